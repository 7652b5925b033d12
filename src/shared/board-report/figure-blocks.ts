import { cellOf, tableNamed, type Tables } from '../analysis/findings-tables'
import { paragraph, type PaperBlock } from '../paper/paper'
import { barsOf, curveOf, overTimeOf } from './figure-charts'
import { paperTable, restsOnWords } from './figure-paper'

interface Bars {
  readonly columns: readonly string[]
  readonly caption: string
}

/** Tables that are drawn as bars too, and which of their columns. */
const drawn: ReadonlyMap<string, Bars> = new Map([
  ['agencies', { columns: ['made', 'received'], caption: 'Made and received, by agency' }],
  ['stages', { columns: ['reached', 'resolved'], caption: 'Stage reached, and stage at which agreed' }],
  ['clocks', { columns: ['met', 'late', 'unknown'], caption: 'Deadlines met, late and not known' }],
  ['themes', { columns: ['cases'], caption: 'Themes' }],
])

/** A table of figures in a paper, with its chart where it has one. */
export function figureBlocks(tables: Tables, id: string): PaperBlock[] {
  const table = tableNamed(tables, id)
  if (!table) return []
  if (id === 'curve') return curveOf(tables)
  if (id === 'over-time') return overTime(tables)
  const bars = drawn.get(id)
  return [...(bars ? barsOf(table, bars.columns, bars.caption, 'Escalations') : []), ...tabled(tables, id)]
}

function tabled(tables: Tables, id: string): PaperBlock[] {
  const table = tableNamed(tables, id)
  if (!table) return []
  const shown: PaperBlock[] = table.rows.length === 0 ? [paragraph('Nothing to show in this period.')] : [paperTable(table)]
  return [...shown, paragraph(restsOnWords(table), 'note')]
} // prettier-ignore

function overTime(tables: Tables): PaperBlock[] {
  const table = tableNamed(tables, 'over-time')
  if (!table) return []
  // The mean and the limits are the same in every row; the chart draws them.
  const columns = table.columns.filter(({ key }) => !['mean', 'lower', 'upper'].includes(key))
  const rows = table.rows.map((row) => ({
    ...row,
    cells: columns.map(({ key }) => cellOf(table, row, key) ?? { value: null }),
  }))
  return [
    ...overTimeOf(table),
    paperTable({ ...table, columns, rows }),
    paragraph(restsOnWords(table), 'note'),
  ]
}
