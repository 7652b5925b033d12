import { findFiles, type FoundEntry } from './import-run-find'
import { Importer } from './import-run-importer'
import { openFile } from './import-run-open'
import type { GivenFile, ImportOutcome, ImportRun } from './import-run-order'
import { leftAsideItem, refusedItem } from './items-without-reading'
import { sha256Of } from './sources/sha256'

export type { ImportSeen } from './import-run-tally'
export type { GivenFile, ImportOutcome, ImportRun } from './import-run-order'

/** The first group is small, so that reading begins soon; each is twice the one before, so that few are needed. */
const firstGroup = 8
const largestGroup = 128
const groupBytes = 16 * 1024 * 1024

/**
 * Imports files and folders. Every file is kept, durably, before anything reads it; then it is read in a worker and what
 * was found is recorded. Files go through in groups, so that memory stays level however many there are, and a group costs
 * one write. A bad file becomes an item that says why. Cancelling lets what is being read finish; what was kept but not read
 * is read when the import goes on, or by the next import of it. Throws only when the sink does (a full disk, a closed
 * register).
 */
export async function runImport(run: ImportRun): Promise<ImportOutcome> {
  const importer = new Importer(run)
  let notTaken = 0
  try {
    notTaken = await feed(run, importer)
    await importer.finish()
  } finally {
    await importer.lanes.settled()
  }
  const { tally, notRead } = importer
  return { summary: tally.finish(run.signal.aborted), left: notTaken + notRead }
}

/** Hands everything to the importer; answers how many files it did not come to. */
async function feed(run: ImportRun, importer: Importer): Promise<number> {
  const { given = [], followLinks = true, signal } = run
  const entries: Exclude<FoundEntry, { kind: 'left-aside' }>[] = []
  const aside: string[] = []
  for (let n = 0; n < given.length; n++) importer.tally.found()
  for await (const entry of findFiles(run.paths, signal, followLinks)) {
    if (entry.kind === 'left-aside') aside.push(entry.source)
    else {
      entries.push(entry)
      importer.tally.found()
    }
  }
  const group = new Group(importer, entries.length + given.length)
  // Stopped while it looked for files: there may be more than were found.
  const stopped = () => signal.aborted
  if (stopped()) return Math.max(1, group.left)
  if (run.goingOn) await importer.goOn(run.goingOn.unread)
  for (const file of given) {
    if (stopped()) return group.left
    await group.add(file)
    group.endOfEntry()
  }
  for (const entry of entries) {
    for await (const opened of openFile(entry, followLinks)) {
      if (stopped()) return group.left
      if (opened.kind === 'refused') importer.tally.done([refusedItem(opened.source, opened.problem)])
      else await group.add(opened)
    }
    group.endOfEntry()
  }
  if (!stopped()) await group.take()
  if (!stopped()) importer.tally.partly(aside.map((source) => leftAsideItem(source, null)))
  return group.left
}

/** Files gathered until they are worth one write. */
class Group {
  private files: (GivenFile & { sha256: string })[] = []
  private bytes = 0
  private most = firstGroup
  /** Entries that have come to their end since the last write. */
  private ended = 0

  constructor(
    private readonly importer: Importer,
    /** Entries of which not everything has been handed on yet. */
    public left: number,
  ) {}

  async add({ source, name, bytes }: GivenFile): Promise<void> {
    this.files.push({ source, name, bytes, sha256: sha256Of(bytes) })
    this.bytes += bytes.length
    if (this.files.length >= this.most || this.bytes >= groupBytes) await this.take()
  }

  endOfEntry(): void {
    if (this.files.length === 0) this.left--
    else this.ended++
  }

  async take(): Promise<void> {
    const files = this.files
    this.left -= this.ended
    this.files = []
    this.bytes = 0
    this.ended = 0
    this.most = Math.min(this.most * 2, largestGroup)
    await this.importer.take(files)
  }
}
