import ExcelJS from 'exceljs'
import type { NamedField } from '../../src/shared/domain/fields'
import type { FieldValue } from '../../src/shared/domain/reading'
import { Case } from './cases'

type Column = readonly [heading: string, field: NamedField | null]
export interface Log {
  readonly name: string
  readonly bytes: Uint8Array
  /** Sheet and row of each case, and what the row says. */
  readonly rows: readonly { readonly at: string; readonly fields: Readonly<Record<string, FieldValue>> }[]
}

const usual: readonly Column[] = [
  ['Ref', 'subject.reference'], ['Name of adult', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['Date escalated', 'raisedOn'],
  ['Escalated by (agency)', 'escalatedBy.agency'], ['Escalated to (agency)', 'escalatedTo.agency'], ['Reason for escalation', 'concern.summary'],
  ['Stage', 'stage'], ['Outcome', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'],
] // prettier-ignore
const other: readonly Column[] = [
  ['No.', null], ['Date raised', 'raisedOn'], ['Raised by', 'escalatedBy.name'], ['Raising agency', 'escalatedBy.agency'], ['Receiving agency', 'escalatedTo.agency'],
  ['Patient', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Issue', 'concern.summary'], ['Response', 'response.summary'], ['Date of response', 'response.on'], ['RAG', null],
] // prettier-ignore
const groupedColumns: readonly Column[] = [
  ['Name', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Name', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency'],
  ['Name', 'escalatedTo.name'], ['Agency', 'escalatedTo.agency'], ['Date raised', 'raisedOn'], ['Summary', 'concern.summary'],
] // prettier-ignore
const groups: readonly (readonly [string, number])[] = [['Adult', 2], ['Escalated by', 3], ['Escalated to', 2], ['Concern', 2]] // prettier-ignore

interface Sheeted {
  readonly columns: readonly Column[]
  readonly titles?: readonly string[]
  readonly groups?: boolean
  readonly below?: readonly string[]
  readonly dates: 'real' | 'text'
  readonly cases: readonly number[]
  readonly hide?: number
}

function addSheet(book: ExcelJS.Workbook, name: string, made: Sheeted): Log['rows'] {
  const sheet = book.addWorksheet(name)
  for (const title of made.titles ?? []) sheet.addRow(title === '' ? [] : [title])
  if (made.groups) {
    const row = sheet.addRow([])
    let column = 1
    for (const [group, wide] of groups) {
      row.getCell(column).value = group
      sheet.mergeCells(row.number, column, row.number, column + wide - 1)
      column += wide
    }
  }
  sheet.addRow(made.columns.map(([heading]) => heading)).font = { bold: true }
  const rows = made.cases.map((n, index) => {
    const sample = new Case(n, n % 2 ? 2 : 3)
    const row = sheet.addRow([])
    const fields: Record<string, FieldValue> = {}
    made.columns.forEach(([heading, field], c) => {
      const cell = row.getCell(c + 1)
      if (field === null) cell.value = heading === 'RAG' ? 'Amber' : index + 1
      else {
        const { text, truth } = sample.write(field)
        if (text === '') return
        const real = made.dates === 'real' && typeof truth === 'string' && /^\d{4}-\d\d-\d\d$/.test(truth)
        cell.value = real ? new Date(`${truth}T00:00:00Z`) : text
        if (real) cell.numFmt = 'dd/mm/yyyy'
        if (truth !== null) fields[field] = truth
      }
    })
    if (made.hide === index) row.hidden = true
    return { at: `${name}!r${row.number}`, fields }
  })
  for (const text of made.below ?? []) sheet.addRow(text === '' ? [] : [text])
  return rows
} // prettier-ignore

async function log(name: string, sheets: readonly (readonly [string, Sheeted])[], also?: (book: ExcelJS.Workbook) => void): Promise<Log> {
  const book = new ExcelJS.Workbook()
  const rows = sheets.flatMap(([sheet, made]) => addSheet(book, sheet, made))
  also?.(book)
  return { name, bytes: new Uint8Array(await book.xlsx.writeBuffer()), rows }
} // prettier-ignore

/** Agencies' own logs, each in a shape of its own. */
export async function logs(): Promise<Log[]> {
  const cases = (from: number) => [from, from + 13, from + 26, from + 39, from + 52]
  return [
    await log('log-plain', [['Escalations', { columns: usual, dates: 'real', cases: cases(301) }]]),
    await log('log-titles', [['2025-26', {
      columns: other, titles: ['Lindmoor NHS Foundation Trust', 'Log of escalations, April 2025 to March 2026', ''], dates: 'text', cases: cases(307),
      below: ['', 'Total: 5', 'Note: rows are checked each quarter by the safeguarding lead.'],
    }]]),
    await log('log-grouped', [['Log', { columns: groupedColumns, groups: true, titles: ['Escalation log'], dates: 'text', cases: cases(311) }]]),
    await log('log-quarters', [
      ['Q1', { columns: usual, dates: 'real', cases: [320, 321] }], ['Q2', { columns: usual, dates: 'real', cases: [322, 323], titles: ['Quarter 2', ''] }],
    ], (book) => {
      const lists = book.addWorksheet('Lists')
      for (const value of ['Stage 1', 'Stage 2', 'Stage 3']) lists.addRow([value])
      lists.state = 'hidden'
    }),
    await log('log-hidden-row', [['Log', { columns: usual, dates: 'text', cases: cases(340), hide: 2 }]]),
    await log('log-two-headings', [['Log', { columns: other, dates: 'real', cases: cases(360), titles: ['Escalations received and made', 'Prepared by the business support team'] }]]),
  ]
} // prettier-ignore
