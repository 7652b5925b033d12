import { dateInWords } from '@shared/domain/date-in-words'
import { inertText } from '@shared/paper/inert-text'
import { mapText } from '@shared/paper/map-text'
import type { Paper } from '@shared/paper/paper'
import { element, escaped } from './element'
import { htmlBlock } from './html-blocks'
import { pageStyle } from './page-style'

/** A paper ready to be printed: the page, its look, and what stands at the top and foot of every sheet. */
export interface PrintedPaper {
  readonly page: string
  readonly style: string
  readonly header: string
  readonly footer: string
}

/** A paper as a page without scripts, addresses or styles of its own, for whoever prints it. */
export function writeHtml(paper: Paper): PrintedPaper {
  const inert = mapText(paper, inertText)
  const head =
    '<meta charset="utf-8"><link rel="stylesheet" href="style.css">' + element('title', {}, escaped(inert.title))
  const body = element('main', {}, ...inert.blocks.map(htmlBlock))
  return {
    page: `<!doctype html>${element('html', { lang: 'en-GB' }, element('head', {}, head), element('body', {}, body))}`,
    style: pageStyle,
    header: margin('border-bottom', element('b', { style: 'color:#0d5c60' }, escaped(inert.marking)), escaped(inert.reference)),
    footer: margin(
      'border-top',
      escaped(`${inert.marking}, ${dateInWords(inert.date)}`),
      'Page <span class="pageNumber"></span> of <span class="totalPages"></span>',
    ),
  }
} // prettier-ignore

/** The printer draws these apart from the page, knowing none of its styles. */
function margin(edge: string, left: string, right: string): string {
  const style =
    `width:100%;margin:0 20mm;padding:4px 0;${edge}:1px solid #c9c4b9;display:flex;justify-content:space-between;` +
    'font:9px Arial,"Liberation Sans",sans-serif;color:#485056;-webkit-print-color-adjust:exact'
  return element('div', { style, lang: 'en-GB' }, element('span', {}, left), element('span', {}, right))
}
