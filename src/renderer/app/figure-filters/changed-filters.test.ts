import { describe, expect, it } from 'vitest'
import { filtersToText, type FigureFilters } from '@shared/analysis/figure-filters'
import { changeFilters, everyCaseBy, withoutValue } from './changed-filters'

const set: FigureFilters = {
  from: '2025-04-01', to: '2026-03-31', by: 'received', agency: ['GP', 'Police'], side: 'made', status: 'open',
} // prettier-ignore

describe('Filters', () => {
  it.each([
    ['agency', 'GP', 'agency=Police&by=received&from=2025-04-01&side=made&status=open&to=2026-03-31'],
    ['status', 'open', 'agency=GP&agency=Police&by=received&from=2025-04-01&side=made&to=2026-03-31'],
    ['theme', 'none of it', 'agency=GP&agency=Police&by=received&from=2025-04-01&side=made&status=open&to=2026-03-31'],
  ] as const)('lose one value of %s and keep the rest', (key, id, text) => {
    expect(filtersToText(withoutValue(set, key, id))).toBe(text)
  }) // prettier-ignore

  it('lose the side with the last agency, and keep it for a type of agency', () => {
    const one = withoutValue(set, 'agency', 'GP')
    expect(withoutValue(one, 'agency', 'Police').side).toBeUndefined()
    const typed = changeFilters(one, { agencyType: ['police'] })
    expect(withoutValue(typed, 'agency', 'Police').side).toBe('made')
  })

  it('are cleared but for the date the period goes by', () => {
    expect(filtersToText(everyCaseBy(set))).toBe('by=received')
  })
})
