import type { Flag } from './flag'

import type { Generated } from 'kysely'

/** A case in one narrow row, for figures to group and filter by. Kept by triggers on `escalation`. */
export interface CaseFigureTable {
  n: Generated<number>
  escalation_id: string
  pack_id: string
  status: string
  about: string | null
  maker_id: string | null
  raised_on: string | null
  received_on: string
  /** When it was resolved or withdrawn; null while it is open. */
  closed_on: string | null
  stage_number: number | null
  stage_name: string | null
  rung: string | null
  resolved_stage: number | null
  resolved_rung: string | null
  working_days: number | null
  calendar_days: number | null
  process: string | null
  handling: string | null
  stated_time: string
  remark: Flag
  /** The same for cases about one person, as far as reference, or name and date of birth, can say. */
  person: string | null
}

/** Days in one stage at one holder's turn: of spells that are over, and since when one has been running. */
export interface CaseTurnTable {
  escalation_id: string
  pack_id: string
  position: number
  stage_number: number | null
  stage_name: string
  turn: string
  working_days: number
  calendar_days: number
  running_since: string | null
  left: Flag
}

/** When a case was overdue or drifting: from the first day to before the last. */
export interface CaseSpanTable { escalation_id: string; kind: 'overdue' | 'drifting'; from_on: string; before_on: string | null } // prettier-ignore

/** A form of a case as it came: JSON lists of the fields it asks for and of those left blank. */
export interface CaseFormTable {
  escalation_id: string
  submission_id: string
  asked: string
  blank: string
  asked_count: number
  blank_count: number
}

/** The full-text index over what cases say; its columns are read from the cases. */
export interface CaseTextTable { rowid: number; rank: number; case_text: string } // prettier-ignore

export interface SavedViewTable { name: string; filters: string; saved_at: string; saved_by: string } // prettier-ignore

export interface ReportTemplateTable { id: string; template: string; saved_at: string; saved_by: string } // prettier-ignore
