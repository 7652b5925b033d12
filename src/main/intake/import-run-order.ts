import type { ImportSummary } from '@shared/contract/intake'
import type { Clock } from '@shared/domain/dates'
import type { ImportSeen } from './import-run-tally'
import type { ImportSink, UnreadFile } from './import-sink'
import type { WorkerPool } from './pool'

/** Something handed over whole rather than named on disk, such as the pasted text of a mail. */
export interface GivenFile {
  readonly source: string
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ImportRun {
  readonly paths: readonly string[]
  /** Imported before the paths. */
  readonly given?: readonly GivenFile[]
  /**
   * Set when an import that was stopped goes on under its own batch: what was kept and not read is read first, and what
   * it had read already is answered as it was read and not as a duplicate.
   */
  readonly goingOn?: { readonly unread: AsyncIterable<UnreadFile> }
  /** False where a path may have become something else since it was looked at: links are then refused. */
  readonly followLinks?: boolean
  /** Reads a file; of a long log, the first rows and the way to the rest. */
  readonly pool: { read: WorkerPool['readInPieces'] } & Partial<Pick<WorkerPool, 'prepare'>>
  readonly sink: ImportSink
  readonly clock: Clock
  readonly batch: string
  readonly signal: AbortSignal
  /** Told everything that was found, a few items at a time; nothing else keeps them. */
  /** Told of a fault of our own that costs one file. */
  readonly onFault?: (fault: unknown) => void
  readonly onProgress?: (seen: ImportSeen) => void
}

export interface ImportOutcome {
  readonly summary: ImportSummary
  /** Files found and not read because the import was stopped; a mailbox of which a part was read counts as one. */
  readonly left: number
}
