import ExcelJS from 'exceljs'
import { fieldDefinition, type FieldKey } from '../../../../src/shared/domain/fields'
import type { FieldValue } from '../../../../src/shared/domain/reading'
import { fixDates } from '../../../samples/layouts'
import type { TruthItem } from '../../truth'
import { dateStyles, type DateStyle } from './hand'
import { housing, police, trust, yearly, type Log } from './log-sheets'

const noAnswer = /^(?:n\/a|tbc|-|not known|ongoing|awaited)$/i

function put(
  cell: ExcelJS.Cell,
  raw: string,
  field: FieldKey | null,
  dates: DateStyle | null,
): FieldValue | null {
  if (raw === '') return null
  const kind = field === null ? null : fieldDefinition(field).kind
  if (/^\d{4}-\d\d-\d\d$/.test(raw)) {
    cell.value = dates === null ? new Date(`${raw}T00:00:00Z`) : dateStyles[dates](raw)
    if (dates === null) cell.numFmt = 'dd/mm/yyyy'
    return raw
  }
  if (kind === 'stage' && /^\d$/.test(raw)) {
    cell.value = dates === null ? Number(raw) : `Stage ${raw}`
    return Number(raw)
  }
  cell.value = raw
  return noAnswer.test(raw) ? null : raw
}

async function written({ sheet: name, above, columns, rows, below, dates }: Log, path = name): Promise<{ bytes: Uint8Array; items: TruthItem[] }> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(name)
  for (const line of above) sheet.addRow([...line])
  const head = sheet.addRow(columns.map(([heading]) => heading))
  head.font = { bold: true }
  const items = rows.map((raw): TruthItem => {
    const row = sheet.getRow(sheet.rowCount + 1)
    const fields: Record<string, FieldValue> = {}
    columns.forEach(([, field], n) => {
      const truth = put(row.getCell(n + 1), raw[n] ?? '', field, dates)
      if (field !== null && truth !== null) fields[field] = truth
    })
    return { path: `${path}!r${row.number}`, kind: 'log-row', form: null, fields }
  })
  for (const line of below) sheet.addRow([...line])
  return { bytes: fixDates(new Uint8Array(await book.xlsx.writeBuffer())), items }
} // prettier-ignore

/** Agencies’ own logs of the month. */
export const fifthLogs = async () =>
  [
    { name: 'log-hospital', to: 'xlsx', ...(await written(trust)) },
    { name: 'log-police', to: 'csv', ...(await written(police)) },
    { name: 'log-housing', to: 'ods', ...(await written(housing)) },
    { name: 'log-yearly', to: 'xlsx', ...(await written(yearly)) },
  ] as const
