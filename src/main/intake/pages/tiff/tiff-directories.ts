import type { Turn } from '@shared/domain/page-layout'

/** What a TIFF says of one of its pictures: whole numbers by the number of their tag. */
export type TiffDirectory = ReadonlyMap<number, readonly number[]>

const mostPages = 500
const mostValues = 100_000

/**
 * The directories of a TIFF, one for each picture in it, as far as they can be read. Only whole numbers are taken, and a
 * directory that leads back to one before it ends them.
 */
export function tiffDirectories(bytes: Uint8Array): readonly TiffDirectory[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: TiffDirectory[] = []
  const seen = new Set<number>([0])
  try {
    const little = view.getUint16(0) === 0x4949
    if (view.getUint16(2, little) !== 42) return []
    for (let at = view.getUint32(4, little); !seen.has(at) && found.length < mostPages;) {
      seen.add(at)
      const entries = view.getUint16(at, little)
      found.push(directoryAt(view, at + 2, entries, little))
      at = view.getUint32(at + 2 + entries * 12, little)
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return found
}

const sizes: Readonly<Record<number, 1 | 2 | 4>> = { 1: 1, 3: 2, 4: 4, 7: 1 }

function directoryAt(view: DataView, start: number, entries: number, little: boolean): TiffDirectory {
  const found = new Map<number, readonly number[]>()
  for (let at = start; at < start + entries * 12; at += 12) {
    const [tag, kind] = [view.getUint16(at, little), view.getUint16(at + 2, little)]
    const count = view.getUint32(at + 4, little)
    const size = sizes[kind]
    if (size === undefined || count > mostValues) continue
    const from = count * size <= 4 ? at + 8 : view.getUint32(at + 8, little)
    found.set(
      tag,
      Array.from({ length: count }, (_, n) => valueAt(view, from + n * size, size, little)),
    )
  }
  return found
}

function valueAt(view: DataView, at: number, size: 1 | 2 | 4, little: boolean): number {
  if (size === 1) return view.getUint8(at)
  return size === 2 ? view.getUint16(at, little) : view.getUint32(at, little)
}

const turns: Readonly<Record<number, Turn>> = { 3: 180, 6: 90, 8: 270 }

/** What sets a picture upright that was held or laid another way (tag 274). Mirrored ones stay as they are. */
export const turnNoted = (directory: TiffDirectory | undefined): Turn =>
  turns[directory?.get(274)?.[0] ?? 1] ?? 0
