import type { Block, Paragraph, Run, Table, TableCell } from '@shared/domain/document'
import { Places } from './places'
import { finishRuns } from './run-list'

/** One cell of a row definition: its right edge in twips, and whether it goes on from another cell. */
export interface CellSpec {
  readonly right: number
  readonly merge: 'none' | 'first' | 'across' | 'down'
}
interface Row {
  readonly cells: readonly (readonly Part[])[]
  readonly specs: readonly CellSpec[]
}
/** What a cell holds, before it is known which cell it is: paragraphs, and tables inside it. */
type Part = { readonly runs: Run[] } | { readonly rows: readonly Row[] }

/** A table that is being written: its rows, the cells of the row that has begun, and what is in the last of them. */
interface Level {
  readonly rows: Row[]
  cells: Part[][]
  cell: Part[]
}

const deepest = 20

/** Puts paragraphs and cell marks together as blocks, for formats that write a table as a flow of text with marks (RTF, .doc). */
export class FlowLayout {
  private readonly places: Places
  private readonly blocks: Block[] = []
  private runs: Run[] = []
  /** The table that is being written, and those inside it, outermost first. */
  private readonly levels: Level[] = []

  constructor(inside = '') {
    this.places = new Places(inside)
  }

  add(run: Run): void {
    this.runs.push(run)
  }

  /** Ends a paragraph of which something has been written. */
  endBegun(depth: number): void {
    if (this.runs.length > 0) this.endParagraph(depth)
  }

  /**
   * @param depth in how many tables, one inside another, it stands
   * @param heading the level of a paragraph set as one; 0 for any other
   */
  endParagraph(depth: number, heading = 0): void {
    const inRow = (this.levels[0]?.cells.length ?? 0) > 0
    if (depth > 0 || inRow) {
      const { cell } = this.level(Math.max(depth, 1))
      cell.push({ runs: this.takeRuns() })
      return
    }
    this.endTable()
    const paragraph: Paragraph = {
      kind: 'paragraph',
      id: this.places.paragraph(),
      runs: finishRuns(this.takeRuns()),
      ...(heading > 0 ? { heading } : {}),
    }
    this.blocks.push(paragraph)
  }

  endCell(depth = 1): void {
    const level = this.level(depth)
    if (this.runs.length > 0 || level.cell.length === 0) level.cell.push({ runs: this.takeRuns() })
    level.cells.push(level.cell)
    level.cell = []
  }

  endRow(specs: readonly CellSpec[], depth = 1): void {
    const level = this.level(depth)
    level.rows.push({ cells: level.cells, specs: [...specs] })
    level.cells = []
    level.cell = []
  }

  finish(): Block[] {
    this.endBegun(0)
    this.endTable()
    return this.blocks
  }

  private takeRuns(): Run[] {
    const runs = this.runs
    this.runs = []
    return runs
  }

  /** The table at a depth, those inside it ended. */
  private level(depth: number): Level {
    const wanted = Math.min(depth, deepest)
    while (this.levels.length > wanted) this.endInner()
    for (;;) {
      const level = this.levels[wanted - 1]
      if (level) return level
      this.levels.push({ rows: [], cells: [], cell: [] })
    }
  }

  /** Gives the innermost table to the cell it stands in; what was never closed as a row comes as text. */
  private endInner(): void {
    const inner = this.levels.pop()
    const cell = this.levels.at(-1)?.cell
    if (!inner || !cell) return
    if (inner.rows.length > 0) cell.push({ rows: inner.rows })
    cell.push(...inner.cells.flat(), ...inner.cell)
  }

  private endTable(): void {
    if (this.levels.length === 0) return
    const { rows } = this.level(1)
    if (rows.length > 0) this.blocks.push(tableOf(rows, this.places.table()))
    this.levels.length = 0
  }
}

/** Right edges of all rows make the grid, so that a wide cell spans the columns it reaches over. */
function tableOf(rows: readonly Row[], id: string): Table {
  const edges = [...new Set(rows.flatMap((row) => row.specs.map((spec) => spec.right)))].sort((a, b) => a - b)
  const cells: TableCell[] = []
  const above = new Map<number, TableCell>()
  for (const [r, row] of rows.entries()) {
    let column = 0
    let before: TableCell | undefined
    for (const [n, parts] of row.cells.entries()) {
      const spec = row.specs[n]
      const edge = spec ? edges.indexOf(spec.right) + 1 : column + 1
      const columnSpan = Math.max(1, edge - column)
      const origin = above.get(column)
      if (spec?.merge === 'down' && origin) origin.rowSpan = r - origin.row + 1
      else if (spec?.merge === 'across' && before) before.columnSpan += columnSpan
      else {
        const place = `${id}.r${r + 1}.c${n + 1}`
        const inside = new Places(place)
        const blocks = parts.map((part): Block =>
          'rows' in part
            ? tableOf(part.rows, inside.table())
            : { kind: 'paragraph', id: inside.paragraph(), runs: finishRuns(part.runs) },
        )
        before = { id: place, row: r, column, rowSpan: 1, columnSpan, blocks }
        cells.push(before)
        above.set(column, before)
      }
      column += columnSpan
    }
  }
  const columns = Math.max(edges.length, ...rows.map((row) => row.cells.length))
  return { kind: 'table', id, rows: rows.length, columns, cells }
}
