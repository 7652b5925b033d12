import { crc32, inflateRawSync } from 'node:zlib'
import { FewKept } from '../few-kept'
import { refuse } from './refusals'
import { zipDirectory, type ZipEntry } from './zip-directory'

/** What one archive may unfold to. Office documents of a few hundred pages stay far below. */
const maxTotal = 96 * 1024 * 1024
const maxRatio = 100
/** Below this an entry may be any ratio: a page of spaces is no bomb. */
const smallEntry = 4 * 1024 * 1024

const largestCommon = 64 * 1024
const commonTexts = new FewKept<{ readonly packed: Buffer; readonly text: string }>(64)

/**
 * A ZIP opened for reading its entries in memory. Limits hold while inflating: an entry never yields more than it
 * declared, all entries together never more than {@link maxTotal}, and entries may not share bytes.
 */
export class ZipArchive {
  readonly entries: readonly ZipEntry[]
  private readonly byName: Map<string, ZipEntry>
  private unfolded = 0

  constructor(private readonly bytes: Uint8Array) {
    this.entries = zipDirectory(bytes)
    refuseBombs(this.entries)
    this.byName = new Map(this.entries.map((entry) => [entry.name.toLowerCase(), entry]))
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase())
  }

  /** The entry's bytes, or null when there is none of that name. Throws an AccordError when damaged or unsafe. */
  read(name: string): Uint8Array | null {
    const entry = this.byName.get(name.toLowerCase())
    return entry ? this.readEntry(entry) : null
  }

  /** As {@link read}, decoded as the text an XML part is. */
  text(name: string): string | null {
    const bytes = this.read(name)
    return bytes && decodeXml(bytes)
  }

  /** As {@link text}, for parts that many files have in common; what is packed byte for byte alike is unpacked once. */
  commonText(name: string): string | null {
    const entry = this.byName.get(name.toLowerCase())
    if (!entry || entry.encrypted || entry.size > largestCommon) return this.text(name)
    const data = this.compressedData(entry)
    const key = `${entry.method} ${entry.size} ${entry.crc}`
    const known = commonTexts.get(key)
    if (known && Buffer.compare(known.packed, data) === 0) return known.text
    const text = decodeXml(this.readEntry(entry))
    commonTexts.set(key, { packed: Buffer.from(data), text })
    return text
  }

  readEntry(entry: ZipEntry): Uint8Array {
    if (entry.encrypted) refuse('password-protected')
    const data = this.compressedData(entry)
    const content = entry.method === 0 ? data : inflate(entry, data)
    if (content.length !== entry.size || crc32(content) !== entry.crc) refuse('damaged-file')
    this.unfolded += content.length
    if (this.unfolded > maxTotal) refuse('too-large')
    return content
  }

  private compressedData(entry: ZipEntry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength)
    if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== 0x04034b50) {
      refuse('damaged-file')
    }
    const start =
      entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
    if (start + entry.compressedSize > view.byteLength) refuse('damaged-file')
    return this.bytes.subarray(start, start + entry.compressedSize)
  }
}

function inflate(entry: ZipEntry, data: Uint8Array): Uint8Array {
  if (entry.method !== 8) refuse('damaged-file')
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(entry.size, 1) })
  } catch (error) {
    const tooLong =
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
    return refuse(tooLong ? 'unsafe-file' : 'damaged-file')
  }
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  let total = 0
  let free = 0
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.size > smallEntry && entry.size > entry.compressedSize * maxRatio) refuse('unsafe-file')
    if (entry.offset < free) refuse('unsafe-file')
    free = entry.offset + 30 + entry.compressedSize
    total += entry.size
  }
  if (total > 20 * maxTotal) refuse('too-large')
}

/** XML parts are UTF-8 unless a byte-order mark says otherwise. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return utf8.decode(bytes)
}

const utf8 = new TextDecoder()
