import type { Turn } from '@shared/domain/page-layout'

/** A part of a picture as a PDF can hold it, and where it stands, in points from the upper left corner. */
export interface Piece {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** What the PDF says of it: colours, bits and packing. */
  readonly look: string
  readonly data: Uint8Array
}

/** One picture of a file. */
export interface PicturePage {
  readonly width: number
  readonly height: number
  /** What sets it upright, as the camera or scanner noted. */
  readonly turn: Turn
  /** Takes the picture apart, which reading its size does not. */
  readonly pieces: () => readonly Piece[]
}

/** How a PDF names what each value stands for. */
export const colourSpaces = {
  1: '/DeviceGray',
  3: '/DeviceRGB',
  4: '/DeviceCMYK',
} as const

/** Numbers of colours, and the red, green and blue of each. */
export const numberedColours = (palette: Uint8Array): string =>
  `[/Indexed /DeviceRGB ${Math.floor(palette.length / 3) - 1} <${Buffer.from(palette).toString('hex')}>]`
