import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import { cell, heading, say, table, type Node } from '../../page'
import { posted } from '../post'

const rows = (lines: readonly (readonly string[])[]): Node => table(lines.map((line) => line.map((text) => cell(...text.split('\n').map((each) => say(each)))))) // prettier-ignore

export const minutes: readonly Node[] = [
  heading('Minutes of the Quality and Learning Subgroup', 1),
  say('Held on Thursday 21 May 2026 at 2pm, by video.'),
  say('Present: Hamid Rezai (chair), Bernadette Quill, Dawn Prentice, Ola Lindqvist. Apologies: Dr Fergus Lamb.'),
  rows([
    ['Item', 'Discussion', 'Action'],
    ['1. Minutes of 19 February', 'Agreed.', '–'],
    ['2. Escalations', 'Eleven notifications were received in the quarter, two of which went to stage 3. The group asked why health agencies make few. BQ thought that matters are settled on the ward.', 'BQ to ask the matrons'],
    ['3. Audit of section 42 enquiries', 'Deferred.', 'HR'],
    ['4. Date of next meeting', '20 August 2026', ''],
  ]),
] // prettier-ignore

export const concernForm: readonly Node[] = [
  heading('Safeguarding Adults Concern Form (SA1)', 1),
  say('Use this form to tell Westmoor Council that you think an adult is being abused or neglected. If the adult is in immediate danger ring 999.'),
  rows([
    ['Name of adult at risk', 'Harold Nixon'], ['Date of birth', '4 May 1947'], ['Address', '3 Back Lane, Eskdale'], ['Ethnicity', 'White British'],
    ['Type of abuse', 'Neglect ☒   Physical ☐   Financial ☒'], ['What happened, when and where?', 'Mr Nixon’s niece has his bank card. There was no food in the house on 18 May and his heating was off.'],
    ['Does the adult know that you are raising this concern?', 'Yes'], ['Name of person raising the concern', 'Priti Raval'], ['Relationship / role', 'Community Staff Nurse'], ['Date', '18 May 2026'],
  ]),
] // prettier-ignore

export const policyText: readonly Node[] = [
  heading('Resolving professional differences: policy and procedure', 1),
  say('Approved by the Board on 12 March 2026. For review in March 2028.'),
  heading('1. Introduction', 2),
  say('1.1 Effective working together depends on an open and honest approach between agencies. Professional challenge is a positive activity and a sign of good practice.'),
  heading('2. Stages', 2),
  say('2.1 Stage 1. The practitioner raises the matter with the practitioner concerned within two working days. If it is not resolved, the practitioner tells his or her line manager.'),
  say('2.2 Stage 2. Line managers speak to one another within a further five working days. The outcome is confirmed in writing.'),
  say('2.3 Stage 3. The matter is put to the Independent Chair, who makes a recommendation.'),
  heading('3. Recording', 2),
  say('3.1 A Challenge Log Sheet is completed by the agency that makes the challenge. It states the name of the adult, the date of challenge, the details of the challenge and what was agreed.'),
  say('3.2 Copies are kept on the adult’s file by all agencies.'),
] // prettier-ignore

export const bulletin = posted({
  from: 'Cwm Dulas Regional Safeguarding Board <news@cdrsb.example>', to: 'All partners <partners@cdrsb.example>', subject: 'Safeguarding News – Newyddion Diogelu – Summer 2026', date: 'Mon, 8 Jun 2026 10:05:00 +0100', id: 'sealed26-bulletin',
  headers: ['List-Unsubscribe: <https://cdrsb.example/unsubscribe>', 'Precedence: bulk'],
  html: '<html><body><h1>Safeguarding News</h1><p>Welcome to the summer edition.</p><h2>Professional differences: are you recording them?</h2><p>We had 14 Professional Difference Records last year. Remember that the record goes to the Board whatever the outcome. Date of the next briefing: 2 July 2026.</p><h2>Training</h2><ul><li>Group B, 16 June</li><li>Coercive control, 24 June</li></ul><h2>National Safeguarding Week</h2><p>Tell us what you are planning for November.</p><p>You receive this because you are on our list of partners. <a href="https://cdrsb.example/unsubscribe">Unsubscribe</a></p></body></html>',
}) // prettier-ignore

export const outOfOffice = posted({
  from: 'Amrit Sandhu <a.sandhu@southmarsh.example>', subject: 'Automatic reply: Concern about Practice CP2 – for response by 14 May', date: 'Tue, 12 May 2026 07:58:00 +0100', id: 'sealed26-ooo', headers: ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All'],
  html: '<html><body><p>Thank you for your email. I am on annual leave and will be back on Tuesday 26 May 2026. I do not have access to emails.</p><p>For a new safeguarding concern please use the portal. For anything else please contact the duty desk on 020 7946 0300.</p><p>Amrit Sandhu<br>Senior Social Worker</p></body></html>',
}) // prettier-ignore

/** A letter that says in its own words what the matter is. */
export const letter = posted({
  from: 'Rev Canon Philip Astley <p.astley@stcuthberts.example>', subject: 'Escalation under your protocol', date: 'Wed, 3 Jun 2026 17:31:00 +0100', id: 'sealed26-letter',
  text: 'Dear Board Manager\n\nI chair the trustees of St Cuthbert’s Hospice. I am writing to escalate a disagreement with Westmoor Council Adult Social Care under your protocol. I understand that this would be stage 2.\n\nThe patient is Mr Edwin Garth, date of birth 30 March 1953. He wished to die at home. The council would not agree to a night sitter because he was thought to have more than twelve weeks to live. He died on our ward on 29 May.\n\nWe are not asking for anything to be done for Mr Garth, for whom it is too late, but we should like the rule to be looked at.\n\nYours sincerely\n\nPhilip Astley\nChair of Trustees\nSt Cuthbert’s Hospice\n',
}) // prettier-ignore
export const letterSays = { 'subject.name': 'Mr Edwin Garth', 'subject.dateOfBirth': '1953-03-30', 'escalatedBy.agency': 'St Cuthbert’s Hospice', 'escalatedTo.agency': 'Westmoor Council Adult Social Care', stage: 2 } as const // prettier-ignore

/** Who has been on which course. */
export async function trainingLog(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Training 2026')
  for (const line of [
    ['Safeguarding training log: Golden Lane Nursing Home'], [], ['Name', 'Job title', 'Course', 'Date attended', 'Date due again', 'Certificate seen'],
    ['Ryan Costello', 'Registered Manager', 'Safeguarding level 3', '14/01/2026', '14/01/2029', 'Yes'], ['Ines Duarte', 'Nurse', 'Safeguarding level 2', '03/02/2026', '03/02/2029', 'Yes'], ['Paul Eke', 'Care Assistant', 'Mental Capacity Act', '17/03/2026', '17/03/2028', 'No'],
    ['Ruta Jonaitė', 'Cook', 'Safeguarding level 1', '21/04/2026', '21/04/2029', 'Yes'],
  ]) sheet.addRow(line)
  return fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
} // prettier-ignore
