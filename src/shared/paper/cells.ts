import type { PaperCell, PaperSpan, PaperText } from './paper'

/** The paragraphs of a cell; a line end in a text of one begins another. */
export function paragraphsOf(cell: PaperCell): readonly PaperText[] {
  const texts = typeof cell === 'object' && 'paragraphs' in cell ? cell.paragraphs : [cell]
  return texts.flatMap((text): PaperText[] => (typeof text === 'string' ? text.split('\n') : [text]))
}

export function spansOf(text: PaperText): readonly PaperSpan[] {
  return typeof text === 'string' ? [text] : text
}

/** The words alone. */
export function wordsOf(text: PaperText): string {
  return spansOf(text)
    .map((span) => (typeof span === 'string' ? span : span.strong))
    .join('')
}
