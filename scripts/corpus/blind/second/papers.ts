import ExcelJS from 'exceljs'
import { cell, heading, say, table, type Node } from '../../page'
import { posted } from '../post'

const grid = (rows: readonly (readonly string[])[]): Node =>
  table(rows.map((row) => row.map((text) => cell(say(text)))))

/** A page of a policy: it says what a form must hold, and is none. */
export const policy: readonly Node[] = [
  heading('Resolving professional differences: guidance for practitioners', 1),
  say('Marrick and Swale Safeguarding Adults Partnership, version 4, approved 12 January 2026'),
  heading('Stage 1: practitioner to practitioner', 2),
  say('The practitioner raising the issue speaks to the practitioner who made the decision within two working days. Date of first contact: record this on the case file.'),
  heading('Stage 2: manager to manager', 2),
  say('If there is no agreement the matter is escalated by the line manager to their counterpart. The agency receiving the escalation responds within five working days.'),
  heading('What to write down', 2),
  grid([['Full name of adult', 'As on the electronic record'], ['Date of birth', 'Day, month and year'], ['Describe the professional difference', 'The facts and the views of both agencies'], ['Resolution agreed', 'Actions, names and dates']]),
  say('The form is at Appendix 3 and is sent to the business team once completed.'),
] // prettier-ignore

/** A referral of a concern about an adult, which is no escalation. */
export const referral: readonly Node[] = [
  heading('Corvedale Council: Safeguarding Adults Concern (SA1)', 1),
  say('Use this form to report that an adult may be experiencing abuse or neglect.'),
  grid([
    ['Name of adult at risk', 'Vera Holt'], ['Date of birth', '14/08/1939'], ['Address', '6 Kiln Lane, Corvedale'], ['Person reporting the concern', 'Sian Lumb'], ['Organisation', 'Tern Lodge Nursing Home'],
    ['Date of concern', '3 May 2026'], ['Type of abuse', 'Neglect and acts of omission'], ['Describe the concern', 'Pressure sore, grade 3, not reported by the night staff.'], ['Alleged perpetrator', 'Not known'], ['Has the adult consented to this referral?', 'Yes'], ['Police informed?', 'No'],
  ]),
] // prettier-ignore

export const minutes: readonly Node[] = [
  heading('Quality and Performance Group – notes of the meeting of 14 May 2026', 1),
  say('Present: H Stott (chair), C Bagshaw, J Threlfall, N Desai'), say('Apologies: Dr Chaudhuri'),
  heading('3. Professional challenge', 2),
  say('Four challenges were made by housing to adult social care in the quarter and two were received. All but one were resolved at stage 1.'),
  grid([['Action', 'Who', 'By when'], ['Circulate the revised form', 'JT', '1 June 2026'], ['Bring figures for the year', 'ND', '9 July 2026']]),
] // prettier-ignore

export const away = posted({
  from: 'Suzanne Le Marchant <s.lemarchant@agency.example>', subject: 'Automatic reply: Professional Resolution Form', date: 'Mon, 9 Mar 2026 07:30:00 +0000', id: 'second-away', headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
  text: 'Thank you for your email. I am on leave until Monday 16 March 2026.\n\nIf your message is about an escalation please contact the duty desk: 01632 960155.\n\nSuzanne Le Marchant\nService Manager\nMarrick County Council\n',
}) // prettier-ignore

/** A letter that says plainly what it is about. */
export const letter = posted({
  from: 'Hilary Stott <h.stott@agency.example>', subject: 'Escalation to the Board', date: 'Wed, 22 Apr 2026 12:02:00 +0100', id: 'second-letter',
  text: 'Dear Board Manager\n\nI am writing to escalate a disagreement between Swale Valley NHS Trust and Marrick County Council about Mr Alasdair Penrose, date of birth 12 March 1947.\n\nWe raised this with the council on 20 April 2026. The council will not hold a planning meeting before he is discharged; we believe that he would not be safe at home without one.\n\nI would be grateful for your advice on the next stage.\n\nYours sincerely\n\nHilary Stott\nMatron\nSwale Valley NHS Trust\n',
}) // prettier-ignore
export const letterSays = { 'subject.name': 'Mr Alasdair Penrose', 'subject.dateOfBirth': '1947-03-12', 'escalatedBy.agency': 'Swale Valley NHS Trust', 'escalatedTo.agency': 'Marrick County Council', raisedOn: '2026-04-20' } as const // prettier-ignore

/** Who has been trained when. */
export async function training(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Training')
  for (const row of [['Escalation policy training: attendance'], ['Name', 'Job title', 'Agency', 'Date attended', 'Certificate'], ['Femi Adeleke', 'Team Leader', 'Swale Valley NHS Trust', '04/03/2026', 'Yes'], ['Bryony Sharrock', 'School Nurse', 'Corvedale Community Health CIC', '04/03/2026', 'Yes'], ['Amos Tull', 'Chaplain', 'Tern Lodge Nursing Home', '11/03/2026', 'No']])
    sheet.addRow(row)
  return new Uint8Array(await book.xlsx.writeBuffer())
} // prettier-ignore
