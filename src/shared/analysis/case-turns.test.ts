import { describe, expect, it } from 'vitest'
import { daysBetween } from '../domain/dates'
import type { StagePassed } from '../domain/escalation'
import type { ClockState } from '../protocol/clock-state'
import { driftingSpans, overdueSpans } from './case-spans'
import { caseTurns } from './case-turns'
import { formBlanks } from './form-blanks'
import { formDefinition } from '../protocol/form-schema'

const stage = (enteredOn: string | null, leftOn: string | null, number = 1): StagePassed => ({
  id: `s${number}`, number, name: `Stage ${number}`, rung: 'practitioner', enteredOn, leftOn, how: '',
}) // prettier-ignore
const clock = (given: Partial<ClockState>): ClockState => ({
  id: 'c', stage: 's1', what: '', state: 'met', startedAt: null, dueAt: null, dueOn: null, originalDueOn: given.dueOn ?? null,
  stoppedAt: null, turn: 'receiving', clause: '', explanation: [], duty: false, round: 0, amendments: [], note: null, ...given,
}) // prettier-ignore
const turnsOf = (stages: StagePassed[], open: boolean, clocks: ClockState[]) =>
  caseTurns(stages, open, clocks, daysBetween).map(({ turn, calendarDays, runningSince, left }) => [turn, calendarDays, runningSince, left]) // prettier-ignore

describe('whose turn it was', () => {
  it('is that of the clock that started last and runs, else nobody’s, and adds up to the stay', () => {
    const clocks = [
      clock({ startedAt: '2026-03-02', stoppedAt: '2026-03-05T10:00:00.000Z' }),
      clock({ startedAt: '2026-03-04', stoppedAt: '2026-03-09', turn: 'escalating' }),
    ]
    expect(turnsOf([stage('2026-03-02', '2026-03-12')], false, clocks)).toEqual([
      ['receiving', 2, null, true],
      ['escalating', 5, null, true],
      ['nobody', 3, null, true],
    ])
  })

  it('goes on in an open case, and a stage with an end nobody recorded has no times', () => {
    const running = clock({ state: 'overdue', startedAt: '2026-03-10', dueOn: '2026-03-12' })
    expect(turnsOf([stage('2026-03-09', null)], true, [running])).toEqual([
      ['nobody', 1, null, false],
      ['receiving', 0, '2026-03-10', false],
    ])
    expect(turnsOf([stage('2026-03-09', null), stage('2026-03-20', null, 2)], false, [])).toEqual([])
    expect(turnsOf([stage('2026-03-09', '2026-03-09')], false, [])).toEqual([['nobody', 0, null, true]])
  })
})

describe('when a case was overdue or drifting', () => {
  it('is overdue from the day after a date passed until it was met, several at once counting once', () => {
    const spans = overdueSpans([
      clock({ state: 'met-late', dueOn: '2026-03-10', stoppedAt: '2026-03-15' }),
      clock({ state: 'met-late', dueOn: '2026-03-12', stoppedAt: '2026-03-20' }),
      clock({ state: 'met-late', dueOn: '2026-03-24', stoppedAt: '2026-03-24T16:00:00.000Z' }),
      clock({ state: 'unknown', dueOn: '2026-04-10' }),
      clock({ state: 'overdue', dueOn: '2026-05-01' }),
    ])
    expect(spans).toEqual([
      { from: '2026-03-11', before: '2026-03-20' },
      { from: '2026-05-02', before: null },
    ])
  })

  it('drifts while it is open and no clock has a date', () => {
    const clocks = [
      clock({ startedAt: '2026-03-05', stoppedAt: '2026-03-08', dueOn: '2026-03-10' }),
      clock({ state: 'running', startedAt: '2026-03-01', dueAt: null }),
    ]
    const stages = [stage('2026-03-01', null)]
    expect(driftingSpans({ from: '2026-03-02', before: null }, stages, clocks)).toEqual([
      { from: '2026-03-02', before: '2026-03-05' },
      { from: '2026-03-08', before: null },
    ])
    expect(driftingSpans({ from: '2026-03-02', before: '2026-03-08' }, stages, clocks)).toEqual([
      { from: '2026-03-02', before: '2026-03-05' },
    ])
    expect(driftingSpans({ from: null, before: null }, stages, clocks)).toEqual([])
  })
})

describe('what a form leaves blank', () => {
  const form = formDefinition.parse({
    id: 'f', title: 'F', recognise: { titles: [], board: [] },
    fields: [
      { field: 'subject.name', labels: ['Name'] },
      { field: 'escalatedBy.name', labels: ['Name and contact details'], also: ['escalatedBy.contact'] },
      { field: 'concern.summary', labels: ['Reason'] },
      { field: 'outcome.summary', labels: ['Outcome'] },
    ],
  }) // prettier-ignore
  const written = (asWritten: string, value: string | null = null) => ({ value, asWritten, confidence: 'doubtful' as const, at: '' }) // prettier-ignore

  it('counts a box once, not what comes later, and words nobody understood are not blank', () => {
    const read = { 'escalatedBy.contact': written('x', 'x'), 'concern.summary': written('???') }
    expect(formBlanks(form, read)).toEqual({
      asked: ['subject.name', 'escalatedBy.name', 'concern.summary'],
      blank: ['subject.name'],
    })
  })
})
