import { paragraphText, type Block, type Document, type Table } from '@shared/domain/document'

const near = 3
const longest = 200

/** Each table of a document with its title and what stands right above the table. */
export function* tablesUnderWords({ blocks }: Document): Generator<{ table: Table; above: string }> {
  const before: string[] = []
  for (const block of blocks) {
    if (block.kind === 'table')
      yield { table: block, above: [...before.slice(0, 1), ...before.slice(-near)].join('\n') }
    else before.push(...textOf(block))
  }
}

function textOf(block: Block): string[] {
  const text = block.kind === 'paragraph' ? paragraphText(block).trim() : ''
  return text === '' || text.length > longest ? [] : [text]
}
