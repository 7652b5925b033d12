import { describe, expect, it } from 'vitest'
import { insightsPath, insightsText, readInsights } from './insights-address'

const first = readInsights('')

describe('The address of Insights', () => {
  it('is empty for every case, and says all that was chosen otherwise', () => {
    expect(insightsPath(first)).toBe('/insights')
    const chosen = {
      ...first,
      part: 'cross-table' as const,
      filters: { ...first.filters, from: '2025-04-01', to: '2026-03-31', agency: ['Police & Co', 'GP'] },
      compared: 'year-before' as const,
      publication: true,
      rows: 'theme' as const,
      columns: 'quarter' as const,
      words: '"joint visit" -late & more',
    }
    expect(readInsights(insightsText(chosen))).toEqual({
      ...chosen,
      filters: { ...chosen.filters, agency: ['GP', 'Police & Co'] },
    })
    expect(insightsText(readInsights(insightsText(chosen)))).toBe(insightsText(chosen))
  })

  it('is taken as at first where it says what Accord does not know', () => {
    expect(readInsights('part=nowhere&compare=soon&rows=colour&publication=perhaps&from=yesterday')).toEqual(
      first,
    )
  })

  it('keeps the filters when only something beside them is not understood', () => {
    expect(readInsights('agency=GP&compare=soon').filters.agency).toEqual(['GP'])
  })
})
