import type { Block, Table } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'
import { isSetBold, mapTables } from './passages'

const officeOnly =
  /^[\s\p{P}]*(?:(?:part|section) \w{1,3}\W{1,4})?for (?:the )?(?:office|board|admin(?:istrat\p{L}+)?|business (?:unit|manager|support)|secretariat|partnership|safeguarding (?:board|partnership)|coordinator|co-ordinator)(?:’s|'s)? use only[\s\p{P}]*$/iu

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => (block.kind === 'paragraph' ? paragraphText(block) : ' '))
    .join(' ')
    .trim()

/** The same blocks without what the board's office fills in for itself: the table, or the lines, below "For office use only". */
export function withoutOfficeUse(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = []
  let left = false
  for (const block of blocks) {
    const text = block.kind === 'paragraph' ? paragraphText(block) : ''
    if (block.kind === 'paragraph' && isSetBold(block) && text.trim() !== '') left = officeOnly.test(text)
    if (!left) kept.push(block)
    if (block.kind !== 'paragraph') left = false
  }
  return mapTables(kept, withoutOfficeRows)
}

/** A table without its rows below such a heading, up to the next heading set across it. */
function withoutOfficeRows(table: Table): Table {
  const heads = table.cells.filter((cell) => cell.columnSpan >= table.columns && table.columns > 1)
  const from = heads.find((cell) => officeOnly.test(textOf(cell.blocks)))
  if (!from) return table
  const next = heads.filter((cell) => cell.row > from.row && isHeading(cell.blocks)).map(({ row }) => row)
  const to = Math.min(table.rows, ...next)
  return { ...table, cells: table.cells.filter((cell) => cell.row < from.row || cell.row >= to) }
}

const isHeading = (blocks: readonly Block[]): boolean =>
  textOf(blocks) !== '' && blocks.every((block) => block.kind === 'paragraph' && isSetBold(block))
