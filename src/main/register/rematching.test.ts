import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { figureFilters } from '@shared/analysis/figure-filters'
import type { Store } from '../store'
import { removeTestFolders, testRegister } from '../store/test-register'
import { listAgencies, saveAgency } from './agencies'
import type { RegisterContext } from './context'
import { decide } from './decide'
import { figuresFor } from './insights'
import { mergeAgency, unmergeAgency } from './merge-agencies'
import { arrive, sure, testContext } from './test-intake'
import { queue } from './triage-queries'
import { undo } from './undo'

let store: Store
let context: RegisterContext

beforeEach(async () => {
  store = (await testRegister()).store
  context = await testContext(store)
})
afterEach(async () => {
  await store.close()
  removeTestFolders()
})

const form = (change: Parameters<typeof sure>[0]) =>
  sure({
    'subject.name': 'Ivy Thornbury',
    'subject.dateOfBirth': '1941-02-03',
    stage: 1,
    'concern.summary': 'Discharged from Juniper ward with no plan for her night-time care.',
    'referringManager.name': 'Mo Patel',
    'referringManager.agency': 'HPFT',
    'referringManager.on': '2026-05-01',
    'receivingManager.agency': 'Larkmead Homes',
    ...change,
  })
const nextStage = { stage: 2, 'referringManager.on': '2026-05-12' }
const waiting = () => queue(context, { show: 'waiting', search: '', offset: 0, limit: 50 })
const kept = () => store.db.selectFrom('triage').selectAll().where('state', '=', 'waiting').execute()
const figures = () => figuresFor(context, figureFilters.parse({ from: null, to: null, by: 'raised' }))
const agencyNamed = async (name: string) => {
  const found = (await listAgencies(context, '')).find((agency) => agency.name === name)
  if (!found) throw new Error(`No agency ${name}`)
  return found
}
const proposals = async () =>
  (await waiting()).rows.map(({ match, clear }) => [match?.decision, match?.case, clear])
const accept = (submission: string) =>
  decide(context, { submission, decision: 'accept-new', corrections: {} })

describe('items that wait while agencies change', () => {
  it('are weighed again when an alias is confirmed, and when it is taken back', async () => {
    await accept(await arrive(context, 'Form 1.docx', form({})))
    await arrive(context, 'Form 2.docx', form({ ...nextStage, 'receivingManager.agency': 'LMH' }))
    const before = await kept()
    expect(await proposals()).toEqual([['unsure', 'ACC-2026-0001', false]])
    const { id, name, type, member, contact, aliases } = await agencyNamed('Larkmead Homes')
    const saved = { id, name, type, member, contact }
    await saveAgency(context, { ...saved, aliases: [...aliases, 'LMH'] })
    expect(await proposals()).toEqual([['update', 'ACC-2026-0001', true]])
    expect(await kept()).toMatchObject([{ clear: 1, agencies: expect.stringContaining('Larkmead Homes') as string }])
    expect((await waiting()).clear).toBe(1)
    await saveAgency(context, { ...saved, aliases })
    expect(await proposals()).toEqual([['unsure', 'ACC-2026-0001', false]])
    expect(await kept()).toEqual(before)
    expect((await waiting()).clear).toBe(0)
  }) // prettier-ignore

  it('are weighed again when a correction teaches an alias, and when the decision is undone', async () => {
    const near = { 'receivingManager.agency': 'East Herts NHS Trust' }
    const one = await arrive(context, 'Form 1.docx', form(near))
    const two = await arrive(context, 'Form 2.docx', form({ ...near, ...nextStage }))
    const before = await kept()
    const corrections = sure({ 'receivingManager.agency': 'East and North Hertfordshire NHS Trust' })
    await decide(context, { submission: one, decision: 'accept-new', corrections })
    expect(await kept()).toMatchObject([{ submission_id: two, clear: 1 }])
    expect(await proposals()).toEqual([['update', 'ACC-2026-0001', true]])
    await undo(context, one)
    expect(await kept()).toEqual(before)
  })

  it('are weighed again when two agencies are said to be one, and when they are taken apart; figures follow', async () => {
    await accept(await arrive(context, 'Form 1.docx', form({})))
    const other = { 'subject.name': 'Rowan Ashdown', 'receivingManager.agency': 'Wren Hospice' }
    await accept(await arrive(context, 'Form 2.docx', form(other)))
    await arrive(context, 'Form 3.docx', form({ ...nextStage, 'receivingManager.agency': 'Wren Hospice' }))
    const [before, counted] = [await kept(), await figures()]
    expect(await proposals()).toEqual([['unsure', 'ACC-2026-0001', false]])
    const [lark, wren] = [await agencyNamed('Larkmead Homes'), await agencyNamed('Wren Hospice')]
    await mergeAgency(context, lark.id, wren.id)
    expect(await proposals()).toEqual([['update', 'ACC-2026-0001', true]])
    expect((await kept())[0]?.clear).toBe(1)
    expect((await agencyNamed('Wren Hospice')).received).toBe(2)
    await unmergeAgency(context, lark.id)
    expect(await proposals()).toEqual([['unsure', 'ACC-2026-0001', false]])
    expect(await kept()).toEqual(before)
    expect(await figures()).toEqual(counted)
  })
})

describe('a row of an agency’s log and the form of the same case', () => {
  const row = (change: Parameters<typeof sure>[0] = {}) =>
    sure({
      'subject.name': 'Ivy Thornbury',
      'subject.dateOfBirth': '1941-02-03',
      raisedOn: '2026-05-01',
      'escalatedBy.agency': 'HPFT',
      'escalatedTo.agency': 'Larkmead Homes',
      'concern.summary': 'Discharge with no plan for night care',
      stage: 1,
      ...change,
    })
  const logRow = { kind: 'log-row', form: null } as const
  const table: [string, Parameters<typeof sure>[0], 'update' | 'unsure', string][] = [
    ['is certain with name, date of birth, agencies and day', {}, 'update', 'Raised on the same day'],
    ['is certain when it says how far the case went', { stage: 2 }, 'update', 'Raised on the same day'],
    ['is certain when it gives no reason', { 'concern.summary': '' }, 'update', 'Same date of birth'],
    ['is proposed when it gives initials', { 'subject.name': 'I.T.', 'subject.dateOfBirth': '' }, 'unsure', 'Same initials'],
    ['is proposed when it gives a name alone', { 'subject.dateOfBirth': '' }, 'unsure', 'Neither date of birth nor reference says'],
    ['is proposed when it does not say when', { raisedOn: '' }, 'unsure', 'Not both say when'],
    ['is proposed when it names one agency', { 'escalatedTo.agency': '' }, 'unsure', 'Not both agencies are known'],
    ['is proposed when its reason is another', { 'concern.summary': 'Pressure ulcer not reported' }, 'unsure', 'May be another disagreement: for another reason'],
  ] // prettier-ignore
  it.each(table)('%s, whichever comes first', async (_name, change, decision, reason) => {
    const written = Object.fromEntries(Object.entries(row(change)).filter(([, read]) => read?.value !== ''))
    const orders = [
      [form({}), written],
      [written, form({})],
    ] as const
    for (const [at, [one, two]] of orders.entries()) {
      const there = await testContext((await testRegister()).store)
      const more = (reading: typeof one) => (reading === written ? logRow : {})
      const first = await arrive(there, 'First', one, more(one))
      await decide(there, { submission: first, decision: 'accept-new', corrections: {} })
      const counted = await figuresFor(there, figureFilters.parse({ from: null, to: null, by: 'raised' }))
      const second = await arrive(there, 'Second', two, more(two))
      const { rows } = await queue(there, { show: 'waiting', search: '', offset: 0, limit: 5 })
      expect([at, rows[0]?.match?.decision]).toEqual([at, decision])
      expect(rows[0]?.match?.case).toMatch(/^ACC-2026-000\d$/)
      expect(rows[0]?.match?.reasons.join('; ')).toContain(reason)
      const ref = rows[0]?.match?.case ?? ''
      await decide(there, { submission: second, decision: 'accept-update', case: ref, corrections: {} })
      const joined = await figuresFor(there, figureFilters.parse({ from: null, to: null, by: 'raised' }))
      expect(joined.cases).toBe(1)
      await undo(there, second)
      expect(await figuresFor(there, figureFilters.parse({ from: null, to: null, by: 'raised' }))).toEqual(counted) // prettier-ignore
      await there.store.close()
    }
  })
})
