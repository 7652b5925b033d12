/**
 * The PDF library, set up to run inside this process: its own worker is loaded as a module, nothing is fetched. In an
 * Electron process it takes itself to be in a browser, so what it looks for there while loading is put in its place.
 */
export async function loadPdfjs() {
  standIn('DOMMatrix', NotDrawn)
  standIn('Path2D', NotDrawn)
  standIn('navigator', { language: 'en-GB', platform: '', userAgent: '' })
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  Object.defineProperty(globalThis, 'pdfjsWorker', { value: worker, configurable: true })
  return pdfjs
}

function standIn(name: string, value: unknown): void {
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
}

/** Stands in for the drawing classes the library makes one of while loading; drawing puts real ones there. */
class NotDrawn {
  readonly isIdentity = true
}
