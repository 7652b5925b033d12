import type { ImportItem } from '@shared/contract/intake'
import type { Instant, IsoDate } from '@shared/domain/dates'
import type { Problem } from '@shared/domain/problem'
import type { ReadResult } from './worker-protocol'

/** A file as it arrived, before anything has read it. */
export interface ReceivedFile {
  readonly batch: string
  /** What the person would call it: path or mailbox position. */
  readonly source: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly receivedAt: Instant
}

export interface StoredFile {
  readonly submissionId: string
  readonly source: string
  readonly receivedOn: IsoDate
  /** The import it came in by. */
  readonly batch: string
  /** False when the file was kept but the reading was interrupted, so that it must be read again. */
  readonly read: boolean
}

/** A file that was kept by an import which ended before reading it. */
export interface UnreadFile extends Pick<ReceivedFile, 'source' | 'name' | 'bytes' | 'sha256'> {
  readonly submissionId: string
  readonly receivedOn: IsoDate
}

/** Which items of a file these are. Only with the last does the file count as read. */
export interface PlaceInFile {
  readonly first: boolean
  readonly last: boolean
}

/**
 * Where the import run puts what it finds. The register implements it, so that every change is one of its
 * commands. Each promise resolves only once the change is durable on disk: what was acknowledged survives a kill.
 */
export interface ImportSink {
  /** The submission that already holds exactly these bytes. */
  findFile(sha256: string): Promise<StoredFile | null>
  /** Keeps the files byte for byte, in one transaction; answers their submission ids in the same order. */
  storeFiles(files: readonly ReceivedFile[]): Promise<readonly string[]>
  /**
   * Records what was found in one file (parts, items, readings, triage entries) in one transaction: everything, or, of a
   * long log, some of its rows. Items that were recorded before, by an import that was stopped half-way, are answered as
   * they are.
   */
  recordRead(submissionId: string, result: ReadResult, place?: PlaceInFile): Promise<ImportItem[]>
  /** Records that a file could not be read, and why; it waits in triage with its original. */
  recordUnreadable(submissionId: string, problem: Problem): Promise<ImportItem>
  /** The items of a file as they were recorded, for an import that goes on. */
  describeRead(submissionId: string): Promise<ImportItem[]>
  /** The items of a file that was received before, as the "already imported" answer. */
  describeDuplicate(submissionId: string, source: string): Promise<ImportItem[]>
}
