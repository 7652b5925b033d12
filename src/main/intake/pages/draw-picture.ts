import type { DrawnPage, PageAsked } from '@shared/domain/page-layout'
import { refuse } from '../sources/refusals'
import { drawPdfPage } from './draw-pdf-page'
import { pictureInPdf } from './picture-in-pdf'
import { picturePages } from './picture-pages'

/**
 * Draws a picture by way of a PDF that holds nothing else, whose library unpacks pictures in JavaScript. The canvas could
 * unpack them too, in native code, and has ended with a broken memory on ones that were cut off.
 */
export function drawPicture(bytes: Uint8Array, asked: PageAsked): Promise<DrawnPage> {
  const page = picturePages(bytes)[asked.page - 1] ?? refuse('page-not-drawn')
  return drawPdfPage(pictureInPdf(page), { ...asked, page: 1 })
}
