import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellText } from './cell-text'

/** Half of a pair of code units, which no file can carry. */
const halves = /\p{Surrogate}/u

describe('text for a cell', () => {
  it('is left as it is, whatever it starts with', () => {
    const kept = ['=1+1', '+44 1632', '-2+3', '@SUM', '\t=1', '＝1', '0123', ' spaced ', 'naïve 🚑', '']
    expect(kept.map(cellText)).toEqual(kept)
  })

  it('loses what a workbook cannot carry, and nothing else', () => {
    expect(cellText('a\u0000b\u001Fc\uFFFEd\uFFFFe')).toBe('abcde')
    expect(cellText('half \uD83D and \uDE91 of a pair')).toBe('half  and  of a pair')
    expect(cellText('one\r\ntwo\rthree\nfour')).toBe('one\ntwo\nthree\nfour')
  })

  it('is not taken for an escaped character', () => {
    expect(cellText('_x000D_')).toBe('_x005F_x000D_')
    expect(cellText('my_xerox_file')).toBe('my_xerox_file')
  })

  it('that is too long is cut with a note of its length, never through a character', () => {
    const long = cellText('🚑'.repeat(20_000))
    expect(long.length).toBeLessThanOrEqual(32_767)
    expect(long).toContain('40000 characters')
    expect(halves.test(long)).toBe(false)
  })

  it('always fits and is always well formed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 50 }),
        fc.integer({ min: 1, max: 2000 }),
        (part, times) => {
          const text = cellText(part.repeat(times))
          expect(text.length).toBeLessThanOrEqual(32_767)
          expect(halves.test(text)).toBe(false)
          expect(text).not.toContain('\u0000')
        },
      ),
    )
  })
})
