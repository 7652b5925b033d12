import type { Block, Document, Run } from '@shared/domain/document'
import { FlowLayout } from '../flow-layout'
import { Notes } from '../notes'
import { runOf } from '../run-list'
import { shownText, symbolOf } from '../symbol-fonts'
import { characterProperties, plainCharacter, type CharacterProperties } from './character-properties'
import { DocFile } from './doc-file'
import { formFieldRun } from './doc-form-field'
import { rowSpecs } from './doc-row'
import { numberOf } from './sprms'

/** The parts of the text in the order they are stored, with where the file's head keeps their lengths. */
const parts = [
  ['main', 0x4c], ['footnote', 0x50], ['header', 0x54], ['macro', 0x58], ['comment', 0x5c], ['endnote', 0x60], ['box', 0x64], ['headerbox', 0x68],
] as const // prettier-ignore

/** A Word 97–2003 document (`.doc`) as a document model. Nothing in it is run or fetched. */
export function readDoc(bytes: Uint8Array): Document {
  const file = new DocFile(bytes)
  const notes = new Notes()
  const stories = new Map<string, Block[]>()
  let from = 0
  for (const [name, offset] of parts) {
    const to = from + file.count(offset)
    if (to > from && name !== 'macro' && name !== 'comment') {
      stories.set(name, new DocStory(file, name === 'main' ? '' : name, notes).read(from, to))
    }
    if (name === 'comment' && to > from) notes.add('comments-ignored')
    from = to
  }
  const filled = (name: string) =>
    (stories.get(name) ?? []).filter((block) => block.kind !== 'paragraph' || block.runs.length > 0)
  const blocks = [
    ...filled('header'), ...(stories.get('main') ?? []), ...filled('box'), ...filled('footnote'), ...filled('endnote'), ...filled('headerbox'),
  ] // prettier-ignore
  return { format: 'doc', blocks, notes: notes.list() }
}

type FieldPart = 'instruction' | 'result'

class DocStory {
  private readonly layout: FlowLayout
  private readonly fields: { part: FieldPart; instruction: string; runs: Run[] }[] = []
  private look: CharacterProperties = plainCharacter
  private lookUntil = -1
  private last = { piece: -1, offset: 0 }

  constructor(
    private readonly file: DocFile,
    inside: string,
    private readonly notes: Notes,
  ) {
    this.layout = new FlowLayout(inside)
  }

  read(from: number, to: number): Block[] {
    for (const [p, piece] of this.file.pieces.entries()) {
      const first = Math.max(from, piece.from) - piece.from
      const end = Math.min(to, piece.from + piece.count) - piece.from
      for (let n = first; n < end; n++) {
        const offset = piece.offset + (piece.wide ? 2 * n : n)
        this.formatAt(offset, p)
        this.character(this.file.character(piece, n), offset)
      }
    }
    return this.layout.finish()
  }

  private formatAt(offset: number, piece: number): void {
    if (piece === this.last.piece && offset >= this.last.offset && offset < this.lookUntil) return
    const { sprms, to } = this.file.characterSprms(offset)
    this.look = characterProperties(sprms)
    this.lookUntil = to
    this.last = { piece, offset }
  }

  private character(char: string, offset: number): void {
    switch (char) {
      case '\r':
      case '\f':
        this.endParagraph(offset)
        break
      case '\x07':
        this.endCell(offset)
        break
      case '\x13':
        this.fields.push({ part: 'instruction', instruction: '', runs: [] })
        break
      case '\x14': {
        const field = this.fields.at(-1)
        if (field) field.part = 'result'
        break
      }
      case '\x15':
        this.endField()
        break
      case '\x01':
        this.picture()
        break
      case '\x08':
      case '\x02':
      case '\x05':
        break
      case '\x0b':
        this.add('\n')
        break
      case '\x1e':
        this.add('-')
        break
      case '\x1f':
        break
      default:
        this.add(char)
    }
  }

  private add(char: string): void {
    const { look, deleted, special, symbol, font } = this.look
    if (deleted) {
      this.notes.add('changes-accepted')
      return
    }
    const field = this.fields.at(-1)
    if (field?.part === 'instruction') {
      field.instruction += char
      return
    }
    if (this.fields.some((each) => each.part === 'instruction')) return
    const name = font === undefined ? undefined : this.file.fonts[font]
    const text =
      special && symbol ? symbolOf(symbol.code, this.file.fonts[symbol.font]) : shownText(char, name)
    const run = runOf(text, look)
    if (field && /FORMTEXT/.test(field.instruction)) {
      run.control = field.runs[0]?.control ?? { kind: 'text', prompt: false }
      field.runs.push(run)
    }
    this.layout.add(run)
  }

  /** A text field still empty shows only blanks, which are then a prompt. */
  private endField(): void {
    const field = this.fields.pop()
    const control = field?.runs[0]?.control
    if (control) control.prompt = field.runs.every((run) => run.text.trim() === '')
  }

  private picture(): void {
    const { data, special } = this.look
    const field = this.fields.at(-1)
    if (special && data !== undefined && /FORM(CHECKBOX|DROPDOWN)/.test(field?.instruction ?? '')) {
      const run = formFieldRun(this.file.dataAt(data))
      if (run) this.layout.add(run)
    } else if (!/FORMTEXT/.test(field?.instruction ?? '')) this.notes.add('picture-ignored')
  }

  private endParagraph(offset: number): void {
    const list = this.file.paragraphSprms(offset)
    const value = (code: number) => {
      const operand = list.findLast((sprm) => sprm.code === code)?.operand
      return operand ? numberOf(operand) : 0
    }
    const depth = value(0x2416) === 0 ? 0 : Math.max(1, value(0x6649))
    // In a table inside another, cells and rows end with a paragraph that says so.
    if (depth > 1 && value(0x244c) !== 0) this.layout.endRow(rowSpecs(list), depth)
    else if (depth > 1 && value(0x244b) !== 0) this.layout.endCell(depth)
    else this.layout.endParagraph(depth, this.file.headingLevel(offset))
  }

  private endCell(offset: number): void {
    const list = this.file.paragraphSprms(offset)
    const isRowEnd = list.some((sprm) => sprm.code === 0x2417 && numberOf(sprm.operand) !== 0)
    if (isRowEnd) this.layout.endRow(rowSpecs(list))
    else this.layout.endCell()
  }
}
