import { resolve } from 'node:path'
import { clockRows, driftOf } from '../../src/main/register/case-clocks'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import type { CaseProjection } from '../../src/main/store'
import { driftingSpans, overdueSpans } from '../../src/shared/analysis/case-spans'
import { caseTurns } from '../../src/shared/analysis/case-turns'
import { addDays, daysBetween, type IsoDate } from '../../src/shared/domain/dates'
import type { Rung, StagePassed } from '../../src/shared/domain/escalation'
import type { ClockState, ClockStateName } from '../../src/shared/protocol/clock-state'
import { workingDaysBetween } from '../../src/shared/protocol/working-days'
import { numbers } from '../support/random-tables'

/** The day the figures of the bench are asked for. */
export const now = '2026-11-20T10:00:00.000Z'
const today = '2026-11-20'
export const agencies = 40
export const agencyId = (n: number) => `0199agency-0000-0000-${String(n).padStart(12, '0')}`

const { packs } = await loadPacks({ resources: resolve('resources') })
const calendar = packs.calendar(packs.get('hertfordshire').calendar)
const workingDays = (from: IsoDate, to: IsoDate) => workingDaysBetween(from, to, calendar)

const grounds = [
  ...['Levels of need', 'Response', 'Roles', 'Communication'],
  ...['Lead agency', 'Practice', 'Action', 'Mental health'],
]
const themes = [
  ...['threshold', 'agency-response', 'roles', 'communication'],
  ...['lead-agency', 'practice', 'action-or-inaction', 'mental-health'],
]
const rungs: readonly Rung[] = ['practitioner', 'line-manager', 'senior-manager', 'chair']
const asked = ['raisedOn', 'escalatedBy.name', 'escalatedTo.name', 'concern.summary', 'subject.name']
const blank = [[], ['escalatedTo.name'], ['raisedOn', 'subject.name']]

/**
 * Case `n` of an invented register of five years, always the same, as its tables hold it. Whose turn it was, when it was
 * late and since when it drifts are worked out as for any case.
 */
export function caseNumber(n: number): CaseProjection {
  const next = numbers(n)
  const upTo = (most: number) => Math.floor(next() * most)
  const raisedOn = addDays('2021-11-21', upTo(1825))
  const stage = 1 + upTo(3)
  const days = upTo(60)
  const open = next() >= 0.85 || addDays(raisedOn, days) > today
  const resolvedOn = open ? null : addDays(raisedOn, days)
  const status = open ? 'open' : next() < 0.95 ? 'resolved' : 'withdrawn'
  const stages = stagesOf(raisedOn, resolvedOn, stage, upTo)
  const clocks = stages.map((passed, at) => clockOf(passed, open && at === stage - 1, upTo))
  const turns = caseTurns(stages, open, clocks, workingDays)
  const drifting = driftingSpans({ from: raisedOn, before: resolvedOn }, stages, clocks)
  const spans = [
    ...overdueSpans(clocks).map((span) => ({ kind: 'overdue' as const, ...span })),
    ...drifting.map((span) => ({ kind: 'drifting' as const, ...span })),
  ]
  const maker = Math.floor(next() * next() * agencies)
  const current = stages.at(-1) ?? null
  const leftBlank = blank[upTo(3)] ?? []
  return {
    row: {
      id: `0199case0-0000-0000-${String(n).padStart(12, '0')}`, ref: `ACC-2026-${String(n).padStart(7, '0')}`,
      pack_id: 'hertfordshire', pack_version: '2023', status, subject_name: `Person ${upTo(1_000_000)}`,
      subject_date_of_birth: '1950-01-01', subject_address: null, subject_reference: null, subject_kind: next() < 0.8 ? 'adult' : 'child',
      escalating_agency_id: agencyId(maker), raised_on: raisedOn, received_on: addDays(raisedOn, 2),
      stage_id: current?.id ?? null, stage_number: stage, stage_name: current?.name ?? null, rung: current?.rung ?? null,
      resolved_on: resolvedOn, resolved_stage: open ? null : stage,
      working_days: resolvedOn === null ? null : workingDays(raisedOn, resolvedOn), calendar_days: open ? null : days,
      is_process: next() < 0.5 ? 'yes' : null, is_professional_handling: next() < 0.3 ? 'no' : null,
      assembled: JSON.stringify({
        concern: { summary: 'The trust and the council disagree about the level of need' },
        outcome: { summary: open ? null : 'A joint visit was agreed', timeStated: next() < 0.5 ? '5 days' : null, timesDiffer: next() < 0.1, effectiveness: next() < 0.2 ? 'Worked' : null },
        stages: stages.map(({ number, rung }) => ({ number, rung })),
      }),
      created_at: now,
    },
    receiving: [...new Set([upTo(agencies), ...(next() < 0.1 ? [upTo(agencies)] : [])])].map(agencyId),
    stages: stages.map(({ id: stage_id, number, name, rung, enteredOn, leftOn, how }) => ({ stage_id, number, name, rung, entered_on: enteredOn, left_on: leftOn, how })),
    grounds: [...new Set([upTo(8), ...(next() < 0.3 ? [upTo(8)] : [])])].map((g) => ({ ground: `g${g}`, label: grounds[g] ?? '', theme: themes[g] ?? 'other' })),
    keys: [],
    clocks: clockRows('hertfordshire', clocks),
    drift: driftOf({ status, stage: current, raisedOn }, clocks),
    turns: turns.map(({ position, stage: of, turn, workingDays, calendarDays, runningSince, left }) => ({
      pack_id: 'hertfordshire', position, stage_number: of.number, stage_name: of.name, turn, working_days: workingDays,
      calendar_days: calendarDays, running_since: runningSince, left: left ? 1 : 0,
    })),
    spans: spans.map(({ kind, from: from_on, before: before_on }) => ({ kind, from_on, before_on })),
    forms: [{ submission_id: 'form', asked: JSON.stringify(asked), blank: JSON.stringify(leftBlank), asked_count: asked.length, blank_count: leftBlank.length }],
  }
} // prettier-ignore

type UpTo = (most: number) => number

/** Stages one after another, from the day it was raised to the day it ended or today. */
function stagesOf(raisedOn: IsoDate, resolvedOn: IsoDate | null, count: number, upTo: UpTo): StagePassed[] {
  const lasted = daysBetween(raisedOn, resolvedOn ?? today)
  const moves = Array.from({ length: count - 1 }, () => upTo(Math.min(lasted, 90) + 1)).sort((a, b) => a - b)
  const entered = [0, ...moves].map((days) => addDays(raisedOn, days))
  return entered.map((enteredOn, at) => ({
    id: `stage-${at + 1}`, number: at + 1, name: `Stage ${at + 1}`, rung: rungs[at] ?? 'practitioner', enteredOn,
    leftOn: entered[at + 1] ?? resolvedOn, how: '',
  }))
} // prettier-ignore

/**
 * The deadline of a stage: five days from the day the case came to it, the last stage having none; where nobody recorded
 * that it was met, it is not known.
 */
function clockOf({ id, number, enteredOn, leftOn }: StagePassed, live: boolean, upTo: UpTo): ClockState {
  const entered = enteredOn ?? today
  const dueOn = number === 3 ? null : addDays(entered, 5)
  const stopped = upTo(3) === 0 ? null : addDays(entered, upTo(daysBetween(entered, leftOn ?? today) + 1))
  return {
    id: `answer-${id}`, stage: id, what: `Answer in ${id}`, state: live ? running(dueOn) : over(dueOn, stopped), startedAt: entered,
    dueAt: dueOn === null ? null : `${dueOn}T17:00:00.000Z`, dueOn, originalDueOn: dueOn, stoppedAt: live ? null : stopped,
    turn: upTo(3) === 0 ? 'escalating' : 'receiving', clause: '', explanation: [], duty: false, round: 0, amendments: [], note: null,
  }
} // prettier-ignore

const running = (dueOn: IsoDate | null): ClockStateName =>
  dueOn !== null && dueOn < today ? 'overdue' : 'running'

function over(dueOn: IsoDate | null, stopped: IsoDate | null): ClockStateName {
  if (dueOn === null) return 'stopped'
  return stopped === null ? 'unknown' : stopped > dueOn ? 'met-late' : 'met'
}
