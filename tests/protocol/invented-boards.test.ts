import { describe, expect, it } from 'vitest'
import { dutiesOf } from '../../src/shared/protocol/clock-engine'
import { rulingOn } from '../../src/shared/protocol/case-rules'
import { formExpectations } from '../../src/shared/protocol/form-expectations'
import { panelFindings } from '../../src/shared/protocol/panel-rule'
import { packs } from './packs-on-disk'
import { clocks, events, pack } from './test-packs'

describe('a board with six stages whose stage 1 is the line manager', () => {
  const shsab = pack('seven-hills')
  const talking = events({ type: 'raised', on: '2026-06-05' })

  it('puts a case raised with no stage named in its first numbered stage, not the pre-stage', () => {
    expect(clocks(shsab, talking, '2026-06-05T10:00:00Z').get('one-answer')?.startedAt).toBe('2026-06-05')
  })
  it('reads “48 hours” as the two working days the policy puts beside it', () => {
    expect(clocks(shsab, talking, '2026-06-05T10:00:00Z').get('one-answer')?.dueOn).toBe('2026-06-09')
  })
  it('runs several clocks in one stage', () => {
    const live = [...clocks(shsab, talking, '2026-06-05T10:00:00Z').values()].filter(
      ({ dueOn }) => dueOn !== null,
    )
    expect(live.map(({ id, dueOn }) => `${id} ${dueOn ?? ''}`)).toEqual([
      'one-answer 2026-06-09',
      'one-log 2026-06-05',
    ])
  })
  it('keeps the form’s clock running after agreement until the form comes', () => {
    const agreed = [
      ...talking,
      ...events({ type: 'agreed', on: '2026-06-06' }).map((e) => ({ ...e, id: 'a' })),
    ]
    expect(clocks(shsab, agreed, '2026-06-10T10:00:00Z').get('one-log')?.state).toBe('overdue')
  })
  it('counts a clock of stage 3 from the day stage 1 began, once stage 3 is reached', () => {
    const one = events({ type: 'stage-entered', stage: 'one', on: '2026-06-01' })
    expect(clocks(shsab, one, '2026-06-01T10:00:00Z').get('three-since-one')?.state).toBe('not-started')
    const three = [...one, { id: 'x', type: 'stage-entered' as const, stage: 'three', on: '2026-06-15' }]
    expect(clocks(shsab, three, '2026-06-15T10:00:00Z').get('three-since-one')?.dueOn).toBe('2026-06-22')
  })
  it('lets nobody past the gate of stage 3 until the board manager agrees, and says who said no', () => {
    const two = events(
      { type: 'raised', on: '2026-06-01' },
      { type: 'stage-entered', stage: 'two', on: '2026-06-03' },
    )
    const advance = { kind: 'advance', stage: 'three', on: '2026-06-05' } as const
    expect(rulingOn(shsab, two, advance, '2026-06-05').whyNot).toEqual([
      'The board manager must agree before Stage 3 (2.3(a)).',
    ])
    const no = [...two, { id: 'g', type: 'gate-rejected' as const, stage: 'three', on: '2026-06-04' }]
    expect(rulingOn(shsab, no, advance, '2026-06-05').whyNot).toEqual([
      'The board manager decided against Stage 3 (2.3(a)).',
    ])
    const yes = [...no, { id: 'h', type: 'gate-passed' as const, stage: 'three', on: '2026-06-05' }]
    expect(rulingOn(shsab, yes, advance, '2026-06-05').allowed).toBe(true)
  })
  it('lets a stage be passed over only in imminent danger', () => {
    const one = events(
      { type: 'raised', on: '2026-06-01' },
      { type: 'stage-entered', stage: 'one', on: '2026-06-01' },
    )
    const jump = { kind: 'advance', stage: 'four', on: '2026-06-02', reason: 'Danger tonight' } as const
    expect(rulingOn(shsab, one, jump, '2026-06-02').whyNot[0]).toContain('only for imminent danger (1.4)')
    const urgent = [
      ...one,
      { id: 'u', type: 'condition-recorded' as const, condition: 'urgent', holds: true, on: '2026-06-02' },
    ]
    const ruling = rulingOn(shsab, urgent, jump, '2026-06-02')
    expect(ruling).toMatchObject({ allowed: true, skips: ['two', 'three'], needsResponseDate: true })
  })
})

describe('a Scottish committee with unnumbered steps and no chair', () => {
  const bapc = pack('braemoor')

  it('skips Scotland’s bank holidays: 2 January counts as one, Easter Monday does not', () => {
    const winter = events({ type: 'stage-entered', stage: 'frontline', on: '2025-12-30' })
    expect(clocks(bapc, winter, '2025-12-30T10:00:00Z').get('week')?.dueOn).toBe('2026-01-08')
    const easter = events({ type: 'stage-entered', stage: 'frontline', on: '2026-04-02' })
    expect(clocks(bapc, easter, '2026-04-02T10:00:00Z').get('week')?.dueOn).toBe('2026-04-10')
  })
  it('takes “immediately” to mean the same day, be it a Sunday', () => {
    const raised = events({ type: 'raised', on: '2026-04-05' })
    expect(clocks(bapc, raised, '2026-04-05T10:00:00Z').get('tell-lead')?.dueOn).toBe('2026-04-05')
  })
  it('counts fourteen calendar days whatever they are', () => {
    const entered = events({ type: 'stage-entered', stage: 'management', on: '2026-04-01' })
    expect(clocks(bapc, entered, '2026-04-01T10:00:00Z').get('fortnight')?.dueOn).toBe('2026-04-15')
  })
  it('never lets a stage be passed over', () => {
    const before = events({ type: 'raised', on: '2026-04-01' })
    const jump = { kind: 'skip', stage: 'management', on: '2026-04-02', reason: 'Because' } as const
    expect(rulingOn(bapc, before, jump, '2026-04-02').whyNot).toEqual([
      'Management discussion may not be passed over (Section 3).',
    ])
  })
  it('raises the duties of agreement, the review on the date that is set for it', () => {
    const agreed = events(
      { type: 'stage-entered', stage: 'management', on: '2026-04-01' },
      { type: 'agreed', stage: 'management', on: '2026-04-10' },
      { type: 'response-date-set', clock: 'look-back', due: '2026-07-10', on: '2026-04-10' },
    )
    const duties = dutiesOf({
      pack: bapc,
      events: agreed,
      now: '2026-04-10T10:00:00Z',
      calendar: packs.calendar('scotland'),
    })
    expect(duties.map(({ id, dueOn }) => [id, dueOn])).toEqual([
      ['write-up', '2026-04-17'],
      ['look-back', '2026-07-10'],
    ])
  })
})

describe('two boards sharing one protocol', () => {
  const joint = pack('two-rivers')
  const raised = events({ type: 'raised', on: '2026-06-06' })

  it('gives an adult’s case the adult clock and a child’s case the child clock', () => {
    const adult = clocks(joint, raised, '2026-06-06T10:00:00Z', { facts: { kind: 'adult' } })
    const child = clocks(joint, raised, '2026-06-06T10:00:00Z', { facts: { kind: 'child' } })
    expect([adult.get('adult-day-5')?.dueOn, adult.has('child-day-2')]).toEqual(['2026-06-12', false])
    expect([child.get('child-day-2')?.dueOn, child.has('adult-day-5')]).toEqual(['2026-06-09', false])
  })
  it('has a clock of four elapsed hours only when the person is recorded as at risk', () => {
    expect(clocks(joint, raised, '2026-06-06T10:00:00Z').has('risk-call')).toBe(false)
    const at = '2026-10-24T23:30:00Z'
    const risk = events(
      { type: 'raised', on: '2026-10-24' },
      { type: 'condition-recorded', condition: 'at-risk', holds: true, on: null, at },
    )
    expect(clocks(joint, risk, '2026-10-25T00:00:00Z').get('risk-call')?.dueAt).toBe(
      '2026-10-25T03:30:00.000Z',
    )
  })
})

describe('a partnership in Northern Ireland where it matters who raises the challenge', () => {
  const lvasp = pack('lough-vale')
  const raised = events({ type: 'raised', on: '2026-07-10' })

  it('gives a practitioner five working days, the Twelfth moved to Monday being skipped', () => {
    expect(clocks(lvasp, raised, '2026-07-10T10:00:00Z').get('practitioner-answer')?.dueOn).toBe('2026-07-20')
  })
  it('gives the safeguarding lead one working day', () => {
    const lead = [
      ...raised,
      {
        id: 'c',
        type: 'condition-recorded' as const,
        condition: 'lead-raises',
        holds: true,
        on: '2026-07-10',
      },
    ]
    const states = clocks(lvasp, lead, '2026-07-10T10:00:00Z')
    expect([states.get('lead-answer')?.dueOn, states.has('practitioner-answer')]).toEqual([
      '2026-07-14',
      false,
    ])
  })
  it('keeps a clock with no number running without ever being overdue', () => {
    const one = events({ type: 'stage-entered', stage: 'one', on: '2026-01-05' })
    expect(clocks(lvasp, one, '2026-12-01T10:00:00Z').get('one-without-delay')).toMatchObject({
      state: 'running',
      dueOn: null,
    })
  })
  it('gives a stage without any clock a response date to be stipulated', () => {
    const top = events({ type: 'stage-entered', stage: 'top', on: '2026-01-05' })
    expect(clocks(lvasp, top, '2026-01-06T10:00:00Z').get('top-response-date')).toMatchObject({
      state: 'running',
      dueOn: null,
    })
  })
  it('shows the form missing at level 1, and the one that came at level 0 as not expected', () => {
    const story = events(
      { type: 'stage-entered', stage: 'zero', on: '2026-01-05' },
      { type: 'form-received', stage: 'zero', on: '2026-01-06' },
      { type: 'stage-entered', stage: 'one', on: '2026-01-08' },
    )
    expect(formExpectations(lvasp, story).map(({ stage, kind }) => [stage, kind])).toEqual([
      ['zero', 'unexpected'],
      ['one', 'missing'],
    ])
  })
  it('keeps the agencies in dispute off its panel', () => {
    const trust = { agencyId: 't', agency: 'Lough Vale Trust', member: true }
    const police = { agencyId: 'p', agency: 'Lough Vale Police', member: true }
    expect(panelFindings(lvasp, [trust, police], [trust]).map(({ message }) => message)).toEqual([
      'Lough Vale Trust is in the dispute and may not sit.',
    ])
  })
})

describe('a board with several clocks in a stage and duties after agreement', () => {
  const salt = pack('saltmarsh')

  it('counts 36 elapsed hours from the hour, across the clocks going forward', () => {
    const entered = events({
      type: 'stage-entered',
      stage: 'first',
      on: '2026-03-28',
      at: '2026-03-28T12:00:00Z',
    })
    const state = clocks(salt, entered, '2026-03-28T13:00:00Z').get('acknowledge')
    expect(state).toMatchObject({ dueAt: '2026-03-30T00:00:00.000Z', dueOn: '2026-03-30' })
    expect(state?.explanation.at(-1)?.why).toContain('01:00 BST')
  })
  it('starts a clock of step 2 on the answer given at step 1', () => {
    const answered = events(
      { type: 'stage-entered', stage: 'first', on: '2026-03-02' },
      { type: 'contact-made', stage: 'first', on: '2026-03-05' },
    )
    expect(clocks(salt, answered, '2026-03-05T10:00:00Z').get('after-answer')?.dueOn).toBe('2026-03-09')
  })
  it('tells two check-backs apart: the second must be named', () => {
    const agreed = events(
      { type: 'stage-entered', stage: 'first', on: '2026-03-02' },
      { type: 'agreed', stage: 'first', on: '2026-03-03' },
      { type: 'checked-back', on: '2026-03-04' },
    )
    const states = clocks(salt, agreed, '2026-03-10T10:00:00Z')
    expect(states.get('first-understood')?.state).toBe('met')
    expect(states.get('first-implemented')?.state).toBe('running')
    const both = [
      ...agreed,
      { id: 'n', type: 'checked-back' as const, clock: 'first-implemented', on: '2026-03-20' },
    ]
    expect(clocks(salt, both, '2026-03-21T10:00:00Z').get('first-implemented')?.state).toBe('met')
  })
})
