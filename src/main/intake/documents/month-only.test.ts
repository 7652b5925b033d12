import { describe, expect, it } from 'vitest'
import { monthShown } from './month-only'

describe('a cell that holds a day', () => {
  it.each([
    ['Apr-26', 'April 2026'],
    ['April 2026', 'April 2026'],
    ['04/2026', 'April 2026'],
    ['26-Apr', null],
    ['01/04/2026', null],
    ['04/01', null],
    ['Apr 14', null],
  ])('and shows %s tells a month only where no day is shown', (shown, month) => {
    expect(monthShown(shown, '2026-04-14')).toBe(month)
  })
})
