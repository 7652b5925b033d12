import { drillKey, type Drill, type DrillStep } from './drill'
import type { FigureCell, FigureColumn, FigureRow, FigureTable, Publication } from './figure-table'
import { notRecorded } from './in-order'
import type { SumRelation } from './sum-relation'
import { suppress } from './suppression'

/** Counts under this are kept back unless the register is set otherwise. */
export const usualThreshold = 5

/** Tables as they may be published: with what is small, and what would give it away, left out of all of them together. */
export function publishTables(
  tables: readonly FigureTable[],
  threshold: number,
): { tables: FigureTable[]; publication: Publication } {
  // Each step of the curve is a case or two, and there is no keeping a step back without bending the curve.
  const published = tables
    .filter(({ id }) => id !== 'curve')
    .map((table) => withoutPairs(table, tables, threshold))
  const counts = countsOf(published)
  // Nobody is found by how many escalations there were in all, and every other figure is read beside it.
  const all = new Set([drillKey({ dimension: 'all', value: null })])
  const { hidden } = suppress(counts, relationsOf(published), threshold, all)
  const small = [...hidden.values()].filter((why) => why === 'small').length
  return {
    tables: published.map((table) => withoutHidden(table, hidden, threshold)),
    publication: {
      threshold,
      rule:
        `Counts from 1 to ${threshold - 1} are not shown, nor others from which one could be worked out; none is ` +
        `shown as 0. Times are shown where they rest on ${2 * threshold} or more.`,
      rounding:
        'Counts that are shown are exact. Shares are rounded to whole per cent and times to whole days, and are left ' +
        'out where a count they are made of is.',
      small,
      secondary: hidden.size - small,
    },
  }
}

/** How many pairs have more than one case says too much of pairs that are themselves kept back. */
function withoutPairs(table: FigureTable, tables: readonly FigureTable[], threshold: number): FigureTable {
  const pairs = tables.find(({ id }) => id === 'pairs')
  const few = (value: unknown) => typeof value === 'number' && value > 0 && value < threshold
  if (table.id !== 'repeats' || !pairs?.rows.some(({ cells }) => few(cells[0]?.value))) return table
  return { ...table, rows: table.rows.filter(({ key }) => key !== 'pair') }
}

/** One figure is one count, in however many tables it stands. */
function idOf(table: FigureTable, row: string, column: string, { drill, same }: FigureCell): string {
  if (same !== undefined) return same
  return drill && !countsNoCases(drill) ? drillKey(drill) : JSON.stringify([table.id, row, column])
}

/** Deadlines and blank fields lead to their cases, which may be fewer. */
function countsNoCases({ dimension }: Drill): boolean {
  return dimension.startsWith('clock') || dimension === 'blankField'
}

function countsOf(tables: readonly FigureTable[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const table of tables)
    for (const row of table.rows)
      for (const [at, column] of table.columns.entries()) {
        const cell = row.cells[at]
        if (column.kind === 'count' && typeof cell?.value === 'number')
          counts.set(idOf(table, row.key, column.key, cell), cell.value)
      }
  for (const table of tables)
    for (const { label, cell } of table.rests)
      if (typeof cell.value === 'number') counts.set(idOf(table, 'rests', label, cell), cell.value)
  return counts
}

/**
 * The sums readers can do: a column to its total; an agency's pairs to what it made and received; agencies to their
 * type; cells of two dimensions to the figure of either alone.
 */
function relationsOf(tables: readonly FigureTable[]): SumRelation[] {
  return [
    ...tables.flatMap(columnSums),
    ...crossSums(tables),
    ...typeSums(tables),
    ...endedSums(tables),
    ...timeSums(tables),
    ...pairSums(tables),
  ]
}

function columnSums(table: FigureTable): SumRelation[] {
  const total = table.rows.find((row) => row.total)
  return table.columns.flatMap((column, at) => {
    const cell = total?.cells[at]
    if (column.kind !== 'count' || typeof cell?.value !== 'number') return []
    return [
      {
        total: idOf(table, 'total', column.key, cell),
        parts: table.rows.flatMap((row) => {
          const part = row.cells[at]
          return row.total || !part ? [] : [idOf(table, row.key, column.key, part)]
        }),
      },
    ]
  })
}

/** Counts of two dimensions at once add up to the count of each. */
function crossSums(tables: readonly FigureTable[]): SumRelation[] {
  const parts = new Map<string, Set<string>>()
  const add = (total: DrillStep, across: string, part: string) => {
    const key = JSON.stringify([drillKey(total), across])
    parts.set(key, (parts.get(key) ?? new Set()).add(part))
  }
  for (const cell of tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
    const { drill } = cell
    if (!drill?.and) continue
    const { dimension, value, and } = drill
    add({ dimension, value }, and.dimension, drillKey(drill))
    add(and, dimension, drillKey(drill))
  }
  return [...parts].map(([key, of]) => ({ total: totalOf(key), parts: [...of] }))
}

function totalOf(key: string): string {
  const parsed: unknown = JSON.parse(key)
  return Array.isArray(parsed) ? String(parsed[0]) : ''
}

/** What agencies of one type made adds up to what the type made; received likewise, with overlap. */
function typeSums(tables: readonly FigureTable[]): SumRelation[] {
  const agencies = tables.find(({ id }) => id === 'agencies')
  const types = tables.find(({ id }) => id === 'agency-types')
  if (!agencies || !types) return []
  return types.rows.flatMap((type) => {
    if (type.total) return []
    const own = agencies.rows.filter((row) => !row.total && (row.labels[1] || row.labels[0]) === type.labels[0])
    return (['made', 'received'] as const).flatMap((side) => {
      const total = keyAt(types, type.key, side)
      return total ? [{ total, parts: own.flatMap((row) => keyAt(agencies, row.key, side) ?? []) }] : []
    })
  })
} // prettier-ignore

function keyAt(table: FigureTable, row: string, column: string): string | null {
  const at = table.columns.findIndex(({ key }) => key === column)
  const drill = table.rows.find(({ key }) => key === row)?.cells[at]?.drill
  return drill ? drillKey(drill) : null
}

/** Resolved and withdrawn are the escalations that ended, with a remark or without one. */
function endedSums(tables: readonly FigureTable[]): SumRelation[] {
  const key = (dimension: DrillStep['dimension'], value: string | null) => drillKey({ dimension, value })
  const ended = key('resolved', null)
  const known = tables.some(({ id }) => id === 'time')
  if (!known) return []
  return [
    { total: ended, parts: [key('status', 'resolved'), key('status', 'withdrawn')] },
    { total: ended, parts: [key('remark', 'yes'), key('remark', 'no')] },
    { total: key('open', null), parts: [key('status', 'open')] },
  ]
}

/** What came in adds up by month; what is open at the end of one follows from the one before. */
function timeSums(tables: readonly FigureTable[]): SumRelation[] {
  const table = tables.find(({ id }) => id === 'over-time')
  if (!table) return []
  const at = (key: string, column: string) => keyAt(table, key, column) ?? ''
  const keys = table.rows.map(({ key }) => key)
  const raised = {
    total: drillKey({ dimension: 'all', value: null }),
    parts: keys.map((key) => at(key, 'raised')),
  }
  const open = keys.slice(1).map((key, before) => ({
    total: at(key, 'open'),
    parts: [at(keys[before] ?? '', 'open'), at(key, 'raised')],
    less: [at(key, 'closed')],
  }))
  const last = keys.at(-1)
  const now =
    last === undefined
      ? []
      : [{ total: drillKey({ dimension: 'open', value: null }), parts: [at(last, 'open')] }]
  return [raised, ...open, ...now]
}

/** Cases between pairs that have more than one. */
function pairSums(tables: readonly FigureTable[]): SumRelation[] {
  const pairs = tables.find(({ id }) => id === 'pairs')
  const repeats = tables.find(({ id }) => id === 'repeats')
  if (!pairs || !repeats) return []
  const again = pairs.rows.filter(({ cells, labels }) => Number(cells[0]?.value) > 1 && !labels.includes(notRecorded))
  const parts = again.flatMap((row) => keyAt(pairs, row.key, 'cases') ?? [])
  return [{ total: JSON.stringify([repeats.id, 'pair', 'cases']), parts }]
} // prettier-ignore

function withoutHidden(
  table: FigureTable,
  hidden: ReadonlyMap<string, unknown>,
  threshold: number,
): FigureTable {
  const hiddenAt = (row: FigureRow, at: number): boolean => {
    const [column, cell] = [table.columns[at], row.cells[at]]
    return column?.kind === 'count' && cell !== undefined && hidden.has(idOf(table, row.key, column.key, cell))
  }
  const anyHidden = (at: number) => table.rows.some((row) => hiddenAt(row, at))
  const rows = table.rows.map((row) => {
    const isHidden = (at: number) => hiddenAt(row, at)
    return {
      ...row,
      cells: row.cells.map((cell, at) => {
        const column = table.columns[at]
        if (!column || cell.value === null) return cell
        if (isHidden(at)) return keptBack(cell)
        if (column.kind === 'count' || column.kind === 'number') return cell
        const rests = (column.of ?? []).map((key) => table.columns.findIndex((one) => one.key === key))
        const base = rests.reduce((sum, one) => sum + Number(row.cells[one]?.value ?? 0), 0)
        if (rests.some(isHidden)) return keptBack(cell)
        if (column.ofAll && rests.some((one) => anyHidden(one))) return keptBack(cell)
        if (column.kind === 'days' && base < 2 * threshold) return keptBack(cell)
        return typeof cell.value === 'number' ? { ...cell, value: rounded(cell.value, column.kind) } : cell
      }),
    }
  })
  const rests = table.rests.map(({ label, cell }) =>
    hidden.has(idOf(table, 'rests', label, cell)) ? { label, cell: keptBack(cell) } : { label, cell },
  )
  return { ...table, rows, rests }
} // prettier-ignore

function keptBack(cell: FigureCell): FigureCell {
  return { ...cell, value: null, hidden: true }
}

/** Whole per cent, whole days, one decimal. */
function rounded(value: number, kind: FigureColumn['kind']): number {
  if (kind === 'share') return Math.round(value * 100) / 100
  if (kind === 'decimal') return Math.round(value * 10) / 10
  return Math.round(value)
}
