import { z } from 'zod'

/**
 * The letters a PDF may leave out (Helvetica, Times and the like) and the readers of pictures that scanners use. They are
 * built in, each loaded when a page needs it, so that drawing neither looks at this computer's fonts nor opens a file.
 */
const fonts = import.meta.glob<string>('/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?url&inline',
  import: 'default',
})
const picturesReaders = import.meta.glob<string>('/node_modules/pdfjs-dist/wasm/{jbig2,openjpeg}.wasm', {
  query: '?url&inline',
  import: 'default',
})
const wanted = z.object({ kind: z.string(), filename: z.string() })

/** What the PDF library asks for by name while it draws. */
export class PdfResources {
  async fetch(asked: unknown): Promise<Uint8Array> {
    const { kind, filename } = wanted.parse(asked)
    const files = kind === 'wasmUrl' ? picturesReaders : kind === 'standardFontDataUrl' ? fonts : {}
    const load = Object.entries(files).find(([path]) => path.endsWith(`/${filename}`))?.[1]
    if (!load) throw new Error('Not among what is built in.')
    const inline = await load()
    return Uint8Array.from(Buffer.from(inline.slice(inline.indexOf(',') + 1), 'base64'))
  }
}
