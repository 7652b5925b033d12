import { afterEach, expect, it } from 'vitest'
import { holdConnection } from './hold-connection'
import { keepingFewPages } from './page-cache'
import { roomForFigures, roomForImports } from './sqlite/page-room'
import type { Store } from './store'
import { removeTestFolders, testRegister } from './test-register'

afterEach(removeTestFolders)

const room = (store: Store) =>
  holdConnection(store, (connection) => Number(connection.pragma('cache_size')[0]?.['cache_size']))

it('keeps few pages while anything is imported, also when it fails, and many otherwise', async () => {
  const { store } = await testRegister()
  expect(await room(store)).toBe(-roomForFigures)
  await keepingFewPages(store, async () => {
    const failing = keepingFewPages(store, () => Promise.reject(new Error('disk full')))
    await expect(failing).rejects.toThrow('disk full')
    expect(await room(store)).toBe(-roomForImports)
  })
  expect(await room(store)).toBe(-roomForFigures)
  await store.close()
})
