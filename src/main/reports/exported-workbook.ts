import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import type { ParsedInput } from '@shared/contract'
import { AccordError } from '@shared/domain/problem'
import { createReportHandlers } from './handlers'
import type { ReportFixture } from './report-fixture'

/** For tests only: workbooks of a fixture's register, and what is in them. */

export const everyCase = { from: null, to: null, by: 'raised' } as const

export async function exported(
  fixture: ReportFixture,
  register: 'identifiable' | 'pseudonymised' | 'none',
  name = 'report.xlsx',
  more: Partial<ParsedInput<'reports.excel'>> = {},
): Promise<string> {
  const path = join(fixture.folder, name)
  await createReportHandlers(fixture.context)['reports.excel']({
    ...{ path, filter: everyCase, register, purpose: 'Test', publication: false },
    ...more,
  })
  return path
}

export async function opened(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  return workbook
}

/** The rows of a sheet's table, header first. */
export function table(workbook: ExcelJS.Workbook, name: string): ExcelJS.CellValue[][] {
  const sheet = workbook.getWorksheet(name)
  const rows: ExcelJS.CellValue[][] = []
  const width = sheet?.getRow(4).cellCount ?? 0
  sheet?.eachRow((row, number) => {
    if (number < 4) return
    rows.push(Array.from({ length: width }, (_, index) => shown(row.getCell(index + 1).value)))
  })
  return rows
}

/** What a cell shows: of a formula, what it comes to. */
export function shown(value: ExcelJS.CellValue): ExcelJS.CellValue {
  // The library reads a formula that comes to 0 without its result.
  return value !== null && typeof value === 'object' && 'formula' in value ? (value.result ?? 0) : value
}

export const parts = (path: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )

export async function problemOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof AccordError ? error.problem.code : String(error)
}
