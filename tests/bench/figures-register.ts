import { bulkInsert, type Store } from '../../src/main/store'
import { addDays } from '../../src/shared/domain/dates'
import { numbers } from '../support/random-tables'

/** The day the figures of the bench are asked for. */
export const now = '2026-11-20T10:00:00.000Z'
const agencies = 40
const grounds = [
  'Levels of need',
  'Response',
  'Roles',
  'Communication',
  'Lead agency',
  'Practice',
  'Action',
  'Mental health',
]
const themes = [
  'threshold',
  'agency-response',
  'roles',
  'communication',
  'lead-agency',
  'practice',
  'action-or-inaction',
  'mental-health',
]
const types = ['nhs-trust', 'local-authority', 'police', 'education', 'housing', 'primary-care']
const rungs = ['practitioner', 'line-manager', 'senior-manager', 'chair']
const asked = JSON.stringify([
  'raisedOn',
  'escalatedBy.name',
  'escalatedTo.name',
  'concern.summary',
  'subject.name',
])
const blank = [[], ['escalatedTo.name'], ['raisedOn', 'subject.name']]

/** Puts cases of five years into a register, with all that figures are counted from, a few thousand at a time. */
export async function fillWithCases(store: Store, count: number): Promise<void> {
  await store.transaction(async (tx) => {
    await bulkInsert(tx, 'agency', Array.from({ length: agencies }, (_, n) => ({
      id: agencyId(n), name: `Agency ${n}`, type: types[n % types.length] ?? 'other', member: null, contact: null,
      confirmed: 1 as const, merged_into: n % 10 === 9 ? agencyId(n - 1) : null, created_at: now,
    }))) // prettier-ignore
    await bulkInsert(tx, 'submission', [{
      id: 'form', parent_id: null, batch_id: 'bench', role: 'file', source: 'form', name: 'form', media: 'x', sha256: '0'.repeat(64),
      size: 1, blob_sha256: null, at: null, received_at: now, received_on: '2026-11-20', mail_from: null, mail_subject: null,
      mail_sent_at: null, message_id: null,
    }]) // prettier-ignore
  })
  for (let from = 0; from < count; from += 5000)
    await fill(
      store,
      Array.from({ length: Math.min(5000, count - from) }, (_, at) => from + at),
    )
}

const agencyId = (n: number) => `0199agency-0000-0000-${String(n).padStart(12, '0')}`

async function fill(store: Store, numbersOfCases: readonly number[]): Promise<void> {
  const cases = numbersOfCases.map(caseNumber)
  await store.transaction(async (tx) => {
    await bulkInsert(tx, 'escalation', cases.map(({ row }) => row)) // prettier-ignore
    await bulkInsert(tx, 'escalation_receiving', cases.flatMap(({ receiving }) => receiving)) // prettier-ignore
    await bulkInsert(tx, 'escalation_ground', cases.flatMap(({ own }) => own)) // prettier-ignore
    await bulkInsert(tx, 'escalation_stage', cases.flatMap(({ stages }) => stages)) // prettier-ignore
    await bulkInsert(tx, 'case_clock', cases.flatMap(({ clocks }) => clocks)) // prettier-ignore
    await bulkInsert(tx, 'case_turn', cases.flatMap(({ turns }) => turns)) // prettier-ignore
    await bulkInsert(tx, 'case_span', cases.flatMap(({ spans }) => spans)) // prettier-ignore
    await bulkInsert(tx, 'case_form', cases.map(({ form }) => form)) // prettier-ignore
  })
}

function caseNumber(n: number) {
  const next = numbers(n)
  const upTo = (most: number) => Math.floor(next() * most)
  const id = `0199case0-0000-0000-${String(n).padStart(12, '0')}`
  const raisedOn = addDays('2021-11-21', upTo(1825))
  const stage = 1 + upTo(3)
  const days = upTo(60)
  const ended = next() < 0.85 && addDays(raisedOn, days) <= '2026-11-20'
  const resolvedOn = ended ? addDays(raisedOn, days) : null
  const maker = Math.floor(next() * next() * agencies)
  const first = upTo(agencies)
  const receivers = [...new Set([first, ...(next() < 0.1 ? [upTo(agencies)] : [])])]
  const whichGrounds = [...new Set([upTo(8), ...(next() < 0.3 ? [upTo(8)] : [])])]
  const leftBlank = blank[upTo(3)] ?? []
  const rung = rungs[stage - 1] ?? 'practitioner'
  const left = (at: number) => (at < stage ? addDays(raisedOn, at * 5) : resolvedOn)
  return {
    row: {
      id, ref: `ACC-2026-${String(n).padStart(7, '0')}`, pack_id: 'hertfordshire', pack_version: '2023',
      status: ended ? (next() < 0.95 ? 'resolved' : 'withdrawn') : 'open', subject_name: `Person ${upTo(1_000_000)}`,
      subject_date_of_birth: '1950-01-01', subject_address: null, subject_reference: null, subject_kind: next() < 0.8 ? 'adult' : 'child',
      escalating_agency_id: agencyId(maker), raised_on: raisedOn, received_on: addDays(raisedOn, 2), stage_id: `stage-${stage}`,
      stage_number: stage, stage_name: `Stage ${stage}`, rung, resolved_on: resolvedOn, resolved_stage: ended ? stage : null,
      working_days: ended ? Math.floor((days * 5) / 7) : null, calendar_days: ended ? days : null,
      is_process: next() < 0.5 ? 'yes' : null, is_professional_handling: next() < 0.3 ? 'no' : null,
      assembled: JSON.stringify({
        concern: { summary: 'The trust and the council disagree about the level of need' },
        outcome: { summary: ended ? 'A joint visit was agreed' : null, timeStated: next() < 0.5 ? '5 days' : null, timesDiffer: next() < 0.1, effectiveness: next() < 0.2 ? 'Worked' : null },
        stages: [{ number: stage, rung }],
      }),
      created_at: now,
    },
    receiving: receivers.map((agency, position) => ({ escalation_id: id, agency_id: agencyId(agency), position })),
    own: whichGrounds.map((g) => ({ escalation_id: id, ground: `g${g}`, label: grounds[g] ?? '', theme: themes[g] ?? 'other' })),
    stages: Array.from({ length: stage }, (_, at) => ({
      escalation_id: id, position: at, stage_id: `stage-${at + 1}`, number: at + 1, name: `Stage ${at + 1}`, rung: rungs[at] ?? rung,
      entered_on: addDays(raisedOn, at * 5), left_on: left(at + 1), how: '',
    })),
    clocks: Array.from({ length: 2 }, (_, at) => ({
      escalation_id: id, position: at, pack_id: 'hertfordshire', clock: at === 0 ? 'raise' : 'speak', stage_id: 'stage-1',
      what: at === 0 ? 'Raise within 2 working days' : 'Speak within 3 working days',
      state: ended ? (['met', 'met-late', 'unknown'][upTo(3)] ?? 'met') : 'running', live: ended ? (0 as const) : (1 as const),
      due_at: `${addDays(raisedOn, 3)}T17:00:00.000Z`, due_on: addDays(raisedOn, 3), turn: 'receiving',
    })),
    turns: Array.from({ length: stage }, (_, at) => ({
      escalation_id: id, pack_id: 'hertfordshire', position: at, stage_number: at + 1, stage_name: `Stage ${at + 1}`,
      turn: ['escalating', 'receiving', 'nobody'][upTo(3)] ?? 'nobody', working_days: upTo(20), calendar_days: upTo(30),
      running_since: left(at + 1) === null ? addDays(raisedOn, at * 5) : null, left: left(at + 1) === null ? (0 as const) : (1 as const),
    })),
    spans: next() < 0.3 ? [{ escalation_id: id, kind: 'overdue' as const, from_on: addDays(raisedOn, 4), before_on: resolvedOn === null || resolvedOn <= addDays(raisedOn, 4) ? null : resolvedOn }] : [],
    form: { escalation_id: id, submission_id: 'form', asked, blank: JSON.stringify(leftBlank), asked_count: 5, blank_count: leftBlank.length },
  } // prettier-ignore
}
