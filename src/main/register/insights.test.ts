import { resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { figures } from '@shared/analysis/figures-schema'
import type { Store } from '../store'
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
