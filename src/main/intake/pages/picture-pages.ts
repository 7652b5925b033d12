import { refuse } from '../sources/refusals'
import { gifPicture } from './gif-picture'
import { jpegPicture } from './jpeg-picture'
import type { PicturePage } from './picture-page'
import { pngPicture } from './png-picture'
import { tiffPictures } from './tiff/tiff-pictures'

/** The most points a picture may have to be unpacked. */
export const mostPicturePoints = 50_000_000

/**
 * The pages of a picture: one, but for a TIFF of several. Nothing is unpacked before its size is known. Kinds that cannot be
 * shown, what is cut off before it says how large it is, and what is too large are refused.
 */
export function picturePages(bytes: Uint8Array): readonly PicturePage[] {
  const pages = pagesIn(bytes)
  if (pages.length === 0) return refuse(isHeic(bytes) ? 'heic-photo' : 'picture-not-shown')
  if (pages.some(({ width, height }) => width < 1 || height < 1)) return refuse('picture-not-shown')
  return pages.some(({ width, height }) => width * height > mostPicturePoints) ? refuse('too-large') : pages
}

function pagesIn(bytes: Uint8Array): readonly PicturePage[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    switch (view.getUint16(0)) {
      case 0x8950:
        return [pngPicture(bytes, view)]
      case 0xffd8:
        return jpegPicture(bytes, view)
      case 0x4749:
        return gifPicture(bytes, view)
      case 0x4949:
      case 0x4d4d:
        return tiffPictures(bytes)
      default:
        return []
    }
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}

const isHeic = (bytes: Uint8Array): boolean =>
  /^ftyp(hei|hev|mif1|msf1)/.test(Buffer.from(bytes.subarray(4, 12)).toString('latin1'))
