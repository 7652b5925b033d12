import type { Block } from '@shared/domain/document'
import type { CompiledForms } from './compiled'
import { plainWords } from './labels/words'
import { linesOf, linesOfBlocks } from './layout/lines'

function headOf(block: Block): string {
  if (block.kind === 'paragraph')
    return plainWords(
      linesOf(block)
        .map((line) => line.text)
        .join(' ')
        .slice(0, 300),
    )
  if (block.kind === 'table') {
    const [first] = block.cells
    return first
      ? plainWords(
          linesOfBlocks(first.blocks)
            .map((line) => line.text)
            .join(' ')
            .slice(0, 300),
        )
      : ''
  }
  return ''
}

/**
 * The parts of a document that holds several forms one after the other: each begins with the same title and
 * holds at least half as much as an even share. One part when the title stands only once.
 */
export function splitForms(compiled: CompiledForms, blocks: readonly Block[]): (readonly Block[])[] {
  const titles = [...compiled.forms.flatMap((form) => form.titles), ...compiled.titles.form]
  const starts = new Map<string, number[]>()
  blocks.forEach((block, index) => {
    const head = headOf(block)
    if (head === '' || head.length > 240) return
    const title = titles.filter((words) => isTitle(head, words)).sort((a, b) => b.length - a.length)[0]
    if (title) starts.set(title, [...(starts.get(title) ?? []), index])
  })
  const repeated = [...starts.values()].filter((at) => at.length > 1).sort((a, b) => b.length - a.length)[0]
  if (!repeated) return [blocks]
  const parts = repeated.map((start, index) => blocks.slice(index === 0 ? 0 : start, repeated[index + 1]))
  const sizes = parts.map((part) => part.map(sizeOf).reduce((a, b) => a + b, 0))
  const share = sizes.reduce((a, b) => a + b, 0) / parts.length
  return sizes.every((size) => size >= share / 2 && size > 5) ? parts : [blocks]
}

const asks =
  /^(?:please|describe|outline|explain|what|why|how|who|is|was|summary|details|nature|reasons?|date|outcome|brief)\b/

/** A title fills its line, or nearly: a sentence that mentions it is not one. */
const isTitle = (head: string, words: string): boolean =>
  head.startsWith(words) || (head.includes(words) && head.length <= words.length + 30 && !asks.test(head))

const sizeOf = (block: Block): number =>
  block.kind === 'table' ? block.cells.length : block.kind === 'paragraph' ? 1 : 0
