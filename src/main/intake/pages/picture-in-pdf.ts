import type { PicturePage, Piece } from './picture-page'

/** A PDF of one page that holds nothing but a picture, as it was received. */
export function pictureInPdf({ width, height, pieces }: PicturePage): Uint8Array {
  const all = pieces()
  const drawing = all.map((piece, n) => drawingOf(piece, n, height)).join('\n')
  return pdfOf([
    text('<< /Type /Catalog /Pages 2 0 R >>'),
    text('<< /Type /Pages /Count 1 /Kids [3 0 R] >>'),
    text(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R ` +
        `/Resources << /XObject << ${all.map((_, n) => `/P${n} ${n + 5} 0 R`).join(' ')} >> >> >>`,
    ),
    stream('', text(drawing)),
    ...all.map((piece) =>
      stream(
        `/Type /XObject /Subtype /Image /Width ${piece.width} /Height ${piece.height} ${piece.look}`,
        piece.data,
      ),
    ),
  ])
}

/**
 * Drawn smaller than it is, a piece ends within a point of colour and lets the sheet shine through between it and the next.
 * So it is drawn reaching a little beneath the next one, and then where it belongs.
 */
function drawingOf({ left, top, width, height }: Piece, n: number, sheet: number): string {
  const beneath = Math.min(8, sheet - top - height)
  return [beneath, 0]
    .map((more) => `q ${width} 0 0 ${height + more} ${left} ${sheet - top - height - more} cm /P${n} Do Q`)
    .slice(beneath > 0 ? 0 : 1)
    .join(' ')
}

const text = (words: string): Buffer => Buffer.from(words, 'latin1')

const stream = (look: string, data: Uint8Array): Buffer =>
  Buffer.concat([text(`<< ${look} /Length ${data.length} >>\nstream\n`), data, text('\nendstream')])

function pdfOf(objects: readonly Buffer[]): Uint8Array {
  const parts = [text('%PDF-1.7\n')]
  const places: number[] = []
  let length = parts[0]?.length ?? 0
  for (const [n, body] of objects.entries()) {
    const whole = Buffer.concat([text(`${n + 1} 0 obj\n`), body, text('\nendobj\n')])
    places.push(length)
    parts.push(whole)
    length += whole.length
  }
  const entries = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`
  return Buffer.concat([...parts, text(end)])
}
