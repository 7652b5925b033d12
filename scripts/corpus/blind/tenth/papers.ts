import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import { cell, heading, say, table, type Node } from '../../page'

const rows = (lines: readonly (readonly string[])[]): Node => table(lines.map((line) => line.map((text) => cell(say(text))))) // prettier-ignore

/** What comes to a board that is no form. */
export const minutes: readonly Node[] = [
  heading('Lathermere Safeguarding Adults Board: Performance and Quality Group', 1),
  say('Minutes of the meeting of Thursday 17 September 2026, 10 am, Committee Room 2 and online'),
  rows([['Present', 'Organisation'], ['Fiona Marchmont (Chair)', 'NHS Lathermere and Mere ICB'], ['DI Stuart Peverell', 'Mercian Shires Police'], ['Lorna Pickersgill', 'Lathermere County Council']]),
  say('Apologies: Clinical Director, Mere and Vale Partnership NHS Trust.'),
  heading('1. Minutes and actions of 18 June'), say('Agreed. Two actions carried forward.'),
  heading('2. Escalations, quarter 1'), say('The Business Manager reported nine escalations, of which six were settled at stage 1. Two took more than ten working days. Members asked for more about hospital discharge.'),
  heading('3. Actions'),
  rows([['No.', 'Action', 'Owner', 'Due'], ['1', 'Audit of five discharges from each ward', 'ICB', '30/10/2026'], ['2', 'Put the escalation record on the front page of the website', 'Business Manager', '02/10/2026']]),
  say('Next meeting: Thursday 10 December 2026.'),
] // prettier-ignore

export const concernForm: readonly Node[] = [
  heading('Adult Safeguarding Concern: Report Form', 1),
  say('Hithegate Adult Social Care. For reporting that an adult with care and support needs may be experiencing abuse or neglect. In an emergency ring 999.'),
  heading('Adult at risk'),
  rows([['Full name', 'Mrs Agnes Rutherford-Lowe'], ['Date of birth', '14/03/1943'], ['Address', '7 Capstan House, SE99 3BB'], ['First language', 'English'], ['Has the adult consented to this report?', 'Yes']]),
  heading('Details of the abuse or neglect'),
  rows([['Category of abuse', 'Financial or material'], ['Date and time of incident', '22/09/2026, about 4 pm'], ['Description of what happened', 'Mrs Rutherford-Lowe’s purse was emptied while the new carer was in the flat. It is the third time.'], ['Alleged perpetrator', 'Carer, name not known'], ['Immediate action taken', 'Agency told; carer will not be sent again']]),
  heading('Your details'),
  rows([['Name', 'Kieran Doyle'], ['Relationship to adult', 'Scheme manager'], ['Date of report', '23/09/2026']]),
] // prettier-ignore

export const policyText: readonly Node[] = [
  heading('Professional Challenge: Policy and Guidance', 1),
  say('Saxonby and Fenside Safeguarding Children Partnership, version 3, June 2026. To be reviewed in June 2028.'),
  heading('Why challenge matters'),
  say('Reviews of practice here and elsewhere show that children come to harm when somebody has a doubt and does not say so. A challenge is not a complaint.'),
  heading('Levels and timescales'),
  rows([['Level', 'Between whom', 'Timescale'], ['1', 'Practitioners', 'Same day or next working day'], ['2', 'Team managers', '3 working days'], ['3', 'Heads of service', '5 working days'], ['4', 'Partnership executive', '10 working days']]),
  heading('Recording'),
  say('The agency that makes the challenge fills in an individual entry, and keeps it with the child’s record. The Partnership reads all entries each quarter.'),
  heading('What is not covered'),
  say('Allegations against people who work with children go to the LADO. Concerns about your own organisation go through its whistleblowing policy.'),
] // prettier-ignore

/** Who came to which course. */
export async function training(): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook()
  const sheet = file.addWorksheet('2026-27')
  for (const line of [
    ['Delegate', 'Job title', 'Organisation', 'Course', 'Date of course', 'Attended', 'Evaluation returned'], ['Nerys Gwilliam', 'Community Psychiatric Nurse', 'Teifi University Health Board', 'Professional disagreement: the protocol', '16/09/2026', 'Yes', 'Yes'], ['Dewi Marlow', 'Case Manager', 'Teifi Youth Justice Service', 'Professional disagreement: the protocol', '16/09/2026', 'No', ''],
    ['Lisa Penry', 'Paramedic Team Leader', 'Welsh Coast Ambulance Service', 'Duty to report', '08/10/2026', 'Yes', 'No'], ['Marged Sefton', 'Tenancy Sustainment Officer', 'Tai Dulais', 'Duty to report', '08/10/2026', 'Yes', 'Yes'],
  ]) sheet.addRow(line)
  return fixDates(new Uint8Array(await file.xlsx.writeBuffer()))
} // prettier-ignore
