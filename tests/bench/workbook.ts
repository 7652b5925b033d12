import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { agencies } from '../../scripts/samples/agencies'
import { sampleCases } from '../../scripts/samples/cases'
import { addDays } from '../../src/shared/domain/dates'
import { writeConfiguration } from './configuration'
import { measure, type Used } from './measure'
import { acceptClear, importOnce, project, scratch } from './scratch'
import { print, quickest } from './table'

const count = 20_000
const rounds = 2

/** A log workbook of many rows: read by a worker, imported whole, and accepted into cases, beside exceljs alone. */
export async function benchWorkbook(): Promise<void> {
  const folder = scratch()
  const path = join(folder, 'Escalation log.xlsx')
  await writeLog(path, count)
  const short = join(folder, 'One row.xlsx')
  await writeLog(short, 1)
  const configure = await writeConfiguration(folder)
  const bare: Used[] = []
  const read: Used[] = []
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await measure(process.execPath, [join(project, 'tests/bench/bare/workbook.mjs'), path]))
    read.push(
      await measure(process.execPath, [join(project, 'tests/bench/worker-alone.mjs'), path, configure]),
    )
  }
  const opened = await importOnce(folder, short, 'of-one')
  const imported = await importOnce(folder, path, 'register')
  const accepted = await acceptClear(folder, 'register')
  const baseline = quickest(bare)
  const reading = quickest(read)
  const besideBare = { name: 'bare', used: baseline }
  const beside = { ...besideBare, aim: 1.3 }
  print(
    `A log workbook of ${count.toLocaleString('en-GB')} rows`,
    [
      { what: 'bare: exceljs load, every cell looked at', used: baseline },
      { what: 'accord: read into a case a row by the intake worker', used: reading, beside },
      { what: 'accord import: the same, kept, matched and recorded', used: imported, beside },
      {
        what: 'accord import of one row: the register opened, a worker started',
        used: opened,
        beside: besideBare,
      },
      { what: 'accord triage --accept-clear: its rows made cases', used: accepted },
    ],
    [divided(imported, opened, reading)],
  )
}

/** What an import spent its processor time on; starting a worker is in both of what is taken off. */
function divided(imported: Used, opened: Used, reading: Used): string {
  const [whole, opening, read] = [imported.cpu ?? 0, opened.cpu ?? 0, reading.cpu ?? 0]
  const parts = {
    'opening the register': opening,
    reading: read,
    'keeping, matching and saying so': whole - opening - read,
  }
  const said = Object.entries(parts).map(([what, cpu]) => `${what} ${cpu.toFixed(2)}`)
  return `Seconds of processor time of the import: ${said.join('; ')}.`
}

async function writeLog(path: string, rows: number): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true })
  const sheet = book.addWorksheet('Log')
  sheet.addRow(['Our ref', 'Person', 'DOB', 'Date raised', 'Raised by (agency)', 'Raised with (agency)', 'Reason', 'Stage reached', 'Date resolved']).commit() // prettier-ignore
  const names = Object.values(agencies).map(({ name }) => name)
  const asDate = (iso: string) => new Date(`${iso}T00:00:00Z`)
  for (let n = 0; n < rows; n += 1) {
    const first = sampleCases[n % sampleCases.length]
    const second = sampleCases[(n * 7 + 3) % sampleCases.length]
    if (!first || !second) throw new Error('No sample cases')
    const raised = addDays('2015-01-01', n % 3700)
    const row = sheet.addRow([
      `GL-${n}`,
      `${first.person.split(' ')[0]} ${second.person.split(' ')[1]}`,
      asDate(addDays('1930-01-01', (n * 13) % 22_000)),
      asDate(raised),
      names[n % names.length],
      names[(n + 1 + (n % 5)) % names.length],
      first.reason,
      1 + (n % 3),
      n % 4 === 0 ? null : asDate(addDays(raised, 3 + (n % 20))),
    ])
    for (const column of [3, 4, 9]) row.getCell(column).numFmt = 'dd/mm/yyyy'
    row.commit()
  }
  await book.commit()
}
