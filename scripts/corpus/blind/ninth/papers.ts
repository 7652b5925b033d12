import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import { cell, heading, say, table, type Node } from '../../page'

const rows = (lines: readonly (readonly string[])[]): Node => table(lines.map((line) => line.map((text) => cell(...text.split('\n').map((each) => say(each)))))) // prettier-ignore

/** What comes to a board that is no form. */
export const minutes: readonly Node[] = [
  heading('Learning and Improvement Subgroup', 1),
  say('Minutes of the meeting held on Wednesday 13 May 2026 at 1.30 pm by video'),
  rows([
    ['Name', 'Agency', 'Present'], ['Rowena Flint (Chair)', 'NHS Penwarren Integrated Care Board', 'Yes'], ['Supt Clive Marrack', 'Cornouaille Police', 'Yes'], ['Petra Lanyon', 'Penwarren Council Adult Social Care', 'Apologies'],
  ]),
  heading('1. Minutes of 11 March'), say('Agreed, save that the audit is of 20 files and not 12.'),
  heading('2. Professional disagreements'), say('Eleven notifications came in between January and March. Seven were settled at level 1. Delay was the commonest ground. The chair of the subgroup asked that agencies say how long each took.'),
  rows([['Action', 'By whom', 'By when'], ['Add a question about time taken to the notification', 'Board Support Officer', '30 June 2026'], ['Remind care homes that they may use it', 'Petra Lanyon', '15 June 2026']]),
  heading('3. Any other business'), say('None. The next meeting is on 8 July.'),
] // prettier-ignore

export const agenda: readonly Node[] = [
  heading('Stourwater Safeguarding Adults Board: Executive', 1),
  say('Friday 26 June 2026, 9.30 am, the Old Court Room'),
  rows([
    ['No.', 'Item', 'Who', 'Paper'], ['1', 'Apologies and interests', 'Independent Chair', '–'], ['2', 'Matters arising', 'All', 'A'], ['3', 'Dispute resolution: a year of form DR1', 'Board Manager', 'B'], ['4', 'Budget', 'Treasurer', 'C'],
  ]),
  say('Please tell the office of any dietary needs.'),
] // prettier-ignore

export const concernForm: readonly Node[] = [
  heading('Adult safeguarding concern (SAC1)', 1),
  say('Stourwater County Council. Use this form to tell us that an adult may be at risk of abuse or neglect.'),
  rows([
    ['1. The adult', ''], ['Name', 'Hubert Crale'], ['Date of birth', '02/11/1944'], ['Address', '9 Mill Lane, Stour St Giles'], ['Ethnicity', 'White British'], ['Does the adult know about this concern?', 'Yes'],
    ['2. The concern', ''], ['Type of abuse', 'Neglect and acts of omission'], ['What happened, where and when?', 'On 7 June 2026 I found Mr Crale in a soaked bed with no drink in reach. The evening call on 6 June had not been made.'], ['Who is alleged to be responsible?', 'Home care agency'], ['What has been done to keep the adult safe?', 'Neighbour is staying'],
    ['3. Person raising the concern', ''], ['Name', 'Yvonne Tarrant'], ['Job', 'Community Responder'], ['Date', '07/06/2026'],
  ]),
] // prettier-ignore

export const policyText: readonly Node[] = [
  heading('Stuck cases: what to do when professionals cannot agree', 1),
  say('Thurlby and the Wolds Safeguarding Children Partnership. Agreed by the Executive in February 2026. Review: February 2028.'),
  heading('1. Principles'),
  say('The child comes first. Disagree early, politely and in writing. No one is too junior to challenge and no one too senior to be challenged.'),
  heading('2. The steps'),
  rows([
    ['Step', 'Who', 'By when'], ['One', 'Worker to worker', 'Within 1 working day'], ['Two', 'Manager to manager', 'Within 3 working days of step one'], ['Three', 'Heads of service, with the Partnership Manager', 'Within 5 working days of step two'], ['Four', 'Independent Scrutineer', 'Within 10 working days'],
  ]),
  heading('3. Recording'),
  say('Fill in the Stuck Case Form at each step from two onwards. Put it on the child’s file in each agency.'),
  heading('4. If a child is in danger now'),
  say('Do not use this procedure. Ring the police or the front door.'),
] // prettier-ignore

const book = async (name: string, lines: readonly (readonly (string | number)[])[]): Promise<Uint8Array> => {
  const file = new ExcelJS.Workbook()
  const sheet = file.addWorksheet(name)
  for (const line of lines) sheet.addRow([...line])
  return fixDates(new Uint8Array(await file.xlsx.writeBuffer()))
}

/** Who came to which course. */
export const training = (): Promise<Uint8Array> =>
  book('Bookings', [
    ['Marlinge Safeguarding Adults Partnership: training log 2026/27'], ['Course', 'Session', 'First name', 'Surname', 'Employer', 'Booked on', 'Attended?', 'Certificate sent'], ['Challenge with confidence', '22/04/2026', 'Carla', 'Whitmarsh', 'Marlinge Homes', '01/04/2026', 'Y', '24/04/2026'], ['Challenge with confidence', '22/04/2026', 'Declan', 'Fury', 'East Thames Mental Health Trust', '02/04/2026', 'N', ''],
    ['Hoarding: level 2', '19/05/2026', 'Joanna', 'Tibbs', 'London South Ambulance Service', '28/04/2026', 'Y', '20/05/2026'], ['Hoarding: level 2', '19/05/2026', 'Peter', 'Quorn', 'Age Friendly Marlinge', '11/05/2026', 'Y', '20/05/2026'],
  ]) // prettier-ignore

/** What the office has bought. */
export const invoices = (): Promise<Uint8Array> =>
  book('Spend', [
    ['Date', 'Supplier', 'What for', 'Net (£)', 'VAT (£)', 'Paid'], ['08/04/2026', 'Quill Print', 'Leaflets about disagreements', 240, 48, 'Yes'], ['21/04/2026', 'Court Room Catering', 'Lunch for the Board', 186, 37.2, 'Yes'], ['14/05/2026', 'R. Abbey Consulting', 'Reviewer, day rate', 650, 130, 'No'],
  ]) // prettier-ignore
