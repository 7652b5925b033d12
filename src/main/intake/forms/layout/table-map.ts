import { groupedBy } from '@shared/domain/grouped-by'
import type { Table, TableCell } from '@shared/domain/document'
import { isWeak, type LabelBook } from '../labels/label-book'
import { Grid } from './grid'
import { viewCell, type CellView } from './cell-view'
import { isBlank, isBold } from './lines'

/** A table's cells as views, with the questions the reader asks about their neighbourhood. */
export class TableMap {
  readonly views: readonly CellView[]
  private readonly grid: Grid
  private readonly byCell: ReadonlyMap<string, CellView>
  private readonly byRow: ReadonlyMap<number, readonly CellView[]>
  private readonly headers = new Map<number, boolean>()
  private readonly lists = new Map<number, boolean>()
  private readonly answering = new Map<number, boolean>()
  private readonly heading = new Map<number, boolean>()
  private within: boolean | null = null
  private under: boolean | null = null

  constructor(books: readonly LabelBook[], table: Table) {
    this.grid = new Grid(table)
    const cells = [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column)
    this.views = cells.map((cell) => viewCell(books, cell))
    this.byCell = new Map(this.views.map((view) => [view.cell.id, view]))
    this.byRow = groupedBy(this.views, ({ cell }) => cell.row)
  }

  at(row: number, column: number): CellView | null {
    const cell = this.grid.at(row, column)
    return cell ? (this.byCell.get(cell.id) ?? null) : null
  }

  rightOf({ cell }: CellView): CellView | null {
    return this.at(cell.row, cell.column + cell.columnSpan)
  }

  leftOf({ cell }: CellView): CellView | null {
    return cell.column === 0 ? null : this.at(cell.row, cell.column - 1)
  }

  below({ cell }: CellView): CellView | null {
    return this.at(cell.row + cell.rowSpan, cell.column)
  }

  /** The cells that start in a row, from left to right. */
  inRow(row: number): readonly CellView[] {
    return this.byRow.get(row) ?? []
  }

  /** The only cell of its row with anything in it, if so. */
  soleInRow(row: number): CellView | null {
    const [only, second] = this.inRow(row).filter((view) => view.kind !== 'empty')
    return only && !second ? only : null
  }

  /** True for a cell to the left of several rows, each with a question of its own: "REPLY" beside "Received on", "Given by". */
  headsRows({ cell, kind }: CellView): boolean {
    return (
      kind !== 'empty' && cell.column === 0 && known(this.heading, cell.row, () => this.standsBeside(cell))
    )
  }

  private standsBeside({ row, columnSpan, rowSpan }: TableCell): boolean {
    const next = columnSpan
    let questions = 0
    let last = row
    for (let at = row; at < this.grid.rows.length; at++) {
      const first = this.at(at, 0)
      if (at >= row + rowSpan && (first?.kind !== 'empty' || first.cell.columnSpan !== columnSpan)) break
      const asks = this.at(at, next)
      if (!asks || asks.kind === 'empty' || !this.at(at, next + asks.cell.columnSpan)) return false
      if (at > row && asks.kind === 'label') questions++
      last = at
    }
    return last > row && questions * 2 >= last - row
  }

  /** True for a column that holds answers nearly throughout, so that what reads like a label in it is one too. */
  holdsAnswers(column: number): boolean {
    return known(this.answering, column, () => this.isAnswered(column))
  }

  private isAnswered(column: number): boolean {
    const filled = this.views.filter((view) => view.cell.column === column && view.kind !== 'empty')
    const texts = filled.filter((view) => view.kind === 'text' || view.kind === 'glued').length
    return texts >= 2 && texts * 4 >= filled.length * 3
  }

  /** True when questions and their answers stand in the same cells throughout, and none has a cell of its own for the answer. */
  get answersWithin(): boolean {
    this.within ??= this.readsWithin()
    return this.within
  }

  private readsWithin(): boolean {
    const filled = this.views.filter((view) => view.kind === 'filled').length
    const beside = this.views.some((view) => view.kind === 'label' && this.rightOf(view)?.kind === 'text')
    return filled >= 3 && !beside
  }

  /** True when a row is a row of headings over a row of answers. */
  isHeader(row: number): boolean {
    return known(
      this.headers,
      row,
      () => this.readsAsHeader(row) || (this.answersBelow && this.headsBelow(row)),
    )
  }

  /** True when rows of questions over rows of answers are how this table is made. */
  private get answersBelow(): boolean {
    if (this.under === null) {
      const rows = [...this.byRow.keys()]
      const heads = new Set(rows.filter((row) => this.readsAsHeader(row)))
      const beside = rows.filter((row) => !heads.has(row) && this.hasAnswerBeside(row)).length
      this.under = heads.size >= 2 && heads.size >= beside * 2
    }
    return this.under
  }

  private hasAnswerBeside(row: number): boolean {
    return this.inRow(row).some((view) => view.kind === 'label' && this.rightOf(view)?.kind === 'text')
  }

  /** In such a table: a question that is known, others that are not, and text below each of them. */
  private headsBelow(row: number): boolean {
    const views = this.inRow(row).filter((view) => view.kind !== 'empty')
    if (!views.some((view) => view.kind === 'label') || this.isHeader(row - 1)) return false
    return views.every((view) => {
      const below = this.below(view)
      const short = view.lines.length === 1 && (view.lines[0]?.text.length ?? 0) <= 80
      const alike = below?.cell.column === view.cell.column && below.cell.columnSpan === view.cell.columnSpan
      return (
        short &&
        alike &&
        (below.kind === 'text' || below.kind === 'empty' || below.kind === 'glued') &&
        !this.sameLook(view, below)
      )
    })
  }

  /** True for headings over a list of what happened when, and not over one answer each: two rows have a date or a stage in the same column. */
  listsBelow(row: number): boolean {
    return known(this.lists, row, () => this.headsList(row))
  }

  private headsList(row: number): boolean {
    return this.inRow(row).some((head) => {
      const column: CellView[] = []
      for (let at = this.below(head); at?.kind === 'text'; at = this.below(at)) column.push(at)
      const dated = column.filter(({ lines }) => lines.length === 1 && whenOrStage.test(lines[0]?.text ?? ''))
      return dated.length > 1 && column.every(({ cell }) => this.inRow(cell.row).length > 1)
    })
  }

  private readsAsHeader(row: number): boolean {
    const views = this.inRow(row).filter((view) => view.kind !== 'empty')
    const heads = views.filter((view) => view.kind === 'label')
    // A heading nobody knows may stand among the known ones, as long as they are the more.
    const others = views.length - heads.length
    if (heads.length < 2 || heads.length <= others) return false
    if (views.some((view) => view.kind !== 'label' && view.kind !== 'text')) return false
    const beneath = heads.map((view) => this.below(view))
    if (beneath.some((view) => view?.cell.row === row)) return false
    if (!beneath.some((view) => view?.kind === 'text')) return false
    return beneath.every((view, index) => {
      if (!view || view.kind === 'empty') return true
      const weak = view.first !== null && view.kind === 'label' && isWeak(view.first.match.meanings)
      const head = heads[index]
      const chosen =
        head !== undefined && asksKind(head) && /^\W*(?:adult|child)\b/i.test(view.lines[0]?.text ?? '')
      if (view.kind !== 'text' && view.kind !== 'glued' && !weak && !chosen) return false
      return head !== undefined && view.cell.column === head.cell.column && !this.sameLook(head, view)
    })
  }

  /** True when a question is set in bold and what stands by it is not, so that it is the answer whatever it reads like. */
  contrasts(question: CellView, answer: CellView): boolean {
    const bold = (view: CellView) => view.lines.filter((line) => !isBlank(line)).map(isBold)
    return bold(question).every(Boolean) && !bold(answer).some(Boolean)
  }

  /** True when both cells are set in bold: two questions rather than a question and its answer. */
  sameLook(a: CellView, b: CellView): boolean {
    const bold = (view: CellView) => view.lines.every((line) => isBlank(line) || isBold(line))
    return bold(a) && bold(b)
  }
}

/** What was found before of a row or column, or what is found now. */
function known(before: Map<number, boolean>, at: number, find: () => boolean): boolean {
  const found = before.get(at) ?? find()
  before.set(at, found)
  return found
}

const asksKind = ({ first }: CellView): boolean =>
  first?.match.meanings.some(({ root }) => root?.field === 'subject.kind') === true

const whenOrStage =
  /^\s*(?:(?:\p{L}{3,9},?\s)?\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}|(?:st|nd|rd|th)?[\s-](?:of )?\p{L}{3,9},?[\s-]'?\d{2,4})|(?:(?:stage|step|level)\s)?[1-6])\s*$/iu
