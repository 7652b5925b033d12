/**
 * The PDF library, set up to run inside this process: its own worker is loaded as a module, nothing is fetched, and drawing
 * (for which it would look for a native canvas) is never asked of it.
 */
export async function loadPdfjs() {
  for (const name of ['DOMMatrix', 'Path2D']) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value: NotDrawn, configurable: true })
  }
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  Object.defineProperty(globalThis, 'pdfjsWorker', { value: worker, configurable: true })
  return pdfjs
}

/** Stands in for the drawing classes the library makes one of while loading. */
class NotDrawn {
  readonly isIdentity = true
}
