import type { ImportItem } from '@shared/contract/intake'
import { dateOf } from '@shared/domain/dates'
import { AccordError, type Problem } from '@shared/domain/problem'
import type { GivenFile, ImportRun } from './import-run-order'
import { Lanes } from './import-run-lanes'
import { ImportTally } from './import-run-tally'
import type { UnreadFile } from './import-sink'
import { leftAsideItem } from './items-without-reading'
import type { FileRead } from './pool'
import { refusal } from './sources/refusals'

type Received = GivenFile & { readonly sha256: string }

/** A file that is safe in the register and still to be read. */
interface Kept {
  readonly file: Received
  readonly submission: string
  readonly receivedOn: string
}

/** Files being read or recorded at once, so that the workers go on while others are made durable. */
const inFlight = 96
const bytesInFlight = 32 * 1024 * 1024

/** Keeps the files of one import and has them read, as room allows. */
export class Importer {
  readonly tally: ImportTally
  readonly lanes: Lanes
  /** Files that are kept and were not read, because the import was stopped. */
  notRead = 0
  /** Submissions of this run by hash, and files that turned out to be the same ones again. */
  private readonly seen = new Map<string, string>()
  private readonly repeats: { source: string; sha256: string }[] = []
  /** By name and hash: what an import that goes on has read from the register and meets again on disk. */
  private readonly readFromKept = new Set<string>()

  constructor(private readonly run: ImportRun) {
    this.tally = new ImportTally(run.onProgress ?? (() => undefined))
    this.lanes = new Lanes(inFlight, bytesInFlight)
  }

  /** Reads what was kept and not read before. */
  async goOn(unread: AsyncIterable<UnreadFile>): Promise<void> {
    for await (const file of unread) {
      this.seen.set(file.sha256, file.submissionId)
      this.readFromKept.add(`${file.source} ${file.sha256}`)
      this.tally.found()
      await this.start({ file, submission: file.submissionId, receivedOn: file.receivedOn })
    }
  }

  /** Keeps a group of files and starts reading them. */
  async take(group: readonly Received[]): Promise<void> {
    const fresh = new Map<string, Received>()
    const kept: Kept[] = []
    for (const file of group) {
      const { sha256, source } = file
      if (this.readFromKept.delete(`${source} ${sha256}`)) this.tally.foundAgain()
      else if (this.seen.has(sha256) || fresh.has(sha256)) this.repeats.push({ source, sha256 })
      else {
        const stored = await this.run.sink.findFile(sha256)
        if (!stored) fresh.set(sha256, file)
        else if (!stored.read)
          kept.push({ file, submission: stored.submissionId, receivedOn: stored.receivedOn })
        else if (this.run.goingOn && stored.batch === this.run.batch)
          await this.lanes.start(() => this.readBefore(stored.submissionId), 0)
        else await this.lanes.start(() => this.repeated(stored.submissionId, source), 0)
      }
    }
    this.run.pool.prepare?.(group.length)
    kept.push(...(await this.store([...fresh.values()])))
    for (const { file, submission } of kept) this.seen.set(file.sha256, submission)
    for (const each of kept) await this.start(each)
  }

  /** Waits for what is being read; then answers for files that came twice in this run. */
  async finish(): Promise<void> {
    await this.lanes.finish()
    for (const { source, sha256 } of this.repeats) {
      const submission = this.seen.get(sha256)
      if (submission !== undefined && !this.run.signal.aborted) await this.repeated(submission, source)
    }
  }

  private async start(kept: Kept): Promise<void> {
    if (this.run.signal.aborted) this.notRead++
    else await this.lanes.start(() => this.read(kept), kept.file.bytes.length)
  }

  private async store(files: readonly Received[]): Promise<Kept[]> {
    if (files.length === 0) return []
    const { batch, clock, sink } = this.run
    const receivedAt = clock.now()
    const ids = await sink.storeFiles(
      files.map(({ source, name, bytes, sha256 }) => ({ batch, source, name, bytes, sha256, receivedAt })),
    )
    return files.flatMap((file, n) => {
      const submission = ids[n]
      return submission === undefined ? [] : [{ file, submission, receivedOn: dateOf(receivedAt) }]
    })
  }

  private async read({ file, submission, receivedOn }: Kept): Promise<void> {
    const { pool, sink, signal } = this.run
    const { name, bytes, source } = file
    this.tally.reading(source)
    const result = await pool.read({ name, bytes, receivedOn }, signal).catch(problemOf)
    // Readers that were stopped because the register is being closed say nothing about the file.
    if ('code' in result && result.code === 'reader-stopped' && signal.aborted) {
      this.notRead++
      return
    }
    if ('code' in result) this.tally.done([await sink.recordUnreadable(submission, result)])
    else if (!result.rest) {
      const items = await sink
        .recordRead(submission, result)
        .catch((fault: unknown) => this.notRecorded(submission, name, fault))
      const aside = (result.leftAside ?? []).map((path) => leftAsideItem(`${source}/${path}`, submission))
      this.tally.done([...items, ...aside])
    } else await this.recordInPieces(submission, name, result, result.rest)
  }

  /** A long log: each piece is recorded and let go before the next is waited for. */
  private async recordInPieces(
    submission: string,
    name: string,
    result: FileRead,
    rest: NonNullable<FileRead['rest']>,
  ): Promise<void> {
    const { sink, signal } = this.run
    try {
      this.tally.partly(await sink.recordRead(submission, result, { first: true, last: false }))
      for (let more = true; more;) {
        const piece = await rest.next().catch(problemOf)
        if ('code' in piece) {
          if (piece.code === 'reader-stopped' && signal.aborted) this.notRead++
          else this.tally.done([await sink.recordUnreadable(submission, refusal('read-in-part', name))])
          return
        }
        ;({ more } = piece)
        const place = { first: false, last: !more }
        const items = await sink.recordRead(submission, { ...result, items: piece.items }, place)
        if (more) this.tally.partly(items)
        else this.tally.done(items)
      }
    } catch (fault) {
      this.tally.done(await this.notRecorded(submission, name, fault))
    } finally {
      rest.stop()
    }
  }

  /**
   * What was read of one file and could not be kept, through a fault of our own: the file waits in triage to be typed in, and
   * the others go on. What is wrong with the register itself is thrown.
   */
  private async notRecorded(submission: string, name: string, fault: unknown): Promise<ImportItem[]> {
    if (fault instanceof AccordError) throw fault
    this.run.onFault?.(fault)
    return [await this.run.sink.recordUnreadable(submission, refusal('not-recorded', name))]
  }

  private async readBefore(submission: string): Promise<void> {
    this.tally.done(await this.run.sink.describeRead(submission))
  }

  private async repeated(submission: string, source: string): Promise<void> {
    this.tally.done(await this.run.sink.describeDuplicate(submission, source))
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof AccordError) return error.problem
  throw error
}
