import { constants, inflateSync } from 'node:zlib'
import { refuse } from '../../sources/refusals'
import { unpackLzw } from '../lzw'
import type { TiffShape } from './tiff-shape'

/** The points of a picture, strip after strip, with only what says their colour. What is missing is white. */
export function unpackedPoints(shape: TiffShape): Uint8Array {
  const { width, height, bits, stored, colours, inverted, rowsPerStrip } = shape
  const line = Math.ceil((width * stored * bits) / 8)
  const lineKept = Math.ceil((width * colours * bits) / 8)
  const points = new Uint8Array(lineKept * height).fill(inverted ? 0 : 255)
  for (const [n, strip] of shape.strips.entries()) {
    const top = n * rowsPerStrip
    if (top >= height) break
    const lines = unpack(strip, Math.min(rowsPerStrip, height - top) * line, shape.packing)
    if (shape.differences) addUp(lines, line, stored, bits)
    points.set(stored === colours ? lines : firstOf(lines, stored, colours), top * lineKept)
  }
  return points
}

function unpack(strip: Uint8Array, most: number, packing: number): Uint8Array {
  switch (packing) {
    case 1:
      return strip.slice(0, most)
    case 5:
      // An old way of packing, from before TIFF 6, begins with a byte of 0.
      return strip[0] === 0
        ? refuse('picture-not-shown')
        : unpackLzw(strip, most, { from: 'high', bits: 8, early: true })
    case 8:
    case 32946:
      return inflateSync(strip, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH })
    case 32773:
      return unpackRuns(strip, most)
    default:
      return refuse('picture-not-shown')
  }
}

/** So many values as they are, or one so many times; see “PackBits Compression” in the TIFF 6.0 specification. */
function unpackRuns(strip: Uint8Array, most: number): Uint8Array {
  const found = new Uint8Array(most)
  let to = 0
  for (let at = 0; at < strip.length && to < most;) {
    const head = strip[at] ?? 0
    if (head < 128) found.set(strip.subarray(at + 1, at + 2 + Math.min(head, most - to - 1)), to)
    else if (head > 128) found.fill(strip[at + 1] ?? 0, to, to + 257 - head)
    at += head < 128 ? head + 2 : head > 128 ? 2 : 1
    to += head < 128 ? head + 1 : head > 128 ? 257 - head : 0
  }
  return found.subarray(0, Math.min(to, most))
}

/** Each value of a line is stored as its difference from that of the point before. */
function addUp(lines: Uint8Array, line: number, stored: number, bits: number): void {
  if (bits !== 8) refuse('picture-not-shown')
  for (let start = 0; start < lines.length; start += line) {
    const end = Math.min(start + line, lines.length)
    for (let at = start + stored; at < end; at++) lines[at] = (lines[at] ?? 0) + (lines[at - stored] ?? 0)
  }
}

/** Leaves out what is stored beside the colours, such as how far one can see through. */
function firstOf(lines: Uint8Array, stored: number, colours: number): Uint8Array {
  const points = Math.floor(lines.length / stored)
  const kept = new Uint8Array(points * colours)
  for (let point = 0; point < points; point++)
    for (let colour = 0; colour < colours; colour++)
      kept[point * colours + colour] = lines[point * stored + colour] ?? 0
  return kept
}
