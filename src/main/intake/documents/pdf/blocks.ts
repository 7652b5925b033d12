import type { Block, Paragraph, Table } from '@shared/domain/document'
import { Places } from '../places'
import type { Draft, DraftTable, DraftText } from './draft'
import { sizeOf, textOf, type TextLine } from './page-lines'
import { paragraphOf, wrappedLines } from './wrapped-lines'

/** Told of each paragraph, and of each cell with text, which lines of the pages it is made of. */
type Printed = (place: string, lines: readonly TextLine[]) => void

/** The document model of what was found on the pages. */
export function blocksOf(drafts: readonly Draft[], printed: Printed): Block[] {
  const places = new Places()
  const body = usualSize(drafts)
  return drafts.flatMap((draft): Block[] =>
    draft.kind === 'table'
      ? [tableBlock(draft, places.table(), printed)]
      : paragraphs(draft, places, body, printed),
  )
}

function paragraphs(draft: DraftText, places: Places, body: number, printed: Printed): Paragraph[] {
  return wrappedLines(draft.lines, draft.right).map((wrapped) => {
    const made = paragraphOf(places.paragraph(), wrapped)
    const [first] = wrapped.lines
    printed(made.id, wrapped.lines)
    return first && sizeOf(first) > body * 1.25 ? { ...made, heading: 1 } : made
  })
}

/** The letter size of most of the text. */
function usualSize(drafts: readonly Draft[]): number {
  const counts = new Map<number, number>()
  const count = (line: TextLine) => {
    const size = Math.round(sizeOf(line) * 2) / 2
    counts.set(size, (counts.get(size) ?? 0) + textOf(line).length)
  }
  for (const draft of drafts) {
    if (draft.kind === 'text') draft.lines.forEach(count)
    else for (const cell of draft.cells) cell.lines.forEach(count)
  }
  let [usual, most] = [Infinity, 0]
  for (const [size, letters] of counts) if (letters > most) [usual, most] = [size, letters]
  return usual
}

function tableBlock(table: DraftTable, id: string, printed: Printed): Table {
  const inRow = new Map<number, number>()
  const cells = table.cells.map(({ row, column, rowSpan, columnSpan, lines, right, guessed }) => {
    const number = (inRow.get(row) ?? 0) + 1
    inRow.set(row, number)
    const place = `${id}.r${row + 1}.c${number}`
    const inside = new Places(place)
    const blocks = wrappedLines(lines, right).map((wrapped): Paragraph => {
      const made = paragraphOf(inside.paragraph(), wrapped)
      printed(made.id, wrapped.lines)
      return guessed ? { ...made, guessed } : made
    })
    return { id: place, row, column, rowSpan, columnSpan, blocks }
  })
  const columns = table.edges.length - 1
  return { kind: 'table', id, rows: table.rows, columns, cells }
}
