import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { assembleFigures } from '../../src/shared/analysis/assemble-figures'
import { daysBetween } from '../../src/shared/domain/dates'
import { tallyCases, type Store } from '../../src/main/store'
import { insertTestCases } from '../../src/main/store/repositories/figures-test-cases'
import { removeTestFolders, testRegister } from '../../src/main/store/test-register'
import { agencies, oneCase, oneFilter } from '../support/random-register'

const stores: Store[] = []
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
  removeTestFolders()
})

const workingDays = (_pack: string, from: string, to: string) => Math.floor((daysBetween(from, to) * 5) / 7)

it('figures of a register counted in parts are those of the register counted at once', async () => {
  let parts = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(oneCase, { minLength: 5, maxLength: 40 }),
      fc.array(fc.tuple(oneFilter, fc.integer({ min: 1, max: 12 })), { minLength: 6, maxLength: 6 }),
      async (cases, asked) => {
        const { store } = await testRegister()
        stores.push(store)
        await insertTestCases(store, cases, agencies)
        for (const [filter, size] of asked) {
          const figures = async (atATime: number) =>
            assembleFigures(filter, await tallyCases(store.db, filter, '2026-06-30', workingDays, atATime))
          expect(await figures(size)).toEqual(await figures(cases.length))
          parts += Math.ceil(cases.length / size)
        }
        await stores.pop()?.close()
      },
    ),
    { numRuns: 8 },
  )
  expect(parts).toBeGreaterThan(100)
}, 120_000)
