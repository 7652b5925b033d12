import { paragraphText, type Block, type Document, type Table } from '@shared/domain/document'

const near = 3
const longest = 200

/** The title of a document and what stands right above one of its tables. */
export function wordsAbove({ blocks }: Document, table: Table): string {
  const before = blocks.slice(0, blocks.indexOf(table)).flatMap(textOf)
  return [...before.slice(0, 1), ...before.slice(-near)].join('\n')
}

function textOf(block: Block): string[] {
  const text = block.kind === 'paragraph' ? paragraphText(block).trim() : ''
  return text === '' || text.length > longest ? [] : [text]
}
