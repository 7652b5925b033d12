import { describe, expect, it } from 'vitest'
import { ruleFromText, ruleInWords, spanOfRule } from './period-rule'

describe('the period of a template', () => {
  it.each([
    ['last-quarter', '2026-11-22', '2026-07-01', '2026-09-30'],
    ['last-quarter', '2026-04-01', '2026-01-01', '2026-03-31'],
    ['last-quarter', '2026-03-31', '2025-10-01', '2025-12-31'],
    ['last-quarter', '2026-02-10', '2025-10-01', '2025-12-31'],
    ['last-financial-year', '2026-03-31', '2024-04-01', '2025-03-31'],
    ['last-financial-year', '2026-04-01', '2025-04-01', '2026-03-31'],
    ['since-april', '2026-03-31', '2025-04-01', '2026-03-31'],
    ['since-april', '2026-04-01', '2026-04-01', '2026-04-01'],
    ['last-1-months', '2028-03-31', '2028-02-01', '2028-02-29'],
    ['last-1-months', '2026-01-01', '2025-12-01', '2025-12-31'],
    ['last-12-months', '2026-11-22', '2025-11-01', '2026-10-31'],
    ['last-24-months', '2026-12-31', '2024-12-01', '2026-11-30'],
    ['all', '2026-11-22', null, null],
  ])('%s on %s is from %s to %s', (text, today, from, to) => {
    const rule = ruleFromText(text)
    expect(rule && spanOfRule(rule, today)).toEqual({ from, to })
  })

  it('as chosen is the same on every day', () => {
    const rule = { rule: 'dates', from: '2026-01-03', to: null } as const
    expect(spanOfRule(rule, '2026-11-22')).toEqual({ from: '2026-01-03', to: null })
    expect(ruleInWords(rule)).toBe('since 3 January 2026')
  })

  it('is not read from what is no rule', () => {
    for (const text of ['', 'dates', 'last-0-months', 'last-121-months', 'last-x-months', 'Last-Quarter'])
      expect(ruleFromText(text)).toBeNull()
  })
})
