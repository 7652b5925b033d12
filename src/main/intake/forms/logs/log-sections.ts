import { plainWords } from '../labels/words'
import { headsColumns } from './log-header'
import type { HeadingBooks } from './log-headings'
import { columnLetters } from './row-names'
import type { LogCell, LogRow, LogTable } from './log-row'

const fewest = 3
const isFilled = ({ text }: LogCell): boolean => text.trim() !== ''
const isPlain = ({ text, date }: LogCell): boolean => date === undefined && !/\d{2}/.test(text)

/** The words of a row of headings with their columns, to know the same row printed again. */
const wordsOf = (row: LogRow): string =>
  row.cells.filter(isFilled).map(({ column, text }) => `${column} ${plainWords(text)}`).join('|') // prettier-ignore

/** Where a part of a sheet begins and what heads it. */
interface Start {
  readonly from: number
  readonly at: number
  readonly words: string
}

/**
 * The logs that stand under one another on a sheet, each under headings of its own: "Escalations made", and below it
 * "Escalations received" with "Agency escalating" where the first asks for "Agency escalated to". Headings said again, as
 * on each page, begin nothing new.
 */
export function sectionsOf(books: HeadingBooks, table: LogTable): readonly LogTable[] {
  const starts: Start[] = []
  let from = 0
  /** True after a gap or a title, where headings may stand: their own row, or the one below the headings of groups. */
  let open = true
  for (const [index, row] of table.rows.entries()) {
    const filled = row.cells.filter(isFilled)
    const gap = row.number > (table.rows[index - 1]?.number ?? 0) + 1
    if (gap || filled.length < fewest) {
      if (!open) from = index
      open = true
    }
    if (filled.length < fewest || !open) continue
    const heads = filled.every(isPlain) && headsColumns(books, row)
    if (heads) starts.push({ from, at: index, words: wordsOf(row) })
    open = !heads && filled.every(isPlain)
  }
  const own = starts.filter(({ words }, index) => index === 0 || words !== starts[index - 1]?.words)
  if (own.length < 2) return besides(table, table.rows[own[0]?.at ?? -1])
  const titles = table.rows.slice(0, own[0]?.at)
  return own.flatMap((start, index) => {
    const rows = table.rows.slice(index === 0 ? start.at : start.from, own[index + 1]?.from)
    return besides({ ...table, rows: [...titles, ...rows] }, table.rows[start.at])
  })
}

/** Logs beside one another: the same headings again behind a column that is left empty. */
function besides(table: LogTable, head: LogRow | undefined): readonly LogTable[] {
  const headings = head?.cells.filter(isFilled) ?? []
  const second = headings.find(({ column }, index) => {
    const before = headings[index - 1]
    if (!before || column <= before.column + (before.columnSpan ?? 1)) return false
    const left = new Set(headings.slice(0, index).map(({ text }) => plainWords(text)))
    return headings.slice(index).filter(({ text }) => left.has(plainWords(text))).length >= 2
  })
  if (!second) return [table]
  const { column: from } = second
  const part = (name: string, has: (cell: LogCell) => boolean) => ({
    ...table,
    name,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(has) })),
  })
  const right = part(`${table.name}, from column ${columnLetters(from)}`, ({ column }) => column >= from)
  return [part(table.name, ({ column }) => column < from), right]
}
