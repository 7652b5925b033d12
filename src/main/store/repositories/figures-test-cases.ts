import { bulkInsert } from '../sqlite/bulk-insert'
import type { Store } from '../store'

/** For tests only: a case as far as figures and reports know one; the rest is filled in. */
export interface TestCase {
  readonly status?: 'open' | 'resolved' | 'withdrawn' | 'out-of-scope'
  readonly made?: string | null
  readonly received?: readonly string[]
  readonly raisedOn?: string | null
  readonly receivedOn?: string
  readonly stage?: number | null
  readonly stageName?: string | null
  readonly resolvedOn?: string | null
  readonly resolvedStage?: number | null
  readonly workingDays?: number | null
  readonly calendarDays?: number | null
  readonly grounds?: readonly string[]
  readonly name?: string | null
  readonly dateOfBirth?: string | null
  readonly reference?: string | null
  readonly reason?: string | null
  readonly outcome?: string | null
  readonly pack?: string
  readonly about?: 'adult' | 'child' | null
  readonly rung?: string
  readonly isProcess?: 'yes' | 'no' | null
  readonly isHandling?: 'yes' | 'no' | null
  readonly timeStated?: string | null
  readonly timesDiffer?: boolean
  readonly effectiveness?: string | null
  /** Themes of its grounds, in their order; `other` when not given. */
  readonly themes?: readonly string[]
  readonly clocks?: readonly { what: string; state: string; live?: boolean; dueOn: string | null }[]
  readonly spans?: readonly { kind: 'overdue' | 'drifting'; from: string; before: string | null }[]
  readonly turns?: readonly { turn: string; days: number; left: boolean }[]
}

export interface TestAgency {
  readonly name: string
  readonly type?: string
  readonly mergedInto?: string
  readonly confirmed?: boolean
}

/** Puts agencies and cases straight into the projection, so that figures can be tested without any forms. */
export async function insertTestCases(
  store: Store,
  cases: readonly TestCase[],
  agencies: readonly TestAgency[] = [],
): Promise<void> {
  const named = cases.flatMap(({ made, received }) => [...(made ? [made] : []), ...(received ?? [])])
  const known = new Map<string, TestAgency>(named.map((name) => [name, { name, confirmed: false }]))
  for (const agency of agencies) known.set(agency.name, agency)
  const rows = cases.map((given, index) => ({ ...given, id: `case-${index}`, index }))
  await store.transaction(async (tx) => {
    await bulkInsert(tx, 'agency', [...known.values()].map(agencyRow))
    await bulkInsert(tx, 'escalation', rows.map(caseRow))
    await bulkInsert(
      tx,
      'escalation_receiving',
      rows.flatMap(({ id, received = [] }) =>
        received.map((name, position) => ({ escalation_id: id, agency_id: agencyId(name), position })),
      ),
    )
    await bulkInsert(
      tx,
      'escalation_ground',
      rows.flatMap(({ id, grounds = [], themes = [] }) =>
        grounds.map((label, at) => ({
          escalation_id: id,
          ground: label,
          label,
          theme: themes[at] ?? 'other',
        })),
      ),
    )
    await bulkInsert(
      tx,
      'escalation_stage',
      rows.flatMap(({ id, stage = 1, raisedOn = '2026-03-02' }) =>
        stage === null ? [] : [stageRow(id, stage, raisedOn)],
      ),
    )
    await bulkInsert(tx, 'case_clock', rows.flatMap(clockRows))
    await bulkInsert(
      tx,
      'case_span',
      rows.flatMap(({ id, spans = [] }) =>
        spans.map(({ kind, from, before }) => ({
          escalation_id: id,
          kind,
          from_on: from,
          before_on: before,
        })),
      ),
    )
    await bulkInsert(tx, 'case_turn', rows.flatMap(turnRows))
  })
}

const agencyId = (name: string): string => `agency:${name}`

function agencyRow({ name, type = 'unknown', mergedInto, confirmed = true }: TestAgency) {
  return {
    id: agencyId(name),
    name,
    type,
    member: null,
    contact: null,
    confirmed: confirmed ? (1 as const) : (0 as const),
    merged_into: mergedInto === undefined ? null : agencyId(mergedInto),
    created_at: '2026-01-01T00:00:00.000Z',
  }
}

function caseRow(given: TestCase & { id: string; index: number }) {
  const { made = null, stage = 1 } = given
  return {
    id: given.id,
    ref: `ACC-2026-${String(given.index + 1).padStart(5, '0')}`,
    pack_id: given.pack ?? 'hertfordshire',
    pack_version: '2023',
    status: given.status ?? 'open',
    subject_name: given.name ?? null,
    subject_date_of_birth: given.dateOfBirth ?? null,
    subject_address: null,
    subject_reference: given.reference ?? null,
    subject_kind: given.about === undefined ? 'adult' : given.about,
    escalating_agency_id: made === null ? null : agencyId(made),
    raised_on: given.raisedOn === undefined ? '2026-03-02' : given.raisedOn,
    received_on: given.receivedOn ?? '2026-03-04',
    stage_id: stage === null ? null : `stage-${stage}`,
    stage_number: stage,
    stage_name: given.stageName ?? (stage === null ? null : `Stage ${stage}`),
    rung: stage === null ? null : (given.rung ?? 'practitioner'),
    resolved_on: given.resolvedOn ?? null,
    resolved_stage: given.resolvedStage ?? null,
    working_days: given.workingDays ?? null,
    calendar_days: given.calendarDays ?? null,
    is_process: given.isProcess ?? null,
    is_professional_handling: given.isHandling ?? null,
    assembled: JSON.stringify({
      concern: { summary: given.reason ?? null },
      outcome: {
        summary: given.outcome ?? null,
        timeStated: given.timeStated ?? null,
        timesDiffer: given.timesDiffer ?? false,
        effectiveness: given.effectiveness ?? null,
      },
    }),
    created_at: '2026-03-04T09:00:00.000Z',
  }
}

function stageRow(id: string, stage: number, enteredOn: string | null) {
  return {
    escalation_id: id,
    position: 0,
    stage_id: `stage-${stage}`,
    number: stage,
    name: `Stage ${stage}`,
    rung: 'practitioner',
    entered_on: enteredOn,
    left_on: null,
    how: 'Form',
  }
}

function clockRows({ id, pack = 'hertfordshire', clocks = [] }: TestCase & { id: string }) {
  return clocks.map(({ what, state, live = false, dueOn }, position) => ({
    escalation_id: id, position, pack_id: pack, clock: what, stage_id: 'stage-1', what, state,
    live: live ? (1 as const) : (0 as const), due_at: dueOn === null ? null : `${dueOn}T17:00:00.000Z`, due_on: dueOn,
    turn: 'receiving',
  }))
} // prettier-ignore

function turnRows({ id, pack = 'hertfordshire', stage = 1, turns = [] }: TestCase & { id: string }) {
  return turns.map(({ turn, days, left }, position) => ({
    escalation_id: id, pack_id: pack, position, stage_number: stage, stage_name: `Stage ${stage ?? ''}`, turn,
    working_days: days, calendar_days: days, running_since: null, left: left ? (1 as const) : (0 as const),
  }))
} // prettier-ignore
