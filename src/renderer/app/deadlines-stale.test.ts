import { expect, test } from 'vitest'
import { deadlinesStale } from './deadlines-stale'

const at = (moment: string) => Date.parse(moment)

test('G10 a window left open over midnight asks again, in summer at eleven at night UTC', () => {
  const asked = at('2026-06-12T22:59:30Z')
  expect(deadlinesStale({ asked, now: at('2026-06-12T22:59:50Z'), returned: false })).toBe(false)
  expect(deadlinesStale({ asked, now: at('2026-06-12T23:00:00Z'), returned: false })).toBe(true)
})

test('G10 a computer that slept for three days asks again as soon as it looks', () => {
  expect(
    deadlinesStale({ asked: at('2026-06-12T16:00:00Z'), now: at('2026-06-15T08:00:00Z'), returned: false }),
  ).toBe(true)
})

test('G05 a clock set back a day asks again too', () => {
  expect(
    deadlinesStale({ asked: at('2026-06-12T10:00:00Z'), now: at('2026-06-11T10:00:00Z'), returned: false }),
  ).toBe(true)
})

test('coming back after a minute asks again; going to and fro does not', () => {
  const asked = at('2026-06-12T10:00:00Z')
  expect(deadlinesStale({ asked, now: asked + 61_000, returned: true })).toBe(true)
  expect(deadlinesStale({ asked, now: asked + 5_000, returned: true })).toBe(false)
  expect(deadlinesStale({ asked, now: asked + 600_000, returned: false })).toBe(false)
})
