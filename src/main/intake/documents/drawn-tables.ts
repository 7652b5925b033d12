import type { Block, Paragraph, Table, TableCell } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'
import { finishRuns } from './run-list'

/** A line of what is drawn: a rule, as `+----+----+`, `|----|:--:|` or `├────┼────┤`, or what stands between rules. */
type DrawnLine =
  | { readonly as: 'rule'; readonly columns: number }
  | { readonly as: 'row'; readonly pieces: readonly string[]; readonly closed: boolean }
  /** Text without a bar, which can only be the rest of the row before it. */
  | { readonly as: 'rest'; readonly text: string }

const quoted = /^(?:\s?>)+\s?/
const ruleLine = /^[+|¦│┃║├┤┌┐└┘┬┴┼┠┨╔╗╚╝╠╣╦╩╬╟╢╭╮╰╯\s:=_\-–—─━═┄┈]+$/u
const ruled = /[-–—=_─━═┄┈]{3}/u
const corner = /[+|¦│┃║├┤┌┐└┘┬┴┼┠┨╔╗╚╝╠╣╦╩╬╟╢╭╮╰╯]/gu
const bar = /[|¦│┃║]/u

function drawn(line: string): DrawnLine | null {
  const text = line.replace(quoted, '').trim()
  const corners = text.match(corner)?.length ?? 0
  if (ruleLine.test(text) && ruled.test(text) && corners >= 2 && text.search(corner) === 0)
    return { as: 'rule', columns: corners - 1 }
  if (!bar.test(text.slice(0, 1))) return null
  const pieces = text.slice(1).split(bar)
  const closed = pieces.length > 1 && pieces.at(-1)?.trim() === ''
  return { as: 'row', pieces: closed ? pieces.slice(0, -1) : pieces, closed }
}

const longestTable = 2000

interface DrawnTable {
  /** How many lines were looked at, whether they make a table or not. */
  readonly looked: number
  readonly lines: readonly DrawnLine[]
}

/** The table that begins at a line; without lines when what begins there is none. */
function tableAt(blocks: readonly Block[], from: number): DrawnTable {
  const found: DrawnLine[] = []
  let whole = 0
  for (const block of blocks.slice(from, from + longestTable)) {
    const text = block.kind === 'paragraph' ? paragraphText(block) : ''
    const line = drawn(text)
    const before = found.at(-1)
    const open = before?.as === 'rest' || (before?.as === 'row' && !before.closed)
    if (line) whole = found.push(line)
    else if (open && found.length - whole < 4 && text.trim() !== '') found.push({ as: 'rest', text })
    else break
  }
  const lines = found.slice(0, whole)
  return { looked: Math.max(1, whole), lines: isTable(lines) ? lines : [] }
}

/** Two rows or more that are set off by a line, or three that are closed at both ends and alike. */
function isTable(lines: readonly DrawnLine[]): boolean {
  const rows = lines.flatMap((line) => (line.as === 'row' ? [line] : []))
  if (lines.some(({ as }) => as === 'rule')) return rows.length >= 2
  const [first] = rows
  const alike = rows.every(({ pieces, closed }) => closed && pieces.length === first?.pieces.length)
  return rows.length >= 3 && alike && (first?.pieces.length ?? 0) >= 2
}

/** The lines of each cell of each row. A row is what stands between two rules, or a line where rules set off only the heading. */
function rowsOf(lines: readonly DrawnLine[]): string[][][] {
  const parts = lines.filter(({ as }, index) => as !== 'rule' && (lines[index - 1]?.as ?? 'rule') === 'rule').length
  const columns = Math.max(1, ...lines.map((line) => (line.as === 'rule' ? line.columns : 1)))
  const rows: string[][][] = []
  let row: string[][] | null = null
  for (const line of lines) {
    if (line.as === 'rule') row = null
    else if (line.as === 'rest') row?.at(-1)?.push(line.text.replace(quoted, '').replace(/[|¦│┃║]\s*$/u, '').trim())
    else {
      const cells = atMost(line.pieces, columns).map((piece) => piece.trim())
      const goesOn = row !== null && row.length === cells.length && (parts >= 3 || cells[0] === '')
      if (!row || !goesOn) rows.push((row = cells.map(() => [])))
      for (const [index, cell] of cells.entries()) if (cell !== '') row[index]?.push(cell)
    }
  }
  return rows
} // prettier-ignore

/** A bar too many is one that was written in the last cell. */
const atMost = (pieces: readonly string[], columns: number): readonly string[] =>
  columns < 2 || pieces.length <= columns
    ? pieces
    : [...pieces.slice(0, columns - 1), pieces.slice(columns - 1).join('|')]

function tableOf(id: string, rows: readonly (readonly (readonly string[])[])[]): Table {
  const columns = Math.max(...rows.map((row) => row.length))
  const cells = rows.flatMap((row, r) =>
    row.map((lines, c): TableCell => {
      const cell = `${id}.r${r + 1}.c${c + 1}`
      const blocks = lines.map((text, n): Paragraph => ({
        kind: 'paragraph',
        id: `${cell}.p${n + 1}`,
        runs: finishRuns([{ text }]),
        ...(n > 0 ? { continues: true as const } : {}),
      }))
      const columnSpan = c === row.length - 1 ? columns - c : 1
      return { id: cell, row: r, column: c, rowSpan: 1, columnSpan, blocks }
    }),
  )
  return { kind: 'table', id, rows: rows.length, columns, cells }
}

/** The lines of preformatted text that holds such a table, each as a paragraph of its own. */
function linesOf(block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block]
  const lines = paragraphText(block).split('\n')
  if (lines.length < 3 || !lines.some((line) => drawn(line)?.as === 'rule')) return [block]
  return lines.map((text, n) => ({ ...block, id: `${block.id}.p${n + 1}`, runs: finishRuns([{ text }]) }))
}

/** Makes tables of what a writer drew with bars and dashes, as people do in mail of plain text; the rest stays as it is. */
export function withDrawnTables(asWritten: readonly Block[]): Block[] {
  const blocks = asWritten.flatMap(linesOf)
  const made: Block[] = []
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]
    if (!block) break
    const isDrawn = block.kind === 'paragraph' && drawn(paragraphText(block)) !== null
    const { looked, lines } = isDrawn ? tableAt(blocks, at) : { looked: 1, lines: [] }
    if (lines.length > 0) made.push(tableOf(`${block.id}.t1`, rowsOf(lines)))
    else made.push(...blocks.slice(at, at + looked))
    at += looked
  }
  return made
}
