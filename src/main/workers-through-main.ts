import type { FromData } from './data-protocol'
import type { SpawnWorker, WorkerReply, WorkerRequest } from './intake/worker-protocol'
import { parseWorkerReply } from './worker-reply'

/** The end of a channel to a worker, as Electron gives it. */
export interface WorkerPort {
  postMessage(message: WorkerRequest): void
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  start(): void
}

/**
 * Intake workers for the data process under Electron. Only main may start processes, so it is asked to; the worker's
 * port then arrives here and the two talk without main in between.
 */
export class WorkersThroughMain {
  readonly #post: (message: FromData) => void
  readonly #workers = new Map<number, RemoteWorker>()
  #last = 0

  constructor(post: (message: FromData) => void) {
    this.#post = post
  }

  readonly spawn: SpawnWorker = () => {
    const number = ++this.#last
    const worker = new RemoteWorker(() => this.#post({ kind: 'kill-worker', worker: number }))
    this.#workers.set(number, worker)
    this.#post({ kind: 'spawn-worker', worker: number })
    return worker
  }

  connect(number: number, port: WorkerPort): void {
    this.#workers.get(number)?.connect(port)
  }

  exited(number: number): void {
    this.#workers.get(number)?.exited()
    this.#workers.delete(number)
  }
}

class RemoteWorker {
  readonly kill: () => void
  readonly #replyListeners: ((reply: WorkerReply) => void)[] = []
  readonly #exitListeners: (() => void)[] = []
  #port: WorkerPort | null = null
  #unsent: WorkerRequest[] = []

  constructor(kill: () => void) {
    this.kill = kill
  }

  send(request: WorkerRequest): void {
    if (this.#port) this.#port.postMessage(request)
    else this.#unsent.push(request)
  }

  onReply(listener: (reply: WorkerReply) => void): void {
    this.#replyListeners.push(listener)
  }

  onExit(listener: () => void): void {
    this.#exitListeners.push(listener)
  }

  connect(port: WorkerPort): void {
    this.#port = port
    port.on('message', ({ data }) => {
      const reply = parseWorkerReply(data)
      if (reply) for (const listener of this.#replyListeners) listener(reply)
    })
    port.start()
    for (const request of this.#unsent) port.postMessage(request)
    this.#unsent = []
  }

  exited(): void {
    for (const listener of this.#exitListeners) listener()
  }
}
