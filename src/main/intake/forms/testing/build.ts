import type {
  Block,
  Document,
  DocumentFormat,
  Paragraph,
  Run,
  Table,
  TableCell,
} from '@shared/domain/document'

/** Small builders of document models for the tests of the form reader. */
export type Content = string | Run[] | Block[]

const isBlocks = (content: Run[] | Block[]): content is Block[] => content.some((each) => 'kind' in each)

function runsOf(content: string | Run[]): Run[] {
  return typeof content === 'string' ? [{ text: content }] : content
}

export const bold = (text: string): Run => ({ text, bold: true })
export const struck = (text: string): Run => ({ text, struck: true })
export const prompt = (text: string): Run => ({ text, control: { kind: 'text', prompt: true } })
export const filled = (text: string): Run => ({ text, control: { kind: 'text', prompt: false } })
export const box = (ticked: boolean): Run => ({
  text: ticked ? '☒' : '☐',
  checkbox: ticked ? 'ticked' : 'empty',
})

/** A cell as merged: `{ span: 2, of: 'text' }`. */
export interface Merged {
  readonly span?: number
  readonly down?: number
  readonly of: Content
}
export type CellContent = Content | Merged

const isMerged = (content: CellContent): content is Merged => typeof content === 'object' && 'of' in content

/** Makes a document; ids are given in order, as the document readers do. */
export class DocumentBuilder {
  private readonly blocks: Block[] = []
  private paragraphs = 0
  private tables = 0

  p(content: string | Run[], options: { heading?: number } = {}): this {
    this.blocks.push(this.paragraph(`p${++this.paragraphs}`, content, options.heading))
    return this
  }

  lines(text: string): this {
    for (const line of text.split('\n')) this.p(line)
    return this
  }

  table(rows: readonly (readonly CellContent[])[]): this {
    this.blocks.push(this.tableOf(`t${++this.tables}`, rows))
    return this
  }

  build(format: DocumentFormat = 'docx'): Document {
    return { format, blocks: this.blocks, notes: [] }
  }

  private paragraph(id: string, content: string | Run[], heading?: number): Paragraph {
    return { kind: 'paragraph', id, runs: runsOf(content), ...(heading ? { heading } : {}) }
  }

  private tableOf(id: string, rows: readonly (readonly CellContent[])[]): Table {
    const cells: TableCell[] = []
    const taken = new Set<string>()
    let columns = 0
    rows.forEach((row, index) => {
      let column = 0
      for (const content of row) {
        while (taken.has(`${index}:${column}`)) column++
        const { span = 1, down = 1, of } = isMerged(content) ? content : { of: content }
        const cellId = `${id}.r${index + 1}.c${column + 1}`
        cells.push({
          id: cellId,
          row: index,
          column,
          rowSpan: down,
          columnSpan: span,
          blocks: this.inside(cellId, of),
        })
        for (let r = index; r < index + down; r++)
          for (let c = column; c < column + span; c++) taken.add(`${r}:${c}`)
        column += span
        columns = Math.max(columns, column)
      }
    })
    return { kind: 'table', id, rows: rows.length, columns, cells }
  }

  private inside(id: string, content: Content): Block[] {
    if (typeof content === 'string') {
      return content.split('\n').map((text, index) => this.paragraph(`${id}.p${index + 1}`, text))
    }
    return isBlocks(content) ? content : [this.paragraph(`${id}.p1`, content)]
  }
}

export const doc = (): DocumentBuilder => new DocumentBuilder()

/** A workbook of one sheet; a row is its cells from column A on, null for none. */
export function sheet(rows: readonly (readonly (string | null)[])[], name = 'Log'): Document {
  return {
    format: 'xlsx',
    notes: [],
    blocks: [
      {
        kind: 'sheet',
        id: 's1',
        name,
        rows: rows.map((cells, index) => ({
          number: index + 1,
          cells: cells.flatMap((text, column) => (text === null ? [] : [{ column: column + 1, text }])),
        })),
      },
    ],
  }
}
