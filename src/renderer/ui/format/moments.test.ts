import { expect, test } from 'vitest'
import { momentInWords } from './dates'
import { isTimeOfDay, momentOf, timeWithin } from './moments'

test('a time in summer is an hour earlier in UTC, and in winter the same', () => {
  expect(momentOf('2026-06-12', '14:30')).toBe('2026-06-12T13:30:00.000Z')
  expect(momentOf('2026-12-12', '9:05')).toBe('2026-12-12T09:05:00.000Z')
})

test('a deadline at the end of a day has no time to show, in summer or winter; one in hours has', () => {
  expect(timeWithin('2026-06-12T22:59:59.999Z')).toBeNull()
  expect(timeWithin('2026-12-12T23:59:59.999Z')).toBeNull()
  expect(timeWithin('2026-06-12T13:30:00.000Z')).toBe('14:30')
})

test('what is not a time of day is not taken for one', () => {
  for (const text of ['24:00', '12:60', '1430', 'noon', '']) expect(isTimeOfDay(text)).toBe(false)
  for (const text of ['0:00', '09:05', '23:59']) expect(isTimeOfDay(text)).toBe(true)
})

test('G02 the two moments called 01:30 when the clocks go back are told apart, and others need no zone', () => {
  expect(momentInWords('2026-10-25T00:30:00.000Z')).toBe('25 Oct 2026, 01:30 BST')
  expect(momentInWords('2026-10-25T01:30:00.000Z')).toBe('25 Oct 2026, 01:30 GMT')
  expect(momentInWords('2026-10-24T23:30:00.000Z')).toBe('25 Oct 2026, 00:30')
  expect(momentInWords('2026-10-25T02:30:00.000Z')).toBe('25 Oct 2026, 02:30')
  // The hour that is missing in spring: 00:59 is followed by 02:00.
  expect(momentInWords('2026-03-29T00:59:00.000Z')).toBe('29 Mar 2026, 00:59')
  expect(momentInWords('2026-03-29T01:00:00.000Z')).toBe('29 Mar 2026, 02:00')
})
