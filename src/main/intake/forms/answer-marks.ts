import type { Block, Paragraph, Run, TableCell } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'

const mark = /^[\s\u200b]*(?:my |our |your )?(?:answer|ans)\s{0,3}[:：–—-]\s*/iu

function* paragraphsOf(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block
    else if (block.kind === 'table') for (const cell of block.cells) yield* paragraphsOf(cell.blocks)
  }
}

/** The runs without their first so many letters. */
function without(runs: readonly Run[], length: number): Run[] {
  let left = length
  return runs.map((run) => {
    const text = run.text.slice(left)
    left = Math.max(0, left - run.text.length)
    return { ...run, text }
  })
}

function cleared(block: Block): Block {
  if (block.kind === 'paragraph') {
    const length = mark.exec(paragraphText(block))?.[0].length ?? 0
    return length === 0 ? block : { ...block, runs: without(block.runs, length) }
  }
  if (block.kind !== 'table') return block
  const cells = block.cells.map((cell): TableCell => ({ ...cell, blocks: cell.blocks.map(cleared) }))
  return { ...block, cells }
}

/** The same blocks without the word "Answer:" where a form prints it before each of its answers. */
export function withoutAnswerMarks(blocks: readonly Block[]): readonly Block[] {
  let marks = 0
  for (const paragraph of paragraphsOf(blocks)) if (mark.test(paragraphText(paragraph))) marks++
  return marks < 3 ? blocks : blocks.map(cleared)
}
