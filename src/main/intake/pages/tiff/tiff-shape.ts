import { refuse } from '../../sources/refusals'
import { colourSpaces, numberedColours } from '../picture-page'
import type { TiffDirectory } from './tiff-directories'

/** How the points of a TIFF are stored, in the kinds that scanners, faxes and drawing programs write. */
export interface TiffShape {
  readonly width: number
  readonly height: number
  readonly packing: number
  /** Bits of a value. */
  readonly bits: number
  /** Values stored for each point, of which the first say its colour. */
  readonly stored: number
  readonly colours: 1 | 3 | 4
  /** Whether 0 is white. */
  readonly inverted: boolean
  /** Whether each value is stored as its difference from the one before. */
  readonly differences: boolean
  readonly space: string
  readonly rowsPerStrip: number
  /** The strips, from the top, as far as they are there. */
  readonly strips: readonly Uint8Array[]
  readonly directory: TiffDirectory
}

const [greyFromWhite, grey, rgb, numbered, inks, videoColours] = [0, 1, 2, 3, 5, 6]

/** Refuses what is rare and would be drawn wrongly: tiles, colours apart, more than eight bits. */
export function tiffShape(bytes: Uint8Array, directory: TiffDirectory): TiffShape {
  const one = (tag: number, otherwise: number) => directory.get(tag)?.[0] ?? otherwise
  const [width, height, packing] = [one(256, 0), one(257, 0), one(259, 1)]
  const [colour, stored, bits] = [one(262, -1), one(277, 1), one(258, 1)]
  const colours = coloursOf(colour, stored)
  const plain =
    one(284, 1) === 1 && !directory.has(322) && (directory.get(258) ?? []).every((of) => of === bits)
  const bitsFit = bits === 8 || (stored === 1 && [1, 2, 4].includes(bits))
  const isJpeg = packing === 7
  if (!plain || !bitsFit || stored < colours || (colour === videoColours && !isJpeg))
    return refuse('picture-not-shown')
  const lengths = directory.get(279) ?? []
  return {
    ...{ width, height, packing, bits, stored, colours, directory },
    inverted: colour === greyFromWhite,
    differences: one(317, 1) === 2,
    space: colour === numbered ? numberedColours(palette(directory, bits)) : colourSpaces[colours],
    rowsPerStrip: Math.max(1, Math.min(height, one(278, height))),
    strips: (directory.get(273) ?? []).map((at, n) => bytes.subarray(at, at + (lengths[n] ?? bytes.length))),
  }
}

function coloursOf(colour: number, stored: number): 1 | 3 | 4 {
  if (colour === greyFromWhite || colour === grey || colour === numbered) return 1
  if (colour === rgb) return 3
  if (colour === videoColours) return stored === 1 ? 1 : 3
  return colour === inks ? 4 : refuse('picture-not-shown')
}

/** All reds, all greens, all blues, each of 16 bits, of which the upper say it well enough. */
function palette(directory: TiffDirectory, bits: number): Uint8Array {
  const values = directory.get(320) ?? []
  const count = 2 ** bits
  return Uint8Array.from(
    { length: 3 * count },
    (_, n) => (values[(n % 3) * count + Math.floor(n / 3)] ?? 0) >> 8,
  )
}
