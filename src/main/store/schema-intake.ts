import type { Generated } from 'kysely'

/** One import: what it was given, and what it left when it was stopped. */
export interface ImportBatchTable {
  id: string
  started_at: string
  started_by: string
  /** The files and folders given, as JSON. */
  paths: string
  ended_at: string | null
  /** `running` after a restart means that it was interrupted. */
  state: 'running' | 'done' | 'cancelled' | 'let-go'
  /** How many files were found and not read; null when that is not known. */
  files_left: number | null
}

/** One line of the report of an import. */
export interface ImportItemTable {
  batch_id: string
  position: number
  source: string
  submission_id: string | null
  kind: string
  form: string | null
  not_a_form: string | null
  why: string
  problem: string | null
}

/** One file taken from the watched folder, and where it was put. */
export interface WatchedFileTable {
  sequence: Generated<number>
  at: string
  name: string
  batch_id: string
  outcome: 'imported' | 'not-imported'
  /** Within the watched folder; null when it could not be moved aside. */
  moved_to: string | null
  problem: string | null
}

/** A case that a person said is the same as another, from then on counted as part of it. Undoing sets `undone_at`. */
export interface CaseMergeTable {
  sequence: Generated<number>
  case_id: string
  into_id: string
  /** The reference and date of the case that was made part of the other, for when it stands by itself again. */
  ref: string
  created_at: string
  reason: string
  made_at: string
  made_by: string
  undone_at: string | null
}

/** What a person said the columns of a log mean. Never changed; the newest for a sender and headings counts. */
export interface ColumnMappingTable {
  sequence: Generated<number>
  sender: string
  fingerprint: string
  columns: string
  made_on: string
  made_by: string
}

/** What somebody typed into an item of triage and has not accepted yet. */
export interface TriageDraftTable {
  submission_id: string
  draft: string
  kept_at: string
}
