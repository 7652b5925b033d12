// The bare baseline of a report: exceljs alone, writing as it reads the cells that `report-rows.ts` kept. ROWS TARGET
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import ExcelJS from 'exceljs'

const [, , rows, target] = process.argv
const atStart = process.memoryUsage().rss

/** What an empty cell and a date are to exceljs; a formula is kept as it takes it. */
const valueOf = (cell) =>
  cell === null ? undefined : (cell.date ?? null) === null ? cell : new Date(cell.date)

async function each(visit) {
  for await (const text of createInterface({ input: createReadStream(rows) })) {
    const line = JSON.parse(text)
    visit(Array.isArray(line) ? line.map(valueOf) : line)
  }
}

function seconds(from) {
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}

// Reading the lines is no part of writing the workbook: it is done once by itself, and taken off.
let from = process.cpuUsage()
await each(() => undefined)
const reading = seconds(from)
from = process.cpuUsage()
const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: target, useStyles: true })
let sheet
await each((line) => {
  if (Array.isArray(line)) {
    sheet.addRow(line).commit()
    return
  }
  sheet?.commit()
  sheet = workbook.addWorksheet(line.name)
  sheet.columns = line.columns
})
sheet.commit()
await workbook.commit()
const cpu = seconds(from) - reading
const peak = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ cpu, peak, start: atStart / 1024 / 1024 }))
