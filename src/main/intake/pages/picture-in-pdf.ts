import { refuse } from '../sources/refusals'
import type { PictureSize } from './picture-size'
import { pngParts } from './png-parts'

/** A PDF of one page that holds nothing but a picture, as it was received. */
export function pictureInPdf(bytes: Uint8Array, size: PictureSize): Uint8Array {
  const { width, height } = size
  const picture = size.kind === 'png' ? pngObject(bytes) : jpegObject(bytes, size.values)
  const box = `/Width ${width} /Height ${height} /Subtype /Image /Type /XObject`
  const drawing = `${width} 0 0 ${height} 0 0 cm /P Do`
  return pdfOf([
    text('<< /Type /Catalog /Pages 2 0 R >>'),
    text('<< /Type /Pages /Count 1 /Kids [3 0 R] >>'),
    text(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R ` +
        '/Resources << /XObject << /P 5 0 R >> >> >>',
    ),
    stream('', text(drawing)),
    stream(`${box} ${picture.look}`, picture.data),
  ])
}

interface PictureObject {
  readonly look: string
  readonly data: Uint8Array
}

const spaces: Readonly<Record<number, string>> = {
  1: '/DeviceGray',
  3: '/DeviceRGB',
  // Programs that write four inks into a JPEG write them upside down.
  4: '/DeviceCMYK /Decode [1 0 1 0 1 0 1 0]',
}

function jpegObject(data: Uint8Array, values = 3): PictureObject {
  const space = spaces[values] ?? refuse('picture-not-shown')
  return { look: `/ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode`, data }
}

function pngObject(bytes: Uint8Array): PictureObject {
  const { width, depth, colours, palette, data } = pngParts(bytes) ?? refuse('picture-not-shown')
  const space = palette
    ? `[/Indexed /DeviceRGB ${Math.floor(palette.length / 3) - 1} <${Buffer.from(palette).toString('hex')}>]`
    : spaces[colours]
  const packing =
    data.kind === 'packed'
      ? `/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${colours} /BitsPerComponent ${depth} /Columns ${width} >>`
      : ''
  return { look: `/ColorSpace ${space} /BitsPerComponent ${depth} ${packing}`, data: data.bytes }
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
