import type { Block, Table } from '@shared/domain/document'
import { questionKey, type LabelBook } from '../labels/label-book'
import { asksOfImplied, impliedBy, resolveImplied } from '../labels/implied-party'
import { resolve, type Resolved, type Section } from '../labels/resolve'
import type { Answer } from './answer'
import { AnswerCells, isNarrative } from './answer-cells'
import { AnswerReader } from './answer-reader'
import type { CellView, LabelPiece } from './cell-view'
import type { ReaderOptions } from './open-answer'
import { isBlank, isBold, plainLine, type Line } from './lines'
import { headsMatrixColumn, matrixRow, type MatrixCell } from './matrix'
import type { Value } from './several-cells'
import { TableMap } from './table-map'
import { namesThePaper } from './title-line'
import { TableSections } from './table-sections'
import { tickColumns } from './tick-columns'

/** Reads a table with more than one column: which cell is whose answer. */
export class TableReader {
  readonly answers: Answer[] = []
  readonly loose: Line[] = []
  /** The block still open when the table ends. */
  section: Section | null
  /** Blocks that its last row opens side by side, over a table that follows. */
  beside: readonly Section[] = []
  private readonly map: TableMap
  private readonly sections: TableSections
  private readonly claimed = new Set<CellView>()
  private readonly cells: AnswerCells
  /** Whom the question in a cell asks about, when no heading says it. */
  private readonly implied = new Map<CellView, Section>()

  constructor(
    books: readonly LabelBook[],
    table: Table,
    private readonly options: ReaderOptions,
    private readonly outer: readonly Section[],
    /** Reads a cell that holds tables of its own. */
    private readonly readInside: (blocks: readonly Block[], section: Section | null) => void,
  ) {
    this.map = new TableMap(books, table)
    this.sections = new TableSections(this.map, outer, table.columns, options.knownForm)
    this.cells = new AnswerCells(this.map, this.claimed, tickColumns(this.map))
    this.section = null
  }

  read(): void {
    for (const view of this.map.views) {
      if (this.claimed.has(view)) continue
      if (view.kind === 'label' || this.isExplained(view)) this.label(view)
      else if (view.kind === 'labels') this.severalLabels(view)
      else if (view.kind === 'filled' || view.kind === 'glued') this.filled(view)
      else if (view.kind === 'text') this.loose.push(...view.lines.filter((line) => !isBlank(line)))
      else if (view.kind === 'nested') this.readInside(view.cell.blocks, this.sections.of(view))
    }
    const last = this.map.views.filter((view) => view.kind !== 'empty').at(-1)
    const opened = last ? this.map.inRow(last.cell.row).map((view) => this.sections.openedBy(view)) : []
    const sections = opened.filter((section) => section !== null)
    const halves = sections.length > 1 && sections.length === opened.length
    this.section = last && !halves ? (this.sections.openedBy(last) ?? this.goingOn(last)) : null
    if (halves) this.beside = sections
  }

  /** The block before the table, when nothing in the table ends it: a question after the table may be its last. */
  private goingOn(last: CellView): Section | null {
    const section = this.sections.of(last)
    return section && this.outer.length === 1 && this.outer[0] === section ? section : null
  }

  /** True for a question in bold over what explains it in other type, with its answer in the next cell. */
  private isExplained({ kind, first, lines, cell }: CellView): boolean {
    if (!first || (kind !== 'filled' && kind !== 'labels') || !isBlank(first.rest)) return false
    const right = this.map.at(cell.row, cell.column + cell.columnSpan)
    const [asked, ...hints] = lines.filter((line) => !isBlank(line))
    const apart =
      asked !== undefined && isBold(asked) && !hints.some((line) => isBold(line) || line.text.includes(':'))
    return apart && right?.kind === 'text' && !this.claimed.has(right) && !right.lines.some(isBold)
  }

  private label(view: CellView): void {
    const piece = view.first
    if (!piece) return
    if (headsMatrixColumn(this.map, view)) return
    const matrix = matrixRow(this.map, view)
    if (matrix.length > 0) {
      for (const cell of matrix) this.matrixCell(cell)
      return
    }
    const opened = this.sections.openedBy(view)
    const governing = this.sections.of(view)
    const resolved = this.meant(view, piece, opened ? null : governing)
    if (resolved.as === 'guidance' || resolved.as === 'title' || resolved.as === 'closes') return
    if (resolved.as === 'other') {
      const value = this.cells.of(view, null)
      this.claim(value)
      return
    }
    const target = resolved.as === 'bare' ? null : resolved.target
    if (resolved.as !== 'bare' && !target) return
    const value = this.cells.of(view, target)
    if (resolved.as === 'opens' && !value) return
    // An agency asked for over a block and not named there may be named in it.
    if (!value && target) this.implied.get(view)?.asked.delete(questionKey(target))
    this.push(view, piece, value, {
      target: target ?? { field: 'subject.name', also: [], sure: false },
      ...(resolved.as === 'opens' ? { whole: true as const } : {}),
      ...(resolved.as === 'bare' ? { bare: resolved.attributes } : {}),
    })
  }

  /** What a label means here; a plain "Job title" is asked of whom the question beside or above it asks about. */
  private meant(view: CellView, piece: LabelPiece, section: Section | null): Resolved {
    const resolved = resolve(piece.match, section)
    const implied = impliedBy(resolved)
    if (implied) this.implied.set(view, implied)
    if (!asksOfImplied(resolved, piece.match)) return resolved
    const before = this.questionBeside(view) ?? this.questionAbove(view)
    const party = before ? (this.implied.get(before) ?? null) : null
    const meant = resolveImplied(piece.match, party)
    if (meant && party) this.implied.set(view, party)
    return meant ?? resolved
  }

  private questionBeside(view: CellView): CellView | null {
    const left = this.map.leftOf(view)
    const label = left && this.claimed.has(left) ? this.map.leftOf(left) : left
    const named = label?.first && !label.first.match.meanings[0]?.attributes
    return label && named && this.implied.has(label) ? label : null
  }

  private questionAbove({ cell }: CellView): CellView | null {
    if (cell.row === 0) return null
    const above = this.map.at(cell.row - 1, cell.column)
    return above && above.cell.column === cell.column ? above : null
  }

  private matrixCell({ view, opener, attribute }: MatrixCell): void {
    this.claimed.add(view)
    const section = this.sections.headedBy(opener)
    const resolved = attribute.first && section ? resolve(attribute.first.match, section) : null
    if (!attribute.first || resolved?.as !== 'field') return
    this.answers.push({
      target: resolved.target,
      label: `${opener.first?.match.written.trim() ?? ''}: ${attribute.first.match.written.trim()}`,
      at: view.cell.id,
      lines: trimmed(view.lines),
      placing: 'certain',
      stands: 'among',
      spelling: attribute.first.match.spelling,
    })
  }

  private push(
    view: CellView,
    piece: LabelPiece,
    value: Value | null,
    part: Pick<Answer, 'target' | 'whole' | 'bare'>,
  ): void {
    this.claim(value)
    const label = piece.match.written.trim()
    const lines = trimmed(value ? value.view.lines : [])
    const base = { label, spelling: piece.match.spelling, ...part }
    if (
      value &&
      value.view.kind !== 'label' &&
      !isNarrative(part.target) &&
      part.target.field !== 'subject.kind' &&
      value.view.pieces.some((p) => p.type === 'label' && !p.midSentence)
    ) {
      this.dividedValue(view, value, { label, part })
      return
    }
    this.answers.push({
      ...base,
      at: value?.view.cell.id ?? view.cell.id,
      lines,
      placing: value?.placing ?? 'certain',
      ...(value ? this.standing(view, value.view) : {}),
    })
  }

  private claim(value: Value | null): void {
    for (const view of value?.cells ?? (value ? [value.view] : [])) this.claimed.add(view)
  }

  private standing({ cell }: CellView, value: CellView): Pick<Answer, 'stands'> {
    if (value.cell.row !== cell.row) return this.map.isHeader(cell.row) ? { stands: 'among' } : {}
    const filled = this.map.inRow(cell.row).filter(({ kind }) => kind !== 'empty').length
    return { stands: filled === 2 ? 'alone' : 'among' }
  }

  /** An answer cell that goes on with labels of its own: "Jo Bloggs", then "Job title: …". */
  private dividedValue(
    view: CellView,
    value: Value,
    { label, part }: { label: string; part: Pick<Answer, 'target' | 'whole' | 'bare'> },
  ): void {
    const section = part.whole ? this.sections.openedBy(view) : this.sections.of(view)
    const reader = new AnswerReader({ ...this.options, inCell: true }, section)
    reader.expect({
      ...part,
      label,
      spelling: view.first?.match.spelling ?? 'exact',
      placing: value.placing,
      at: view.cell.id,
    })
    reader.readCell(value.view.pieces)
    this.answers.push(...reader.answers)
  }

  private severalLabels(view: CellView): void {
    const labels = view.pieces.filter((piece) => piece.type === 'label')
    const right = this.map.rightOf(view)
    const section = this.sections.openedBy(view) ?? this.sections.of(view)
    const asked = labels.filter((label) => resolve(label.match, null).as !== 'opens')
    const answered =
      right !== null && (right.kind === 'text' || this.answersOnly(asked, view, right, section))
    const written = answered ? right.lines.filter((line) => !isBlank(line)) : []
    // "Escalated by – job title" asks one thing, however many lines its answer has.
    const values = asked.length === 1 && written.length > 0 ? [written] : written.map((line) => [line])
    const paired = right && values.length > 0 && values.length === asked.length
    const reader = new AnswerReader({ ...this.options, inCell: true }, section)
    for (const label of labels) {
      reader.read([label])
      const lines = paired ? (values[asked.indexOf(label)] ?? []) : []
      reader.read(lines.map((line) => ({ type: 'text', line, inline: true })))
    }
    reader.close()
    if (right && paired) this.claimed.add(right)
    for (const answer of reader.answers)
      this.answers.push({ ...answer, placing: paired ? 'likely' : answer.placing })
  }

  /** "Ward Manager" beside "Escalated by – job title" is its answer, though a form may ask for one. */
  private answersOnly(
    [only, another]: readonly LabelPiece[],
    view: CellView,
    right: CellView,
    section: Section | null,
  ): boolean {
    if (!only || another || this.claimed.has(right)) return false
    const resolved = resolve(only.match, copied(section))
    return resolved.as === 'field' && this.cells.isAnswer(right, resolved.target, view)
  }

  private filled(view: CellView): void {
    if (this.answers.length === 0 && view.first && namesThePaper(view.first)) {
      this.loose.push(...view.lines)
      return
    }
    const right = this.map.rightOf(view)
    const [only] = view.pieces.filter((piece) => piece.type === 'label')
    const single = view.pieces.filter((piece) => piece.type === 'label').length === 1
    const printed = single && only && view.kind === 'filled' && !view.answeredInLine && !only.box
    const free = right && !this.claimed.has(right) ? right.kind : null
    if (printed && right && (free === 'text' || (free === 'empty' && !this.map.answersWithin))) {
      // What is printed under a question that has an answer cell of its own explains the question.
      const rest = resolve(only.match, this.sections.openedBy(view) ? null : copied(this.sections.of(view)))
      const target = rest.as === 'field' ? rest.target : null
      if (right.kind === 'empty' || this.cells.isAnswer(right, target, view)) {
        this.label(view)
        return
      }
    }
    const before = this.questionBeside(view) ?? this.questionAbove(view)
    const about = before ? (this.implied.get(before) ?? null) : null
    const reader = new AnswerReader({ ...this.options, inCell: true }, this.sections.of(view), about)
    reader.read(view.pieces)
    reader.close()
    if (reader.asksAbout) this.implied.set(view, reader.asksAbout)
    this.answers.push(...reader.answers)
    this.loose.push(...reader.loose)
  }
}

const copied = (section: Section | null): Section | null =>
  section && { kind: section.kind, asked: new Set() }

function trimmed(lines: readonly Line[]): readonly Line[] {
  let from = 0
  let to = lines.length
  const blank = (index: number) => isBlank(lines[index] ?? plainLine('', ''))
  while (from < to && blank(from)) from++
  while (to > from && blank(to - 1)) to--
  return lines.slice(from, to)
}
