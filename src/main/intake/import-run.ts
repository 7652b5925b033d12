import type { ImportItem, ImportSummary } from '@shared/contract/intake'
import { dateOf, type Clock } from '@shared/domain/dates'
import { AccordError, type Problem } from '@shared/domain/problem'
import { findFiles, type FoundEntry } from './import-run-find'
import { Lanes } from './import-run-lanes'
import { openFile, type OpenedFile } from './import-run-open'
import { ImportTally, type ImportSeen } from './import-run-tally'
import type { ImportSink } from './import-sink'
import type { WorkerPool } from './pool'
import { sha256Of } from './sources/sha256'

export type { ImportSeen } from './import-run-tally'

export interface ImportRun {
  readonly paths: readonly string[]
  readonly pool: Pick<WorkerPool, 'read' | 'size'>
  readonly sink: ImportSink
  readonly clock: Clock
  readonly batch: string
  readonly signal: AbortSignal
  readonly onProgress?: (seen: ImportSeen) => void
}

type Received = Extract<OpenedFile, { kind: 'bytes' }> & { readonly sha256: string }

/** A file that is safe in the register and still to be read. */
interface Kept {
  readonly file: Received
  readonly submission: string
  readonly receivedOn: string
}

const groupFiles = 32
const groupBytes = 16 * 1024 * 1024

/**
 * Imports files and folders. Every file is kept, durably, before anything reads it; then it is read in a worker and what
 * was found is recorded. Files go through in groups, so that memory stays level however many there are, and a group costs
 * one write. A bad file becomes an item that says why. Cancelling lets what is being read finish; what was kept but not read
 * is read by the next import of it. Throws only when the sink does (a full disk, a closed register).
 */
export async function runImport(run: ImportRun): Promise<{ summary: ImportSummary; items: ImportItem[] }> {
  const importer = new Importer(run)
  try {
    await feed(run, importer)
    await importer.finish()
  } finally {
    await importer.lanes.settled()
  }
  return { summary: importer.tally.finish(run.signal.aborted), items: importer.tally.items }
}

async function feed(run: ImportRun, importer: Importer): Promise<void> {
  const entries: FoundEntry[] = []
  for await (const entry of findFiles(run.paths, run.signal)) {
    entries.push(entry)
    importer.tally.found()
  }
  let group: Received[] = []
  let bytes = 0
  for (const entry of entries) {
    for await (const opened of openFile(entry)) {
      if (run.signal.aborted) return
      if (opened.kind === 'refused') {
        importer.tally.done([refusedItem(opened.source, opened.problem)])
        continue
      }
      group.push({ ...opened, sha256: sha256Of(opened.bytes) })
      bytes += opened.bytes.length
      if (group.length < groupFiles && bytes < groupBytes) continue
      await importer.take(group)
      group = []
      bytes = 0
    }
  }
  if (!run.signal.aborted) await importer.take(group)
}

class Importer {
  readonly tally: ImportTally
  readonly lanes: Lanes
  /** Submissions of this run by hash, and files that turned out to be the same ones again. */
  private readonly seen = new Map<string, string>()
  private readonly repeats: { source: string; sha256: string }[] = []

  constructor(private readonly run: ImportRun) {
    this.tally = new ImportTally(run.onProgress ?? (() => undefined))
    // More than there are workers, so that they go on while what they found is made durable, several files at a time.
    this.lanes = new Lanes(run.pool.size * 8)
  }

  /** Keeps a group of files and starts reading them, as room allows. */
  async take(group: readonly Received[]): Promise<void> {
    const fresh = new Map<string, Received>()
    const kept: Kept[] = []
    for (const file of group) {
      const { sha256, source } = file
      if (this.seen.has(sha256) || fresh.has(sha256)) this.repeats.push({ source, sha256 })
      else {
        const stored = await this.run.sink.findFile(sha256)
        if (!stored) fresh.set(sha256, file)
        else if (!stored.read)
          kept.push({ file, submission: stored.submissionId, receivedOn: stored.receivedOn })
        else await this.lanes.start(() => this.repeated(stored.submissionId, source))
      }
    }
    kept.push(...(await this.store([...fresh.values()])))
    for (const { file, submission } of kept) this.seen.set(file.sha256, submission)
    for (const each of kept) {
      if (!this.run.signal.aborted) await this.lanes.start(() => this.read(each))
    }
  }

  /** Waits for what is being read; then answers for files that came twice in this run. */
  async finish(): Promise<void> {
    await this.lanes.finish()
    for (const { source, sha256 } of this.repeats) {
      const submission = this.seen.get(sha256)
      if (submission !== undefined && !this.run.signal.aborted) await this.repeated(submission, source)
    }
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
    const { pool, sink } = this.run
    const { name, bytes, source } = file
    this.tally.reading(source)
    const result = await pool.read({ name, bytes, receivedOn }).catch((error: unknown) => {
      if (error instanceof AccordError) return error.problem
      throw error
    })
    const items =
      'items' in result
        ? await sink.recordRead(submission, result)
        : [await sink.recordUnreadable(submission, result)]
    this.tally.done(items)
  }

  private async repeated(submission: string, source: string): Promise<void> {
    this.tally.done(await this.run.sink.describeDuplicate(submission, source))
  }
}

function refusedItem(source: string, problem: Problem): ImportItem {
  return {
    source,
    submissionId: null,
    sha256: null,
    kind: 'unreadable',
    form: null,
    notAForm: null,
    reading: {},
    match: null,
    why: [problem.message],
    problem,
  }
}
