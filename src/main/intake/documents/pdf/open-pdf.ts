import { refuse } from '../../sources/refusals'
import type { loadPdfjs } from './load-pdfjs'

type Pdfjs = Awaited<ReturnType<typeof loadPdfjs>>
type Options = Exclude<
  Parameters<Pdfjs['getDocument']>[0],
  string | URL | ArrayBuffer | ArrayBufferView | undefined
>

/** Opens a PDF with everything off that would run, fetch or trust something. What cannot be opened is refused. */
export async function openPdf(pdfjs: Pdfjs, bytes: Uint8Array, more: Partial<Options> = {}) {
  const task = pdfjs.getDocument({
    ...more,
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  })
  const close = () => task.destroy()
  try {
    return { pdf: await task.promise, close }
  } catch (error) {
    await close()
    const locked = error instanceof Error && error.name === 'PasswordException'
    return refuse(locked ? 'password-protected' : 'damaged-file')
  }
}
