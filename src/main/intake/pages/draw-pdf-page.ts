import { z } from 'zod'
import type { DrawnPage, PageAsked, Turn } from '@shared/domain/page-layout'
import { loadPdfjs } from '../documents/pdf/load-pdfjs'
import { openPdf } from '../documents/pdf/open-pdf'
import { refuse } from '../sources/refusals'
import { blankSheet, loadCanvas } from './canvas'
import { NoFilters, sheetsOf } from './pdf-factories'
import { PdfResources } from './pdf-resources'
import { mostPicturePoints } from './picture-pages'
import { sheetSize } from './sheet-size'

/** The library is typed for a browser's canvas; this one has all of it that drawing uses. */
const drawnOn = z.custom<CanvasRenderingContext2D>(
  (context) => typeof context === 'object' && context !== null && 'putImageData' in context,
)

/** Draws a page of a PDF. Nothing in it is run; pictures beyond what is safe are left out. */
export async function drawPdfPage(bytes: Uint8Array, asked: PageAsked): Promise<DrawnPage> {
  const canvas = await loadCanvas()
  const pdfjs = await loadPdfjs()
  const { pdf, close } = await openPdf(pdfjs, bytes, {
    CanvasFactory: sheetsOf(canvas),
    FilterFactory: NoFilters,
    BinaryDataFactory: PdfResources,
    // The resources are asked for by name; these only say that there are some.
    standardFontDataUrl: 'fonts/',
    wasmUrl: 'wasm/',
    maxImageSize: mostPicturePoints,
  })
  try {
    if (asked.page > pdf.numPages) return refuse('page-not-drawn')
    const page = await pdf.getPage(asked.page)
    const rotation = turnOf(page.rotate + asked.turn)
    const { width, height, scale } = sheetSize(page.getViewport({ scale: 1, rotation }), asked.width)
    const sheet = blankSheet(canvas, width, height)
    await page.render({
      canvas: null,
      canvasContext: drawnOn.parse(sheet.context),
      viewport: page.getViewport({ scale, rotation }),
      annotationMode: pdfjs.AnnotationMode.ENABLE,
    }).promise
    return { png: await sheet.canvas.encode('png'), width, height }
  } finally {
    await close()
  }
}

const turnOf = (degrees: number): Turn => {
  const turned = ((degrees % 360) + 360) % 360
  return turned === 90 || turned === 180 || turned === 270 ? turned : 0
}
