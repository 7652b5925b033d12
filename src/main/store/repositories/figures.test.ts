import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { assembleFigures } from '@shared/analysis/assemble-figures'
import type { Drill } from '@shared/analysis/drill'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { Figures } from '@shared/analysis/figures-schema'
import { daysBetween } from '@shared/domain/dates'
import type { Store } from '../store'
import { removeTestFolders, testRegister } from '../test-register'
import { casesBehind, tallyCases } from './figures'
import { insertTestCases, type TestAgency, type TestCase } from './figures-test-cases'

const asOf = '2026-06-30'
const all: FigureFilters = { from: null, to: null, by: 'raised' }
/** Any count will do here, as long as it is not that of calendar days. */
const workingDays = (_pack: string, from: string, to: string): number =>
  Math.floor((daysBetween(from, to) * 5) / 7)

const stores: Store[] = []
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
  removeTestFolders()
})

async function registerWith(
  cases: readonly TestCase[],
  agencies: readonly TestAgency[] = [],
): Promise<Store> {
  const { store } = await testRegister()
  stores.push(store)
  await insertTestCases(store, cases, agencies)
  return store
}

async function figuresOf(store: Store, filter: FigureFilters = all): Promise<Figures> {
  return assembleFigures(filter, await tallyCases(store.db, filter, asOf, workingDays))
}

const named = <T extends string>(rows: readonly ({ count: number } & Record<T, string>)[], key: T) =>
  Object.fromEntries(rows.map((row) => [row[key], row.count]))

describe('the published table of nine escalations', () => {
  const trust = { made: 'Health Trust', received: ['Children’s Social Care'] }
  const school = { ...trust, made: 'Primary School' }
  const cases: TestCase[] = [
    { ...trust, grounds: ['Levels of need'] },
    { ...trust, grounds: ['Levels of need'] },
    { ...trust, grounds: ['Levels of need'] },
    { ...trust, grounds: ['Communication'] },
    { ...trust, grounds: ['Communication'], stage: 2 },
    { ...trust, grounds: ['Communication'], stage: 3 },
    { ...school, grounds: ['Practice issues'] },
    { ...school, grounds: ['Practice issues'] },
    { ...trust, made: 'GP', grounds: ['Roles'] },
  ]

  it('comes out exactly, with the agencies that made or received none', async () => {
    const figures = await figuresOf(await registerWith(cases, [{ name: 'Police' }]))
    expect(figures.cases).toBe(9)
    expect(figures.made).toEqual([
      { agency: 'Health Trust', count: 6 },
      { agency: 'Primary School', count: 2 },
      { agency: 'GP', count: 1 },
      { agency: 'Children’s Social Care', count: 0 },
      { agency: 'Police', count: 0 },
    ])
    expect(figures.received).toEqual([
      { agency: 'Children’s Social Care', count: 9 },
      { agency: 'GP', count: 0 },
      { agency: 'Health Trust', count: 0 },
      { agency: 'Police', count: 0 },
      { agency: 'Primary School', count: 0 },
    ])
    expect(figures.stageReached).toEqual([
      { stage: 1, name: 'Stage 1', count: 7 },
      { stage: 2, name: 'Stage 2', count: 1 },
      { stage: 3, name: 'Stage 3', count: 1 },
    ])
    expect(figures.grounds.map(({ count }) => count)).toEqual([3, 3, 2, 1])
    expect(figures.pairs[0]).toEqual({ from: 'Health Trust', to: 'Children’s Social Care', count: 6 })
  })
})

describe('what figures rest on', () => {
  it('a period takes both its ends, and says how many cases have no date to go by', async () => {
    const store = await registerWith([
      { raisedOn: '2026-03-31' },
      { raisedOn: '2026-04-01' },
      { raisedOn: '2026-04-30' },
      { raisedOn: '2026-05-01' },
      { raisedOn: null, receivedOn: '2026-04-10' },
    ])
    const april = { from: '2026-04-01', to: '2026-04-30' }
    expect(await figuresOf(store, { ...april, by: 'raised' })).toMatchObject({ cases: 2, undated: 1 })
    expect(await figuresOf(store, { ...april, by: 'received' })).toMatchObject({ cases: 1, undated: 0 })
    expect(await figuresOf(store)).toMatchObject({ cases: 5, undated: 0 })
  })

  it('cases found to be outside the protocol are in no figure', async () => {
    const store = await registerWith([{ status: 'out-of-scope', made: 'GP' }, { made: 'GP' }])
    expect(named((await figuresOf(store)).made, 'agency')).toEqual({ GP: 1 })
    expect(await casesBehind(store.db, all, { dimension: 'all', value: null }, asOf)).toHaveLength(1)
  })

  it('an agency merged into another counts under it, once for a case that carries both', async () => {
    const store = await registerWith(
      [
        { made: 'ENHT', received: ['Police', 'The Police'] },
        { made: 'Health Trust', received: ['Police'] },
      ],
      [
        { name: 'Health Trust' },
        { name: 'ENHT', mergedInto: 'Health Trust' },
        { name: 'Police' },
        { name: 'The Police', mergedInto: 'Police' },
      ],
    )
    const figures = await figuresOf(store)
    expect(named(figures.made, 'agency')).toEqual({ 'Health Trust': 2, Police: 0 })
    expect(named(figures.received, 'agency')).toEqual({ Police: 2, 'Health Trust': 0 })
    expect(figures.pairs).toEqual([{ from: 'Health Trust', to: 'Police', count: 2 }])
    const made: Drill = { dimension: 'made', value: 'Health Trust' }
    expect(await casesBehind(store.db, all, made, asOf)).toHaveLength(2)
  })

  it('open cases are followed to the day of asking, and resolved ones without dates are counted apart', async () => {
    const store = await registerWith([
      { status: 'resolved', workingDays: 3, calendarDays: 5, resolvedOn: '2026-03-07', resolvedStage: 1 },
      { status: 'resolved', raisedOn: null, resolvedOn: '2026-03-07' },
      { status: 'withdrawn' },
      { status: 'open', raisedOn: '2026-06-16' },
      { status: 'open', raisedOn: '2026-12-25' },
    ])
    const { timeToResolution: time, stageResolved } = await figuresOf(store)
    expect(time).toMatchObject({ resolved: 3, open: 2, unknown: 2 })
    expect(time.workingDays).toMatchObject({ median: 3, kaplanMeierMedian: 3 })
    expect(time.curve.at(-1)?.days).toBe(10)
    expect(time.curve.at(-1)?.unresolved).toBe(0.5)
    expect(stageResolved).toEqual([
      { stage: 1, name: 'Stage 1', count: 1 },
      { stage: null, name: 'No stage recorded', count: 1 },
    ])
  })
})

describe('from a figure to its cases', () => {
  const agency = fc.constantFrom('A', 'B', 'C', 'D')
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-05-${String(n).padStart(2, '0')}`)
  const anyCase: fc.Arbitrary<TestCase> = fc.record({
    status: fc.constantFrom('open', 'resolved', 'withdrawn', 'out-of-scope'),
    made: fc.option(agency),
    received: fc.uniqueArray(agency, { maxLength: 3 }),
    raisedOn: fc.option(day),
    receivedOn: day,
    stage: fc.option(fc.integer({ min: 1, max: 3 })),
    resolvedStage: fc.option(fc.integer({ min: 1, max: 3 })),
    workingDays: fc.option(fc.integer({ min: 0, max: 20 })),
    calendarDays: fc.option(fc.integer({ min: 0, max: 30 })),
    grounds: fc.uniqueArray(fc.constantFrom('X', 'Y', 'Z'), { maxLength: 2 }),
  })
  const anyFilter: fc.Arbitrary<FigureFilters> = fc.record({
    from: fc.option(day),
    to: fc.option(day),
    by: fc.constantFrom('raised', 'received'),
  })

  it('every count is the number of cases behind it, and of a recount by hand, for any register and period', async () => {
    const property = fc.asyncProperty(
      fc.array(anyCase, { maxLength: 25 }),
      fc.array(anyFilter, { minLength: 3, maxLength: 5 }),
      async (cases, filters) => {
        const { store } = await testRegister()
        try {
          await insertTestCases(store, cases)
          for (const filter of filters) await checkAgainstCases(store, cases, filter)
        } finally {
          await store.close()
        }
      },
    )
    await fc.assert(property, { numRuns: 40 })
  }, 60_000)
})

async function checkAgainstCases(store: Store, cases: readonly TestCase[], filter: FigureFilters) {
  const figures = await figuresOf(store, filter)
  const counted = cases.filter((one) => {
    const on = (filter.by === 'raised' ? one.raisedOn : one.receivedOn) ?? null
    if (one.status === 'out-of-scope') return false
    if (filter.from === null && filter.to === null) return true
    return on !== null && on >= (filter.from ?? on) && on <= (filter.to ?? on)
  })
  const expectBehind = async (drill: Drill, count: number, recount: (one: TestCase) => boolean) => {
    expect(await casesBehind(store.db, filter, drill, asOf)).toHaveLength(count)
    expect(counted.filter(recount)).toHaveLength(count)
  }
  const { resolved, open, unknown } = figures.timeToResolution
  const ended = (one: TestCase): boolean => one.status === 'resolved' || one.status === 'withdrawn'
  await expectBehind({ dimension: 'all', value: null }, figures.cases, () => true)
  await expectBehind({ dimension: 'open', value: null }, open, (one) => one.status === 'open')
  await expectBehind({ dimension: 'resolved', value: null }, resolved, ended)
  expect(unknown).toBe(
    counted.filter((one) => ended(one) && (one.workingDays === null || one.calendarDays === null)).length,
  )
  const none = 'Not recorded'
  for (const { agency, count } of figures.made) {
    await expectBehind({ dimension: 'made', value: agency }, count, (one) => (one.made ?? none) === agency)
  }
  for (const { agency, count } of figures.received) {
    const isOne = ({ received = [] }: TestCase): boolean =>
      received.length === 0 ? agency === none : received.includes(agency)
    await expectBehind({ dimension: 'received', value: agency }, count, isOne)
  }
  for (const { ground, count } of figures.grounds) {
    const isOne = ({ grounds = [] }: TestCase): boolean =>
      grounds.length === 0 ? ground === none : grounds.includes(ground)
    await expectBehind({ dimension: 'ground', value: ground }, count, isOne)
  }
  for (const { stage, count } of figures.stageReached) {
    await expectBehind(
      { dimension: 'stageReached', value: stage },
      count,
      (one) => (one.stage ?? null) === stage,
    )
  }
  for (const { stage, count } of figures.stageResolved) {
    const isOne = (one: TestCase): boolean =>
      one.status === 'resolved' && (one.resolvedStage ?? null) === stage
    await expectBehind({ dimension: 'stageResolved', value: stage }, count, isOne)
  }
}
