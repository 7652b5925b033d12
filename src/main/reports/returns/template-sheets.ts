import type ExcelJS from 'exceljs'
import {
  columnMark,
  rowMark,
  templateKey,
  type TemplateColumn,
  type TemplateRow,
} from '@shared/domain/return-template'
import { cellText } from '../cell-text'
import { headerStyle, labelStyle, noteStyle, pageLayout, titleStyle } from '../sheet-style'
import type { TemplateFor } from './template-content'

const input: Partial<ExcelJS.Style> = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8DC' } },
  border: {
    top: { style: 'thin', color: { argb: 'FF9AA5B1' } },
    bottom: { style: 'thin', color: { argb: 'FF9AA5B1' } },
    left: { style: 'thin', color: { argb: 'FF9AA5B1' } },
    right: { style: 'thin', color: { argb: 'FF9AA5B1' } },
  },
  protection: { locked: false },
  alignment: { vertical: 'top', wrapText: true },
}

const wholeNumber: ExcelJS.DataValidation = {
  type: 'whole',
  operator: 'between',
  formulae: [0, 9999],
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: 'A whole number',
  error: 'Please write a whole number: 0 or more.',
}

export interface Heading {
  readonly column: TemplateColumn
  readonly title: string
  readonly width: number
}

/** A sheet of the workbook being laid out: column A holds the hidden marks, the rest what people see. */
export class TemplateSheet {
  private readonly sheet: ExcelJS.Worksheet
  private headings: readonly Heading[] = []
  private next = 1

  constructor(
    workbook: ExcelJS.Workbook,
    name: string,
    made: TemplateFor,
    private readonly widths: readonly number[],
  ) {
    this.sheet = workbook.addWorksheet(name, {
      views: [{ showGridLines: false }],
      ...pageLayout('OFFICIAL-SENSITIVE when filled in', { orientation: 'portrait' }),
    })
    this.sheet.columns = [{ width: 3, hidden: true }, ...widths.map((width) => ({ width }))]
    this.sheet.getCell(1, 1).value = templateKey({ round: made.round, agency: made.agency.id })
  }

  title(text: string): void {
    this.cell(2, text, titleStyle)
    this.sheet.getRow(this.next).height = 26
    this.next += 1
  }

  note(text: string, width: number): void {
    this.cell(2, text, noteStyle)
    this.sheet.mergeCells(this.next, 2, this.next, this.widths.length + 1)
    this.sheet.getRow(this.next).height = 14 * Math.ceil(text.length / width) + 4
    this.next += 1
  }

  /** A line that says something of the whole return. */
  fact(row: TemplateRow, label: string, value: string, choices: readonly string[] | null): void {
    this.marks(new Map([['of', 3]]))
    this.sheet.getCell(this.next, 1).value = rowMark(row)
    this.cell(2, label, labelStyle)
    this.cell(3, value, choices ? input : labelStyle)
    this.tall(value, 3)
    if (choices) this.offer(this.sheet.getCell(this.next, 3), `"${choices.join(',')}"`, true)
    this.next += 1
  }

  header(headings: readonly Heading[]): void {
    this.headings = headings
    this.next += 1
    this.marks(new Map(headings.map(({ column }, index) => [column, index + 2])))
    headings.forEach(({ title }, index) => this.cell(index + 2, title, headerStyle))
    this.sheet.getRow(this.next).height = 32
    this.next += 1
  }

  /** A row to fill in. `of` names it, or is a list to choose from. */
  row(mark: TemplateRow, of: string | { readonly list: string }): void {
    this.sheet.getCell(this.next, 1).value = rowMark(mark)
    this.headings.forEach(({ column }, index) => {
      const cell = this.sheet.getCell(this.next, index + 2)
      if (column === 'of' && typeof of === 'string' && of !== '') {
        this.cell(index + 2, of, labelStyle)
        this.tall(of, index + 2)
        return
      }
      // What is said at the end in words counts nothing.
      if (mark.row === 'issue' && column !== 'words') return
      cell.style = input
      if (column === 'made' || column === 'received') cell.dataValidation = wholeNumber
      else if (typeof of !== 'string' && column === 'of') this.offer(cell, of.list, false)
    })
    if (this.headings.some(({ column }) => column === 'words')) this.sheet.getRow(this.next).height = 46
    this.next += 1
  }

  /** Labels cannot be changed; there is no password, for whoever must can look. */
  async finish(): Promise<void> {
    this.sheet.getColumn(1).eachCell({ includeEmpty: false }, (cell) => {
      cell.style = {
        font: { color: { argb: 'FFFFFFFF' }, size: 8 },
        protection: { locked: true, hidden: true },
      }
    })
    await this.sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true }) // prettier-ignore
  }

  /** Programs do not all fit the height of rows that wrap, so it is written. */
  private tall(text: string, column: number): void {
    const width = this.widths[column - 2] ?? 20
    this.sheet.getRow(this.next).height = 16 * Math.max(1, Math.ceil((text.length * 1.15) / width)) + 2
  }

  private cell(column: number, text: string, style: Partial<ExcelJS.Style>): void {
    const cell = this.sheet.getCell(this.next, column)
    cell.value = cellText(text)
    cell.style = style
  }

  private offer(cell: ExcelJS.Cell, list: string, only: boolean): void {
    cell.dataValidation = {
      type: 'list',
      formulae: [list],
      allowBlank: true,
      showErrorMessage: only,
      errorTitle: 'One of the list',
      error: 'Please choose one of the list.',
    }
  }

  /** A hidden row saying which column holds what, so that a column put in moves nothing. */
  private marks(columns: ReadonlyMap<TemplateColumn, number>): void {
    const row = this.sheet.getRow(this.next)
    for (const [column, number] of columns) {
      row.getCell(number).value = columnMark(column)
      row.getCell(number).style = { font: { color: { argb: 'FFFFFFFF' }, size: 8 } }
    }
    row.hidden = true
    this.next += 1
  }
}
