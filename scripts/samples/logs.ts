import ExcelJS from 'exceljs'
import type { NamedField } from '../../src/shared/domain/fields'
import type { FieldValue } from '../../src/shared/domain/reading'
import { agencies } from './agencies'
import { sampleCases } from './cases'
import { fixDates } from './layouts'

type Truth = Partial<Record<NamedField, FieldValue>>
export interface SampleLog {
  readonly bytes: Uint8Array
  readonly rows: readonly { readonly at: string; readonly truth: Truth }[]
}

const asDate = (iso: string) => new Date(`${iso}T00:00:00Z`)
const sampleCase = (record: string) => {
  const found = sampleCases.find((c) => c.record === record)
  if (!found) throw new Error(`No sample case ${record}`)
  return found
}

/** A charity's own log: two title rows, real dates, one row for a case whose form also came, a total below. */
export async function charityLog(): Promise<SampleLog> {
  const own: readonly (readonly [string, string, string, string, string, string, 1 | 2 | 3, string | null])[] = [
    ['HL-101', 'Rufina Dale', '1975-03-12', '2025-06-05', agencies.housing.name, 'Eviction notice served during an enquiry', 1, '2025-06-11'],
    ['HL-102', 'Mortimer Flood', '1961-09-30', '2025-08-18', agencies.mentalHealth.name, 'Crisis line did not call back', 2, '2025-09-03'],
    ['HL-103', 'Eluned Sparrow', '1984-01-26', '2025-11-24', agencies.council.name, 'Concern about coercion closed by telephone', 1, '2025-12-02'],
    ['HL-104', 'Cornelius Bright', '1969-07-15', '2026-02-16', agencies.police.name, 'No update on a hate crime report', 1, null],
  ]
  const osei = sampleCase('NM-20433')
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Escalations 25-26')
  sheet.addRow(['Harbour Light – escalations raised by our projects'])
  sheet.addRow(['April 2025 to March 2026'])
  sheet.addRow([])
  sheet.addRow(['Our ref', 'Person', 'DOB', 'Date raised', 'Raised by (agency)', 'Raised with (agency)', 'Reason', 'Stage reached', 'Date resolved'])
  sheet.getRow(4).font = { bold: true }
  for (const [ref, person, born, raised, to, reason, stage, resolved] of own)
    sheet.addRow([ref, person, asDate(born), asDate(raised), agencies.charity.name, to, reason, stage, resolved ? asDate(resolved) : null])
  sheet.addRow([osei.record, osei.person, asDate(osei.born), asDate(osei.raisedOn), agencies.charity.name, agencies.housing.name, osei.reason, 1, asDate('2025-04-22')])
  sheet.addRow(['Total', null, null, null, null, null, null, 5, null])
  for (const column of ['C', 'D', 'I']) sheet.getColumn(column).numFmt = 'dd/mm/yyyy'
  const rows = [...own.map(([ref, person, born, raised, to, reason, stage, resolved]) => ({ ref, person, born, raised, to, reason, stage, resolved })), { ref: osei.record, person: osei.person, born: osei.born, raised: osei.raisedOn, to: agencies.housing.name, reason: osei.reason, stage: 1, resolved: '2025-04-22' }]
  return {
    bytes: fixDates(new Uint8Array(await book.xlsx.writeBuffer())),
    rows: rows.map((r, i) => ({
      at: `s1.r${5 + i}`,
      truth: {
        'subject.reference': r.ref, 'subject.name': r.person, 'subject.dateOfBirth': r.born, raisedOn: r.raised,
        'escalatedBy.agency': agencies.charity.name, 'escalatedTo.agency': r.to, 'concern.summary': r.reason, stage: r.stage,
        ...(r.resolved ? { 'outcome.agreedOn': r.resolved } : {}),
      },
    })),
  }
} // prettier-ignore

/** A police log: grouped headings over two rows, dates typed as text, another order of columns, a note below. */
export async function policeLog(): Promise<SampleLog> {
  const own: readonly (readonly [string, string, string, string, string, string, string, string])[] = [
    ['14/05/2025', '2025-05-14', 'Isadora Kemp', 'DS Orla Kestrel', agencies.ambulance.name, 'Statement not provided', 'Statement received', '21/05/2025'],
    ['03/09/2025', '2025-09-03', 'Laurence Ogilvy', 'DI Hamish Rook', agencies.probation.name, 'Licence breach not shared', 'Sharing agreement restated', '10/09/2025'],
    ['08/12/2025', '2025-12-08', 'Winifred Sayle', 'DS Orla Kestrel', agencies.hospital.name, 'CCTV request refused', 'CCTV released', '17/12/2025'],
    ['26/01/2026', '2026-01-26', 'Edgar Pomeroy', 'DS Orla Kestrel', agencies.council.name, 'Strategy meeting held without police', '', ''],
  ]
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Log')
  sheet.addRow(['', 'Escalated by', '', 'Escalated to', 'Concern', 'Outcome', ''])
  sheet.mergeCells('B1:C1')
  sheet.mergeCells('F1:G1')
  sheet.addRow(['Date raised', 'Name', 'Agency', 'Agency', 'Reason for dispute', 'Agreed outcome', 'Date agreed', 'Adult’s name'])
  for (const [raised, , person, by, to, reason, outcome, agreed] of own)
    sheet.addRow([raised, by, agencies.police.name, to, reason, outcome, agreed, person])
  sheet.addRow([])
  sheet.addRow(['Note: rows are kept by the safeguarding hub and checked each quarter.'])
  return {
    bytes: fixDates(new Uint8Array(await book.xlsx.writeBuffer())),
    rows: own.map(([, raisedOn, person, by, to, reason, outcome, agreed], i) => ({
      at: `s1.r${3 + i}`,
      truth: {
        raisedOn, 'subject.name': person, 'escalatedBy.name': by, 'escalatedBy.agency': agencies.police.name, 'escalatedTo.agency': to,
        'concern.summary': reason,
        ...(outcome ? { 'outcome.summary': outcome, 'outcome.agreedOn': agreed.split('/').reverse().join('-') } : {}),
      },
    })),
  }
} // prettier-ignore
