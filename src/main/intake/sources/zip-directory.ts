import './text-decoder'
import { refuse } from './refusals'

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly compressedSize: number
  /** As declared; reading never yields more. */
  readonly size: number
  /** Offset of the entry's local header. */
  readonly offset: number
}

const utf8 = new TextDecoder()
const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const windows1252 = new TextDecoder('windows-1252')
const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const maxEntries = 2000

/** The central directory of a ZIP. Names are labels only and never become paths on a disk. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > maxEntries) refuse('too-many-parts')
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let n = 0; n < count; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralSignature) refuse('damaged-file')
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const flags = view.getUint16(at + 8, true)
    const sizes = wideSizes(view, at, nameLength, extraLength)
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength), flags),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      ...sizes,
    })
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at > last - 65_536; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return refuse('damaged-file')
}

function nameOf(raw: Uint8Array, flags: number): string {
  const text = flags & 0x800 ? utf8.decode(raw) : (utf8OrNull(raw) ?? windows1252.decode(raw))
  return text.replaceAll('\\', '/')
}

/** Many programs write names in UTF-8 without the mark that says so; what another character set writes is hardly ever valid. */
function utf8OrNull(raw: Uint8Array): string | null {
  try {
    return strictUtf8.decode(raw)
  } catch {
    return null
  }
}

/** Sizes and offset, from the ZIP64 field where the plain ones say "look there". */
function wideSizes(view: DataView, at: number, nameLength: number, extraLength: number) {
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  if (plain.includes(0xffffffff)) {
    const extraStart = at + 46 + nameLength
    for (let p = extraStart; p + 4 <= extraStart + extraLength; p += 4 + view.getUint16(p + 2, true)) {
      if (view.getUint16(p, true) !== 1) continue
      let field = p + 4
      for (const [n, value] of plain.entries()) {
        if (value !== 0xffffffff) continue
        if (field + 8 > view.byteLength) refuse('damaged-file')
        plain[n] = Number(view.getBigUint64(field, true))
        field += 8
      }
    }
  }
  const [size = 0, compressedSize = 0, offset = 0] = plain
  return { size, compressedSize, offset }
}
