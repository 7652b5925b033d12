import type { DrawnPage, PageAsked } from '@shared/domain/page-layout'
import { drawPdfPage } from './draw-pdf-page'
import { pictureInPdf } from './picture-in-pdf'
import { safePictureSize } from './view-picture'

/**
 * Draws a picture by way of a PDF that holds nothing else, whose library unpacks pictures in JavaScript. The canvas could
 * unpack them too, in native code, and has ended with a broken memory on ones that were cut off.
 */
export function drawPicture(bytes: Uint8Array, asked: PageAsked): Promise<DrawnPage> {
  return drawPdfPage(pictureInPdf(bytes, safePictureSize(bytes)), asked)
}
