import ExcelJS from 'exceljs'
import { cell, heading, say, table, type Node } from '../../page'
import { posted } from '../post'

const grid = (rows: readonly (readonly string[])[]): Node =>
  table(rows.map((row) => row.map((text) => cell(say(text)))))

/** A flow chart of the steps as it is printed at the back of a policy. */
export const steps: readonly Node[] = [
  heading('Appendix 1: resolving disagreements, the steps at a glance', 1),
  grid([['Step', 'Who', 'Timescale'], ['1', 'Practitioner to practitioner', '2 working days'], ['2', 'Manager to manager', '5 working days'], ['3', 'Head of service to head of service', '5 working days'], ['4', 'Independent Chair', '10 working days']]),
  say('At each step: record the date matter raised, the officer and organisation asked to respond, and the response.'),
  say('Children and adults at immediate risk: do not use this procedure, ring 999.'),
] // prettier-ignore

/** A concern about a child, sent to the front door. */
export const referral: readonly Node[] = [
  heading('Multi-Agency Referral Form (MARF)', 1),
  say('Send to the Multi-Agency Safeguarding Hub. For concerns that a child is suffering or likely to suffer significant harm.'),
  grid([
    ['Child’s name', 'Jayden Coyle'], ['Date of birth', '2 February 2016'], ['Address', '4 Mill Fold, Wexcombe'], ['Referrer’s name', 'Mel Attard'], ['Referrer’s agency', 'Great Mowden Primary School'], ['Date of referral', '18 May 2026'],
    ['Reason for referral: what are your concerns?', 'Bruise to the left cheek, explanation changed twice.'], ['Have you told the parents about this referral?', 'No'],
  ]),
] // prettier-ignore

export const agenda: readonly Node[] = [
  heading('Safeguarding Adults Board – agenda', 1),
  grid([['Date', 'Thursday 9 July 2026'], ['Time', '10.00 to 12.30'], ['Venue', 'Committee Room 2, Hallowmere Town Hall'], ['Chair', 'Independent Chair']]),
  grid([['Item', 'Lead', 'Paper'], ['1. Welcome and apologies', 'Chair', '–'], ['2. Escalations in the quarter', 'Board Manager', 'A'], ['3. Annual report', 'Board Manager', 'B'], ['4. Any other business', 'All', '–']]),
] // prettier-ignore

export const newsletter = posted({
  from: 'Partnership News <news@board.example>', subject: 'Safeguarding bulletin, June 2026', date: 'Mon, 1 Jun 2026 12:00:00 +0100', id: 'third-news', headers: ['List-Unsubscribe: <mailto:leave@board.example>', 'Precedence: bulk'],
  html: '<html><body><h1>Safeguarding bulletin</h1><h2>In this issue</h2><ul><li>Our new professional disagreement policy</li><li>Training dates</li><li>Learning from reviews</li></ul><h2>Professional disagreement policy</h2><p>The policy has been revised. Stage 1 is now two working days. Read it on our website.</p><p><a href="https://board.example/leave">Unsubscribe</a></p></body></html>',
}) // prettier-ignore
export const away = posted({
  from: 'Ajay Raichura <a.raichura@agency.example>', subject: 'Out of Office: RE: Case Disagreement: Referral for Resolution', date: 'Fri, 22 May 2026 16:00:00 +0100', id: 'third-away', headers: ['Auto-Submitted: auto-replied'],
  text: 'I am out of the office until 1 June 2026 with no access to email. For urgent matters please contact Yewande Coker on 01632 960909.\n',
}) // prettier-ignore

/** A letter that says plainly what it is about. */
export const letter = posted({
  from: 'Dr Hester Kilby <h.kilby@agency.example>', subject: 'Formal escalation', date: 'Thu, 28 May 2026 09:20:00 +0100', id: 'third-letter',
  text: 'Dear Chair\n\nPlease accept this as our formal escalation at stage 3. It concerns Miss Jocasta Vane (date of birth 23 September 1958).\n\nThe escalating agency is Pentreath Hospitals NHS Foundation Trust. The receiving agency is Hallowmere City Council.\n\nMiss Vane has attended the emergency department nine times this year and the council will not hold a multi-agency meeting.\n\nYours faithfully\n\nDr Hester Kilby\nConsultant Geriatrician\n',
}) // prettier-ignore
export const letterSays = { 'subject.name': 'Miss Jocasta Vane', 'subject.dateOfBirth': '1958-09-23', 'escalatedBy.agency': 'Pentreath Hospitals NHS Foundation Trust', 'escalatedTo.agency': 'Hallowmere City Council', stage: 3 } as const // prettier-ignore

/** Whom to ring where. */
export async function contacts(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Contacts')
  for (const row of [['Safeguarding contacts by agency'], [], ['Agency', 'Safeguarding lead', 'Job title', 'Telephone', 'Last checked'], ['The Quay Medical Group', 'Dr Hester Kilby', 'GP', '01632 960707', '01/05/2026'], ['Lantern House Care Home', 'Phil Tregear', 'Deputy Manager', '01632 960708', '01/05/2026'], ['Turning Tide Recovery', 'Colette Dufresne', 'Team Leader', '01632 960709', '02/05/2026']])
    sheet.addRow(row)
  return new Uint8Array(await book.xlsx.writeBuffer())
} // prettier-ignore
