import type { Block, Paragraph, Table, TableCell } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'
import { endsSentence, isInstruction } from '../labels/boundary'
import { looksLikeAgency, looksLikeJobTitle, looksLikeName } from '../values/person'
import { isPrompt, saysNotKnown } from '../values/prompts'
import {
  isFaint,
  isSetBold,
  looksAsked,
  mapTables,
  onlyParagraph,
  passagesOf,
  replacing,
  tablesOf,
  type Passage,
} from './passages'

const orders =
  /^\s*\(?(?:please |only |to be )?(?:answered|attach|avoid|completed|filled|ticked)\s[^:\t]{3,}$|^\s*\(?(?:please |only )?(?:attach|avoid|consider|continue|describe|do not|don['’]t|enter|explain|give|identify|include|indicate|insert|keep|leave|provide|put|say|set out|specify|state|stick|summarise|tell|tick|type|use|write)\s[^:\t]{3,}$/i
const limits =
  /\b(?:max(?:imum)?|no more than|up to|limit(?:ed)? to)\.? (?:of )?\d{1,5} (?:words?|characters?|lines?|sentences?)\b|\b(?:in )?(?:block )?capitals\b|\b(?:your own words|facts only|where known|if (?:not )?known|if applicable|dd\/?mm|for example|e\.g\.)/i

/** Whether a text tells somebody how to answer; what only holds the place of an answer is left to who reads values. */
const guides = (text: string): boolean =>
  limits.test(text) || ((isInstruction(text) || orders.test(text)) && !isPrompt(text))

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** The same person, agency or number is written in several places as well. */
const mayBePrinted = (text: string): boolean =>
  text.trim().split(/\s+/).length >= 3 &&
  !/\d/.test(text) &&
  !saysNotKnown(text) &&
  !looksLikeName(text) &&
  !looksLikeJobTitle(text) &&
  !looksLikeAgency(text)

/** What is known of the paragraphs of a document by comparing them with one another. */
class Hints {
  private readonly texts = new Map<Paragraph, string>()
  private readonly times = new Map<string, number>()
  /** Texts that stand between a question and something else somewhere. */
  private readonly between = new Set<string>()

  constructor(passages: readonly Passage[]) {
    for (const { paragraphs } of passages)
      for (const paragraph of paragraphs) {
        const text = plain(paragraphText(paragraph))
        this.texts.set(paragraph, text)
        this.times.set(text, (this.times.get(text) ?? 0) + 1)
      }
  }

  private textOf(paragraph: Paragraph): string {
    return this.texts.get(paragraph) ?? plain(paragraphText(paragraph))
  }

  isRepeated(paragraph: Paragraph): boolean {
    return (this.times.get(this.textOf(paragraph)) ?? 0) >= 3 && mayBePrinted(paragraphText(paragraph))
  }

  noteBetween(paragraph: Paragraph): void {
    this.between.add(this.textOf(paragraph))
  }

  /** Printed below several questions, and once at least over their answer. */
  isPrinted(paragraph: Paragraph): boolean {
    return this.between.has(this.textOf(paragraph)) && this.isRepeated(paragraph)
  }
}

/** A paragraph that may explain the question before it, and what stands below it in the same place. */
interface Place {
  readonly paragraph: Paragraph
  readonly after: Paragraph | null
}

function* placesIn(passages: readonly Passage[]): Generator<Place> {
  for (const { paragraphs, answers } of passages) {
    for (const [index, paragraph] of paragraphs.entries()) {
      const before = paragraphs[index - 1]
      if (before ? !looksAsked(before) : !answers) continue
      if (before && endsSentence(paragraphText(before), paragraphText(paragraph))) continue
      if (isSetBold(paragraph) || paragraphText(paragraph).length > 240) continue
      if (!isFaint(paragraph) && (looksAsked(paragraph) || isFilledIn(paragraph))) continue
      const next = paragraphs[index + 1]
      yield { paragraph, after: next && !looksAsked(next) ? next : null }
    }
  }
}

/** A cell beside a question with nothing in it but words in italics: the writer's own, unless they guide. */
const answersFaintly = ({ paragraphs, answers }: Passage): boolean =>
  answers && paragraphs.every((paragraph) => isFaint(paragraph) && !guides(paragraphText(paragraph)))

/** "Yes / No" with one of them struck out, a box, or a label with its answer behind it. */
function isFilledIn(paragraph: Paragraph): boolean {
  const acted = paragraph.runs.some(
    (run) => run.struck || run.checkbox || run.control || run.highlighted || run.underlined,
  )
  return (
    acted ||
    /^\s*(?:yes|no)\s*(?:[/.,;:)]|$)|^[^.:\t]{2,60}(?::|\t|_{2}|\.{3})/i.test(paragraphText(paragraph))
  )
}

/** The same blocks without what a form prints between a question and its answer to say how to answer it. */
export function withoutHints(blocks: readonly Block[]): readonly Block[] {
  const passages = [...passagesOf(blocks)]
  const hints = new Hints(passages)
  const places = [...placesIn(passages)]
  for (const { paragraph, after } of places) if (after) hints.noteBetween(paragraph)
  for (const table of tablesOf(blocks))
    for (const stack of stacksOf(table)) for (const { text } of stack) if (text) hints.noteBetween(text)
  const over = places.filter(({ paragraph, after }) => after && isFaint(paragraph) && !isFaint(after)).length
  const faint = over >= 3 || (over >= 1 && !passages.some(answersFaintly))
  const left = new Map<Paragraph, null>()
  for (const { paragraph, after } of places)
    if (isHint(paragraph, after, hints) || (faint && isFaint(paragraph))) left.set(paragraph, null)
  return mapTables(replacing(blocks, left), (table) => withoutHintCells(table, hints))
}

function isHint(paragraph: Paragraph, after: Paragraph | null, hints: Hints): boolean {
  if (hints.isPrinted(paragraph)) return true
  const faint = isFaint(paragraph)
  if (after)
    return (faint && !isFaint(after)) || (!hints.isRepeated(after) && guides(paragraphText(paragraph)))
  return (faint || hints.isRepeated(paragraph)) && guides(paragraphText(paragraph))
}

/** One of several cells that stand below one another beside the same question. */
interface Stacked {
  readonly cell: TableCell
  /** Its only paragraph, if it has one. */
  readonly text: Paragraph | null
}

/** The cells beside each question that takes up several rows; those with cells of their own beside them are questions. */
function* stacksOf(table: Table): Generator<readonly Stacked[]> {
  const questions = table.cells.filter(({ rowSpan }) => rowSpan >= 2 && rowSpan <= 4)
  if (questions.length === 0) return
  const starting = new Map<string, TableCell>()
  for (const cell of table.cells) starting.set(`${cell.row}:${cell.column}`, cell)
  for (const question of questions) {
    const stack: Stacked[] = []
    for (let row = question.row; row < question.row + question.rowSpan; row++) {
      const cell = starting.get(`${row}:${question.column + question.columnSpan}`)
      if (cell) stack.push({ cell, text: onlyParagraph(cell) })
    }
    const [first] = stack
    const answered = stack.some(
      ({ cell }) => starting.get(`${cell.row}:${cell.column + cell.columnSpan}`)?.rowSpan === 1,
    )
    if (
      stack.length > 1 &&
      !answered &&
      stack.every(({ cell }) => cell.columnSpan === first?.cell.columnSpan)
    )
      yield stack
  }
}

/** A table in which an answer takes up the place of the hint beside its question as well. */
function withoutHintCells(table: Table, hints: Hints): Table {
  const left = new Set<TableCell>()
  const grown = new Map<TableCell, TableCell>()
  for (const stack of stacksOf(table)) {
    const others = stack.filter(
      ({ text, cell }) => cell.blocks.length > 0 && !(text && isStackedHint(text, stack, hints)),
    )
    const [answer, second] = others
    const [top] = stack
    if (others.length === stack.length || !answer || second || !top) continue
    for (const { cell } of stack) if (cell !== answer.cell) left.add(cell)
    const rowSpan = stack.reduce((rows, { cell }) => rows + cell.rowSpan, 0)
    grown.set(answer.cell, { ...answer.cell, row: top.cell.row, rowSpan })
  }
  if (left.size === 0) return table
  return {
    ...table,
    cells: table.cells.filter((cell) => !left.has(cell)).map((cell) => grown.get(cell) ?? cell),
  }
}

function isStackedHint(text: Paragraph, stack: readonly Stacked[], hints: Hints): boolean {
  if (isSetBold(text)) return false
  if (hints.isRepeated(text) || isPrompt(paragraphText(text)) || guides(paragraphText(text))) return true
  return isFaint(text) && stack.some((other) => other.text !== text && other.text && !isFaint(other.text))
}
