import { refuse } from './refusals'

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const none = 0xfffffffa
const maxEntries = 20_000

interface OleEntry {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly size: number
  readonly links: readonly number[]
}

export function isOle(bytes: Uint8Array): boolean {
  return bytes.length >= 512 && signature.every((byte, n) => bytes[n] === byte)
}

/**
 * The container of `.doc`, `.xls` and `.msg`. Opening it follows every chain of sectors once, so that files whose
 * chains run in circles are refused here, before a parser meets them.
 */
export class OleContainer {
  readonly entries: readonly OleEntry[]
  private readonly view: DataView
  private readonly sectorSize: number
  private readonly table: Uint32Array

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = this.view.getUint16(30, true)
    if (shift !== 9 && shift !== 12) refuse('damaged-file')
    this.sectorSize = 1 << shift
    this.table = this.readTable()
    this.entries = this.readDirectory()
    this.refuseCircles()
  }

  has(name: string): boolean {
    return this.entries.some((entry) => entry.name === name)
  }

  /** The whole of a stream; null when there is none of that name. */
  stream(name: string): Uint8Array | null {
    const entry = this.entries.find((each) => each.name === name && each.type === 2)
    if (!entry) return null
    if (entry.size >= this.cutoff()) return this.joined(entry.start).subarray(0, entry.size)
    const root = this.entries.find((each) => each.type === 5)
    const small = this.joined(root?.start ?? none)
    const bytes = new Uint8Array(Math.ceil(entry.size / 64) * 64)
    for (const [n, sector] of this.chain(entry.start, this.smallTable()).entries()) {
      const at = sector * 64
      if (at + 64 > small.length || n * 64 >= bytes.length) break
      bytes.set(small.subarray(at, at + 64), n * 64)
    }
    return bytes.subarray(0, entry.size)
  }

  private joined(start: number): Uint8Array {
    const chain = this.chain(start)
    const bytes = new Uint8Array(chain.length * this.sectorSize)
    for (const [n, sector] of chain.entries()) bytes.set(this.sector(sector), n * this.sectorSize)
    return bytes
  }

  private cutoff(): number {
    return this.view.getUint32(56, true)
  }

  /** The first bytes of a stream kept in whole sectors (the small ones are not). */
  startOf(name: string): Uint8Array | null {
    const entry = this.entries.find((each) => each.name === name && each.size >= 4096)
    return entry ? this.sector(entry.start) : null
  }

  private sector(number: number): Uint8Array {
    const at = (number + 1) * this.sectorSize
    if (at + 128 > this.bytes.length) refuse('damaged-file')
    return this.bytes.subarray(at, at + this.sectorSize)
  }

  private readTable(): Uint32Array {
    const sectors: number[] = []
    const most = Math.ceil(this.bytes.length / this.sectorSize)
    for (let n = 0; n < 109; n++) sectors.push(this.view.getUint32(76 + 4 * n, true))
    let next = this.view.getUint32(68, true)
    for (let followed = 0; next < none; followed++) {
      if (followed > most) refuse('damaged-file')
      const words = wordsOf(this.sector(next))
      sectors.push(...words.subarray(0, -1))
      next = words.at(-1) ?? none
    }
    const used = sectors.filter((sector) => sector < none)
    if (used.length > most) refuse('damaged-file')
    const table = new Uint32Array((used.length * this.sectorSize) / 4)
    for (const [n, sector] of used.entries())
      table.set(wordsOf(this.sector(sector)), (n * this.sectorSize) / 4)
    return table
  }

  private chain(start: number, table = this.table): number[] {
    const chain: number[] = []
    for (let sector = start; sector < none; sector = table[sector] ?? none) {
      if (chain.length > table.length) refuse('damaged-file')
      chain.push(sector)
    }
    return chain
  }

  private readDirectory(): OleEntry[] {
    const entries: OleEntry[] = []
    for (const sector of this.chain(this.view.getUint32(48, true))) {
      const bytes = this.sector(sector)
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      for (let at = 0; at + 128 <= bytes.length; at += 128) {
        const nameLength = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62)
        entries.push({
          name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameLength)),
          type: view.getUint8(at + 66),
          start: view.getUint32(at + 116, true),
          size: view.getUint32(at + 120, true),
          links: [68, 72, 76].map((offset) => view.getUint32(at + offset, true)),
        })
      }
      if (entries.length > maxEntries) refuse('too-many-parts')
    }
    return entries
  }

  private refuseCircles(): void {
    const cutoff = this.cutoff()
    const small = this.smallTable()
    for (const entry of this.entries) {
      // A parser would make room for what a stream says it holds before it looks.
      if (entry.type === 2 && entry.size > this.bytes.length) refuse('damaged-file')
      if (entry.type === 2 && entry.size > 0)
        this.chain(entry.start, entry.size < cutoff ? small : this.table)
      if (entry.type === 5) this.chain(entry.start)
    }
    const seen = new Set<number>([0])
    const waiting = [0]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const link of this.entries[at]?.links ?? []) {
        if (link >= none) continue
        if (seen.has(link)) refuse('damaged-file')
        seen.add(link)
        waiting.push(link)
      }
    }
  }

  private smallTable(): Uint32Array {
    const chain = this.chain(this.view.getUint32(60, true))
    const table = new Uint32Array((chain.length * this.sectorSize) / 4)
    for (const [n, sector] of chain.entries())
      table.set(wordsOf(this.sector(sector)), (n * this.sectorSize) / 4)
    return table
  }
}

function wordsOf(sector: Uint8Array): Uint32Array {
  const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength)
  return Uint32Array.from({ length: sector.byteLength >> 2 }, (_, n) => view.getUint32(4 * n, true))
}
