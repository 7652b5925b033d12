import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ExcelJS from 'exceljs'
import { startFile } from '../../src/main/reports/replace-file'
import { cellsOfRow, columnStyle } from '../../src/main/reports/sheet-cells'
import type { Column, SheetRow } from '../../src/main/reports/sheet'
import { caseSheets } from '../../src/main/reports/cases/case-sheets'
import { gatherReport } from '../../src/main/reports/gather-report'
import { createReportHandlers } from '../../src/main/reports/handlers'
import { figureSheet } from '../../src/main/reports/workbook/figure-sheet'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { openStore } from '../../src/main/store'
import { now } from './figures-register'

/** One way of writing the workbook of a register, in a process of its own: `accord`, or `bare` with the same cells. */
const [way, folder = ''] = process.argv.slice(3)
// Loaded before the clock starts, as it is for the bare library.
await import('../../src/main/reports/excel-report')
const clock = { now: () => now }
const { packs } = await loadPacks({ resources: resolve('resources') })
const store = await openStore({
  folder,
  with: { kind: 'passphrase', passphrase: 'four plain words here' },
  clock,
})
const context = { store, clock, packs, actor: 'Bench', version: '0.0.0' }
const path = join(folder, '..', `${way ?? ''}.xlsx`)
const input = {
  ...{ path, filter: { from: null, to: null, by: 'raised' as const }, purpose: null, publication: false },
  register: 'pseudonymised' as const,
}
const used = way === 'bare' ? await bare() : await accord()
console.log(JSON.stringify({ ...used, peak: process.resourceUsage().maxRSS / 1024 }))
await store.close()
rmSync(path)

async function accord() {
  const from = process.cpuUsage()
  await createReportHandlers(context)['reports.excel'](input)
  return { cpu: seconds(from), cells: null }
}

/** The rows are fetched before the clock starts: what is measured is the library alone. */
async function bare() {
  const { report } = await gatherReport(context, input, 'bench')
  const sheets: { name: string; columns: readonly Column[]; rows: ReturnType<typeof cellsOfRow>[] }[] = []
  const figures = report.tables.map((table) =>
    figureSheet({ ...{ table, name: table.id, finding: null, published: false }, tables: report.all }),
  )
  for (const { name, columns, rows } of [...figures, ...caseSheets(report.cases, report.wording, report.tables.map(({ id }) => id))])
    sheets.push({ name, columns, rows: await all(columns, rows) })
  const from = process.cpuUsage()
  const file = await startFile(path)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: file.stream, useStyles: true })
  for (const { name, columns, rows } of sheets) {
    const worksheet = workbook.addWorksheet(name)
    worksheet.columns = columns.map(({ kind, width, header }) => ({ header, width, style: columnStyle(kind) }))
    for (const row of rows) worksheet.addRow(row).commit()
    worksheet.commit()
  }
  await workbook.commit()
  await file.keep()
  const cpu = seconds(from)
  return { cpu, cells: sheets.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0) }
} // prettier-ignore

async function all(columns: readonly Column[], rows: Iterable<SheetRow> | AsyncIterable<SheetRow>) {
  const found: ReturnType<typeof cellsOfRow>[] = []
  for await (const row of rows) found.push(cellsOfRow(columns, row))
  return found
}

function seconds(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}
