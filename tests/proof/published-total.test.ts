import { resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createInsightsHandlers } from '../../src/main/register/insights'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { removeTestFolders, testRegister } from '../../src/main/store/test-register'
import { fillWithCases, now } from '../bench/figures-register'

afterAll(removeTestFolders)

it('a publication of some hundred cases between many agencies says how many there were, and keeps back little besides what is small', async () => {
  const { store } = await testRegister()
  await fillWithCases(store, 200)
  const { packs } = await loadPacks({ resources: resolve('resources') })
  const handlers = createInsightsHandlers({ store, clock: { now: () => now }, packs, actor: 'Test' })
  const filters = { from: null, to: null, by: 'raised' as const }
  const { tables, publication } = await handlers['insights.tables']({ filters, publication: true })
  const total = tables.find(({ id }) => id === 'agencies')?.rows.find((row) => row.total)
  expect(total?.cells[0]?.value).toBe(200)
  expect(publication?.small).toBeGreaterThan(300)
  expect(publication?.secondary).toBeLessThan(70)
  await store.close()
}, 60_000)
