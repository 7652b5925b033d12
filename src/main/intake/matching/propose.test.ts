import { describe, expect, it } from 'vitest'
import type { Reading } from '@shared/domain/reading'
import { agencyDirectory } from './agency-directory'
import type { CaseFacts } from './compare-case'
import { itemFacts, type ItemFacts } from './item-facts'
import type { PersonFacts } from './person-parts'
import { propose, settleCases, weighCases, type Told } from './propose'
import { tellingOf } from './tellings'

const person = (
  name: string | null,
  dateOfBirth: string | null = null,
  reference: string | null = null,
): PersonFacts => ({ name, dateOfBirth, reference })
const proposed = (one: ItemFacts, cases: readonly CaseFacts[], told: Told = new Map()) =>
  propose(settleCases(one, weighCases(one, cases), told))

const known = (id: string) => ({ kind: 'known' as const, agencies: [{ agencyId: id, agency: id }] })
const item = (change: Partial<ItemFacts>): ItemFacts => ({
  ...person('Ivy Thornbury', '1941-02-03'), escalating: known('hpft'), receiving: known('acs'), raisedOn: '2026-03-02',
  raisedOnAsked: false, newsOn: '2026-03-02', stage: 1, telling: tellingOf({}, 'form'), ...change,
}) // prettier-ignore
const onRegister = (change: Partial<CaseFacts> = {}): CaseFacts => ({
  ...person('Ivy Thornbury', '1941-02-03'), id: 'c1', ref: 'ACC-2026-0001', agencies: 'HPFT → ACS', escalating: 'hpft',
  receiving: ['acs'], raisedOn: '2026-03-02', receivedOn: '2026-03-03', status: 'open', resolvedOn: null,
  stages: [{ number: 1, enteredOn: '2026-03-02' }], ...change,
}) // prettier-ignore

describe('cases', () => {
  const table: [string, Partial<ItemFacts>, Partial<CaseFacts>, string][] = [
    ['the same form again is an update', {}, {}, 'update'],
    ['the next stage of an open case is an update', { stage: 2, raisedOn: '2026-03-16' }, {}, 'update'],
    ['an earlier stage arriving late is an update', { stage: 1 }, { raisedOn: '2026-03-16', stages: [{ number: 2, enteredOn: '2026-03-16' }] }, 'update'],
    ['the next stage after the case was resolved is a question', { stage: 2, raisedOn: '2026-03-16' }, { status: 'resolved', resolvedOn: '2026-03-10' }, 'unsure'],
    ['the next stage more than half a year on is a question', { stage: 2, raisedOn: '2026-11-16' }, {}, 'unsure'],
    ['the same stage on another day is a question', { raisedOn: '2026-03-20' }, {}, 'unsure'],
    ['two other agencies make another escalation', { escalating: known('enht'), receiving: known('police') }, {}, 'new'],
    ['one other agency is a question', { receiving: known('police') }, {}, 'unsure'],
    ['a name spelled another way is a question', { name: 'Ivey Thornbury' }, {}, 'unsure'],
    ['another date of birth is another person', { dateOfBirth: '1958-11-30' }, {}, 'new'],
    ['an agency not known for certain is a question', { escalating: { kind: 'near', text: 'HPF', suggestions: [] } }, {}, 'unsure'],
    ['a form that asks for the date raised and gives another is a question', { stage: 2, raisedOn: '2026-03-16', raisedOnAsked: true }, {}, 'unsure'],
  ] // prettier-ignore
  it.each(table)('%s', (_name, itemChange, caseChange, decision) => {
    expect(proposed(item(itemChange), [onRegister(caseChange)]).decision).toBe(decision)
  })
  it('is unsure between two cases that fit alike', () => {
    const noBirth = { dateOfBirth: null }
    const two = [
      onRegister(noBirth),
      onRegister({ ...noBirth, id: 'c2', ref: 'ACC-2026-0002', receiving: ['police'] }),
    ]
    expect(proposed(item({ ...noBirth, stage: 2, raisedOn: '2026-03-16' }), two).decision).toBe('unsure')
  })
  it('says why, in words', () => {
    const { reasons, case: ref } = proposed(item({}), [onRegister()])
    expect(ref).toBe('ACC-2026-0001')
    expect(reasons).toEqual([
      'Same name',
      'Same date of birth',
      'Same escalating and receiving agencies',
      'Raised on the same day, 2 March 2026',
    ])
  })
})

const sure = (values: Record<string, string | number>): Reading =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, { value, asWritten: String(value), confidence: 'sure', at: 'p1' }]),
  ) // prettier-ignore
const withoutBirth = {
  'subject.name': 'Ivy Thornbury', stage: 1, 'concern.summary': 'Ivy was discharged from Juniper ward with no plan for her night-time care.',
  'concern.grounds': 'Levels of need or threshold', 'referringManager.name': 'Mo Patel', 'referringManager.on': '2026-03-02', 'referringManager.agency': 'HPFT', 'receivingManager.agency': 'ACS',
} // prettier-ignore
const form = { ...withoutBirth, 'subject.dateOfBirth': '1941-02-03' }
const agencies = agencyDirectory(
  [
    { id: 'hpft', name: 'HPFT', mergedInto: null },
    { id: 'acs', name: 'ACS', mergedInto: null },
  ],
  [
    { key: 'hpft', agencyId: 'hpft' },
    { key: 'acs', agencyId: 'acs' },
  ],
)

describe('another disagreement between the same two agencies about one person', () => {
  const about = (values: Record<string, string | number>, kind: 'form' | 'log-row' = 'form') =>
    itemFacts(sure(values), null, '2026-03-05', agencies, kind)
  const told = (values: Record<string, string | number>) =>
    new Map([['c1', [tellingOf(sure(values), 'form')]]])
  const other = (change: Record<string, string | number>) => ({ ...form, ...change })
  const summary = 'Her pressure ulcer was reported twice; neither report was answered by the duty desk.'
  const table: [string, Record<string, string | number>, string | null][] = [
    ['the same form told more fully is the same disagreement', { 'outcome.summary': 'A sitter for six nights.' }, null],
    ['the reason cut short, as in a log, is the same disagreement', { 'concern.summary': 'Discharged with no plan for night care' }, null],
    ['another reason of the same day may be another disagreement', { 'concern.summary': summary }, 'for another reason'],
    ['other grounds of the same day may be another disagreement', { 'concern.grounds': 'Communication between agencies' }, 'on other grounds'],
    ['another author of the same day may be another disagreement', { 'referringManager.name': 'Sol Marsh' }, 'by somebody else'],
    ['an author whose forename is an initial is the same author', { 'referringManager.name': 'M. Patel' }, null],
    ['another day of stage 1 may be another disagreement', { 'referringManager.on': '2026-03-09' }, 'raised on another day'],
    ['another reference may be another disagreement', { 'subject.reference': 'GL-4402' }, 'under another reference'],
    ['the next stage by a senior manager in other words is the same disagreement', { stage: 2, 'referringManager.on': '2026-03-12', 'referringManager.name': 'Sol Marsh', 'concern.summary': 'No agreement yet on who provides care at night after the discharge.' }, null],
    ['the next stage on other grounds may be another disagreement', { stage: 2, 'referringManager.on': '2026-03-12', 'concern.grounds': 'Communication between agencies' }, 'on other grounds'],
    ['the next stage of something else entirely may be another disagreement', { stage: 2, 'referringManager.on': '2026-03-12', 'concern.summary': summary }, 'for another reason'],
  ] // prettier-ignore
  it.each(table)('%s', (_name, change, why) => {
    const case_ = onRegister({ reference: 'GL-2093' })
    const { decision, certain, reasons, doubt } = proposed(about(other(change)), [case_], told(form))
    expect([decision, certain]).toEqual(why === null ? ['update', true] : ['unsure', false])
    expect(doubt).toBe(why === null ? null : 'another-disagreement')
    expect(reasons.at(-1)?.startsWith('May be another disagreement')).toBe(why !== null)
    if (why !== null) expect(reasons.at(-1)).toContain(why)
  })

  it('of about the same time makes the next stage a question, which may be that of either', () => {
    const cases = [
      onRegister(),
      onRegister({ id: 'c2', ref: 'ACC-2026-0002', raisedOn: '2026-03-09', stages: [{ number: 1, enteredOn: '2026-03-09' }, { number: 2, enteredOn: '2026-03-12' }] }),
    ] // prettier-ignore
    const next = about(other({ stage: 2, 'referringManager.on': '2026-03-20' }))
    expect(proposed(next, cases, told(form)).decision).toBe('unsure')
    expect(proposed(next, cases.slice(0, 1), told(form)).decision).toBe('update')
  })

  it('is known again when its form comes a second time, though another of that day is on the register', () => {
    const second = other({ 'concern.summary': summary })
    const cases = [onRegister(), onRegister({ id: 'c2', ref: 'ACC-2026-0002' })]
    const both = new Map([...told(form), ['c2', [tellingOf(sure(second), 'form')]]])
    const { decision, case: ref } = proposed(about(second), cases, both)
    expect([decision, ref]).toEqual(['update', 'ACC-2026-0002'])
  })
})

describe('a person of whom nothing but a name is given', () => {
  const about = (values: Record<string, string | number>) =>
    itemFacts(sure(values), null, '2026-03-05', agencies, 'form')
  const address = { 'subject.address': '6 Kiln Court, Pensworth' }
  const nextStage = { stage: 2, 'referringManager.on': '2026-03-12' }
  const reference = { 'subject.reference': 'GL-2093' }
  const table: [string, object, 'update' | 'unsure'][] = [
    ['at the next stage is only proposed', nextStage, 'unsure'],
    ['at the next stage is only proposed though the address agrees: a father and his son', { ...nextStage, ...address }, 'unsure'],
    ['on the same day is only proposed when another wrote about it', { 'referringManager.name': 'Sol Marsh' }, 'unsure'],
    ['on the same day is certain when the same hand gives the same reason', { 'outcome.summary': 'Agreed.' }, 'update'],
    ['is certain when the form says just the same', {}, 'update'],
    ['at the next stage is certain when the reference is hers', { ...nextStage, ...reference }, 'update'],
    ['at the next stage is certain when the date of birth is hers', { ...nextStage, 'subject.dateOfBirth': '1941-02-03' }, 'update'],
  ] // prettier-ignore
  it.each(table)('%s', (_name, change, decision) => {
    const dateOfBirth = 'subject.dateOfBirth' in change ? '1941-02-03' : null
    const case_ = onRegister({ dateOfBirth, reference: 'GL-2093', address: '6 Kiln Court, Pensworth' })
    const told = new Map([['c1', [tellingOf(sure(withoutBirth), 'form')]]])
    expect(proposed(about({ ...withoutBirth, ...change }), [case_], told).decision).toBe(decision)
  })
})
