/** How a kind of file packs: bits taken from the low or the high end, and when a code grows by a bit. */
export interface LzwWay {
  readonly from: 'low' | 'high'
  /** Bits of a value that is not packed. */
  readonly bits: number
  /** Whether a code grows one value before it must (TIFF). */
  readonly early: boolean
}

const mostCodes = 4096

/** Unpacks up to so many values; what is cut off or makes no sense ends it there. */
export function unpackLzw(packed: Uint8Array, most: number, way: LzwWay): Uint8Array {
  const clear = 1 << way.bits
  const found = new Uint8Array(most)
  const before = new Uint16Array(mostCodes)
  const last = new Uint8Array(mostCodes)
  const first = new Uint8Array(mostCodes)
  const length = new Uint16Array(mostCodes)
  for (let code = 0; code < clear; code++) {
    last[code] = first[code] = code
    length[code] = 1
  }
  let [next, width, previous, at, held, count] = [clear + 2, way.bits + 1, -1, 0, 0, 0]
  for (const byte of packed) {
    held = way.from === 'low' ? held | (byte << count) : (held << 8) | byte
    count += 8
    while (count >= width) {
      count -= width
      const code = way.from === 'low' ? held & ((1 << width) - 1) : held >>> count
      held = way.from === 'low' ? held >>> width : held & ((1 << count) - 1)
      if (code === clear + 1) return found.subarray(0, at)
      if (code === clear) {
        ;[next, width, previous] = [clear + 2, way.bits + 1, -1]
        continue
      }
      if (previous >= 0 && next < mostCodes) {
        before[next] = previous
        first[next] = first[previous] ?? 0
        last[next] = first[code === next ? previous : code] ?? 0
        length[next] = (length[previous] ?? 0) + 1
        next += 1
      }
      if (code >= next || (previous < 0 && code >= clear)) return found.subarray(0, at)
      const end = at + (length[code] ?? 0)
      for (let to = end - 1, from = code; to >= at; to--, from = before[from] ?? 0)
        found[to] = last[from] ?? 0
      at = Math.min(end, most)
      if (at === most) return found
      if (next + (way.early ? 1 : 0) >= 1 << width && width < 12) width += 1
      previous = code
    }
  }
  return found.subarray(0, at)
}
