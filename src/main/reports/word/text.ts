import { Paragraph, TextRun, type IParagraphOptions } from 'docx'
import { paragraphsOf, spansOf, wordsOf } from '@shared/paper/cells'
import { startsFromRight } from '@shared/paper/inert-text'
import type { PaperCell, PaperSpan, PaperText } from '@shared/paper/paper'

/** A paragraph of one of the paper's styles. */
export function styled(style: string, text: PaperText, options: Omit<IParagraphOptions, 'style' | 'text' | 'children'> = {}): Paragraph {
  const fromRight = startsFromRight(wordsOf(text))
  return new Paragraph({
    ...options,
    style,
    children: spansOf(text).flatMap((span) => runs(span, fromRight)),
    ...(fromRight ? { bidirectional: true } : {}),
  })
} // prettier-ignore

/** The paragraphs of a cell, never none: Word takes a cell without a paragraph for damage. */
export function styledCell(style: string, cell: PaperCell, options: Omit<IParagraphOptions, 'style' | 'text' | 'children'> = {}): Paragraph[] {
  return paragraphsOf(cell).map((text) => styled(style, text, options))
} // prettier-ignore

/** A line end within a paragraph is a line break. */
function runs(span: PaperSpan, rightToLeft: boolean): TextRun[] {
  const text = typeof span === 'string' ? span : span.strong
  const look = {
    ...(typeof span === 'string' ? {} : { bold: true, boldComplexScript: true }),
    ...(rightToLeft ? { rightToLeft } : {}),
  }
  return text
    .split('\n')
    .map((piece, at) => new TextRun({ ...look, text: piece, ...(at > 0 ? { break: 1 } : {}) }))
}
