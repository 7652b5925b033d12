import { expect, it } from 'vitest'
import { HeldItems } from './held-items'
import type { ReadItem } from './worker-protocol'

const item = (n: number, role: ReadItem['role'] = 'row'): ReadItem => ({
  path: `#Log!r${n}`, role, part: null, at: `s1.r${n}`, sha256: String(n), kind: 'log-row', notAForm: null, form: null,
  reading: {}, why: [], problem: null,
}) // prettier-ignore
const many = (count: number) => Array.from({ length: count }, (_, n) => item(n))

it.each([0, 1, 499, 500, 501, 1000, 1234])('hands over %i rows once each, in order', (count) => {
  const held = new HeldItems(many(count))
  const pieces = [held.next()]
  while (held.more) pieces.push(held.next())
  expect(pieces.flat()).toEqual(many(count))
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(500)
  expect(pieces).toHaveLength(Math.max(1, Math.ceil(count / 500)))
})

it('hands over at one go what holds the file itself as an item, which would mark the file as read', () => {
  const held = new HeldItems([...many(700), item(700, 'file')])
  expect(held.next()).toHaveLength(701)
  expect(held.more).toBe(false)
})
