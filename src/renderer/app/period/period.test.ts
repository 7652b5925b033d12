import { describe, expect, it } from 'vitest'
import { choiceOf, spanInWords, spanOf } from './period'

describe('a period', () => {
  it('called this financial year begins on the last 1 April, also in January', () => {
    expect(spanOf('this-year', '2026-01-15')).toEqual({ from: '2025-04-01', to: '2026-03-31' })
    expect(spanOf('this-year', '2026-04-01')).toEqual({ from: '2026-04-01', to: '2027-03-31' })
  })

  it('called last quarter in February is October to December of the year before', () => {
    expect(spanOf('last-quarter', '2026-02-10')).toEqual({ from: '2025-10-01', to: '2025-12-31' })
  })

  it('called this quarter ends on the last day of its third month, leap year or not', () => {
    expect(spanOf('this-quarter', '2028-02-10')).toEqual({ from: '2028-01-01', to: '2028-03-31' })
    expect(spanOf('this-quarter', '2026-12-31')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
  })

  it('keeps the name it was chosen by, and is called other dates when it has none', () => {
    expect(choiceOf(spanOf('last-year', '2026-06-01'), '2026-06-01')).toBe('last-year')
    expect(choiceOf({ from: '2026-01-03', to: '2026-01-09' }, '2026-06-01')).toBe('custom')
  })

  it('is said in words', () => {
    expect(spanInWords({ from: '2025-04-01', to: '2026-03-31' })).toBe('1 April 2025 to 31 March 2026')
    expect(spanInWords({ from: null, to: null })).toBe('all time')
  })
})
