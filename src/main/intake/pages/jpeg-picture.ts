import type { Turn } from '@shared/domain/page-layout'
import { refuse } from '../sources/refusals'
import { colourSpaces, type PicturePage, type Piece } from './picture-page'
import { tiffDirectories, turnNoted } from './tiff/tiff-directories'

/** A JPEG as it is. Its size stands in the frame header, behind segments of any length; a camera's note of how it was held too. */
export function jpegPicture(bytes: Uint8Array, view: DataView): readonly PicturePage[] {
  let turn: Turn = 0
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return []
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [height, width, values] = [view.getUint16(at + 5), view.getUint16(at + 7), view.getUint8(at + 9)]
      return [{ width, height, turn, pieces: () => [pieceOf(bytes, width, height, values)] }]
    }
    const length = view.getUint16(at + 2)
    if (marker === 0xe1) turn = turnIn(bytes.subarray(at + 4, at + 2 + length))
    at += 2 + length
  }
}

function turnIn(segment: Uint8Array): Turn {
  if (Buffer.from(segment.subarray(0, 6)).toString('latin1') !== 'Exif\0\0') return 0
  return turnNoted(tiffDirectories(segment.subarray(6))[0])
}

function pieceOf(data: Uint8Array, width: number, height: number, values: number): Piece {
  const look = `${jpegLook(values)} /BitsPerComponent 8 /Filter /DCTDecode`
  return { left: 0, top: 0, width, height, look, data }
}

function jpegLook(values: number): string {
  if (values === 1 || values === 3) return `/ColorSpace ${colourSpaces[values]}`
  // Programs that write four inks into a JPEG write them upside down.
  if (values === 4) return `/ColorSpace ${colourSpaces[4]} /Decode [1 0 1 0 1 0 1 0]`
  return refuse('picture-not-shown')
}
