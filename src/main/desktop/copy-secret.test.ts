import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { copySecret, keptFor } from './copy-secret'

let held = ''
const clipboard = {
  readText: () => Promise.resolve(held),
  writeText: (text: string) => {
    held = text
    return Promise.resolve()
  },
  clear: () => {
    held = ''
  },
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a copied recovery key is on the clipboard for a minute and then gone', async () => {
  await copySecret(clipboard, 'ABCDE-FGHJK')
  await vi.advanceTimersByTimeAsync(keptFor - 1)
  expect(held).toBe('ABCDE-FGHJK')
  await vi.advanceTimersByTimeAsync(1)
  expect(held).toBe('')
})

test('what was copied since is left alone', async () => {
  await copySecret(clipboard, 'ABCDE-FGHJK')
  await clipboard.writeText('a shopping list')
  await vi.advanceTimersByTimeAsync(keptFor * 2)
  expect(held).toBe('a shopping list')
})

test('it goes at once when Accord closes', async () => {
  const clear = await copySecret(clipboard, 'ABCDE-FGHJK')
  await clear()
  expect(held).toBe('')
  expect(vi.getTimerCount()).toBe(0)
})
