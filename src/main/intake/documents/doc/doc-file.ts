import '../../sources/text-decoder'
import { OleContainer } from '../../sources/ole-container'
import { refuse } from '../../sources/refusals'
import { sprms, type Sprm } from './sprms'

/** A stretch of the file with its modifiers. */
interface Formatted {
  readonly from: number
  readonly to: number
  readonly sprms: readonly Sprm[]
  /** Number of the style of a paragraph. */
  readonly style?: number
}
/** A stretch of text and where it lies in the file. */
interface Piece {
  readonly from: number
  readonly count: number
  readonly offset: number
  readonly wide: boolean
}

const word97 = 0xc1
const page = 512
const outlineLevel = 0x2640

/** The parts of a Word 97–2003 file that its text is made of. */
export class DocFile {
  readonly pieces: readonly Piece[]
  readonly fonts: readonly string[]
  private readonly main: Uint8Array
  private readonly view: DataView
  private readonly table: DataView
  private readonly data: Uint8Array
  private readonly characters: readonly Formatted[]
  private readonly paragraphs: readonly Formatted[]

  constructor(bytes: Uint8Array) {
    const container = new OleContainer(bytes)
    this.main = container.stream('WordDocument') ?? refuse('damaged-file')
    this.view = viewOf(this.main)
    if (this.main.length < 0x1aa || this.view.getUint16(0, true) !== 0xa5ec) refuse('damaged-file')
    if (this.view.getUint16(2, true) < word97) refuse('unsupported-format')
    const name = (this.view.getUint16(10, true) & 0x200) !== 0 ? '1Table' : '0Table'
    this.table = viewOf(container.stream(name) ?? refuse('damaged-file'))
    this.data = container.stream('Data') ?? new Uint8Array()
    this.pieces = this.readPieces()
    this.fonts = this.readFonts()
    this.characters = this.readFormatted(0xfa, (at, offset) => this.characterList(at, offset))
    this.paragraphs = this.readFormatted(0x102, (at, offset) => this.paragraphList(at, offset))
  }

  /** How many characters a part of the text has: main text, footnotes, headers and so on, by offset in the file's head. */
  count(offset: number): number {
    return this.view.getUint32(offset, true)
  }

  characterSprms(offset: number): { readonly sprms: readonly Sprm[]; readonly to: number } {
    return find(this.characters, offset)
  }

  paragraphSprms(offset: number): readonly Sprm[] {
    return find(this.paragraphs, offset).sprms.flatMap((sprm) =>
      sprm.code === 0x6646 || sprm.code === 0x6645 ? this.huge(sprm) : [sprm],
    )
  }

  /** Styles 1 to 9 are the headings, whatever they are called; 0 for any other paragraph. */
  headingLevel(offset: number): number {
    const { style = 0, sprms: list } = find(this.paragraphs, offset)
    const outline = list.findLast((sprm) => sprm.code === outlineLevel)?.operand[0] ?? 9
    return style >= 1 && style <= 9 ? style : outline < 9 ? outline + 1 : 0
  }

  character(piece: Piece, n: number): string {
    const at = piece.offset + (piece.wide ? 2 * n : n)
    if (piece.wide)
      return at + 2 <= this.main.length ? String.fromCharCode(this.view.getUint16(at, true)) : ''
    return windows1252.decode(this.main.subarray(at, at + 1))
  }

  /** The Data stream from an offset on, for form fields. */
  dataAt(offset: number): DataView {
    return viewOf(this.data.subarray(Math.min(offset, this.data.length)))
  }

  private region(offset: number): { at: number; length: number } {
    const at = this.view.getUint32(offset, true)
    const length = this.view.getUint32(offset + 4, true)
    if (at + length > this.table.byteLength) refuse('damaged-file')
    return { at, length }
  }

  private readPieces(): Piece[] {
    const { at: start, length } = this.region(0x1a2)
    let at = start
    while (at < start + length && this.table.getUint8(at) === 1) at += 3 + this.table.getUint16(at + 1, true)
    if (at + 5 > start + length || this.table.getUint8(at) !== 2) refuse('damaged-file')
    const count = Math.floor((this.table.getUint32(at + 1, true) - 4) / 12)
    const positions = at + 5
    if (count < 0 || positions + 4 + count * 12 > this.table.byteLength) refuse('damaged-file')
    return Array.from({ length: count }, (_, n): Piece => {
      const from = this.table.getUint32(positions + 4 * n, true)
      const to = this.table.getUint32(positions + 4 * n + 4, true)
      const packed = this.table.getUint32(positions + 4 * (count + 1) + 8 * n + 2, true)
      const wide = (packed & 0x40000000) === 0
      const offset = packed & 0x3fffffff
      return {
        from,
        count: Math.max(0, Math.min(to - from, this.main.length)),
        offset: wide ? offset : offset >> 1,
        wide,
      }
    })
  }

  private readFonts(): string[] {
    const { at, length } = this.region(0x112)
    const fonts: string[] = []
    for (let next = at + 4; next < at + length && fonts.length < 1000;) {
      const size = this.table.getUint8(next) + 1
      const bytes = new Uint8Array(
        this.table.buffer,
        this.table.byteOffset + next + 40,
        Math.max(0, Math.min(size, at + length - next) - 40),
      )
      fonts.push(new TextDecoder('utf-16le').decode(bytes).split('\0')[0] ?? '')
      next += size
    }
    return fonts
  }

  private readFormatted(
    where: number,
    listAt: (at: number, entry: number) => Pick<Formatted, 'sprms' | 'style'>,
  ): Formatted[] {
    const { at, length } = this.region(where)
    const count = Math.floor((length - 4) / 8)
    const found: Formatted[] = []
    for (let n = 0; n < count; n++) {
      const start = (this.table.getUint32(at + 4 * (count + 1) + 4 * n, true) & 0x3fffff) * page
      if (start + page > this.main.length) continue
      const runs = this.main[start + page - 1] ?? 0
      for (let r = 0; r < runs && 4 * r + 8 < page; r++) {
        const from = this.view.getUint32(start + 4 * r, true)
        const to = this.view.getUint32(start + 4 * r + 4, true)
        found.push({ from, to, ...listAt(start, 4 * (runs + 1) + (where === 0xfa ? r : 13 * r)) })
      }
    }
    return found.sort((a, b) => a.from - b.from)
  }

  private characterList(start: number, entry: number): Pick<Formatted, 'sprms'> {
    const at = (this.main[start + entry] ?? 0) * 2
    if (at === 0) return { sprms: [] }
    return { sprms: sprms(this.main.subarray(start + at + 1, start + at + 1 + (this.main[start + at] ?? 0))) }
  }

  /** The style and the list behind a paragraph's entry. */
  private paragraphList(start: number, entry: number): Pick<Formatted, 'sprms' | 'style'> {
    const at = (this.main[start + entry] ?? 0) * 2
    if (at === 0) return { sprms: [] }
    const words = this.main[start + at] ?? 0
    const from = words === 0 ? start + at + 2 : start + at + 1
    const size = words === 0 ? 2 * (this.main[start + at + 1] ?? 0) : 2 * words - 1
    const style = (this.main[from] ?? 0) + 256 * (this.main[from + 1] ?? 0)
    return { sprms: sprms(this.main.subarray(from + 2, Math.min(from + size, start + page))), style }
  }

  private huge(sprm: Sprm): Sprm[] {
    const view = this.dataAt(viewOf(sprm.operand).getUint32(0, true))
    if (view.byteLength < 2) return []
    return sprms(
      new Uint8Array(
        view.buffer,
        view.byteOffset + 2,
        Math.min(view.getUint16(0, true), view.byteLength - 2),
      ),
    )
  }
}

const windows1252 = new TextDecoder('windows-1252')

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function find(list: readonly Formatted[], offset: number): Formatted {
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const item = list[middle]
    if (!item) break
    if (offset < item.from) high = middle - 1
    else if (offset >= item.to) low = middle + 1
    else return item
  }
  return { from: offset, to: list[low]?.from ?? Infinity, sprms: [] }
}
