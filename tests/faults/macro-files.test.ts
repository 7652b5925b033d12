import ExcelJS from 'exceljs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wordFile } from '../../src/main/intake/documents/docx/fixture'
import { openReader, type Reader } from './support/reading'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
}, 120_000)
afterAll(() => reader.close())

const questions = [
  ['Name of adult', 'Odo Fairley'],
  ['Escalating agency', 'Wyvern Domiciliary Care Ltd'],
  ['Receiving agency', 'Lindmoor County Council'],
  ['Date escalated', '12/05/2026'],
  ['Reason for escalation', 'No reply to two referrals.'],
]

/** A package as Office keeps it when it may hold macros, with the code of an inert module in it. */
function withMacros(bytes: Uint8Array, part: string, type: string): Uint8Array {
  const parts = unzipSync(bytes)
  const types = new TextDecoder().decode(parts['[Content_Types].xml'])
  const changed = types.replace(/application\/vnd\.openxmlformats[^"]+\.main\+xml/, type)
  if (changed === types) throw new Error('The package does not say what it is')
  return zipSync({
    ...parts,
    '[Content_Types].xml': strToU8(changed),
    [part]: strToU8('Attribute VB_Name = "Module1"\r\nSub AutoOpen()\r\nMsgBox "macro code"\r\nEnd Sub\r\n'),
  })
}

function document(): Uint8Array {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const rows = questions.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')
  const title = '<w:p><w:r><w:t>Escalation form</w:t></w:r></w:p>'
  const type = 'application/vnd.ms-word.document.macroEnabled.main+xml'
  return withMacros(wordFile(`${title}<w:tbl>${rows}</w:tbl>`), 'word/vbaProject.bin', type)
}

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Form')
  sheet.addRow(['Escalation form'])
  for (const row of questions) sheet.addRow(row)
  const bytes = new Uint8Array(await book.xlsx.writeBuffer())
  return withMacros(bytes, 'xl/vbaProject.bin', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml')
}

it.each([
  ['Form.docm', document],
  ['Form.xlsm', workbook],
])(
  'A11 %s is read like any other, and says that its macros were left alone',
  { timeout: 60_000 },
  async (name, make) => {
    const bytes = await make()
    const [item, second] = (await reader.read(bytes, name)).items
    expect(second).toBeUndefined()
    expect(item).toMatchObject({ kind: 'form', problem: null })
    expect(item?.reading['subject.name']?.value).toBe('Odo Fairley')
    expect(item?.reading.raisedOn?.value).toBe('2026-05-12')
    expect(JSON.stringify(item)).not.toContain('macro code')
    const shown = JSON.stringify(await reader.view(bytes, name))
    expect(shown).toContain('macro-ignored')
    expect(shown).not.toContain('macro code')
  },
)
