import type { Block } from '@shared/domain/document'
import { tableOfSheet } from './grid'
import { linesOf, linesOfBlocks, type Line } from './lines'

const depthLimit = 8

/** The lines of a document in groups that belong together: running paragraphs, and each cell by itself. */
export function cellGroups(blocks: readonly Block[], depth = 0): Line[][] {
  const groups: Line[][] = []
  let running: Line[] = []
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      running.push(...linesOf(block))
      continue
    }
    if (running.length > 0) groups.push(running)
    running = []
    const table = block.kind === 'sheet' ? tableOfSheet(block) : block
    for (const cell of table.cells) {
      const lines = linesOfBlocks(cell.blocks)
      if (lines.length > 0) groups.push(lines)
      if (depth < depthLimit)
        groups.push(
          ...cellGroups(
            cell.blocks.filter((inner) => inner.kind !== 'paragraph'),
            depth + 1,
          ),
        )
    }
  }
  if (running.length > 0) groups.push(running)
  return groups
}
