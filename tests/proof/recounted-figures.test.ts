import { resolve } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  figureFilters,
  filtersFromText,
  filtersToText,
  type FigureFilters,
} from '../../src/shared/analysis/figure-filters'
import type { FigureTable } from '../../src/shared/analysis/figure-table'
import { createInsightsHandlers } from '../../src/main/register/insights'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import type { Store } from '../../src/main/store'
import { insertTestCases } from '../../src/main/store/repositories/figures-test-cases'
import { removeTestFolders, testClock, testRegister } from '../../src/main/store/test-register'
import { agencies, oneCase, oneFilter } from '../support/random-register'
import { recount } from '../support/recount'

/** ACCORD_RUNS=1000 for the long run. */
const runs = Number(process.env['ACCORD_RUNS'] ?? 60)
const asOf = '2026-11-22'
const { packs } = await loadPacks({ resources: resolve('resources') })

const stores: Store[] = []
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
  removeTestFolders()
})

describe('any choice of filters over any register', () => {
  it('is one text, whichever way round, and that text is it again', () => {
    fc.assert(
      fc.property(oneFilter, (filters) => {
        const read = filtersFromText(filtersToText(filters))
        expect(read && filtersToText(read)).toBe(filtersToText(filters))
        expect(figureFilters.parse(JSON.parse(JSON.stringify(filters)))).toEqual(figureFilters.parse(filters))
      }),
    )
    expect(filtersToText({ from: null, to: null, by: 'raised' })).toBe('')
    expect(filtersFromText('from=yesterday')).toBeNull()
  })

  it('gives the numbers of plain SQL, and every cell as many cases as it says', async () => {
    let done = 0
    await fc.assert(
      fc.asyncProperty(fc.array(oneCase, { minLength: 5, maxLength: 40 }), fc.array(oneFilter, { minLength: 10, maxLength: 10 }), async (cases, filters) => {
        const { store } = await testRegister()
        stores.push(store)
        await insertTestCases(store, cases, agencies)
        for (const filter of filters) await check(store, filter, done++ % 10 === 0)
        await stores.pop()?.close()
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
    expect(done).toBeGreaterThanOrEqual(Math.min(runs, 10))
  }, 600_000) // prettier-ignore
})

async function check(store: Store, filter: FigureFilters, andDrill: boolean) {
  const handlers = createInsightsHandlers({ store, clock: testClock, packs, actor: 'Test' })
  const figures = await handlers['insights.figures'](filter)
  const { cases, undated } = figures
  expect(await handlers['insights.count'](filter)).toEqual({ cases, undated })
  const { tables } = await handlers['insights.tables']({ filters: filter, publication: false })
  const again = await recount(store, filter, asOf)
  const listed = (rows: readonly (readonly [string | number | null, number])[]) =>
    Object.fromEntries(rows.filter(([, n]) => n > 0).map(([key, n]) => [String(key === 'Not recorded' ? null : key), n]))
  expect(figures.cases).toBe(again.cases)
  expect(listed(figures.made.map((m) => [m.agency, m.count]))).toEqual(again.made)
  expect(listed(figures.received.map((m) => [m.agency, m.count]))).toEqual(again.received)
  expect(listed(figures.agencyTypes.map((t) => [t.type, t.made]))).toEqual(again.madeByType)
  expect(listed(figures.agencyTypes.map((t) => [t.type, t.received]))).toEqual(again.receivedByType)
  const pair = (name: string) => (name === 'Not recorded' ? 'null' : name)
  expect(listed(figures.pairs.map((p) => [`${pair(p.from)}→${pair(p.to)}`, p.count]))).toEqual(again.pairs)
  expect(listed(Object.entries(figures.status))).toEqual(again.status)
  expect(listed(figures.stageReached.map((s) => [s.stage, s.count]))).toEqual(again.stageReached)
  expect(listed(figures.stageResolved.map((s) => [s.stage, s.count]))).toEqual(again.stageResolved)
  expect(listed(figures.rungReached.map((r) => [r.rung, r.count]))).toEqual(again.rung)
  expect(listed(figures.grounds.map((g) => [g.ground, g.count]))).toEqual(again.grounds)
  expect(listed(figures.themes.map((t) => [t.theme, t.count]))).toEqual(again.themes)
  expect(listed(figures.concerns.map((c) => [`${c.process}→${c.handling}`, c.count]))).toEqual(again.concerns)
  const { differ, noDifference, notComputed, notStated } = figures.statedTime
  expect(listed([['differ', differ], ['no-difference', noDifference], ['not-computed', notComputed], ['not-stated', notStated]])).toEqual(again.stated)
  expect(listed(figures.remarks.agencies.flatMap((r) => [[`${pair(r.agency)}→made`, r.made], [`${pair(r.agency)}→none`, r.none]]))).toEqual(again.remarks)
  for (const { what, met, late, unknown } of figures.clocks)
    expect([met, late, unknown]).toEqual(['met', 'late', 'unknown'].map((state) => again.clocks[`${what}→${state}`] ?? 0))
  expect(figures.repeats.cases).toBe(again.people)
  for (const { key, end, raised, open, overdue, drifting } of figures.overTime.points) {
    if (figures.overTime.unit === 'month') expect(raised).toBe(again.months[key] ?? 0)
    expect([open, overdue, drifting]).toEqual([await again.open(end), await again.standing('overdue', end), await again.standing('drifting', end)])
  }
  if (!andDrill) return
  for (const table of tables) await checkDrills(table, filter, handlers)
  const { table } = await handlers['insights.pivot']({ filters: filter, rows: 'received', columns: 'ground', publication: false })
  await checkDrills(table, filter, handlers)
  const stages = await handlers['insights.pivot']({ filters: filter, rows: 'stageResolved', columns: 'month', publication: false })
  await checkDrills(stages.table, filter, handlers)
} // prettier-ignore

async function checkDrills(
  table: FigureTable,
  filter: FigureFilters,
  handlers: ReturnType<typeof createInsightsHandlers>,
) {
  for (const { key, cells } of table.rows)
    for (const { value, drill } of cells) {
      // A case may have several deadlines of one kind, and several forms.
      if (!drill || drill.dimension.startsWith('clock') || drill.dimension === 'blankField') continue
      const { refs } = await handlers['insights.cases']({ filter, drill })
      expect([table.id, key, drill, refs.length]).toEqual([table.id, key, drill, value])
    }
}
