import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { readColumnMark, readRowMark } from '@shared/domain/return-template'

type Value = string | number

/** What somebody writes into Accord's own return workbook, by what each row asks. */
export interface FilledIn {
  readonly nil?: 'Yes' | 'No'
  readonly total?: readonly [made: Value | null, received: Value | null]
  readonly stages?: Readonly<Record<string, readonly [Value | null, Value | null]>>
  readonly agencies?: readonly (readonly [name: string, made: Value | null, received: Value | null])[]
  readonly grounds?: Readonly<Record<string, readonly [Value | null, Value | null, string?]>>
  readonly issue?: string
}

/** Opens a return workbook as an agency does, fills it in, and saves it. `change` may do worse to it. */
export async function fillIn(
  bytes: Uint8Array,
  filled: FilledIn,
  change: (workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer)
  const agencies = [...(filled.agencies ?? [])]
  workbook.eachSheet((sheet) => {
    let columns: Partial<Record<string, number>> = {}
    sheet.eachRow((row) => {
      const marks: [string, number][] = []
      row.eachCell((cell, at) => {
        const column = readColumnMark(cell.text)
        if (column) marks.push([column, at])
      })
      if (marks.length > 0) columns = Object.fromEntries(marks)
      const mark = readRowMark(row.getCell(1).text)
      if (!mark) return
      const put = (column: string, value: Value | null | undefined) => {
        const at = columns[column]
        if (at !== undefined && value !== null && value !== undefined) row.getCell(at).value = value
      }
      const both = (values: readonly [Value | null, Value | null, string?] | undefined) => {
        put('made', values?.[0])
        put('received', values?.[1])
        put('words', values?.[2])
      }
      if (mark.row === 'nil') put('of', filled.nil)
      if (mark.row === 'total') both(filled.total)
      if (mark.row === 'stage') both(filled.stages?.[mark.code])
      if (mark.row === 'ground') both(filled.grounds?.[mark.code])
      if (mark.row === 'issue') put('words', filled.issue)
      if (mark.row === 'counterpart') {
        const [name, made, received] = agencies.shift() ?? []
        put('of', name)
        both([made ?? null, received ?? null])
      }
    })
  })
  change(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** A workbook of one sheet, as an agency lays it out itself. */
export async function ownWorkbook(rows: readonly (readonly Value[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('Return').addRows(rows.map((row) => [...row]))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** A mail with a text and nothing attached. */
export function letter(from: string, subject: string, text: string, day = '20 Apr 2026'): Uint8Array {
  const lines = [
    `From: ${from}`, 'To: unit@board.example', `Subject: ${subject}`, `Date: Mon, ${day} 09:00:00 +0000`,
    `Message-ID: <${subject.length}.${text.length}.${from}>`, 'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8', '', ...text.split('\n'), '',
  ] // prettier-ignore
  return Buffer.from(lines.join('\r\n'), 'utf8')
}

/** Puts files into a folder of their own; answers their paths. */
export function putFiles(folder: string, files: Readonly<Record<string, Uint8Array>>): string[] {
  mkdirSync(folder, { recursive: true })
  return Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  })
}

export interface LoggedCase {
  readonly person: string
  readonly from: string
  readonly to: string
  /** `YYYY-MM-DD`. */
  readonly raised: string
  readonly stage?: number
}

/** A log of escalations as a spreadsheet program saves it. */
export function caseLog(cases: readonly LoggedCase[]): Uint8Array {
  const british = (date: string) => date.split('-').reverse().join('/')
  const rows = cases.map(({ person, from, to, raised, stage = 3 }) =>
    [person, '12/06/1948', british(raised), from, to, `Stage ${stage}`, 'A visit was refused after a referral'].join(','),
  )
  const head = 'Name,Date of birth,Date raised,Escalating agency,Receiving agency,Stage,Reason for dispute'
  return Buffer.from([head, ...rows, ''].join('\n'), 'utf8')
} // prettier-ignore
