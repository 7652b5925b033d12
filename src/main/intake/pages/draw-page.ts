import type { DrawnPage, PageAsked } from '@shared/domain/page-layout'
import { AccordError } from '@shared/domain/problem'
import { detectFormat } from '../sources/detect-format'
import { refuse } from '../sources/refusals'

/** Draws one page of an original that has pages: a PDF, or a picture, which is one page. */
export async function drawPage(bytes: Uint8Array, asked: PageAsked): Promise<DrawnPage> {
  const format = detectFormat(bytes)
  try {
    if (format === 'pdf') return await (await import('./draw-pdf-page')).drawPdfPage(bytes, asked)
    if (format === 'image') return await (await import('./draw-picture')).drawPicture(bytes, asked)
  } catch (error) {
    if (error instanceof AccordError) throw error
  }
  return refuse('page-not-drawn')
}
