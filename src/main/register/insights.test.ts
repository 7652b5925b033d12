import { resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { figureTable, type FigureTable } from '@shared/analysis/figure-table'
import { figures } from '@shared/analysis/figures-schema'
import { auditPage, type Store } from '../store'
import { insertTestCases } from '../store/repositories/figures-test-cases'
import { removeTestFolders, testClock, testRegister } from '../store/test-register'
import { createInsightsHandlers } from './insights'
import { loadPacks } from './protocols/load-packs'

const all = { from: null, to: null, by: 'raised' } as const
const stores: Store[] = []
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
  removeTestFolders()
})

async function handlersOver(
  ...args: Parameters<typeof insertTestCases> extends [Store, ...infer R] ? R : never
) {
  const { store } = await testRegister()
  stores.push(store)
  await insertTestCases(store, ...args)
  const { packs } = await loadPacks({ resources: resolve('resources') })
  return createInsightsHandlers({ store, clock: testClock, packs, actor: 'Test Officer' })
}

describe('Insights', () => {
  it('follows open cases to today in working days of the protocol’s calendar', async () => {
    // Noon on Sunday 22 November 2026: ten working days after Friday 6 November, sixteen calendar days.
    const handlers = await handlersOver([{ status: 'open', raisedOn: '2026-11-06' }])
    const answer = await handlers['insights.figures'](all)
    expect(figures.parse(answer)).toEqual(answer)
    expect(answer.timeToResolution.curve.at(-1)).toEqual({ days: 10, unresolved: 1, low: 1, high: 1 })
    expect(answer.timeToResolution.workingDays.kaplanMeierMedian).toBeNull()
  })

  it('leads from a figure to the references of its cases, in order', async () => {
    const handlers = await handlersOver([{ made: 'GP' }, { made: 'Police' }, { made: 'GP' }])
    const { refs } = await handlers['insights.cases']({
      filter: all,
      drill: { dimension: 'made', value: 'GP' },
    })
    expect(refs).toEqual(['ACC-2026-00001', 'ACC-2026-00003'])
  })
})

describe('The published table of nine escalations', () => {
  const trust = { made: 'Health Trust', received: ['Children’s Social Care'] }
  const made = (maker: string, ground: string, stage = 1) => ({
    ...trust,
    made: maker,
    grounds: [ground],
    stage,
  })
  const nine = [
    ...[1, 1, 1].map((stage) => made('Health Trust', 'Levels of need', stage)),
    ...[1, 2, 3].map((stage) => made('Health Trust', 'Communication', stage)),
    made('Primary School', 'Practice issues'), made('Primary School', 'Practice issues'), made('GP', 'Roles'),
  ] // prettier-ignore
  const open = () =>
    handlersOver(nine, [
      { name: 'Health Trust', type: 'nhs-trust' },
      { name: 'Primary School', type: 'education' },
      { name: 'GP', type: 'primary-care' },
      { name: 'Children’s Social Care', type: 'local-authority' },
      { name: 'Police', type: 'police' },
    ])
  const column = (
    table: FigureTable | undefined,
    key: string,
  ): Record<string, string | number | null | undefined> => {
    const at = table?.columns.findIndex((one) => one.key === key) ?? -1
    const found: Record<string, string | number | null | undefined> = {}
    for (const { labels, cells } of table?.rows ?? [])
      found[labels[0] ?? ''] = cells[at]?.hidden ? '*' : cells[at]?.value
    return found
  }

  it('comes out exactly in its tables, with agencies that made none', async () => {
    const handlers = await open()
    const { tables } = await handlers['insights.tables']({ filters: all, publication: false })
    const of = (id: string) => tables.find((table) => table.id === id)
    expect(column(of('agencies'), 'made')).toEqual({
      'Health Trust': 6, 'Primary School': 2, GP: 1, 'Children’s Social Care': 0, Police: 0, 'All escalations': 9,
    }) // prettier-ignore
    expect(column(of('agencies'), 'received')).toMatchObject({ 'Children’s Social Care': 9, Police: 0 })
    expect(column(of('stages'), 'reached')).toEqual({
      'Stage 1': 7,
      'Stage 2': 1,
      'Stage 3': 1,
      'All escalations': 9,
    })
    expect(column(of('grounds'), 'cases')).toEqual({
      'Levels of need': 3, Communication: 3, 'Practice issues': 2, Roles: 1, 'All escalations': 9,
    }) // prettier-ignore
    for (const table of tables) expect(figureTable.parse(table)).toEqual(table)
  })

  it('keeps back for publication all that must be, and shows the nine and the none', async () => {
    const handlers = await open()
    const { tables, publication } = await handlers['insights.tables']({ filters: all, publication: true })
    const of = (id: string) => tables.find((table) => table.id === id)
    expect(publication).toMatchObject({ threshold: 5 })
    const { 'Primary School': school, GP: gp, Police: police } = column(of('agencies'), 'made')
    expect([school, gp, police]).toEqual(['*', '*', 0])
    expect(column(of('stages'), 'reached')).toMatchObject({ 'Stage 2': '*', 'Stage 3': '*' })
    expect(Object.values(column(of('grounds'), 'cases')).slice(0, 4)).toEqual(['*', '*', '*', '*'])
    expect(of('curve')).toBeUndefined()
    for (const table of tables)
      for (const { cells } of table.rows)
        for (const [at, { value }] of cells.entries())
          if (table.columns[at]?.kind === 'count' && value !== null)
            expect(value === 0 || Number(value) >= 5).toBe(true)
    // Nothing that is worked out from a count kept back is left standing either.
    const shares = column(of('grounds'), 'share')
    expect(shares['Roles']).toBe('*')
    expect(column(of('agencies'), 'balance')['GP']).toBe('*')
  })
})

describe('Words', () => {
  it('are found in any form, with counts by field and the words around them, and in cases of the filters only', async () => {
    const handlers = await handlersOver([
      { reason: 'The trust escalated because the risk was escalating', outcome: 'Agreed a joint visit', made: 'GP' },
      { reason: 'A delay', outcome: 'To escalate again', made: 'Police' },
      { reason: 'Nothing of the kind', made: 'GP', status: 'out-of-scope' },
    ])
    const search = (words: string, more = {}) =>
      handlers['insights.search']({ words, filters: { ...all, ...more }, offset: 0, limit: 10 })
    const found = await search('escalation')
    expect(found.total).toBe(2)
    expect(found.fields.filter(({ count }) => count > 0).map(({ field, count }) => [field, count])).toEqual([['reason', 1], ['outcome', 1]])
    expect(found.hits.map(({ ref }) => ref).sort()).toEqual(['ACC-2026-00001', 'ACC-2026-00002'])
    const marked = found.hits.flatMap(({ snippets }) => snippets.flatMap(({ parts }) => parts.filter((part) => part.found)))
    expect(marked.map(({ text }) => text).sort()).toEqual(['escalate', 'escalated', 'escalating'])
    expect((await search('escalating', { agency: ['Police'] })).total).toBe(1)
    expect((await search('escalated -delay')).total).toBe(1)
    expect((await search('"joint visit" vis*')).total).toBe(1)
    expect((await search('kind')).total).toBe(0)
    for (const odd of ['"', '*', ' - ', 'NEAR(', 'reason:x', ')', "'; drop table", '""', 'a OR b']) await search(odd)
  }) // prettier-ignore
})

describe('Saved views', () => {
  it('are kept by name, replaced, removed, and in the audit trail', async () => {
    const handlers = await handlersOver([])
    const filters = { ...all, agency: ['Police'], about: 'adult' as const }
    expect(await handlers['insights.saveView']({ name: 'Police', filters })).toEqual([{ name: 'Police', filters }])
    expect(await handlers['insights.saveView']({ name: 'police', filters: all })).toEqual([{ name: 'police', filters: all }])
    expect(await handlers['insights.removeView']({ name: 'Police' })).toEqual([])
    await expect(handlers['insights.removeView']({ name: 'Police' })).rejects.toThrow('No view')
    const [store] = stores
    const actions = store ? (await auditPage(store.db, { offset: 0, limit: 3 })).map(({ action }) => action) : []
    expect(actions).toEqual(['view.removed', 'view.saved', 'view.saved'])
  }) // prettier-ignore
})
