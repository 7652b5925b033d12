import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import { cell, heading, say, table, type Node } from '../../page'
import { posted } from '../post'

const grid = (rows: readonly (readonly string[])[]): Node =>
  table(rows.map((row) => row.map((text) => cell(say(text)))))

export const minutes: readonly Node[] = [
  heading('Minutes of the Safeguarding Effectiveness Subgroup', 1),
  grid([['Date', '19 May 2026'], ['Venue', 'Microsoft Teams'], ['Chair', 'Director of Nursing, Ashcombe Vale ICB'], ['Apologies', 'Housing; Probation']]),
  say('1. Minutes of the last meeting were agreed as a true record.'),
  say('2. Escalation policy. The Board Manager reported that eleven escalations were received in the quarter, nine of which were resolved at stage 1 or 2. Members asked for the form to be shortened.'),
  grid([['Action', 'Owner', 'By when'], ['Revise the escalation form', 'Board Manager', '30 June 2026'], ['Reminder of the policy in the next newsletter', 'Communications', '12 June 2026']]),
  say('3. Any other business: none. Date of next meeting: 18 August 2026.'),
] // prettier-ignore

/** Part of a policy; it explains how to escalate and nothing has been. */
export const policy: readonly Node[] = [
  heading('Resolution of Professional Disagreements in Adult Safeguarding', 1),
  say('Version 4. Approved by the Dunmere Safeguarding Adults Board. For review in 2029.'),
  heading('1. Purpose', 2),
  say('Professional challenge is a positive activity and a sign of good professional practice. This policy sets out what to do where agencies do not agree about how an adult should be kept safe.'),
  heading('2. Stages', 2),
  say('Stage 1: the practitioner speaks to the practitioner in the other agency within one working day. Stage 2: line managers seek to resolve the matter within three working days. Stage 3: heads of service meet within five working days. Stage 4: the Independent Chair makes a recommendation.'),
  heading('3. Recording', 2),
  say('The escalating professional completes an Escalation Record, giving the date of escalation, the nature of the concern and the desired outcome. A copy goes to the Board within two working days of the matter being concluded.'),
] // prettier-ignore

export const concern: readonly Node[] = [
  heading('SAFEGUARDING ADULTS CONCERN FORM', 1),
  say('To be used by all agencies to report that an adult with care and support needs may be experiencing, or at risk of, abuse or neglect. Send to the Adult Social Care Contact Centre.'),
  heading('Part 1 – The adult at risk', 2),
  grid([['Full name', 'Vera Lindley'], ['Date of birth', '12/08/1944'], ['Address', '2 Canal Side, Fenbury FB1 3PQ'], ['Is the adult aware of this concern?', 'Yes']]),
  heading('Part 2 – Person raising the concern', 2),
  grid([['Name', 'Hugh Massey'], ['Role', 'Paramedic'], ['Organisation', 'Fens Ambulance Service'], ['Telephone', '01632 960899']]),
  heading('Part 3 – The concern', 2),
  grid([['Type of abuse', 'Physical; domestic abuse'], ['Date and time of incident', '7 June 2026, about 9pm'], ['Description of the incident or concern', 'Called to a fall. Bruise to cheek, and patient said that her grandson had pushed her when she would not give him money.'], ['Immediate action taken', 'Conveyed to hospital, police informed.'], ['Does the adult have capacity to decide about this?', 'Yes']]),
] // prettier-ignore

export const newsletter = posted({
  from: 'Calderwick Safeguarding Children Partnership <bulletin@partnership.example>', to: 'All partners <partners@partnership.example>', subject: 'Partnership bulletin – June 2026', date: 'Fri, 5 Jun 2026 15:00:00 +0100', id: 'fifth-bulletin',
  headers: ['List-Unsubscribe: <https://partnership.example/unsubscribe>', 'List-Id: <bulletin.partnership.example>'],
  html: '<html><body><h1>Partnership bulletin</h1><p>Welcome to the June edition.</p><h2>Resolving professional disagreements</h2><p>Did you know that anybody can raise a professional disagreement? Our notification form has been updated and can be found on the website. Remember to say what outcome you want and to date it.</p><h2>Training</h2><p>There are places left on Graded Care Profile 2 on 24 June.</p><h2>Safeguarding Week</h2><p>16 to 20 November. Send us your ideas.</p><p><a href="https://partnership.example/unsubscribe">Unsubscribe</a></p></body></html>',
}) // prettier-ignore

export const away = posted({
  from: 'Simon Larter <simon.larter@ashcombe.example>', subject: 'Automatic reply: Escalation – D.A. – response needed', date: 'Tue, 12 May 2026 09:01:00 +0100', id: 'fifth-away', headers: ['Auto-Submitted: auto-generated', 'X-MS-Exchange-Inbox-Rules-Loop: simon.larter@ashcombe.example'],
  text: 'Thank you for your email. I am currently on annual leave, returning on Wednesday 13 May 2026. If your query is urgent please ring the duty desk on 01632 960370.\n\nSimon Larter\nSenior Social Worker\n',
}) // prettier-ignore

/** A manager’s mail to the board in place of a form. */
export const plainMail = posted({
  from: 'Judith Amory <j.amory@dunmere-hospice.example>', subject: 'Escalation to stage 2', date: 'Mon, 8 Jun 2026 13:25:00 +0100', id: 'fifth-plain',
  text: 'Dear Board Manager\n\nI am writing to let you know that St Agnes Hospice has today escalated to stage 2 a disagreement with Dunmere Council Adult Social Care.\n\nIt concerns Mr Lionel Drury, date of birth 4 February 1942.\n\nMr Drury wishes to die at home. The council has said that it will not provide a night sitter and that he should remain in hospital. We do not agree that this is safe or in line with his wishes.\n\nMany thanks\n\nJudith Amory\nDirector of Care\nSt Agnes Hospice\n',
}) // prettier-ignore
export const plainMailSays = { 'subject.name': 'Mr Lionel Drury', 'subject.dateOfBirth': '1942-02-04', 'escalatedBy.agency': 'St Agnes Hospice', 'escalatedTo.agency': 'Dunmere Council Adult Social Care', stage: 2 } as const // prettier-ignore

/** Who has been on which course. */
export async function training(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Training log')
  for (const row of [
    ['Safeguarding training log 2026'], [], ['Name', 'Job title', 'Agency', 'Course', 'Date attended', 'Certificate'],
    ['Kim Osgood', 'Income Officer', 'Fenbury and Holt Housing Association', 'Professional curiosity and challenge', '14/04/2026', 'Yes'],
    ['Claire Udall', 'Deputy Manager', 'Bay Tree House Residential Home', 'Safeguarding adults level 3', '15/04/2026', 'Yes'],
    ['Neil Tranter', 'Prevention Lead', 'Ashcombe Vale Fire and Rescue Service', 'Self-neglect and hoarding', '06/05/2026', 'No'],
    ['Bernie Coyle', 'Family Worker', 'Turnaround Drug and Alcohol Service', 'Escalation policy briefing', '03/06/2026', 'Yes'],
  ])
    sheet.addRow(row)
  return fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
} // prettier-ignore
