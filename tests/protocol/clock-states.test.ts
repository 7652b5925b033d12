import { describe, expect, it } from 'vitest'
import { summariseClocks, tasksOf } from '../../src/shared/protocol/clock-summary'
import { clocks, events, pack } from './test-packs'

const hsab = pack('hertfordshire')
const wsab = pack('worcestershire')
const lsab = pack('cheshire-west-and-chester')
const stage1 = events(
  { type: 'raised', on: '2026-03-02' },
  { type: 'stage-entered', stage: 'stage-1', on: '2026-03-02' },
)
const plus = (...more: Parameters<typeof events>) => [
  ...stage1,
  ...events(...more).map((e) => ({ ...e, id: `m${e.id}` })),
]
const speak = (happened: ReturnType<typeof events>, now: string) => clocks(hsab, happened, now).get('speak')

describe('the state of a clock (Hertfordshire 4.5, speak within 3 working days of Monday 2 March 2026)', () => {
  it('is not started before the stage is entered', () => {
    expect(speak(events(), '2026-03-02T09:00:00Z')?.state).toBe('not-started')
  })
  it('is running while there are days left', () => {
    expect(speak(stage1, '2026-03-03T09:00:00Z')?.state).toBe('running')
  })
  it('is due soon from the working day before', () => {
    expect(speak(stage1, '2026-03-04T09:00:00Z')?.state).toBe('due-soon')
    expect(speak(stage1, '2026-03-05T23:59:59Z')?.state).toBe('due-soon')
  })
  it('is overdue from midnight after the day it falls due', () => {
    expect(speak(stage1, '2026-03-06T00:00:00Z')?.state).toBe('overdue')
  })
  it('is met when they spoke on the last day', () => {
    expect(speak(plus({ type: 'contact-made', on: '2026-03-05' }), '2026-04-01T09:00:00Z')?.state).toBe('met')
  })
  it('is met late when they spoke the day after', () => {
    expect(speak(plus({ type: 'contact-made', on: '2026-03-06' }), '2026-04-01T09:00:00Z')?.state).toBe(
      'met-late',
    )
  })
  it('is unknown when they spoke and the date is not recorded', () => {
    expect(speak(plus({ type: 'contact-made', on: null }), '2026-04-01T09:00:00Z')?.state).toBe('unknown')
  })
  it('is unknown, never met, when it fell due and the case went on without a record', () => {
    const state = speak(
      plus({ type: 'stage-entered', stage: 'stage-2', on: '2026-03-09' }),
      '2026-04-01T09:00:00Z',
    )
    expect(state).toMatchObject({ state: 'unknown', stoppedAt: null })
    expect(state?.note).toContain('nobody recorded that it was done')
  })
  it('is stopped when the case went on before it fell due', () => {
    const state = speak(
      plus({ type: 'stage-entered', stage: 'stage-2', on: '2026-03-04' }),
      '2026-04-01T09:00:00Z',
    )
    expect(state).toMatchObject({ state: 'stopped', stoppedAt: '2026-03-04' })
  })
  it('is unknown when the date the stage was entered is not recorded', () => {
    const undated = events({ type: 'stage-entered', stage: 'stage-1', on: null })
    expect(speak(undated, '2026-04-01T09:00:00Z')).toMatchObject({ state: 'unknown', dueOn: null })
  })
  it('ends at midnight in summer time, not at midnight UTC', () => {
    const summer = events({ type: 'stage-entered', stage: 'stage-1', on: '2026-06-08' })
    expect(speak(summer, '2026-06-11T22:59:59Z')?.state).toBe('due-soon')
    expect(speak(summer, '2026-06-11T23:00:00Z')?.state).toBe('overdue')
  })
})

describe('a resolution clock (Hertfordshire 4.6, five working days from Monday 9 March 2026)', () => {
  const stage2 = plus({ type: 'stage-entered', stage: 'stage-2', on: '2026-03-09' })
  const at = (now: string, ...more: Parameters<typeof events>) =>
    clocks(hsab, [...stage2, ...events(...more).map((e) => ({ ...e, id: `n${e.id}` }))], now).get('resolve')

  it('is late, not unknown, when the case goes to stage 3 unresolved after it fell due', () => {
    const late = at('2026-04-01T09:00:00Z', { type: 'stage-entered', stage: 'stage-3', on: '2026-03-17' })
    expect(late).toMatchObject({ state: 'met-late' })
    expect(late?.note).toContain('had not been met')
  })
  it('is stopped when the case goes to stage 3 in time', () => {
    expect(
      at('2026-04-01T09:00:00Z', { type: 'stage-entered', stage: 'stage-3', on: '2026-03-13' })?.state,
    ).toBe('stopped')
  })
  it('may be brought forward, keeping the original date, who, when and why', () => {
    const sooner = at('2026-03-12T09:00:00Z', {
      type: 'due-brought-forward',
      clock: 'resolve',
      due: '2026-03-11',
      on: '2026-03-09',
      by: 'J Farrow',
      reason: 'Discharge is on Thursday',
    })
    expect(sooner).toMatchObject({ state: 'overdue', dueOn: '2026-03-11', originalDueOn: '2026-03-16' })
    expect(sooner?.amendments).toEqual([
      {
        on: '2026-03-09',
        by: 'J Farrow',
        reason: 'Discharge is on Thursday',
        from: '2026-03-16',
        to: '2026-03-11',
        applied: true,
        note: null,
      },
    ])
    expect(sooner?.explanation.at(-1)?.why).toBe(
      'Brought forward by J Farrow on 9 March 2026: Discharge is on Thursday.',
    )
  })
  it('is never pushed back', () => {
    const later = at('2026-03-12T09:00:00Z', {
      type: 'due-brought-forward',
      clock: 'resolve',
      due: '2026-03-20',
      on: '2026-03-10',
    })
    expect(later).toMatchObject({ dueOn: '2026-03-16', amendments: [{ applied: false }] })
  })
})

describe('closing, reopening and what outlasts agreement', () => {
  const agreed = plus({ type: 'agreed', on: '2026-03-04' })

  it('raises confirm-in-writing with its own two working days, though the case is resolved', () => {
    const state = clocks(hsab, agreed, '2026-03-05T09:00:00Z').get('stage-1-confirm')
    expect(state).toMatchObject({ state: 'due-soon', dueOn: '2026-03-06', duty: true, turn: 'receiving' })
    expect(tasksOf(state ? [state] : [])).toEqual([
      {
        id: 'stage-1-confirm',
        what: 'Confirm the outcome in writing to the professional who raised it',
        dueOn: '2026-03-06',
        doneOn: null,
      },
    ])
  })
  it('stops every clock when the case is withdrawn', () => {
    const states = [
      ...clocks(hsab, plus({ type: 'withdrawn', on: '2026-03-03' }), '2026-05-01T09:00:00Z').values(),
    ]
    expect(states.some(({ state }) => ['running', 'due-soon', 'overdue'].includes(state))).toBe(false)
  })
  it('runs a stage’s clocks again after the case is reopened, keeping how they went the first time', () => {
    const again = [
      ...agreed,
      ...events({ type: 'reopened', on: '2026-03-10', stage: 'stage-1' }).map((e) => ({ ...e, id: 'r' })),
    ]
    const states = clocks(hsab, again, '2026-03-11T09:00:00Z')
    expect(states.get('speak')).toMatchObject({ state: 'stopped', dueOn: '2026-03-05' })
    expect(states.get('speak#1')).toMatchObject({ state: 'running', dueOn: '2026-03-13' })
  })
  it('ends the duties of an agreement that was undone by reopening', () => {
    const again = [
      ...agreed,
      ...events({ type: 'reopened', on: '2026-03-05' }).map((e) => ({ ...e, id: 'r' })),
    ]
    expect(clocks(hsab, again, '2026-05-11T09:00:00Z').get('stage-1-confirm')?.state).toBe('stopped')
  })
  it('takes closings and reopenings of one day in turn', () => {
    const busy = plus(
      { type: 'agreed', on: '2026-03-04' },
      { type: 'reopened', on: '2026-03-04' },
      { type: 'withdrawn', on: '2026-03-04' },
    )
    const states = [...clocks(hsab, busy, '2026-05-01T09:00:00Z').values()]
    expect(states.some(({ state }) => ['running', 'due-soon', 'overdue'].includes(state))).toBe(false)
  })
})

describe('dates people stipulate (Worcestershire 3.1)', () => {
  const stage3 = events(
    { type: 'raised', on: '2026-03-02' },
    { type: 'stage-entered', stage: 'stage-3', on: '2026-03-05' },
  )
  const set = (due: string, on: string, id: string) => ({ id, type: 'response-date-set' as const, due, on })

  it('drifts, running with no date, until one is set', () => {
    const state = clocks(wsab, stage3, '2026-06-01T09:00:00Z').get('stage-3-response')
    expect(state).toMatchObject({ state: 'running', dueOn: null })
    expect(state?.explanation.at(-1)?.why).toContain('No response date')
    expect(summariseClocks(state ? [state] : []).drifting).toBe(true)
  })
  it('falls due on the date set for the stage the case is in', () => {
    const state = clocks(wsab, [...stage3, set('2026-03-12', '2026-03-05', 's')], '2026-03-13T09:00:00Z').get(
      'stage-3-response',
    )
    expect(state).toMatchObject({
      state: 'overdue',
      dueOn: '2026-03-12',
      originalDueOn: '2026-03-12',
      amendments: [],
    })
  })
  it('keeps the first date when a later one is set, and an earlier one replaces it', () => {
    const twice = [
      ...stage3,
      set('2026-03-12', '2026-03-05', 's'),
      set('2026-03-20', '2026-03-11', 't'),
      set('2026-03-10', '2026-03-09', 'u'),
    ]
    const state = clocks(wsab, twice, '2026-03-06T09:00:00Z').get('stage-3-response')
    expect(state).toMatchObject({ dueOn: '2026-03-10', originalDueOn: '2026-03-12' })
    expect(state?.amendments.map(({ to, applied }) => [to, applied])).toEqual([
      ['2026-03-10', true],
      ['2026-03-20', false],
    ])
  })
})

describe('elapsed hours (Worcestershire flowchart stage 2, 24 hours)', () => {
  const from = (at: string) => events({ type: 'stage-entered', stage: 'stage-2', on: null, at })
  const due = (at: string) => clocks(wsab, from(at), at).get('managers-liaise')?.dueAt

  it('ends 24 hours later across a Sunday', () => {
    expect(due('2026-03-07T15:00:00Z')).toBe('2026-03-08T15:00:00.000Z')
  })
  it('ends an hour later by the clock when the clocks go forward between', () => {
    expect(due('2026-03-28T12:00:00Z')).toBe('2026-03-29T12:00:00.000Z')
  })
  it('ends an hour earlier by the clock when the clocks go back between', () => {
    const state = clocks(wsab, from('2026-10-24T12:00:00Z'), '2026-10-24T12:00:00Z').get('managers-liaise')
    expect(state?.dueAt).toBe('2026-10-25T12:00:00.000Z')
    expect(state?.explanation[0]?.why).toContain('13:00 BST')
    expect(state?.explanation[1]?.why).toContain('12:00 GMT')
  })
  it('is met to the hour, late an hour after, and unknown on a date alone', () => {
    const state = (stop: { on: string | null; at?: string }) =>
      clocks(
        wsab,
        [...from('2026-03-07T15:00:00Z'), { id: 'c', type: 'contact-made', ...stop }],
        '2026-04-01T09:00:00Z',
      ).get('managers-liaise')?.state
    expect(state({ on: '2026-03-08', at: '2026-03-08T14:59:00Z' })).toBe('met')
    expect(state({ on: '2026-03-08', at: '2026-03-08T15:01:00Z' })).toBe('met-late')
    expect(state({ on: '2026-03-08' })).toBe('unknown')
    expect(state({ on: '2026-03-07' })).toBe('met')
  })
})

describe('a concern whose date nobody recorded (Cheshire, day numbers)', () => {
  const reached = events(
    { type: 'raised', on: '2026-03-02' },
    { type: 'stage-entered', stage: 'stage-2', on: '2026-03-04' },
  )

  it('is counted from the raising at the latest, and says so', () => {
    const state = clocks(lsab, reached, '2026-03-20T09:00:00Z').get('stage-2-conclude')
    expect(state).toMatchObject({ state: 'overdue', dueOn: '2026-03-10', startedAt: null })
    expect(state?.note).toContain('no later than')
  })
  it('is never taken to be met on such a date', () => {
    const done = [
      ...reached,
      ...events({ type: 'agreed', stage: 'stage-2', on: '2026-03-09' }).map((e) => ({ ...e, id: 'x' })),
    ]
    expect(clocks(lsab, done, '2026-03-20T09:00:00Z').get('stage-2-conclude')?.state).toBe('unknown')
    const late = [
      ...reached,
      ...events({ type: 'agreed', stage: 'stage-2', on: '2026-03-11' }).map((e) => ({ ...e, id: 'x' })),
    ]
    expect(clocks(lsab, late, '2026-03-20T09:00:00Z').get('stage-2-conclude')?.state).toBe('met-late')
  })
  it('leaves the 24-hour clock unknown, its only sign being the raising itself', () => {
    expect(clocks(lsab, reached, '2026-03-20T09:00:00Z').get('act')).toMatchObject({
      state: 'unknown',
      dueOn: null,
    })
  })
})

describe('an explanation', () => {
  it('names the bank holiday skipped, the weekend, each day counted and the clause', () => {
    const easter = events({ type: 'stage-entered', stage: 'stage-1', on: '2026-04-02' })
    const lines = speak(easter, '2026-04-02T09:00:00Z')?.explanation ?? []
    expect(lines.map(({ date, counted }) => `${date} ${counted ? 'counted' : 'skipped'}`)).toEqual([
      '2026-04-02 skipped',
      '2026-04-03 skipped',
      '2026-04-04 skipped',
      '2026-04-05 skipped',
      '2026-04-06 skipped',
      '2026-04-07 counted',
      '2026-04-08 counted',
      '2026-04-09 counted',
    ])
    expect(lines[0]?.why).toContain('clause: 4.5')
    expect(lines[1]?.why).toBe('Friday: Good Friday, a bank holiday.')
    expect(lines[4]?.why).toBe('Monday: Easter Monday, a bank holiday.')
    expect(lines[2]?.why).toBe('Saturday: not a working day.')
  })
  it('says when a year’s bank holidays are not on the list', () => {
    const later = events({ type: 'stage-entered', stage: 'stage-1', on: '2029-02-05' })
    expect(speak(later, '2029-02-05T09:00:00Z')?.explanation[1]?.why).toContain('not on the list')
  })
  it('is left out when a list does not need it', () => {
    const quick = clocks(hsab, stage1, '2026-03-03T09:00:00Z', { explain: false }).get('speak')
    expect(quick).toMatchObject({ dueOn: '2026-03-05', explanation: [] })
  })
})
