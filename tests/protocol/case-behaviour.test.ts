import { describe, expect, it } from 'vitest'
import { progressOf } from '../../src/shared/protocol/case-progress'
import { needsResponseDate, rulingOn, type CaseAction } from '../../src/shared/protocol/case-rules'
import { formExpectations } from '../../src/shared/protocol/form-expectations'
import { packChangeProblems } from '../../src/shared/protocol/pack-change'
import { packDifferences } from '../../src/shared/protocol/pack-differences'
import { isLive } from '../../src/shared/protocol/clock-summary'
import { panelFindings } from '../../src/shared/protocol/panel-rule'
import { clocks, events, pack } from './test-packs'

const hsab = pack('hertfordshire')
const wsab = pack('worcestershire')
const warks = pack('warwickshire')
const today = '2026-06-30'
const atStage1 = events(
  { type: 'raised', on: '2026-06-01' },
  { type: 'stage-entered', stage: 'stage-1', on: '2026-06-01' },
)
const closed = [...atStage1, { id: 'c', type: 'agreed' as const, stage: 'stage-1', on: '2026-06-04' }]
const ask = (action: CaseAction, happened = atStage1, found = hsab) =>
  rulingOn(found, happened, action, today)

describe('advancing', () => {
  it('to the next stage is allowed', () => {
    expect(ask({ kind: 'advance', stage: 'stage-2', on: '2026-06-05' })).toEqual({
      allowed: true,
      whyNot: [],
      skips: [],
      needsResponseDate: false,
    })
  })
  it('to where the case is, or back, is not', () => {
    expect(ask({ kind: 'advance', stage: 'stage-1', on: '2026-06-05' }).whyNot).toEqual([
      'The case is at Stage 1 already; Stage 1 does not come after it.',
    ])
  })
  it('past a stage of Hertfordshire is only for immediate risk of harm, and cites why', () => {
    expect(ask({ kind: 'advance', stage: 'stage-3', on: '2026-06-05', reason: 'Quick' }).whyNot).toEqual([
      'Stage 2 may be passed over only for immediate risk of harm (Appendix A); record that first, or enter it.',
    ])
  })
  it('past a stage of Warwickshire needs a reason and records the stage as skipped', () => {
    const jump = { kind: 'advance', stage: 'stage-3', on: '2026-06-05' } as const
    expect(ask(jump, atStage1, warks).whyNot).toEqual([
      'A reason is needed for passing over Stage 2 (Prevention).',
    ])
    expect(ask({ ...jump, reason: 'The escalator is the designated lead' }, atStage1, warks)).toMatchObject({
      allowed: true,
      skips: ['stage-2'],
    })
  })
  it('to a stage the protocol does not have is refused by name', () => {
    expect(ask({ kind: 'advance', stage: 'stage-9', on: '2026-06-05' }).whyNot).toEqual([
      'HSAB Escalation Policy has no stage “stage-9”.',
    ])
  })
  it('of a closed case asks for it to be reopened', () => {
    expect(ask({ kind: 'advance', stage: 'stage-2', on: '2026-06-05' }, closed).whyNot).toEqual([
      'The case is resolved; reopen it first.',
    ])
  })
  it('in the future, before the raising or before the stage it is in is refused', () => {
    expect(ask({ kind: 'advance', stage: 'stage-2', on: '2026-07-05' }).whyNot).toEqual([
      'The date is in the future.',
    ])
    expect(ask({ kind: 'advance', stage: 'stage-2', on: '2026-05-05' }).whyNot).toEqual([
      'The date is before the escalation was raised.',
    ])
    const later = [
      ...atStage1,
      { id: 's', type: 'stage-entered' as const, stage: 'stage-2', on: '2026-06-10' },
    ]
    expect(ask({ kind: 'advance', stage: 'stage-3', on: '2026-06-09' }, later).whyNot).toEqual([
      'The date is before Stage 2 was entered.',
    ])
  })
  it('to a stage that sets no deadline asks for a response date (Worcestershire 3.1)', () => {
    expect(
      ask({ kind: 'advance', stage: 'stage-3', on: '2026-06-05', reason: 'Agreed' }, atStage1, wsab)
        .needsResponseDate,
    ).toBe(true)
    expect(
      ask({ kind: 'advance', stage: 'stage-2', on: '2026-06-05' }, atStage1, wsab).needsResponseDate,
    ).toBe(false)
    expect(warks.stages.map(needsResponseDate)).toEqual([false, true, true, true])
    expect(hsab.stages.map(needsResponseDate)).toEqual([false, false, false])
  })
})

describe('resolving, reopening, withdrawing and putting out of scope', () => {
  it('resolves at a stage the case has been at, and at no other', () => {
    expect(ask({ kind: 'resolve', stage: 'stage-1', on: '2026-06-05' }).allowed).toBe(true)
    expect(ask({ kind: 'resolve', stage: 'stage-3', on: '2026-06-05' }).whyNot).toEqual([
      'The case has not been at Stage 3.',
    ])
  })
  it('resolves only once', () => {
    expect(ask({ kind: 'resolve', stage: 'stage-1', on: '2026-06-06' }, closed).allowed).toBe(false)
  })
  it('reopens a closed case with a reason, on or after the day it closed', () => {
    expect(ask({ kind: 'reopen', on: '2026-06-10', reason: 'It broke down' }, closed).allowed).toBe(true)
    expect(ask({ kind: 'reopen', on: '2026-06-10', reason: ' ' }, closed).whyNot).toEqual([
      'A reason is needed.',
    ])
    expect(ask({ kind: 'reopen', on: '2026-06-03', reason: 'It broke down' }, closed).whyNot).toEqual([
      'The date is before the case closed.',
    ])
    expect(ask({ kind: 'reopen', on: '2026-06-10', reason: 'It broke down' }).whyNot).toEqual([
      'The case is open already.',
    ])
  })
  it('withdraws and puts out of scope with a reason', () => {
    expect(ask({ kind: 'withdraw', on: '2026-06-10' }).whyNot).toEqual(['A reason is needed.'])
    expect(ask({ kind: 'withdraw', on: '2026-06-10', reason: 'Raised by mistake' }).allowed).toBe(true)
    expect(ask({ kind: 'out-of-scope', on: '2026-06-10', reason: 'Whistleblowing' }).allowed).toBe(true)
  })
  it('knows where the case stands after each', () => {
    expect(progressOf(hsab, closed)).toMatchObject({
      status: 'resolved',
      closedOn: '2026-06-04',
      stage: { id: 'stage-1' },
    })
    const again = [...closed, { id: 'r', type: 'reopened' as const, on: '2026-06-10' }]
    expect(progressOf(hsab, again)).toMatchObject({
      status: 'open',
      enteredOn: '2026-06-10',
      stage: { id: 'stage-1' },
    })
    const out = [...again, { id: 'w', type: 'out-of-scope' as const, on: '2026-06-11' }]
    expect(progressOf(hsab, out).status).toBe('out-of-scope')
  })
})

describe('forms where the protocol expects them', () => {
  it('are missing from a Hertfordshire stage entered without one (Appendix A)', () => {
    const found = formExpectations(hsab, [
      ...atStage1,
      { id: 'f', type: 'form-received', stage: 'stage-1', on: '2026-06-02' },
      { id: 's', type: 'stage-entered', stage: 'stage-2', on: '2026-06-05' },
    ])
    expect(found.map(({ kind, stage }) => `${kind} ${stage}`)).toEqual(['missing stage-2'])
    expect(found[0]?.clause).toContain('Appendix A')
  })
  it('are unexpected from Warwickshire before stage 3 (Appendix 1)', () => {
    const found = formExpectations(warks, [
      ...atStage1,
      { id: 'f', type: 'form-received', stage: 'stage-1', on: '2026-06-02' },
    ])
    expect(found[0]?.message).toBe(
      'A form came at Stage 1, where the protocol does not have it sent to the board. It asks for one at Stage 3.',
    )
  })
})

describe('the resolution panel (Cheshire West and Chester, Stage four)', () => {
  const lsab = pack('cheshire-west-and-chester')
  const seat = (agencyId: string, member: boolean | null = true) => ({
    agencyId,
    agency: `Agency ${agencyId}`,
    member,
  })

  it('is right with three member agencies, the two in dispute among them', () => {
    expect(panelFindings(lsab, [seat('a'), seat('b'), seat('c')], [seat('a'), seat('b')])).toEqual([])
  })
  it('is wrong with two agencies, though three people sit', () => {
    expect(panelFindings(lsab, [seat('a'), seat('b'), seat('a')], [])[0]).toMatchObject({
      kind: 'breach',
      message: 'The panel has senior officers from 2 agencies; the protocol asks for 3.',
    })
  })
  it('is wrong with an agency that is no member, unless it sits by proxy', () => {
    expect(panelFindings(lsab, [seat('a'), seat('b'), seat('x', false)], []).map(({ kind }) => kind)).toEqual(
      ['breach'],
    )
    const byProxy = { ...seat('x', false), proxy: true }
    expect(panelFindings(lsab, [seat('a'), seat('b'), byProxy], [seat('x', false)])).toEqual([])
  })
  it('advises on an agency in dispute that does not sit, and on proxy representation where it has no seat', () => {
    const found = panelFindings(lsab, [seat('a'), seat('b'), seat('c')], [seat('d'), seat('e', false)])
    expect(found.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      'advice: Agency d is in the dispute and is not on the panel; it should be, as far as practicable.',
      'advice: Agency e has no seat on the board: proxy representation is arranged by the LSAB business unit.',
    ])
  })
})

describe('two versions of a protocol', () => {
  const newer = {
    ...hsab,
    policy: { ...hsab.policy, version: '2027' },
    grounds: [...hsab.grounds.slice(1), { id: 'new', label: 'Digital access', theme: 'other' }],
    stages: hsab.stages.map((stage) => ({
      ...stage,
      clocks: stage.clocks.map((clock) =>
        clock.id === 'resolve' ? { ...clock, due: { workingDays: 7 } } : clock,
      ),
    })),
  }
  it('differ in what they say, sentence by sentence', () => {
    expect(packDifferences(hsab, newer)).toEqual([
      'The policy: version was 2023; it is now 2027.',
      'Deadline “Reach a resolution between managers”: time allowed was within 5 working days; it is now within 7 working days.',
      'Ground “Digital access” is new.',
      'Ground “Levels of need/threshold for determining levels of need/risk” is gone.',
    ])
  })
  it('that are the same differ in nothing', () => {
    expect(packDifferences(hsab, hsab)).toEqual([])
  })
  it('let a case move to the newer, unless a stage it has been at is gone', () => {
    expect(packChangeProblems(hsab, newer, atStage1)).toEqual([])
    expect(packChangeProblems(hsab, { ...newer, stages: newer.stages.slice(1) }, atStage1)).toEqual([
      'Version 2027 has no stage that takes the place of Stage 1.',
    ])
    expect(packChangeProblems(hsab, hsab, atStage1)).toEqual(['The case is under version 2023 already.'])
    expect(packChangeProblems(hsab, wsab, atStage1)).toEqual([
      'A case can only move to another version of its own protocol.',
    ])
  })
})

describe('a case withdrawn after it was agreed', () => {
  it('is withdrawn from then on, and reopening it begins again', () => {
    const withdrawn = [...closed, { id: 'w', type: 'withdrawn' as const, on: '2026-06-10' }]
    expect(progressOf(hsab, withdrawn)).toMatchObject({ status: 'withdrawn', closedOn: '2026-06-10' })
    const again = [...withdrawn, { id: 'x', type: 'reopened' as const, on: '2026-06-12' }]
    expect(progressOf(hsab, again).status).toBe('open')
  })
  it('has nothing more due, not even what outlasts agreement', () => {
    const undated = [...atStage1, { id: 'c', type: 'recommended' as const, on: null }]
    const withdrawn = [...undated, { id: 'w', type: 'withdrawn' as const, on: '2026-06-10' }]
    const live = [...clocks(wsab, withdrawn, '2026-06-30T12:00:00.000Z').values()].filter(isLive)
    expect(live).toEqual([])
  })
})
