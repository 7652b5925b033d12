import type { FigureTable } from '../analysis/figure-table'
import { cellOf, numberIn, ownRows, tableNamed, type Tables } from '../analysis/findings-tables'
import type { Chart } from '../paper/chart'
import type { PaperBlock } from '../paper/paper'

/** More groups of bars than this do not fit a page together with their table. */
const mostGroups = 12

/** Lying bars of some columns of a table, its rows in their order; nothing where there is nothing to draw. */
export function barsOf(table: FigureTable, columns: readonly string[], caption: string, unit: string): PaperBlock[] {
  const rows = ownRows(table)
  const known = rows.filter((row) => columns.every((column) => numberIn(table, row, column) !== null))
  const drawn = known.filter((row) => columns.some((column) => (numberIn(table, row, column) ?? 0) > 0)).slice(0, mostGroups)
  if (drawn.length === 0) return []
  const labelled = columns.map((key) => ({ key, name: table.columns.find((column) => column.key === key)?.label ?? key }))
  const chart: Chart = {
    type: 'bars',
    unit,
    categories: drawn.map((row) => row.labels[0] ?? ''),
    series: labelled.map(({ key, name }) => ({ name, values: drawn.map((row) => numberIn(table, row, key) ?? 0) })),
  }
  const left = rows.length - drawn.length
  const more = left === 0 ? '' : ' Rows not drawn are in the table.'
  const said = drawn.map((row) => `${row.labels[0] ?? ''}: ${labelled.map(({ key, name }) => `${name.toLowerCase()} ${numberIn(table, row, key) ?? 0}`).join(', ')}`)
  return [{ kind: 'figure', caption, chart, alt: `${caption}. Bar chart. ${said.join('; ')}.${more}` }]
} // prettier-ignore

/** The curve of what is still unresolved; absent when it is kept back from publication. */
export function curveOf(tables: Tables): PaperBlock[] {
  const table = tableNamed(tables, 'curve')
  const time = tableNamed(tables, 'time')
  if (!table || table.rows.length < 2) return []
  const points = table.rows.flatMap((row) => {
    const [y, low, high] = ['unresolved', 'low', 'high'].map((column) => numberIn(table, row, column))
    return y == null || low == null || high == null ? [] : [{ x: Number(row.key), y, low, high }]
  })
  const row = time?.rows.find(({ key }) => key === 'median')
  const median = time && row ? numberIn(time, row, 'working') : null
  const last = points.at(-1)
  const caption = 'Share still unresolved after a number of working days, with its 95% interval'
  const said = `Of the escalations, ${Math.round((last?.y ?? 1) * 100)}% are still unresolved after ${last?.x ?? 0} working days.`
  return [
    {
      kind: 'figure',
      caption,
      alt: `${caption}. Curve of steps. ${median === null ? 'It does not come down to half.' : `It comes down to half at ${median} working days.`} ${said} The table beneath gives the median and its interval.`,
      chart: {
        type: 'steps',
        name: 'Still unresolved',
        points,
        xLabel: 'Working days since raised',
        yLabel: 'Still unresolved',
        mark: median === null ? null : { x: median, label: `Half resolved by day ${median}` },
      },
    },
  ]
} // prettier-ignore

/** How many were raised in each month, quarter or year, with the limits of chance where there are any. */
export function overTimeOf(table: FigureTable): PaperBlock[] {
  const values = table.rows.map((row) => numberIn(table, row, 'raised'))
  if (values.length < 2 || values.some((value) => value === null)) return []
  const flat = (column: string) => table.rows.map((row) => numberIn(table, row, column))
  const guides = [
    { name: 'Mean', values: flat('mean') },
    { name: 'Upper limit', values: flat('upper') },
    { name: 'Lower limit', values: flat('lower') },
  ].filter((guide) => guide.values.some((value) => value !== null))
  const judged = table.rows.some((row) => numberIn(table, row, 'upper') !== null)
  const caption = judged ? 'Escalations raised, with the limits within which chance alone would keep them' : 'Escalations raised'
  const said = table.rows.map((row) => {
    const signal = cellOf(table, row, 'signal')?.value
    return `${row.labels[0] ?? ''}: ${numberIn(table, row, 'raised') ?? 0}${typeof signal === 'string' ? ` (${signal})` : ''}`
  })
  return [
    {
      kind: 'figure',
      caption,
      alt: `${caption}. Line chart. ${said.join('; ')}.`,
      chart: {
        type: 'lines',
        unit: 'Escalations',
        categories: table.rows.map((row) => row.labels[0] ?? ''),
        series: [{ name: 'Raised', values }, ...(judged ? guides : []).map((guide) => ({ ...guide, guide: true }))],
      },
    },
  ]
} // prettier-ignore
