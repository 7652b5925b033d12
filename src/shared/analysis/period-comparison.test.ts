import { describe, expect, it } from 'vitest'
import { figureFilters } from './figure-filters'
import type { FigureTable } from './figure-table'
import { comparisonOf, periodsToCompare } from './period-comparison'
import { counted, countColumn, restsOn, row } from './table-parts'

const today = '2026-11-22'
const year = figureFilters.parse({ from: '2026-04-01', to: '2027-03-31' })
const two = figureFilters.parse({ from: '2024-04-01', to: '2026-03-31' })

function agencies(made: Readonly<Record<string, number>>): FigureTable[] {
  const all = Object.values(made).reduce((sum, one) => sum + one, 0)
  const rows = Object.entries(made).map(([name, count]) => row(name, [name], [counted(count, 'made', name)]))
  return [{ id: 'agencies', title: '', note: '', rests: restsOn(all), heads: ['Name'], columns: [countColumn('made', 'Made')], rows }]
} // prettier-ignore

describe('the periods that are set side by side', () => {
  it('are those up to today, and in publication the whole period, of which one set of figures is published', () => {
    const inside = periodsToCompare(year, 'before', today, false)
    const published = periodsToCompare(year, 'before', today, true)
    expect([inside, published]).toMatchObject([
      { now: { to: today }, until: today },
      { now: { to: '2027-03-31' }, until: today },
    ])
    expect('before' in inside && 'before' in published && inside.before).toEqual(
      'before' in published && published.before,
    )
  })

  it('are none where days are in both and it is for publication, or where there is no end', () => {
    expect(periodsToCompare(two, 'year-before', today, false)).toHaveProperty('before')
    const none = periodsToCompare(two, 'year-before', today, true)
    expect('why' in none && none.why).toContain('share days')
    expect(periodsToCompare(figureFilters.parse({}), 'before', today, false)).toHaveProperty('why')
  })
})

describe('two periods side by side', () => {
  it('say first what differs by more than chance, how many lines do, and up to when', () => {
    const periods = periodsToCompare(year, 'year-before', today, false)
    if ('why' in periods) throw new Error(periods.why)
    const now = agencies({ GP: 4, Police: 30 })
    const { table, finding, marked } = comparisonOf(now, agencies({ GP: 4, Police: 9 }), year, periods, 'year-before') // prettier-ignore
    expect(table.title).toBe('Compared with 1 April 2025 to 22 November 2025')
    expect(table.rows.map(({ labels }) => labels[0])).toEqual([
      'All escalations',
      'Made by Police',
      'Made by GP',
    ])
    expect(marked.map(({ labels }) => labels[0])).toEqual(['Made by Police'])
    expect(table.note).toContain('up to today is compared, 1 April 2026 to 22 November 2026.')
    expect(table.note).toContain('1 of 2 agencies, grounds and themes differ')
    expect(finding).toBe('34 escalations, 21 more than in the same period last year (13): more than chance')
  })
})
