import { describe, expect, it } from 'vitest'
import { comparisonTable } from './compare-counts'
import type { FigureTable } from './figure-table'
import { counted, countColumn, restsOn, row, totalRow, all } from './table-parts'

function tablesOf(made: Readonly<Record<string, number>>, themes: Readonly<Record<string, number>>): FigureTable[] {
  const cases = Object.values(made).reduce((sum, one) => sum + one, 0)
  const table = (id: string, key: string, counts: Readonly<Record<string, number>>): FigureTable => ({
    id, title: id, note: '', rests: restsOn(cases), heads: ['Name'], columns: [countColumn(key, key)],
    rows: [
      ...Object.entries(counts).map(([name, count]) => row(name, [name], [counted(count, 'made', name)])),
      totalRow([all(cases)]),
    ],
  }) // prettier-ignore
  return [table('agencies', 'made', made), table('themes', 'cases', themes)]
} // prettier-ignore

const said = ({ rows }: FigureTable) =>
  rows.map(({ labels, cells }) => [labels[0], ...cells.map(({ value, hidden }) => (hidden ? '*' : value))])

describe('Two periods side by side', () => {
  it('are all, each agency, ground and theme that has any in either, and no totals', () => {
    const now = tablesOf({ GP: 15, Police: 1, Housing: 0 }, { Delay: 4 })
    const before = tablesOf({ GP: 5, Housing: 0 }, { Delay: 4, Thresholds: 1 })
    expect(said(comparisonTable(now, before, 0.5))).toEqual([
      ['All escalations', 16, 5, 11, 'More than chance'],
      ['Made by GP', 15, 5, 10, 'More than chance'],
      ['Made by Police', 1, 0, 1, 'Within chance'],
      ['Theme: Delay', 4, 4, 0, 'Within chance'],
      ['Theme: Thresholds', 0, 1, -1, 'Within chance'],
    ])
  })

  it('are not tested when the register holds no case of one of the periods', () => {
    const [all] = said(comparisonTable(tablesOf({ GP: 19 }, {}), tablesOf({}, {}), 0.5))
    expect(all?.at(-1)).toBe('Not tested: a period without cases')
  })

  it('allow for the days in each', () => {
    const table = comparisonTable(tablesOf({ GP: 15 }, {}), tablesOf({ GP: 5 }, {}), 0.75)
    expect(said(table)[0]).toEqual(['All escalations', 15, 5, 10, 'Within chance'])
  })

  it('say neither the change nor its chance where a count of either is kept back', () => {
    const [agencies] = tablesOf({ GP: 3 }, {})
    const hidden = (agencies ? [agencies] : []).map((table) => ({
      ...table,
      rows: table.rows.map((one) => ({ ...one, cells: one.cells.map((cell) => ({ ...cell, value: null, hidden: true })) })),
    })) // prettier-ignore
    const [, gp] = said(comparisonTable(tablesOf({ GP: 30 }, {}), hidden, 0.5))
    expect(gp).toEqual(['Made by GP', 30, '*', '*', '*'])
  })

  it('lead to cases from this period only', () => {
    const [first] = comparisonTable(tablesOf({ GP: 1 }, {}), tablesOf({ GP: 1 }, {}), 0.5).rows
    expect(first?.cells.map(({ drill }) => drill !== undefined)).toEqual([true, false, false, false])
  })
})
