import { AccordError, type Problem } from '@shared/domain/problem'
import { refusal } from './sources/refusals'
import type { WorkerHandle, WorkerReply, WorkerRequest } from './worker-protocol'

type Unnumbered<Request> = Request extends { id: number } ? Omit<Request, 'id'> : never

/** What files are read by: the packs, forms/common.yaml as parsed, and the pack whose stages returns are read by. */
export interface ReadBy {
  readonly packs: readonly unknown[]
  readonly vocabulary: unknown
  readonly board?: string
}

export interface Job {
  readonly name: string
  readonly request: Unnumbered<Exclude<WorkerRequest, { task: 'configure' }>>
  /** Nobody waits for it any more once this is aborted. */
  readonly signal?: AbortSignal | undefined
  /** It is not worth finishing once aborted: the worker is ended unless it is done in a moment. */
  readonly abandon?: boolean
  /** @param further set when the file holds more than this */
  readonly resolve: (value: unknown, further: Further | null) => void
  readonly reject: (error: AccordError) => void
}

/** More of the file just read, which waits in the worker. Until it is asked for or let go, the worker reads nothing else. */
export interface Further {
  ask(resolve: Job['resolve'], reject: Job['reject']): void
  letGo(): void
}

interface Listener {
  /** It finished a job and can take another. */
  free(): void
  /** It ended and will take no more. */
  gone(): void
  /** It refused its configuration. */
  broken(problem: Problem): void
}

const configureId = 0
const momentMs = 1000
/** A process needs a moment to start, which is not the first file's fault. */
const startUpMs = 15_000

/** One worker process and the one file it is reading. */
export class PoolWorker {
  private job: Job | null = null
  private id = configureId
  private timer: NodeJS.Timeout | undefined
  private configured = false
  private ended = false

  constructor(
    private readonly handle: WorkerHandle,
    readBy: ReadBy,
    private readonly timeoutMs: number,
    private readonly listener: Listener,
  ) {
    handle.onReply((reply) => this.answered(reply))
    handle.onExit(() => this.end('reader-stopped'))
    this.configure(readBy)
  }

  /** What it reads by from the next file on. */
  configure(readBy: ReadBy): void {
    this.handle.send({ id: configureId, task: 'configure', ...readBy })
  }

  get idle(): boolean {
    return this.job === null && !this.ended
  }

  give(job: Job): void {
    this.job = job
    this.id++
    const allowed = this.timeoutMs + (this.configured ? 0 : startUpMs)
    this.timer = setTimeout(() => this.end('took-too-long'), allowed)
    this.handle.send({ ...job.request, id: this.id })
    if (job.abandon) job.signal?.addEventListener('abort', () => this.abandon(job), { once: true })
  }

  /** Starting another worker costs more than what is nearly done. */
  private abandon(job: Job): void {
    if (this.job !== job) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.end('reader-stopped'), momentMs)
  }

  kill(): void {
    this.end('reader-stopped')
  }

  private answered(reply: WorkerReply): void {
    if (reply.id === configureId) {
      this.configured = true
      if (!reply.ok) this.listener.broken(reply.problem)
      return
    }
    const job = this.job
    if (!job || reply.id !== this.id) return
    if (reply.ok && reply.more) {
      clearTimeout(this.timer)
      job.resolve(reply.value, this.further(job))
      return
    }
    this.clear()
    if (reply.ok) job.resolve(reply.value, null)
    else job.reject(new AccordError(reply.problem))
    this.listener.free()
  }

  private further(held: Job): Further {
    const { name } = held
    return {
      ask: (resolve, reject) => {
        if (this.ended || this.job !== held) reject(new AccordError(refusal('reader-stopped', name)))
        else this.give({ name, request: { task: 'more', name }, resolve, reject })
      },
      letGo: () => {
        if (this.ended || this.job !== held) return
        this.clear()
        this.listener.free()
      },
    }
  }

  private end(why: 'took-too-long' | 'reader-stopped'): void {
    if (this.ended) return
    this.ended = true
    const job = this.job
    this.clear()
    this.handle.kill()
    job?.reject(new AccordError(refusal(why, job.name)))
    this.listener.gone()
  }

  private clear(): void {
    clearTimeout(this.timer)
    this.job = null
  }
}
