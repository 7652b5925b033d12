import type { Block, Paragraph, Run, Table, TableCell } from '@shared/domain/document'
import { Places } from '../places'
import { finishRuns } from '../run-list'

interface CellSpec {
  readonly right: number
  readonly merge: 'none' | 'first' | 'across' | 'down'
}
interface Row {
  readonly cells: readonly (readonly Run[][])[]
  readonly specs: readonly CellSpec[]
}

/** Puts RTF's paragraphs and cell marks together as blocks. Tables inside tables come as further text of their cell. */
export class RtfLayout {
  private readonly places = new Places()
  private readonly blocks: Block[] = []
  private runs: Run[] = []
  private cell: Run[][] = []
  private cells: Run[][][] = []
  private rows: Row[] = []
  private specs: CellSpec[] = []
  private merge: CellSpec['merge'] = 'none'
  private inTable = false

  add(run: Run): void {
    this.runs.push(run)
  }

  word(word: string, value: number | null): void {
    if (word === 'pard') this.inTable = false
    else if (word === 'intbl') this.inTable = true
    else if (word === 'trowd') this.specs = []
    else if (word === 'clmgf' || word === 'clvmgf') this.merge = 'first'
    else if (word === 'clmrg') this.merge = 'across'
    else if (word === 'clvmrg') this.merge = 'down'
    else if (word === 'cellx') {
      this.specs.push({ right: value ?? 0, merge: this.merge })
      this.merge = 'none'
    } else if (word === 'par' || word === 'sect' || word === 'nestcell' || word === 'nestrow')
      this.endParagraph()
    else if (word === 'cell') {
      if (this.runs.length > 0 || this.cell.length === 0) this.cell.push(this.takeRuns())
      this.cells.push(this.cell)
      this.cell = []
    } else if (word === 'row') {
      this.rows.push({ cells: this.cells, specs: [...this.specs] })
      this.cells = []
      this.cell = []
    }
  }

  finish(): Block[] {
    if (this.runs.length > 0) this.endParagraph()
    this.endTable()
    return this.blocks
  }

  private endParagraph(): void {
    if (this.inTable || this.cells.length > 0) {
      this.cell.push(this.takeRuns())
      return
    }
    this.endTable()
    const paragraph: Paragraph = {
      kind: 'paragraph',
      id: this.places.paragraph(),
      runs: finishRuns(this.takeRuns()),
    }
    this.blocks.push(paragraph)
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
