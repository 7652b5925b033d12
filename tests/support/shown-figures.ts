import type { FigureColumn, FigureTable } from '../../src/shared/analysis/figure-table'

/** What stands in a cell of an exported table. */
export type Shown = string | number | null

const keptBack = '[c]'

/**
 * Figures of a table that an export shows otherwise, by row and column: its rows are found by their labels, its columns
 * by their headings. `exact`: numbers as they are. `written`: as people read them, rounded as each kind says.
 */
export function disagreements(
  table: FigureTable,
  exported: readonly (readonly Shown[])[],
  how: 'exact' | 'written',
): { found: string[]; compared: number } {
  const [head = [], ...body] = exported
  const labels = (row: readonly Shown[]) =>
    JSON.stringify(table.heads.map((_, at) => String(row[at] ?? '')))
  const rows = new Map(body.map((row) => [labels(row), row]))
  const found: string[] = []
  let compared = 0
  for (const row of table.rows) {
    const there = rows.get(labels(row.labels))
    if (!there) found.push(`${row.labels.join(', ')}: not there`)
    for (const [at, column] of table.columns.entries()) {
      const place = head.indexOf(column.label, table.heads.length)
      // The mean and limits of a run are drawn in Word and not written.
      if (place < 0 && how === 'written' && ['mean', 'lower', 'upper'].includes(column.key)) continue
      const cell = row.cells[at]
      const [says, means] = [there?.[place] ?? null, cell?.hidden ? keptBack : (cell?.value ?? null)]
      compared += 1
      const same = how === 'exact' ? isExactly(says, means, column) : isWritten(String(says ?? ''), means, column)
      if (!same) found.push(`${row.labels.join(', ')}, ${column.label}: ${String(says)} for ${String(means)}`)
    }
  }
  if (body.length > Math.max(1, table.rows.length)) found.push(`${body.length - table.rows.length} rows too many`)
  return { found, compared }
} // prettier-ignore

function isExactly(says: Shown, means: Shown, { kind }: FigureColumn): boolean {
  if (means !== null) return says === means
  return says === null || (kind === 'days' && (says === 'not reached' || says === 'none over'))
}

function isWritten(says: string, means: Shown, { kind }: FigureColumn): boolean {
  if (typeof means === 'string') return says === means
  if (means === null) return says === '' || (kind === 'days' && says === 'not reached')
  // A percentage of few is left out.
  if (kind === 'share') return says === '' || says === `${Math.round(means * 100)}%`
  const number = Number(says.replaceAll(',', '').replace('−', '-').replace('+', ''))
  const digits = kind === 'days' || kind === 'decimal' ? 1 : 0
  return says !== '' && Math.abs(number - means) <= 0.5 * 10 ** -digits + 1e-9
}
