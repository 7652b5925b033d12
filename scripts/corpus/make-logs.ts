import ExcelJS from 'exceljs'
import { fixDates } from '../samples/layouts'
import { fodt } from './fodt'
import { logs } from './logs'
import { heading, say, table, cell, type Node } from './page'
import { save, saveConverted } from './save'
import { textMail } from './mail'
import type { Truth } from './truth'

const programs = ['xlsx', 'xls', 'ods', 'csv'] as const

/** Logs from Excel and as LibreOffice writes them on, and agencies' annual returns. */
export async function makeLogs(): Promise<void> {
  for (const { name, bytes: raw, rows } of await logs()) {
    const bytes = fixDates(raw)
    for (const program of programs) {
      if (program === 'csv' && name !== 'log-plain' && name !== 'log-titles') continue
      const truth = {
        board: null, layout: name, writer: program,
        items: rows.map(({ at, fields }) => ({
          path: program === 'csv' ? at.replace(/^[^!]+/, 'Sheet1') : at, kind: 'log-row' as const, form: null, fields: { ...fields },
        })),
      }
      if (program === 'xlsx') save(`${name}.xlsx`, bytes, truth)
      else saveConverted(`${name}.${program}`, bytes, { from: 'xlsx', to: program === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1' : program }, truth)
    }
  }
  await makeReturns()
} // prettier-ignore

const counts = [
  ['Escalations made by your agency', '7'], ['Escalations received by your agency', '4'], ['Themes and issues', 'Thresholds; discharge planning'],
] as const // prettier-ignore
const truthOf = (layout: string, writer: string, path = ''): Omit<Truth, 'heldOut'> => ({
  board: null, layout: `return-${layout}`, writer, items: [{ path, kind: 'annual-return', form: null, fields: {} }],
}) // prettier-ignore

async function makeReturns(): Promise<void> {
  const rows = (list: readonly (readonly [string, string])[]) =>
    list.map(([label, value]) => [cell(say(label, { bold: true })), cell(say(value))])
  const page: Node[] = [
    heading('Escalation annual return', 1), say('Year: 1 April 2025 to 31 March 2026'),
    table(rows([['Agency', 'Fairhaven Housing Association'], ...counts])),
  ]
  for (const writer of ['docx:MS Word 2007 XML', 'odt', 'pdf', 'doc'])
    saveConverted(`return.${writer.split(':')[0] ?? ''}-table.${writer.split(':')[0] ?? ''}`, fodt(page), { from: 'fodt', to: writer }, truthOf('table', writer.split(':')[0] ?? ''))
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Return')
  for (const row of [['Annual return of escalations 2025/26'], ['Agency', 'St Swithin’s Hospice'], ...counts]) sheet.addRow([...row])
  const bytes = fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
  save('return.workbook.xlsx', bytes, truthOf('workbook', 'xlsx'))
  saveConverted('return.workbook.ods', bytes, { from: 'xlsx', to: 'ods' }, truthOf('workbook', 'ods'))
  const text = `Dear all\n\nOur annual return for 2025-26 is as follows.\n\n${counts.map(([label, value]) => `${label}: ${value}`).join('\n')}\n\nRegards\nJo`
  save('return.mail.eml', textMail(text, { from: 'Jo <jo@agency.example>', subject: 'Annual return', number: 950 }), truthOf('mail', 'mail', 'body'))
} // prettier-ignore
