import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProtocolPack } from '../protocol/pack-schema'
import { protocolPack } from '../protocol/pack-schema'
import { progressOf } from '../protocol/case-progress'
import { assembleCase } from './assemble-case'
import { timesDiffer } from './assemble-time-taken'
import type { CaseSource, CaseSurroundings, HandRecord } from './assemble-types'
import type { CaseEvent } from './case-event'
import { daysBetween } from './dates'
import type { FieldKey } from './fields'
import type { FieldValue, Reading } from './reading'

const stage = (number: number, rung: string) => ({
  id: `stage-${number}`, number, name: `Stage ${number}`, rung, who: 'Somebody with somebody', clause: '1',
}) // prettier-ignore
const pack: ProtocolPack = protocolPack.parse({
  id: 'northmere',
  board: { name: 'Northmere Safeguarding Adults Board', short: 'NSAB' },
  policy: { title: 'Escalation', version: '1', approvedOn: null },
  scope: ['adult'],
  calendar: 'england-and-wales',
  stages: [stage(1, 'practitioner'), stage(2, 'line-manager'), stage(3, 'chair')],
  grounds: [{ id: 'roles', label: 'Roles and responsibilities', theme: 'roles' }],
})
const around: CaseSurroundings = {
  agenciesNamed: (text) => [{ agencyId: text.toLowerCase(), agency: text }],
  form: () => null,
  // The pure rules are tested without a calendar: every day works.
  workingDays: daysBetween,
}

const read = (values: Partial<Record<FieldKey, FieldValue>>): Reading =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      { value: value ?? null, asWritten: String(value), confidence: 'sure', at: 'p1' },
    ]),
  )

let made = 0
const form = (values: Partial<Record<FieldKey, FieldValue>>, receivedOn = '2026-06-30'): CaseSource => {
  made += 1
  const submission = `s${made}`
  return {
    submission,
    sha256: String(made).padStart(64, '0'),
    receivedOn,
    form: 'northmere/form',
    reading: read(values),
  }
}
const did = (event: Omit<CaseEvent, 'id'>): HandRecord => ({
  kind: 'event',
  event: { id: `e-${event.type}-${event.on ?? ''}`, by: 'Officer', ...event },
})
const assemble = (sources: CaseSource[], hand: HandRecord[] = []) =>
  assembleCase({ pack, sources, hand }, around)

describe('the date raised', () => {
  it('is the earliest date a form gives for it, and the contradiction is listed', () => {
    const found = assemble([
      form({ raisedOn: '2026-03-05' }),
      form({ raisedOn: '2026-03-02', 'response.on': '2026-03-09' }),
    ])
    expect(found.raisedOn).toBe('2026-03-02')
    expect(found.disagreements.map((each) => each.field)).toEqual(['raisedOn'])
  })
  it('is the date the first referring manager signed when no form asks for it', () => {
    const found = assemble([
      form({ stage: 2, 'referringManager.on': '2026-03-16' }),
      form({ stage: 1, 'referringManager.on': '2026-03-02' }),
    ])
    expect(found.raisedOn).toBe('2026-03-02')
    expect(found.disagreements).toEqual([])
  })
  it('is unknown when nothing says it: never the day the form was received', () => {
    expect(assemble([form({ 'subject.name': 'Ivy Thornbury' })]).raisedOn).toBeNull()
  })
  it('is what a person corrected it to, whatever later forms say', () => {
    const correction: HandRecord = {
      kind: 'correction', field: 'raisedOn', reason: 'Typing error on the form',
      reading: { value: '2026-02-27', asWritten: '27/2/26', confidence: 'sure', at: 'typed' },
    } // prettier-ignore
    const found = assemble([form({ raisedOn: '2026-03-05' }), form({ raisedOn: '2026-03-02' })], [correction])
    expect([found.raisedOn, found.disagreements]).toEqual(['2026-02-27', []])
  })
})

describe('stages', () => {
  it('are not supposed: a form that names none leaves the stage unknown', () => {
    const found = assemble([form({ raisedOn: '2026-03-02' })])
    expect([found.stage, found.stages]).toEqual([null, []])
  })
  it('have no date of entry when the form only says when the escalation was raised', () => {
    const found = assemble([form({ raisedOn: '2026-03-02', stage: 2 })])
    expect(found.stages.map((each) => [each.number, each.enteredOn])).toEqual([[2, null]])
  })
  it('include the one agreement was reached at', () => {
    const found = assemble([
      form({ raisedOn: '2026-03-02', stage: 1, 'outcome.stage': 2, 'outcome.agreedOn': '2026-03-20' }),
    ])
    expect(found.stage?.number).toBe(2)
    expect(found.resolvedStage).toBe(2)
  })
  it('go on by hand from where the forms left them', () => {
    const moved = did({
      type: 'stage-entered',
      on: '2026-03-10',
      stage: 'stage-2',
      reason: 'Told by telephone',
    })
    const found = assemble([form({ raisedOn: '2026-03-02', stage: 1 })], [moved])
    expect(found.stages.map((each) => [each.number, each.enteredOn, each.leftOn])).toEqual([
      [1, '2026-03-02', '2026-03-10'],
      [2, '2026-03-10', null],
    ])
    expect(found.stage?.how).toBe('Moved by hand: Told by telephone')
  })
})

describe('resolution', () => {
  const cases: [string, Partial<Record<FieldKey, FieldValue>>, string][] = [
    ['a date agreed resolves', { 'outcome.agreedOn': '2026-03-20' }, 'resolved'],
    ['a stage of resolution resolves', { 'outcome.stage': 1 }, 'resolved'],
    ['words alone do not resolve', { 'outcome.summary': 'Agreed to meet weekly.' }, 'open'],
    ['an outcome of going to the next stage does not resolve', { 'outcome.summary': 'Unresolved, escalated to stage 2', 'outcome.agreedOn': '2026-03-20' }, 'open'],
    ['a signature alone does not resolve', { 'receivingManager.on': '2026-03-20' }, 'open'],
  ] // prettier-ignore
  it.each(cases)('%s', (_name, values, status) => {
    expect(assemble([form({ raisedOn: '2026-03-02', stage: 1, ...values })]).status).toBe(status)
  })
  it('is overtaken by a later form at a higher stage', () => {
    const found = assemble([
      form({ raisedOn: '2026-03-02', stage: 1, 'outcome.stage': 1, 'outcome.agreedOn': '2026-03-06' }),
      form({ stage: 2, 'referringManager.on': '2026-03-12' }),
    ])
    expect([found.status, found.resolvedOn, found.stage?.number]).toEqual(['open', null, 2])
  })
  it('is dated by the receiving manager’s signature only when the form states the stage resolved, and says so', () => {
    const found = assemble([
      form({ raisedOn: '2026-03-02', stage: 1, 'outcome.stage': 1, 'receivingManager.on': '2026-03-11' }),
    ])
    expect([found.resolvedOn, found.outcome.calendarDays]).toEqual(['2026-03-11', 9])
    expect(found.timeline.some((entry) => entry.detail?.includes('receiving manager’s signature'))).toBe(true)
  })
  it('takes no days when agreed on the day raised, and is unknown when agreed before it', () => {
    const agreed = (on: string) =>
      assemble([form({ raisedOn: '2026-03-02', 'outcome.agreedOn': on })]).outcome
    expect([agreed('2026-03-02').calendarDays, agreed('2026-03-01').calendarDays]).toEqual([0, null])
  })
  it('ends when a person reopens the case, and a form dated before that changes nothing', () => {
    const agreed = form({ raisedOn: '2026-03-02', 'outcome.agreedOn': '2026-03-20' })
    const reopened = did({ type: 'reopened', on: '2026-03-25', reason: 'Not carried out' })
    expect(assemble([agreed], [reopened]).status).toBe('open')
    const late = form({ 'outcome.agreedOn': '2026-03-20', 'response.summary': 'As agreed' }, '2026-04-02')
    expect(assemble([agreed, late], [reopened]).status).toBe('open')
    const again = did({ type: 'agreed', on: '2026-04-01', stage: 'stage-1' })
    expect(assemble([agreed], [reopened, again])).toMatchObject({
      status: 'resolved',
      resolvedOn: '2026-04-01',
    })
  })
  it('is the Chair’s recommendation, at the Chair’s stage and on its date, until the case is reopened', () => {
    const atChair = [did({ type: 'stage-entered', stage: 'stage-3', on: '2026-05-20' })]
    const source = form({ raisedOn: '2026-05-01', stage: 2 })
    const recommended = did({
      type: 'recommended',
      stage: 'stage-3',
      on: '2026-06-02',
      reason: 'A joint visit.',
    })
    const found = assemble([source], [...atChair, recommended])
    expect(found).toMatchObject({ status: 'resolved', resolvedOn: '2026-06-02', resolvedStage: 3 })
    expect(found.outcome).toMatchObject({ summary: 'A joint visit.', calendarDays: 32 })
    expect(found.timeline.map(({ what }) => what)).toContain('Chair’s recommendation at Stage 3')
    expect(progressOf(pack, found.events)).toMatchObject({ status: 'resolved', closedOn: '2026-06-02' })
    const again = assemble([source], [...atChair, recommended, did({ type: 'reopened', on: '2026-06-09' })])
    expect([again.status, again.resolvedOn]).toEqual(['open', null])
    expect(progressOf(pack, again.events).status).toBe('open')
  })

  it('is no recommendation made at a stage that is not the Chair’s', () => {
    const recommended = did({ type: 'recommended', stage: 'stage-2', on: '2026-06-02' })
    const found = assemble([form({ raisedOn: '2026-05-01', stage: 2 })], [recommended])
    expect([found.status, progressOf(pack, found.events).status]).toEqual(['open', 'open'])
  })

  it('is a withdrawal too, on the day it was withdrawn', () => {
    const withdrawn = did({ type: 'withdrawn', on: '2026-03-09', reason: 'Moved away' })
    expect(assemble([form({ raisedOn: '2026-03-02' })], [withdrawn])).toMatchObject({
      status: 'withdrawn',
      resolvedOn: '2026-03-09',
    })
  })
})

describe('time taken, stated and computed', () => {
  it.each([
    ['5 working days', 6, 8, false],
    ['5 working days', 8, 10, true],
    ['three weeks', 15, 21, false],
    ['3 weeks', 25, 35, true],
    ['10 days', 10, 14, false],
    ['10 days', 7, 9, false],
    ['10 days', 30, 42, true],
    ['about a month or so', 60, 84, false],
    ['ongoing', 30, 42, false],
    ['same day', 9, 13, false],
  ] as const)(
    '“%s” against %i working and %i calendar days: differs is %s',
    (text, working, calendar, differs) => {
      expect(timesDiffer(text, working, calendar)).toBe(differs)
    },
  )
})

describe('what several submissions say', () => {
  it('never puts one person’s name beside another’s job title', () => {
    const found = assemble([
      form({
        'response.name': 'Sol Marsh',
        'response.jobTitle': 'Team manager',
        'response.on': '2026-03-04',
      }),
      form({ 'response.name': 'Bea Lark', 'response.on': '2026-03-20' }),
    ])
    expect(found.people).toEqual([
      { role: 'response', name: 'Bea Lark', jobTitle: null, agency: null, contact: null },
    ])
  })
  it('keeps every receiving agency and lists that the forms differ', () => {
    const found = assemble([
      form({ raisedOn: '2026-03-02', 'escalatedTo.agency': 'Police' }),
      form({ raisedOn: '2026-03-02', 'escalatedTo.agency': 'Probation' }),
    ])
    expect(found.receiving.map((each) => each.agency)).toEqual(['Police', 'Probation'])
    expect(found.disagreements[0]?.field).toBe('escalatedTo.agency')
  })
  it('keeps grounds the protocol does not know as they were written', () => {
    const found = assemble([form({ 'concern.grounds': ['Roles and Responsibilities', 'Parking'] })])
    expect(found.grounds.map((each) => each.ground)).toEqual(['roles', 'as-written:parking'])
  })
  it('gives the same case whatever order the submissions come in', () => {
    const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`)
    const values = fc.record(
      {
        raisedOn: date,
        stage: fc.constantFrom(1, 2, 3),
        'subject.name': fc.constantFrom('Ivy Thornbury', 'Ivy Thornberry'),
        'escalatedTo.agency': fc.constantFrom('Police', 'Probation'),
        'referringManager.on': date,
        'receivingManager.on': date,
        'response.summary': fc.constantFrom('Yes', 'No'),
        'outcome.agreedOn': date,
        'outcome.stage': fc.constantFrom(1, 2, 3),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (readings, dice) => {
          const sources = readings.map((each) => form(each))
          const keyed = sources.map((source) => ({ source, at: Number(dice.next().value) }))
          const shuffled = keyed.sort((a, b) => a.at - b.at).map(({ source }) => source)
          expect(assemble(shuffled)).toEqual(assemble(sources))
        },
      ),
      { numRuns: 300 },
    )
  })
})
