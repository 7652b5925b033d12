import type { Block, Paragraph, Run, Table, TableCell } from '@shared/domain/document'
import { Places } from './places'
import { finishRuns } from './run-list'

/** One cell of a row definition: its right edge in twips, and whether it goes on from another cell. */
export interface CellSpec {
  readonly right: number
  readonly merge: 'none' | 'first' | 'across' | 'down'
}
interface Row {
  readonly cells: readonly (readonly Run[][])[]
  readonly specs: readonly CellSpec[]
}

/**
 * Puts paragraphs and cell marks together as blocks, for formats that write a table as a flow of text with marks (RTF, .doc).
 * Tables inside tables come as further text of their cell.
 */
export class FlowLayout {
  private readonly places: Places
  private readonly blocks: Block[] = []
  private runs: Run[] = []
  private cell: Run[][] = []
  private cells: Run[][][] = []
  private rows: Row[] = []

  constructor(inside = '') {
    this.places = new Places(inside)
  }

  add(run: Run): void {
    this.runs.push(run)
  }

  /** @param heading the level of a paragraph set as one; 0 for any other */
  endParagraph(inTable: boolean, heading = 0): void {
    if (inTable || this.cells.length > 0) {
      this.cell.push(this.takeRuns())
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

  endCell(): void {
    if (this.runs.length > 0 || this.cell.length === 0) this.cell.push(this.takeRuns())
    this.cells.push(this.cell)
    this.cell = []
  }

  endRow(specs: readonly CellSpec[]): void {
    this.rows.push({ cells: this.cells, specs: [...specs] })
    this.cells = []
    this.cell = []
  }

  finish(): Block[] {
    if (this.runs.length > 0) this.endParagraph(false)
    this.endTable()
    return this.blocks
  }

  private takeRuns(): Run[] {
    const runs = this.runs
    this.runs = []
    return runs
  }

  private endTable(): void {
    if (this.rows.length > 0) this.blocks.push(tableOf(this.rows, this.places.table()))
    this.rows = []
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
    for (const [n, paragraphs] of row.cells.entries()) {
      const spec = row.specs[n]
      const edge = spec ? edges.indexOf(spec.right) + 1 : column + 1
      const columnSpan = Math.max(1, edge - column)
      const origin = above.get(column)
      if (spec?.merge === 'down' && origin) origin.rowSpan = r - origin.row + 1
      else if (spec?.merge === 'across' && before) before.columnSpan += columnSpan
      else {
        const place = `${id}.r${r + 1}.c${n + 1}`
        const inside = new Places(place)
        const blocks = paragraphs.map((runs): Block => ({
          kind: 'paragraph',
          id: inside.paragraph(),
          runs: finishRuns(runs),
        }))
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
