import type { z } from 'zod'
import type { ColumnMapping } from '@shared/domain/column-mapping'
import type { Document } from '@shared/domain/document'
import { AccordError, type Problem } from '@shared/domain/problem'
import { refusal } from './sources/refusals'
import { PoolWorker, type Job } from './pool-worker'
import { viewedDocument } from './viewed-document'
import { readResult, type ReadResult, type SpawnWorker } from './worker-protocol'

export interface PoolOptions {
  readonly spawn: SpawnWorker
  /** How many workers may run at once; one a processor core is sensible. */
  readonly size: number
  /** What every worker is told before its first file: the packs, and forms/common.yaml as parsed. */
  readonly configure: { readonly packs: readonly unknown[]; readonly vocabulary: unknown; readonly board?: string }
  /** How long one file may take. */
  readonly timeoutMs?: number
}
export interface FileToRead {
  readonly name: string
  readonly bytes: Uint8Array
  readonly receivedOn: string
  /** What people said the columns of logs mean. */
  readonly mappings?: readonly ColumnMapping[]
  /** Whose mail it came in, when it is a part of one read by itself. */
  readonly sender?: string
}

/**
 * Reads files in processes that can be killed. A file that crashes its worker, or takes too long, costs that worker alone:
 * it is replaced, and the files behind it go on.
 */
export class WorkerPool {
  readonly size: number
  private readonly workers: PoolWorker[] = []
  private readonly waiting: Job[] = []
  private closed = false

  constructor(private readonly options: PoolOptions) {
    this.size = Math.max(1, options.size)
  }

  /** Starts workers ahead of files that are about to come, so that they are ready by then. */
  prepare(files: number): void {
    for (let wanted = Math.min(files, this.size) - this.workers.length; wanted > 0; wanted -= 1) this.start()
  }

  /**
   * Everything in a file. Rejects with an AccordError naming the file when it cannot be read, or when it is stopped before
   * a worker has begun.
   */
  async read(file: FileToRead, signal?: AbortSignal): Promise<ReadResult> {
    return checked(readResult, file.name, await this.run(file.name, { task: 'read', ...file }, signal))
  }

  /** The document model of one original, for showing it. */
  async document(file: { name: string; bytes: Uint8Array }): Promise<Document> {
    return checked(viewedDocument, file.name, await this.run(file.name, { task: 'document', ...file }))
  }

  /** Ends all workers. What was being read is rejected. */
  close(): void {
    this.closed = true
    for (const job of this.waiting.splice(0)) job.reject(new AccordError(refusal('reader-stopped', job.name)))
    for (const worker of this.workers.splice(0)) worker.kill()
  }

  private run(name: string, request: Job['request'], signal?: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.closed) reject(new AccordError(refusal('reader-stopped', name)))
      else {
        this.waiting.push({ name, request, signal, resolve, reject: (error) => reject(error) })
        this.dispatch()
      }
    })
  }

  private dispatch(): void {
    while (this.waiting.length > 0) {
      if (this.waiting[0]?.signal?.aborted) {
        const stopped = this.waiting.shift()
        stopped?.reject(new AccordError(refusal('reader-stopped', stopped.name)))
        continue
      }
      const worker = this.workers.find((each) => each.idle) ?? this.start()
      const job = worker ? this.waiting.shift() : undefined
      if (!worker || !job) return
      worker.give(job)
    }
  }

  private start(): PoolWorker | null {
    if (this.closed || this.workers.length >= this.size) return null
    const { spawn, configure, timeoutMs = 20_000 } = this.options
    const worker = new PoolWorker(spawn(), configure, timeoutMs, {
      free: () => this.dispatch(),
      gone: () => {
        const at = this.workers.indexOf(worker)
        if (at >= 0) this.workers.splice(at, 1)
        this.dispatch()
      },
      broken: (problem) => this.giveUp(problem),
    })
    this.workers.push(worker)
    return worker
  }

  /** No worker can work with these packs, so nothing waiting can be read. */
  private giveUp(problem: Problem): void {
    for (const job of this.waiting.splice(0)) job.reject(new AccordError(problem))
  }
}

/** A worker that has read hostile bytes may answer anything; what is no answer is a worker gone wrong. */
function checked<T>(schema: z.ZodType<T>, name: string, value: unknown): T {
  const { data } = schema.safeParse(value)
  if (data === undefined) throw new AccordError(refusal('reader-stopped', name))
  return data
}
