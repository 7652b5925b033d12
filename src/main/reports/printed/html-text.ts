import { paragraphsOf, spansOf, wordsOf } from '@shared/paper/cells'
import { startsFromRight } from '@shared/paper/inert-text'
import type { PaperCell, PaperText } from '@shared/paper/paper'
import { element, escaped } from './element'

/** A text within an element; its line ends become line breaks. */
export function htmlText(text: PaperText): string {
  return spansOf(text)
    .map((span) => (typeof span === 'string' ? lines(span) : element('strong', {}, lines(span.strong))))
    .join('')
}

export const htmlParagraph = (text: PaperText, look?: string): string =>
  element('p', { class: look, dir: startsFromRight(wordsOf(text)) ? 'rtl' : undefined }, htmlText(text))

/** What a cell holds: its text alone, or paragraphs when there are several. */
export function htmlCell(cell: PaperCell): string {
  const texts = paragraphsOf(cell)
  const [only] = texts
  if (texts.length === 1 && only !== undefined && !startsFromRight(wordsOf(only))) return htmlText(only)
  return texts.map((text) => htmlParagraph(text)).join('')
}

const lines = (text: string): string => text.split('\n').map(escaped).join('<br>')
