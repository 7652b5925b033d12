import { inflateSync } from 'node:zlib'

/** What a PDF needs to know of a PNG to show it. */
export interface PngParts {
  readonly width: number
  readonly height: number
  readonly depth: number
  /** Values for each point of the data. */
  readonly colours: 1 | 3
  /** Red, green and blue of each number in the data, when it holds numbers of colours. */
  readonly palette: Uint8Array | null
  /** `packed` as the file has it; `plain` once taken apart here. */
  readonly data: { readonly kind: 'packed' | 'plain'; readonly bytes: Uint8Array }
}

/**
 * Takes a PNG apart. What is see-through is laid on white. Null for the rare ones stored in passes, and for what is not
 * whole. The caller has looked at the size.
 */
export function pngParts(bytes: Uint8Array): PngParts | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const packed: Buffer[] = []
  let palette: Buffer | null = null
  for (let at = 8; at + 12 <= file.length; at += 12 + file.readUInt32BE(at)) {
    const kind = file.toString('latin1', at + 4, at + 8)
    const content = file.subarray(at + 8, at + 8 + file.readUInt32BE(at))
    if (kind === 'PLTE') palette = content
    if (kind === 'IDAT') packed.push(content)
  }
  if (file.length < 33 || packed.length === 0) return null
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const [depth = 0, type = -1, , , passes] = file.subarray(24, 29)
  if (passes !== 0 || ![1, 2, 4, 8, 16].includes(depth)) return null
  const data = Buffer.concat(packed)
  const common = { width, height, palette: type === 3 ? palette : null }
  if (type === 0 || type === 2 || (type === 3 && palette))
    return { ...common, depth, colours: type === 2 ? 3 : 1, data: { kind: 'packed', bytes: data } }
  if ((type !== 4 && type !== 6) || depth < 8) return null
  const colours = type === 6 ? 3 : 1
  const bytes8 = onWhite(data, { width, height, colours, step: depth / 8 })
  return { ...common, depth: 8, colours, data: { kind: 'plain', bytes: bytes8 } }
}

interface Shape {
  readonly width: number
  readonly height: number
  readonly colours: 1 | 3
  /** Bytes for each value; of two, the first says it well enough. */
  readonly step: number
}

function onWhite(packed: Uint8Array, { width, height, colours, step }: Shape): Uint8Array {
  const point = (colours + 1) * step
  const line = width * point
  const rows = inflateSync(packed, { maxOutputLength: (line + 1) * height })
  const plain = new Uint8Array(width * height * colours)
  let above = new Uint8Array(line)
  for (let row = 0; row < height; row++) {
    const own = unfiltered(rows.subarray(row * (line + 1), (row + 1) * (line + 1)), above, point)
    for (let column = 0; column < width; column++) {
      const opaque = (own[column * point + colours * step] ?? 0) / 255
      for (let colour = 0; colour < colours; colour++) {
        const value = own[column * point + colour * step] ?? 0
        plain[(row * width + column) * colours + colour] = Math.round(value * opaque + 255 * (1 - opaque))
      }
    }
    above = own
  }
  return plain
}

/** A line as it was before it was stored as differences; see “Filter Algorithms” in the PNG specification. */
function unfiltered(stored: Uint8Array, above: Uint8Array, point: number): Uint8Array<ArrayBuffer> {
  const filter = stored[0] ?? 0
  const line = new Uint8Array(above.length)
  for (let at = 0; at < line.length; at++) {
    const left = at < point ? 0 : (line[at - point] ?? 0)
    const up = above[at] ?? 0
    const corner = at < point ? 0 : (above[at - point] ?? 0)
    line[at] = (stored[at + 1] ?? 0) + guess(filter, left, up, corner)
  }
  return line
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const sum = left + up - corner
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
