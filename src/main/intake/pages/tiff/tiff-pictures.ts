import { tiffDirectories, turnNoted, type TiffDirectory } from './tiff-directories'
import { piecesOf } from './tiff-pieces'
import type { PicturePage } from '../picture-page'

/** The pictures of a TIFF, as a scanner or a fax stores one for each page. Smaller copies of them and masks are left out. */
export function tiffPictures(bytes: Uint8Array): readonly PicturePage[] {
  return tiffDirectories(bytes)
    .filter((directory) => (first(directory, 254, 0) & 5) === 0 && directory.has(256))
    .map((directory) => ({
      width: first(directory, 256, 0),
      height: first(directory, 257, 0),
      turn: turnNoted(directory),
      pieces: () => piecesOf(bytes, directory),
    }))
}

const first = (directory: TiffDirectory, tag: number, otherwise: number): number =>
  directory.get(tag)?.[0] ?? otherwise
