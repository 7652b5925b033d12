import ExcelJS from 'exceljs'
import type { FieldKey } from '../../../src/shared/domain/fields'
import type { FieldValue } from '../../../src/shared/domain/reading'
import type { TruthItem } from '../truth'
import type { BlindHand } from './hand'

/** A heading of a column, what it holds, and what stands there where it holds nothing a register keeps. */
export type Column = readonly [heading: string, field: FieldKey | null, other?: string]
/** A row of a sheet: words of its own, or a case. */
export type Row = readonly (string | number | null)[] | BlindHand
export interface SheetOf {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Cells merged, as in the program; columns are counted from A. */
  readonly merged?: readonly string[]
  /** What a merged cell says stands for each row it covers: this field of these cases. */
  readonly shared?: readonly { readonly field: FieldKey; readonly cases: readonly BlindHand[] }[]
  /** Dates are typed as dates, not as words. */
  readonly realDates?: boolean
  readonly path?: string
}

/** A workbook of such sheets, and what each row of a case says. */
export async function logBook(sheets: readonly SheetOf[]): Promise<{ bytes: Uint8Array; items: TruthItem[] }> {
  const book = new ExcelJS.Workbook()
  const items: TruthItem[] = []
  for (const made of sheets) {
    const sheet = book.addWorksheet(made.name)
    made.rows.forEach((row, index) => {
      const line = sheet.getRow(index + 1)
      if ('write' in row) {
        const fields = written(line, made, row)
        items.push({ path: `${made.path ?? made.name}!r${index + 1}`, kind: 'log-row', form: null, fields })
      } else row.forEach((value, n) => { if (value !== null) line.getCell(n + 1).value = value })
    })
    for (const range of made.merged ?? []) sheet.mergeCells(range)
  }
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), items }
} // prettier-ignore

function written(line: ExcelJS.Row, made: SheetOf, hand: BlindHand): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {}
  made.columns.forEach(([, field, other], n) => {
    const cell = line.getCell(n + 1)
    if (field === null) {
      if (other !== undefined) cell.value = other
      return
    }
    const shared = made.shared?.find((each) => each.field === field && each.cases.includes(hand))
    const [first] = shared?.cases ?? []
    const { text, truth } = (first ?? hand).write(field)
    if (truth !== null) fields[field] = truth
    if (text === '' || (first !== undefined && first !== hand)) return
    const real = made.realDates === true && typeof truth === 'string' && /^\d{4}-\d\d-\d\d$/.test(truth)
    cell.value = real ? new Date(`${truth}T00:00:00Z`) : text
    if (real) cell.numFmt = 'dd/mm/yyyy'
  })
  return fields
}
