import { refuse } from '../sources/refusals'
import { unpackLzw } from './lzw'
import { numberedColours, type PicturePage, type Piece } from './picture-page'

interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly interlaced: boolean
  readonly palette: Uint8Array
  /** Where the packed points begin. */
  readonly at: number
}

/** A GIF: of one that moves, what it shows first. */
export function gifPicture(bytes: Uint8Array, view: DataView): readonly PicturePage[] {
  const frame = firstFrame(bytes, view)
  if (!frame) return []
  const width = Math.max(view.getUint16(6, true), frame.left + frame.width)
  const height = Math.max(view.getUint16(8, true), frame.top + frame.height)
  return [{ width, height, turn: 0, pieces: () => [pieceOf(bytes, frame)] }]
}

function firstFrame(bytes: Uint8Array, view: DataView): Frame | null {
  let palette = coloursAt(bytes, 13, view.getUint8(10))
  let at = 13 + palette.length
  let seeThrough: number | null = null
  for (;;) {
    const kind = view.getUint8(at)
    if (kind === 0x21) {
      const isControl = view.getUint8(at + 1) === 0xf9
      if (isControl && (view.getUint8(at + 3) & 1) === 1) seeThrough = view.getUint8(at + 6)
      for (at += 2; view.getUint8(at) > 0;) at += 1 + view.getUint8(at)
      at += 1
    } else if (kind === 0x2c) {
      const flags = view.getUint8(at + 9)
      const own = coloursAt(bytes, at + 10, flags)
      if (own.length > 0) palette = own
      const [left, top, width, height] = [1, 3, 5, 7].map((by) => view.getUint16(at + by, true))
      return {
        ...{ left: left ?? 0, top: top ?? 0, width: width ?? 0, height: height ?? 0 },
        interlaced: (flags & 0x40) !== 0,
        palette: onWhite(palette, seeThrough),
        at: at + 10 + own.length,
      }
    } else return null
  }
}

const coloursAt = (bytes: Uint8Array, at: number, flags: number): Uint8Array =>
  bytes.slice(at, at + ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)))

/** What is see-through is laid on white. */
function onWhite(palette: Uint8Array, seeThrough: number | null): Uint8Array {
  const laid = palette.slice()
  if (seeThrough !== null) laid.fill(255, seeThrough * 3, seeThrough * 3 + 3)
  return laid
}

function pieceOf(bytes: Uint8Array, frame: Frame): Piece {
  const { left, top, width, height, palette } = frame
  const bits = bytes[frame.at] ?? 0
  if (bits < 2 || bits > 8 || palette.length === 0) return refuse('picture-not-shown')
  const points = unpackLzw(joined(bytes, frame.at + 1), width * height, { from: 'low', bits, early: false })
  const whole = Math.floor(points.length / width)
  if (whole === 0) return refuse('damaged-file')
  const data = frame.interlaced ? inOrder(points, width, height) : points.subarray(0, whole * width)
  const look = `/ColorSpace ${numberedColours(palette)} /BitsPerComponent 8`
  return { left, top, width, height: data.length / width, look, data }
}

/** The packed points come in parts of up to 255 bytes, each behind its length. */
function joined(bytes: Uint8Array, start: number): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = start; at < bytes.length;) {
    const length = bytes[at] ?? 0
    if (length === 0) break
    parts.push(bytes.subarray(at + 1, at + 1 + length))
    at += 1 + length
  }
  return Buffer.concat(parts)
}

/** Lines stored in four passes: each eighth, those between, and so on; see “Interlaced Images” in the GIF89a specification. */
function inOrder(points: Uint8Array, width: number, height: number): Uint8Array {
  const ordered = new Uint8Array(width * height)
  let stored = 0
  for (const [first, step] of [
    [0, 8],
    [4, 8],
    [2, 4],
    [1, 2],
  ] as const)
    // prettier-ignore
    for (let row = first; row < height; row += step)
      ordered.set(points.subarray(stored++ * width, stored * width), row * width)
  return ordered
}
