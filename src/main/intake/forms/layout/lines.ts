import type { Block, Paragraph, Run } from '@shared/domain/document'
import { wordsOf, type Word } from '../labels/words'

/** A stretch of a line with one look; offsets are into the line's text. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly bold: boolean
  readonly struck: boolean
  readonly underlined: boolean
  readonly highlighted: boolean
  readonly control: boolean
  readonly checkbox: 'ticked' | 'empty' | null
}

/** One line of text as a person sees it: hidden text and placeholders left out, struck text still in. */
export interface Line {
  readonly id: string
  readonly text: string
  readonly marks: readonly Mark[]
  readonly heading: boolean
  /** Where it belongs was worked out from where it stands on the page. */
  readonly guessed?: true
  /** It may be the rest of the line before. */
  readonly continues?: true
}

const glyphs = /[☐□❑❏▢◻☑☒🗹✅⊠■]|\[[ \u00a0]{0,3}[xX✓✔]?[ \u00a0]{0,3}\]|\((?:[ \u00a0]{1,4}|[•●✓✔])\)/gu
const emptyGlyph = /^(?:[☐□❑❏▢◻]|\[\s*\]|\(\s*\))$/u

function markOf(run: Run, start: number, end: number, checkbox: Mark['checkbox']): Mark {
  return {
    start,
    end,
    bold: run.bold === true,
    struck: run.struck === true,
    underlined: run.underlined === true,
    highlighted: run.highlighted === true,
    control: run.control !== undefined && !run.control.prompt,
    checkbox,
  }
}

function* piecesOf(run: Run): Generator<[text: string, checkbox: Mark['checkbox']]> {
  if (run.checkbox) {
    yield [run.text === '' ? '☐' : run.text, run.checkbox]
    return
  }
  let from = 0
  for (const glyph of run.text.matchAll(glyphs)) {
    if (glyph.index > from) yield [run.text.slice(from, glyph.index), null]
    yield [glyph[0], emptyGlyph.test(glyph[0]) ? 'empty' : 'ticked']
    from = glyph.index + glyph[0].length
  }
  if (from < run.text.length) yield [run.text.slice(from), null]
}

const linesCache = new WeakMap<Paragraph, readonly Line[]>()

/** The visible lines of a paragraph; worked out once. */
export function linesOf(paragraph: Paragraph): readonly Line[] {
  let lines = linesCache.get(paragraph)
  if (!lines) {
    lines = splitLines(paragraph)
    linesCache.set(paragraph, lines)
  }
  return lines
}

function splitLines(paragraph: Paragraph): Line[] {
  const lines: Line[] = []
  let text = ''
  let marks: Mark[] = []
  const end = () => {
    const { id, guessed, continues } = paragraph
    const first = lines.length === 0 && continues ? { continues } : {}
    lines.push({
      id,
      text,
      marks,
      heading: paragraph.heading !== undefined,
      ...(guessed ? { guessed } : {}),
      ...first,
    })
    text = ''
    marks = []
  }
  for (const run of paragraph.runs) {
    if (run.hidden || run.control?.prompt) continue
    for (const [piece, checkbox] of piecesOf(run)) {
      piece.split(/\r\n|[\n\r\v\f\u2028\u2029]/).forEach((part, index) => {
        if (index > 0) end()
        if (part === '') return
        marks.push(markOf(run, text.length, text.length + part.length, checkbox))
        text += part.replace(/\u00a0/g, ' ').replace(/[\u200b\u200e\u200f\ufeff]/g, '\u200b')
      })
    }
  }
  end()
  return lines
}

/** The lines of blocks that are paragraphs. */
export function linesOfBlocks(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []))
}

/** Part of a line, its marks moved along. */
export function sliceLine(line: Line, from: number, to = line.text.length): Line {
  if (from === 0 && to === line.text.length) return line
  const marks: Mark[] = []
  for (const mark of line.marks) {
    const start = Math.max(mark.start, from) - from
    const end = Math.min(mark.end, to) - from
    if (end > start) marks.push({ ...mark, start, end })
  }
  return { ...line, text: line.text.slice(from, to), marks }
}

/** A line made of plain text, for spreadsheet cells and typed corrections. */
export function plainLine(id: string, text: string, struck = false): Line {
  const run: Run = struck ? { text, struck: true } : { text }
  const lines = splitLines({ kind: 'paragraph', id, runs: [run] })
  const [only] = lines
  if (only && lines.length === 1) return only
  return { id, text: text.replace(/\s+/g, ' '), marks: [], heading: false }
}

export const isBlank = ({ text }: Line): boolean => text === '' || !/[^\s\u200b]/u.test(text)

/** "Level 1: ☐   Level 2: ☒": options with a box behind each, which are an answer however they begin. */
export const isBoxedOptions = ({ text, marks }: Line): boolean => {
  const boxes = marks.filter((mark) => mark.checkbox !== null)
  return boxes.length > 1 && boxes.every((box) => /[:：]\s*$/.test(text.slice(0, box.start)))
}

/** True when every visible letter of the line is bold. */
export const isBold = (line: Line): boolean => isAll('bold', line)

/** True when every visible letter of the line is underlined. */
export const isUnderlined = (line: Line): boolean => isAll('underlined', line)

function isAll(look: 'bold' | 'underlined', line: Line): boolean {
  let any = false
  for (const mark of line.marks) {
    if (!/\S/.test(line.text.slice(mark.start, mark.end))) continue
    if (!mark[look]) return false
    any = true
  }
  return any
}

const wordsCache = new WeakMap<Line, readonly Word[]>()
/** The words of a line; worked out once. */
export function lineWords(line: Line): readonly Word[] {
  let words = wordsCache.get(line)
  if (!words) {
    words = wordsOf(line.text)
    wordsCache.set(line, words)
  }
  return words
}
