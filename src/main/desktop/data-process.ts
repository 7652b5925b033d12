import { join } from 'node:path'
import { app, utilityProcess, type UtilityProcess } from 'electron'
import type { Changed, Reply } from '@shared/contract/reply'
import type { FromData, ToData } from '../data-protocol'
import { IntakeWorkers } from './intake-workers'
import { askKeyStore } from './key-store'

/** How long the data process may take to close the register before it is ended, in milliseconds. */
const closingTime = 3000
/** A data process that dies again within this many milliseconds is not started a third time. */
const soonAfterRestart = 60_000

/**
 * The data process as main sees it. When it dies it is started again, once, with the register locked; what it was
 * asked at that moment is answered with a problem and never tried again, because it may have been done.
 * It is started by the first call at the latest.
 */
export class DataProcess {
  readonly #onChanged: (changed: Changed) => void
  readonly #workers = new IntakeWorkers()
  readonly #waiting = new Map<number, (reply: Reply) => void>()
  #child: UtilityProcess | null = null
  #started = false
  #lastCall = 0
  #restartedAt = -Infinity
  #closing = false

  constructor(onChanged: (changed: Changed) => void) {
    this.#onChanged = onChanged
  }

  get isStarted(): boolean {
    return this.#started
  }

  start(): void {
    if (this.#started || this.#closing) return
    this.#started = true
    this.#fork()
  }

  readonly call = (channel: string, input: unknown): Promise<Reply> => {
    this.start()
    if (!this.#child) return Promise.resolve(stopped)
    const id = ++this.#lastCall
    this.#post({ kind: 'call', id, channel, input })
    return new Promise((resolve) => this.#waiting.set(id, resolve))
  }

  /** Lets the register close, then ends the process; ends it anyway when it takes too long. */
  async close(): Promise<void> {
    const child = this.#child
    this.#closing = true
    if (!child) return
    await new Promise<void>((resolve) => {
      const limit = setTimeout(() => child.kill(), closingTime)
      child.once('exit', () => {
        clearTimeout(limit)
        resolve()
      })
      this.#post({ kind: 'close' })
    })
  }

  #fork(): void {
    const out = join(app.getAppPath(), 'out', 'main')
    const child = utilityProcess.fork(join(out, 'data.js'), [], { serviceName: 'Accord data' })
    this.#child = child
    child.on('message', (message: unknown) => {
      void this.#receive(message)
    })
    child.once('exit', () => {
      this.#exited()
    })
    void protocol()
    this.#post({
      kind: 'start',
      version: app.getVersion(),
      resources: join(app.getAppPath(), 'resources'),
      state: app.getPath('userData'),
    })
  }

  /** The schemas are loaded while the window is on its way, not before. */
  async #receive(raw: unknown): Promise<void> {
    const { fromData } = await protocol()
    const message: FromData = fromData.parse(raw)
    switch (message.kind) {
      case 'reply':
        this.#waiting.get(message.id)?.(message.reply)
        this.#waiting.delete(message.id)
        break
      case 'changed':
        this.#onChanged(message.changed)
        break
      case 'spawn-worker':
        this.#spawnWorker(message.worker)
        break
      case 'kill-worker':
        this.#workers.kill(message.worker)
        break
      case 'key-store':
        this.#post({
          kind: 'key-answer',
          id: message.id,
          value: await askKeyStore(message.ask, message.bytes),
        })
        break
      case 'print': {
        const { printPaper } = await import('./print-paper')
        this.#post({ kind: 'printed', id: message.id, pdf: await printPaper(message.paper) })
      }
    }
  }

  #spawnWorker(worker: number): void {
    const port = this.#workers.start(worker, () => {
      this.#post({ kind: 'worker-exit', worker })
    })
    this.#child?.postMessage({ kind: 'worker-port', worker } satisfies ToData, [port])
  }

  #post(message: ToData): void {
    this.#child?.postMessage(message)
  }

  #exited(): void {
    this.#child = null
    this.#workers.killAll()
    for (const resolve of this.#waiting.values()) resolve(stopped)
    this.#waiting.clear()
    const now = performance.now()
    if (this.#closing || now - this.#restartedAt < soonAfterRestart) return
    this.#restartedAt = now
    this.#fork()
    this.#onChanged({ topics: ['state'] })
  }
}

const protocol = () => import('../data-protocol')

const stopped: Reply = {
  ok: false,
  problem: {
    code: 'data-process-stopped',
    message: 'The part of Accord that keeps the register stopped unexpectedly, and the register was locked.',
    whatToDo:
      'Unlock the register and check whether your last change is there. If this repeats, restart Accord.',
  },
}
