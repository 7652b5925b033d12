import { refuse } from '../../sources/refusals'

interface Parts {
  /** Up to the first packed point: what it is packed by, its size and its colours. */
  readonly head: Buffer
  readonly points: Buffer
  /** Where in the head the frame stands. */
  readonly frame: number
}

/**
 * One JPEG of the strips of a TIFF, each of which is one of its own. What all are packed by may stand apart (tag 347). A
 * strip begins anew as what follows a restart marker does, so they are put behind one head with such markers between them.
 */
export function joinedJpeg(
  strips: readonly Uint8Array[],
  tables: readonly number[],
  size: { width: number; height: number },
): Uint8Array {
  const apart = Buffer.from(tables)
  const whole = strips.map((strip) =>
    apart.length > 4 ? Buffer.concat([apart.subarray(0, -2), strip.subarray(2)]) : Buffer.from(strip),
  )
  const parts = whole.map(partsOf)
  const [first] = parts
  if (!first) return refuse('damaged-file')
  if (parts.length === 1) return whole[0] ?? refuse('damaged-file')
  const { head, frame } = first
  const restart = Buffer.from([0xff, 0xdd, 0, 4, 0, 0])
  restart.writeUInt16BE(unitsIn(head, frame, size.width), 4)
  const resized = Buffer.from(head)
  resized.writeUInt16BE(size.height, frame + 5)
  const between = parts.flatMap(({ points }, n) =>
    n === 0 ? [points] : [Buffer.from([0xff, 0xd0 + ((n - 1) % 8)]), points],
  )
  return Buffer.concat([
    resized.subarray(0, 2),
    restart,
    resized.subarray(2),
    ...between,
    Buffer.from([0xff, 0xd9]),
  ])
}

function partsOf(jpeg: Buffer): Parts {
  let frame = 0
  for (let at = 2; at + 4 <= jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg.readUInt16BE(at)
    // Only the two kinds whose points stand in one run, and none that begins anew by itself.
    if (marker === 0xffc0 || marker === 0xffc1) frame = at
    if (marker === 0xffc2 || marker === 0xffdd) break
    if (marker !== 0xffda || frame === 0) continue
    const start = at + 2 + jpeg.readUInt16BE(at + 2)
    const end = jpeg.lastIndexOf(Buffer.from([0xff, 0xd9]))
    return {
      head: jpeg.subarray(0, start),
      points: jpeg.subarray(start, end > start ? end : jpeg.length),
      frame,
    }
  }
  return refuse('picture-not-shown')
}

/** How many squares a strip is packed in: those of a colour that is stored coarsely are larger. */
function unitsIn(head: Buffer, frame: number, width: number): number {
  const rows = head.readUInt16BE(frame + 5)
  const steps = Array.from({ length: head[frame + 9] ?? 0 }, (_, n) => head[frame + 11 + n * 3] ?? 0x11)
  const across = 8 * Math.max(1, ...steps.map((step) => step >> 4))
  const down = 8 * Math.max(1, ...steps.map((step) => step & 15))
  const units = Math.ceil(width / across) * Math.ceil(rows / down)
  return units > 65_535 || rows % down !== 0 ? refuse('picture-not-shown') : units
}
