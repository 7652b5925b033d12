import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { caseSheets } from '../../src/main/reports/cases/case-sheets'
import { gatherReport } from '../../src/main/reports/gather-report'
import { createReportHandlers } from '../../src/main/reports/handlers'
import { figureSheet } from '../../src/main/reports/workbook/figure-sheet'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { openStore } from '../../src/main/store'
import { now } from './figures-register'
import { keepRows } from './report-rows'

/** In a process of its own: the workbook of a register as Accord writes it, or the cells of it kept as lines. */
const [way, folder = '', target = ''] = process.argv.slice(3)
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
const path = join(folder, '..', 'accord.xlsx')
const input = {
  ...{ path, filter: { from: null, to: null, by: 'raised' as const }, purpose: null, publication: false },
  register: 'pseudonymised' as const,
}
console.log(JSON.stringify(way === 'rows' ? { cells: await rows() } : await accord()))
await store.close()

async function accord() {
  const start = process.memoryUsage().rss / 1024 / 1024
  const from = process.cpuUsage()
  await createReportHandlers(context)['reports.excel'](input)
  const { user, system } = process.cpuUsage(from)
  rmSync(path)
  return { cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024, start }
}

async function rows(): Promise<number> {
  const { report } = await gatherReport(context, input, 'bench')
  const figures = report.tables.map((table) =>
    figureSheet({ ...{ table, name: table.id, finding: null, published: false }, tables: report.all }),
  )
  const ids = report.tables.map(({ id }) => id)
  return await keepRows(target, [...figures, ...caseSheets(report.cases, report.wording, ids)])
}
