import type { Dimension, DrillStep } from './drill'
import { inOrderOf } from './dimension-order'
import { dimensionWords } from './dimension-words'
import type { FigureTable } from './figure-table'
import { all, counted, countColumn, restsOn, row, totalRow } from './table-parts'

type Value = string | number | null

/** Cases by a value of each of two dimensions; by one of them when it was counted alone. */
export interface PivotTally {
  readonly row: Value
  readonly column: Value
  readonly count: number
}

export interface PivotCounts {
  readonly cases: number
  readonly cells: readonly PivotTally[]
  readonly rows: readonly PivotTally[]
  readonly columns: readonly PivotTally[]
}

/** Two dimensions against each other. Totals are counted, not added up: a case with two grounds is one case. */
export function pivotTable(
  rows: Dimension,
  columns: Dimension,
  counts: PivotCounts,
  words: (dimension: Dimension, value: Value) => string,
): FigureTable {
  const across = inOrderOf(columns, counts.columns.map(({ column, count }) => ({ value: column, count }))) // prettier-ignore
  const down = inOrderOf(rows, counts.rows.map(({ row: value, count }) => ({ value, count }))) // prettier-ignore
  const cells = new Map(counts.cells.map((cell) => [JSON.stringify([cell.row, cell.column]), cell.count]))
  const step = (dimension: Dimension, value: Value): DrillStep => ({ dimension, value })
  return {
    id: `pivot-${rows}-${columns}`,
    title: `${dimensionWords[rows]} against ${lowerFirst(dimensionWords[columns])}`,
    note: 'Totals count each escalation once; one with several values of a side is in each of them.',
    rests: restsOn(counts.cases),
    heads: [dimensionWords[rows]],
    columns: [
      ...across.map(({ value }) => countColumn(JSON.stringify(value), words(columns, value))),
      countColumn('total', 'All'),
    ],
    rows: [
      ...down.map(({ value, count }) =>
        row(JSON.stringify(value), [words(rows, value)], [
          ...across.map((other) =>
            counted(cells.get(JSON.stringify([value, other.value])) ?? 0, rows, value, step(columns, other.value)),
          ),
          counted(count, rows, value),
        ]),
      ),
      totalRow([...across.map(({ value, count }) => counted(count, columns, value)), all(counts.cases)]),
    ],
  } // prettier-ignore
}

function lowerFirst(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
}
