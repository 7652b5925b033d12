import type { Block, Paragraph, Table, TableCell } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'
import { counted } from '../labels/numbering'

/** Paragraphs that stand below one another in one place: in a cell, or between two tables. Blank ones are left out. */
export interface Passage {
  readonly paragraphs: readonly Paragraph[]
  /** An answer may begin it: a cell beside or below its question. */
  readonly answers: boolean
}

/** The passages of a document, in reading order. */
export function* passagesOf(blocks: readonly Block[]): Generator<Passage> {
  yield* passagesIn(blocks, false)
}

function* passagesIn(blocks: readonly Block[], answers: boolean): Generator<Passage> {
  let paragraphs: Paragraph[] = []
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (paragraphText(block).trim() !== '') paragraphs.push(block)
      continue
    }
    if (paragraphs.length > 0) yield { paragraphs, answers }
    paragraphs = []
    if (block.kind !== 'table') continue
    for (const [index, cell] of block.cells.entries())
      yield* passagesIn(cell.blocks, cell.column > 0 && !isFaintQuestion(block.cells[index - 1], cell))
  }
  if (paragraphs.length > 0) yield { paragraphs, answers }
}

/** A small grey or slanted question: what looks the same in the cell behind it is the next question, not a hint to it. */
function isFaintQuestion(cell: TableCell | undefined, { row }: TableCell): boolean {
  const first = cell?.row === row ? writtenIn(cell)[0] : undefined
  return first?.kind === 'paragraph' && isFaint(first)
}

/** What stands in a cell, without its blank paragraphs. */
export const writtenIn = ({ blocks }: TableCell): readonly Block[] =>
  blocks.filter((block) => block.kind !== 'paragraph' || paragraphText(block).trim() !== '')

/** The paragraph that is all there is in a cell, if so. */
export function onlyParagraph(cell: TableCell): Paragraph | null {
  const [only, second] = writtenIn(cell)
  return only?.kind === 'paragraph' && !second ? only : null
}

/** Every table, with those inside its cells. */
export function* tablesOf(blocks: readonly Block[]): Generator<Table> {
  for (const block of blocks) {
    if (block.kind !== 'table') continue
    yield block
    for (const cell of block.cells) yield* tablesOf(cell.blocks)
  }
}

const holdsTable = ({ blocks }: TableCell): boolean => blocks.some((block) => block.kind === 'table')

/** The same blocks with each table changed, those inside its cells first. */
export const mapTables = (blocks: readonly Block[], change: (table: Table) => Table): Block[] =>
  blocks.map((block) => {
    if (block.kind !== 'table') return block
    if (!block.cells.some(holdsTable)) return change(block)
    const cells = block.cells.map((cell): TableCell => ({ ...cell, blocks: mapTables(cell.blocks, change) }))
    return change({ ...block, cells })
  })

/** The same blocks with some paragraphs replaced, or left out where null replaces them. */
export function replacing(
  blocks: readonly Block[],
  instead: ReadonlyMap<Paragraph, Paragraph | null>,
): readonly Block[] {
  if (instead.size === 0) return blocks
  const replaced = (inside: readonly Block[]): Block[] =>
    inside.flatMap((block): Block[] => {
      if (block.kind === 'paragraph') {
        const other = instead.get(block)
        return other === undefined ? [block] : other === null ? [] : [other]
      }
      if (block.kind !== 'table') return [block]
      return [{ ...block, cells: block.cells.map((cell) => ({ ...cell, blocks: replaced(cell.blocks) })) }]
    })
  return replaced(blocks)
}

/** The paragraph without its first so many letters. */
export function withoutStart(paragraph: Paragraph, length: number): Paragraph {
  let left = length
  const runs = paragraph.runs.map((run) => {
    if (run.hidden) return run
    const text = run.text.slice(left)
    left = Math.max(0, left - run.text.length)
    return { ...run, text }
  })
  return { ...paragraph, runs }
}

const visible = ({ runs }: Paragraph) => runs.filter((run) => !run.hidden && /\S/.test(run.text))
export const isFaint = (paragraph: Paragraph): boolean =>
  visible(paragraph).every((run) => run.faint === true)
export const isSetBold = (paragraph: Paragraph): boolean =>
  paragraph.heading !== undefined || visible(paragraph).every((run) => run.bold === true)

const asking = /[:：?]\s{0,3}(?:\([^()]{1,80}\)\s{0,3})?\*?\s*$|^[^:]{2,80}\*\s*$/
const numbered = new RegExp(String.raw`^\s*${counted}\p{Lu}`, 'u')

/** Whether a paragraph has the look of a question: set in bold, ended by a colon or question mark, or counted. */
export function looksAsked(paragraph: Paragraph): boolean {
  const text = paragraphText(paragraph)
  return text.length < 200 && (isSetBold(paragraph) || asking.test(text) || numbered.test(text))
}
