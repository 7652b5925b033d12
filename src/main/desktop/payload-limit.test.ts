import { expect, test } from 'vitest'
import { isWithinLimit } from './payload-limit'

test('ordinary calls pass, ten thousand dropped files included', () => {
  expect(isWithinLimit(null)).toBe(true)
  expect(isWithinLimit({ filter: { search: 'Hill', stage: 2 }, offset: 0 })).toBe(true)
  const paths = Array.from(
    { length: 10_000 },
    (_, n) => `C:\\Users\\officer\\Documents\\Forms\\Form ${n}.docx`,
  )
  expect(isWithinLimit({ paths })).toBe(true)
})

test('a hundred megabytes are refused, in one text or in many', () => {
  expect(isWithinLimit({ text: 'x'.repeat(100_000_000) })).toBe(false)
  expect(isWithinLimit({ texts: Array.from({ length: 1000 }, () => 'x'.repeat(100_000)) })).toBe(false)
  expect(isWithinLimit({ ['x'.repeat(9_000_000)]: 1 })).toBe(false)
})

test('too many values and too deep a nesting are refused without walking them all', () => {
  expect(isWithinLimit({ paths: Array(300_000).fill('') })).toBe(false)
  let nested: unknown = 1
  for (let depth = 0; depth < 100_000; depth++) nested = [nested]
  expect(isWithinLimit(nested)).toBe(false)
  const circle: Record<string, unknown> = {}
  circle['self'] = circle
  expect(isWithinLimit(circle)).toBe(false)
})

test('anything but plain data is refused', () => {
  for (const value of [new Map(), new Uint8Array(4), new Date(0)])
    expect(isWithinLimit({ value })).toBe(false)
})
