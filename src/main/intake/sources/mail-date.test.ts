import { expect, it } from 'vitest'
import { mailInstant } from './mail-date'

it.each([
  ['Fri, 12 Jun 2026 10:15:00 +0100', '2026-06-12T09:15:00.000Z'],
  ['12 Jun 2026 10:15 GMT', '2026-06-12T10:15:00.000Z'],
  ['Fri, 12 Jun 2026 10:15:00 -0500 (EST)', '2026-06-12T15:15:00.000Z'],
  ['Fri, 12 Jun 2026 10:15:00', '2026-06-12T09:15:00.000Z'],
  ['Sun, 31 Jun 2026 10:15:00 +0000', null],
  ['yesterday', null],
  [undefined, null],
])('reads the date header %s', (header, instant) => {
  expect(mailInstant(header)).toBe(instant)
})
