import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import { cell, heading, say, table, type Node } from '../../page'

const rows = (lines: readonly (readonly string[])[]): Node => table(lines.map((line) => line.map((text) => cell(say(text))))) // prettier-ignore

/** What comes to a board that is no form. */
export const minutes: readonly Node[] = [
  heading('North Ceredwen Safeguarding Board: Practice Review Sub-group', 1),
  say('Cofnodion / Minutes, Tuesday 20 October 2026, 1.30 pm, by Teams'),
  rows([['In attendance', 'Agency', 'Initials'], ['Catrin Osborn (Chair)', 'Betsan Health Board', 'CO'], ['Steffan Ivey', 'Cyngor Gogledd Ceredwen', 'SI'], ['PC Dylan Fairclough', 'North Ceredwen Police', 'DF']]),
  heading('1. Apologies and declarations of interest'), say('None declared.'),
  heading('2. Matters arising'), say('Action 14 closed. Action 17 moved to December.'),
  heading('3. Professional disagreements, July to September'), say('CO had counted 12 submitted on the website. Half were between the hospital and adult services about going home. Two went beyond Stage 1. Members felt that the Welsh version of the form was hard to find.'),
  heading('4. Action log'),
  rows([['Action', 'By whom', 'By when', 'Status'], ['Move link to Welsh form to top of page', 'SI', '30/10/2026', 'Open'], ['Bring two disagreements to the next meeting as learning', 'CO', '01/12/2026', 'Open']]),
  say('Date of next meeting: 1 December 2026.'),
] // prettier-ignore

export const concernForm: readonly Node[] = [
  heading('Multi-Agency Referral Form (MARF)', 1),
  say('Quarnborough Integrated Front Door. Use this form to refer a child who may be in need or at risk of significant harm. If a child is in immediate danger ring 999.'),
  heading('Child'),
  rows([['Forename', 'Poppy'], ['Surname', 'Ainscough'], ['Date of birth', '11/08/2020'], ['Address', '33 Fuller Road, Quarnborough'], ['Ethnicity', 'White British'], ['Parental consent to referral?', 'No – would place child at risk']]),
  heading('Reason for referral'),
  rows([['What are you worried about?', 'Poppy came in with a bite mark on her shoulder that is too large to be a child’s.'], ['What is working well?', 'Grandmother collects her every day and is never late.'], ['What needs to happen next?', 'Medical and visit today.'], ['Date of incident, if known', '18/10/2026']]),
  heading('Referrer'),
  rows([['Name', 'Beth Worsnop'], ['Job title', 'Nursery Manager'], ['Agency', 'Little Acorns Nursery'], ['Telephone', '01632 960744'], ['Date of referral', '19/10/2026']]),
] // prettier-ignore

export const policyText: readonly Node[] = [
  heading('Inter-agency Dispute Policy (extract)', 1),
  say('Melbury and Stour Downs Safeguarding Adults Board. Policy G16, version 4.0, ratified 14 May 2026, review due May 2029.'),
  heading('4. Declaring a dispute'),
  say('4.1 Any professional may declare a dispute. It should be declared on the working day on which the decision becomes known, by telephone, and confirmed on form G17.'),
  say('4.2 Seniority is no answer to a dispute. Nobody is to be asked to withdraw one.'),
  heading('5. Stages'),
  rows([['Stage', 'Who speaks to whom', 'Within'], ['1', 'Professional to professional', '2 working days'], ['2', 'Manager to manager', '5 working days'], ['3', 'Director to director, then the Independent Chair', '10 working days']]),
  heading('6. Records'),
  say('6.1 Form G17 is kept on the adult’s record by each agency. The Governance Officer keeps the register of disputes and reports to the Board twice a year.'),
] // prettier-ignore

/** Who came to which course. */
export async function training(): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook()
  const sheet = file.addWorksheet('Attendance')
  for (const line of [
    ['Course', 'Date', 'Name', 'Role', 'Agency', 'Booked', 'Attended', 'Certificate sent'],
    ['Having difficult conversations', '13/10/2026', 'Rukhsana Latif', 'Family Support Worker', 'Stonebeck Young Carers', 'Y', 'Y', 'Y'], ['Having difficult conversations', '13/10/2026', 'Dean Upshaw', 'Nursery Manager', 'Beckside Nursery', 'Y', 'N', ''],
    ['The Disagreement Pathway in an hour', '05/11/2026', 'Andrea Fulbrook', 'Practice Nurse', 'Weir View Surgery', 'Y', 'Y', 'N'], ['The Disagreement Pathway in an hour', '05/11/2026', 'Grace Oyelaran', 'Advocate', 'Speak Up Stonebeck', 'Y', 'Y', 'N'],
  ]) sheet.addRow(line)
  return fixDates(new Uint8Array(await file.xlsx.writeBuffer()))
} // prettier-ignore
