import type { Generated } from 'kysely'
import type { Flag } from './flag'
import type {
  CaseFigureTable,
  CaseFormTable,
  CaseSpanTable,
  CaseTextTable,
  CaseTurnTable,
  ReportTemplateTable,
  SavedViewTable,
} from './schema-figures'
import type {
  CaseMergeTable,
  ColumnMappingTable,
  ImportBatchTable,
  ImportItemTable,
  TriageDraftTable,
  WatchedFileTable,
} from './schema-intake'

/**
 * The rows as SQLite returns them: `0 | 1` for truth, text for dates and JSON. Only the mappers in this folder
 * know these names. Everything under "projection" can be rebuilt from submissions, decisions and events.
 */
interface MetaTable { key: string; value: string } // prettier-ignore
interface SettingTable { key: string; value: string } // prettier-ignore

/** One thing received: a mail, a file, an attachment, a workbook row, a mail's body. Never changed or deleted. */
interface SubmissionTable {
  id: string
  /** The mail or workbook it is part of. */
  parent_id: string | null
  batch_id: string
  role: 'mail' | 'file' | 'attachment' | 'row' | 'body'
  /** Display path: `month.mbox#12/Form.docx`. */
  source: string
  name: string
  media: string
  sha256: string
  size: number
  /** The file in the originals folder that holds its bytes (by sha256); null for rows and bodies, whose parent holds them. */
  blob_sha256: string | null
  /** Where in the parent: a row or part id of the document model. */
  at: string | null
  received_at: string
  received_on: string
  mail_from: string | null
  mail_subject: string | null
  mail_sent_at: string | null
  message_id: string | null
  /** Who first sent it, where it came forwarded and that is certain; else null. */
  original_from: string | null
}

/** What a submission was read as, by which reader and pack. A later reader adds a row; the newest counts. */
interface ReadingTable {
  id: string
  submission_id: string
  kind: string
  not_a_form: string | null
  pack_id: string | null
  pack_version: string | null
  form_id: string | null
  reader_version: number
  fields: string
  why: string
  problem: string | null
  read_at: string
  /** JSON: what an annual return says; null for anything else. */
  returned: string | null
}

/** What a person (or accept-clear) decided. Undoing sets `undone_at`; the newest standing decision counts. */
interface DecisionTable {
  sequence: Generated<number>
  submission_id: string
  decision: string
  escalation_id: string | null
  corrections: string
  note: string | null
  made_at: string
  made_by: string
  undone_at: string | null
  /** JSON: what came about by the decision and goes with it when it is undone: the case's reference, agencies, aliases. */
  effects: string
}

/** Triage state of every submission that is an item; a projection of readings and decisions that lists can page over. */
interface TriageTable {
  submission_id: string
  state: string
  kind: string
  form: string | null
  subject: string | null
  agencies: string | null
  doubtful: number
  clear: Flag
  received_on: string
  /** Order in which clear items are accepted: date raised or received, then sha256, so that it never depends on import order. */
  sort_key: string
  escalation_id: string | null
  search: string
}

interface AgencyTable {
  id: string
  name: string
  type: string
  member: Flag | null
  contact: string | null
  confirmed: Flag
  merged_into: string | null
  created_at: string
}

interface AgencyAliasTable {
  alias: string
  /** Normalised for exact look-up; unique. */
  key: string
  agency_id: string
  source: 'pack' | 'name' | 'person'
}

/** Projection of a case from its sources and events. */
interface EscalationTable {
  id: string
  ref: string
  pack_id: string
  pack_version: string
  status: string
  subject_name: string | null
  subject_date_of_birth: string | null
  subject_address: string | null
  subject_reference: string | null
  subject_kind: string | null
  escalating_agency_id: string | null
  raised_on: string | null
  received_on: string
  stage_id: string | null
  stage_number: number | null
  stage_name: string | null
  rung: string | null
  resolved_on: string | null
  resolved_stage: number | null
  working_days: number | null
  calendar_days: number | null
  is_process: string | null
  is_professional_handling: string | null
  /** The whole assembled case as JSON, for the case page. */
  assembled: string
  created_at: string
}

/** Keys a case is looked up under by matching: see `filingKeys`. */
interface CaseKeyTable { key: string; escalation_id: string } // prettier-ignore

/** Where each clock of a case stood when the case last changed. `live`: it waits for somebody. */
interface CaseClockTable {
  escalation_id: string
  position: number
  pack_id: string
  clock: string
  stage_id: string
  what: string
  state: string
  live: Flag
  due_at: string | null
  due_on: string | null
  turn: string
}

/** An open case in which no clock has a date to run to. */
interface CaseDriftTable {
  escalation_id: string
  /** The running clock that waits for a date; null when none runs at all. */
  clock: string | null
  turn: string
  /** When its stage was entered, or else when it was raised; null when neither date is recorded. */
  since: string | null
}

/** A protocol some case is or was under, whole, as JSON. Never changed. */
interface ProtocolVersionTable { id: string; version: string; pack: string; kept_at: string } // prettier-ignore

interface EscalationReceivingTable { escalation_id: string; agency_id: string; position: number } // prettier-ignore

interface EscalationStageTable {
  escalation_id: string
  position: number
  stage_id: string
  number: number | null
  name: string
  rung: string
  entered_on: string | null
  left_on: string | null
  how: string
}

interface EscalationGroundTable { escalation_id: string; ground: string; label: string; theme: string } // prettier-ignore

/** Facts a person recorded in the app about a case. Never changed; a correction is a new event. */
interface CaseEventTable {
  sequence: Generated<number>
  id: string
  escalation_id: string
  type: string
  on_date: string | null
  data: string
  made_at: string
  made_by: string
}

/** A referral to the Chair; `phase` is a projection of its steps. Numbered within its case. */
interface ReferralTable { id: string; escalation_id: string; number: number; phase: string; created_at: string } // prettier-ignore

/** What happened in a referral, as a person recorded it. Never changed; a mistake is struck out by another step. */
interface ReferralStepTable {
  sequence: Generated<number>
  id: string
  referral_id: string
  type: string
  on_date: string
  data: string
  made_at: string
  made_by: string
}

/** Append-only; each row carries a keyed hash over itself and the row before. */
interface AuditTable {
  sequence: Generated<number>
  at: string
  actor: string
  action: string
  subject_type: string
  subject_id: string
  details: string
  previous_hash: string
  hash: string
}

/** A year's annual returns: which agencies are asked is in the events. */
interface ReturnRoundTable {
  id: string
  pack_id: string
  pack_version: string
  from_on: string
  to_on: string
  due_on: string
  opened_at: string
  /** No more returns are expected; an agency of which nothing was heard is silent from then on. */
  closed_on: string | null
}

/** What happened with an agency's return. Never changed; the state is worked out from these. */
interface ReturnEventTable {
  sequence: Generated<number>
  id: string
  round_id: string
  agency_id: string
  type: string
  /** The return it is about, when it is about one. */
  submission_id: string | null
  on_date: string
  data: string
  made_at: string
  made_by: string
}

/** Figures as they were published, frozen with the facts of the cases they rest on. Never changed. */
interface ReturnSnapshotTable {
  id: string
  round_id: string
  number: number
  note: string
  taken_at: string
  taken_by: string
  /** JSON: the whole question the figures answer, and the answer. */
  content: string
  sha256: string
}

interface ReferenceCounterTable { year: number; next: number } // prettier-ignore

/** What a version of a referral's pack said: its facts, as JSON, with their hash. Never changed. */
interface ReferralPackTable {
  referral_id: string
  version: number
  facts: string
  sha256: string
  made_on: string
  made_at: string
  made_by: string
}

export interface Database {
  column_mapping: ColumnMappingTable
  case_merge: CaseMergeTable
  import_batch: ImportBatchTable
  import_item: ImportItemTable
  watched_file: WatchedFileTable
  meta: MetaTable
  setting: SettingTable
  submission: SubmissionTable
  reading: ReadingTable
  decision: DecisionTable
  triage: TriageTable
  agency: AgencyTable
  agency_alias: AgencyAliasTable
  escalation: EscalationTable
  case_key: CaseKeyTable
  case_clock: CaseClockTable
  case_drift: CaseDriftTable
  protocol_version: ProtocolVersionTable
  escalation_receiving: EscalationReceivingTable
  escalation_stage: EscalationStageTable
  escalation_ground: EscalationGroundTable
  case_figure: CaseFigureTable
  case_turn: CaseTurnTable
  case_span: CaseSpanTable
  case_form: CaseFormTable
  case_text: CaseTextTable
  saved_view: SavedViewTable
  report_template: ReportTemplateTable
  triage_draft: TriageDraftTable
  case_event: CaseEventTable
  referral: ReferralTable
  referral_step: ReferralStepTable
  referral_pack: ReferralPackTable
  audit: AuditTable
  reference_counter: ReferenceCounterTable
  return_round: ReturnRoundTable
  return_event: ReturnEventTable
  return_snapshot: ReturnSnapshotTable
}
