import { refuse } from '../../sources/refusals'
import type { Piece } from '../picture-page'
import { joinedJpeg } from './joined-jpeg'
import type { TiffDirectory } from './tiff-directories'
import { tiffShape, type TiffShape } from './tiff-shape'
import { unpackedPoints } from './unpacked-points'

const faxKinds: Readonly<Record<number, string>> = {
  2: '/K 0 /EncodedByteAlign true',
  3: '/K 0',
  4: '/K -1',
}

/** The parts of a TIFF's picture as a PDF can hold them: fax and JPEG strips as they are, everything else unpacked. */
export function piecesOf(bytes: Uint8Array, directory: TiffDirectory): readonly Piece[] {
  const shape = tiffShape(bytes, directory)
  if (shape.strips.length === 0) return refuse('damaged-file')
  if (shape.packing in faxKinds) return faxStrips(shape)
  const { width, height, bits, space, inverted } = shape
  const whole = { left: 0, top: 0, width, height }
  if (shape.packing === 7)
    return [
      { ...whole, look: jpegLook(shape), data: joinedJpeg(shape.strips, directory.get(347) ?? [], shape) },
    ]
  const look = `/ColorSpace ${space} /BitsPerComponent ${bits}${inverted ? ' /Decode [1 0]' : ''}`
  return [{ ...whole, look, data: unpackedPoints(shape) }]
}

/** One piece for each strip, as each is packed by itself. */
function faxStrips(shape: TiffShape): readonly Piece[] {
  const { width, height, rowsPerStrip } = shape
  const [look, inOrder] = [faxLook(shape), inBitOrder(shape)]
  return shape.strips.slice(0, Math.ceil(height / rowsPerStrip)).map((strip, n) => {
    const top = n * rowsPerStrip
    const rows = Math.min(rowsPerStrip, height - top)
    return { left: 0, top, width, height: rows, look: look(rows), data: inOrder(strip) }
  })
}

function faxLook({ packing, width, directory, inverted, bits, stored }: TiffShape) {
  if (bits !== 1 || stored !== 1) return refuse('picture-not-shown')
  const inBothDirections = packing === 3 && ((directory.get(292)?.[0] ?? 0) & 1) === 1
  const kind = inBothDirections ? '/K 1' : faxKinds[packing]
  return (rows: number) =>
    `/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << ${kind ?? ''} ` +
    `/Columns ${width} /Rows ${rows} /EndOfBlock false /BlackIs1 ${!inverted} >>`
}

/** Some write the bits of each byte the other way round (tag 266). */
function inBitOrder({ directory }: TiffShape): (strip: Uint8Array) => Uint8Array {
  return directory.get(266)?.[0] === 2 ? (strip) => strip.map(reversed) : (strip) => strip
}

function reversed(byte: number): number {
  let turned = 0
  for (let bit = 0; bit < 8; bit++) turned |= ((byte >> bit) & 1) << (7 - bit)
  return turned
}

function jpegLook({ space, directory }: TiffShape): string {
  // Unless it says that it holds red, green and blue themselves, the values are turned into them.
  const asIs = directory.get(262)?.[0] === 2 ? ' /DecodeParms << /ColorTransform 0 >>' : ''
  return `/ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode${asIs}`
}
