import type { ColumnMapping } from '@shared/domain/column-mapping'
import type { Document } from '@shared/domain/document'
import { drawnPage, type DrawnPage, type PageAsked } from '@shared/domain/page-layout'
import { AccordError, type Problem } from '@shared/domain/problem'
import { refusal } from './sources/refusals'
import { checked } from './checked-answer'
import { PoolWorker, type Further, type Job, type ReadBy } from './pool-worker'
import { viewedDocument } from './viewed-document'
import { RestOfFile } from './rest-of-file'
import { readResult, type ReadResult, type SpawnWorker } from './worker-protocol'

export interface PoolOptions {
  readonly spawn: SpawnWorker
  /** How many workers may run at once; one a processor core is sensible. */
  readonly size: number
  /** What every worker is told before its first file. */
  readonly configure: ReadBy
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
export type FileToDraw = Pick<FileToRead, 'name' | 'bytes'>

/** What was read of a file. `rest` leads to the items that did not come with it; whoever is given it must stop it. */
export type FileRead = ReadResult & { readonly rest?: Pick<RestOfFile, 'next' | 'stop'> }

interface Answered {
  readonly value: unknown
  readonly further: Further | null
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
  private readBy: ReadBy

  constructor(private readonly options: PoolOptions) {
    this.readBy = options.configure
    this.size = Math.max(1, options.size)
  }

  /** Starts workers ahead of files that are about to come, so that they are ready by then. */
  prepare(files: number): void {
    for (let wanted = Math.min(files, this.size) - this.workers.length; wanted > 0; wanted -= 1) this.start()
  }

  /** Has every file that is begun from now on read by something else; what is being read is finished as it was begun. */
  configure(readBy: ReadBy): void {
    this.readBy = readBy
    for (const worker of this.workers) worker.configure(readBy)
  }

  /**
   * What is in a file; of a long log, the first rows and the way to the rest. Rejects with an AccordError naming the file when it cannot be read, or when it is stopped before
   * a worker has begun.
   */
  async readInPieces(file: FileToRead, signal?: AbortSignal): Promise<FileRead> {
    const { name } = file
    const { value, further } = await this.run(name, { task: 'read', ...file }, signal)
    try {
      const result = checked(readResult, name, value)
      return further ? { ...result, rest: new RestOfFile(name, further) } : result
    } catch (error) {
      further?.letGo()
      throw error
    }
  }

  /** Everything in a file at once, however long. */
  async read(file: FileToRead): Promise<ReadResult> {
    const { rest, ...result } = await this.readInPieces(file)
    const items = [...result.items]
    try {
      for (let more = rest !== undefined; rest && more;) {
        const piece = await rest.next()
        items.push(...piece.items)
        more = piece.more
      }
    } finally {
      rest?.stop()
    }
    return { ...result, items }
  }

  /** The document model of one original, for showing it. */
  async document(file: FileToDraw): Promise<Document> {
    const { value } = await this.run(file.name, { task: 'document', ...file })
    return checked(viewedDocument, file.name, value)
  }

  /** One page of an original, drawn. Once nobody wants it any more, a worker that is still drawing it is ended. */
  async page(file: FileToDraw, asked: PageAsked, signal: AbortSignal): Promise<DrawnPage> {
    const { value } = await this.run(file.name, { task: 'page', ...file, ...asked }, signal, true)
    return checked(drawnPage, file.name, value)
  }

  /** Ends all workers. What was being read is rejected. */
  close(): void {
    this.closed = true
    for (const job of this.waiting.splice(0)) job.reject(new AccordError(refusal('reader-stopped', job.name)))
    for (const worker of this.workers.splice(0)) worker.kill()
  }

  private run(
    name: string,
    request: Job['request'],
    signal?: AbortSignal,
    abandon = false,
  ): Promise<Answered> {
    return new Promise((resolve, reject) => {
      if (this.closed) reject(new AccordError(refusal('reader-stopped', name)))
      else {
        this.waiting.push({
          name,
          request,
          signal,
          abandon,
          resolve: (value, further) => resolve({ value, further }),
          reject: (error) => reject(error),
        })
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
    const { spawn, timeoutMs = 20_000 } = this.options
    const worker = new PoolWorker(spawn(), this.readBy, timeoutMs, {
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
