import type { Paragraph, Run, Table, TableCell } from '@shared/domain/document'
import { linesOfBlocks } from './lines'

const one = String.raw`(?:an? )?(?:(?:vulnerable )?adult(?: at risk)?|child|young person|unborn(?: baby| child)?)`
const kind = new RegExp(String.raw`^${one}(?:\s?(?:/|or)\s?${one})?\s?[:?]?$`, 'iu')
const mark = /^[xX✓✔√☒☑■]$|^\[\s?[xX✓✔]\s?\]$/u
const empty = /^[☐□❑❏▢◻]?$|^\[\s*\]$/u
const longest = 40

/** What a cell of a row of options holds: whom it names, its box, or both. */
interface Option {
  readonly cell: TableCell
  readonly runs: readonly Run[]
  readonly name: string
  readonly box: 'ticked' | 'empty' | null
}

function optionOf(cell: TableCell): Option | null {
  if (cell.blocks.some((block) => block.kind !== 'paragraph')) return null
  const lines = linesOfBlocks(cell.blocks)
  const text = lines.map((line) => line.text).join(' ').trim()
  if (text.length > longest) return null
  const boxes = lines.flatMap((line) => line.marks.flatMap(({ checkbox }) => checkbox ?? []))
  const [first, second] = boxes
  if (second !== undefined) return null
  const name = text.replace(/[☐□❑❏▢◻☒☑■✓✔√]|\[\s?[xX✓✔]?\s?\]/gu, '').trim()
  const runs = cell.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
  if (kind.test(name)) return { cell, runs, name, box: first ?? null }
  if (first && name === '') return { cell, runs, name: '', box: first }
  if (mark.test(text)) return { cell, runs: [{ text: '☒' }], name: '', box: 'ticked' }
  return empty.test(text) ? { cell, runs: [{ text: '☐' }], name: '', box: 'empty' } : null
} // prettier-ignore

/** The cells from one on that hold "adult" and "child" with a box each; null when they do not, or no box is ticked. */
function optionsFrom(cells: readonly TableCell[], from: number): readonly Option[] | null {
  for (const count of [4, 2]) {
    const taken = cells.slice(from, from + count)
    const options = taken.flatMap((cell) => optionOf(cell) ?? [])
    if (taken.length < count || options.length < count) continue
    const whole = count === 2
    const right = whole
      ? options.every(({ name, box }) => name !== '' && box !== null)
      : [0, 1].some((first) => options.every(({ name, box }, n) => (n % 2 === first ? name !== '' && box === null : name === '' && box !== null))) // prettier-ignore
    const named = options.map(({ name }) => name).join(' ')
    const ticked = options.filter(({ box }) => box === 'ticked').length
    if (right && ticked === 1 && /adult/i.test(named) && /child|young|unborn/i.test(named)) return options
  }
  return null
}

function together(options: readonly Option[]): TableCell | null {
  const [first] = options
  if (!first) return null
  const { cell } = first
  const runs = options.flatMap((option) => [...option.runs, { text: ' ' }])
  const [block] = cell.blocks
  const paragraph: Paragraph = { kind: 'paragraph', id: block?.id ?? cell.id, runs }
  const columnSpan = options.reduce((sum, option) => sum + option.cell.columnSpan, 0)
  return { ...cell, columnSpan, blocks: [paragraph] }
}

/** A table whose rows "Adult | ☐ | Child | ☒" are one cell each, which is read as the same words on one line are. */
export function withKindsTogether(table: Table): Table {
  const rows = new Map<number, TableCell[]>()
  const naming = new Set(table.cells.flatMap((cell) => (/adult/i.test(optionOf(cell)?.name ?? '') ? [cell.row] : [])))
  for (const cell of table.cells)
    if (naming.has(cell.row)) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell])
  const instead = new Map<TableCell, TableCell | null>()
  for (const cells of rows.values()) {
    cells.sort((a, b) => a.column - b.column)
    const from = cells.findIndex((_, n) => optionsFrom(cells, n) !== null)
    const options = from < 0 ? null : optionsFrom(cells, from)
    options?.forEach(({ cell }, n) => instead.set(cell, n === 0 ? together(options) : null))
  }
  if (instead.size === 0) return table
  return { ...table, cells: table.cells.flatMap((cell) => (instead.has(cell) ? (instead.get(cell) ?? []) : cell)) }
} // prettier-ignore
