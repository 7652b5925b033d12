import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import { cell, heading, say, table, type Node } from '../../page'

const rows = (lines: readonly (readonly string[])[]): Node => table(lines.map((line) => line.map((text) => cell(say(text))))) // prettier-ignore

/** What comes to a board that is no form. */
export const minutes: readonly Node[] = [
  heading('Tolland and Exewater Safeguarding Adults Board', 1),
  say('Quality and Performance Group: minutes of the meeting held on Wednesday 23 September 2026, County Hall, Room 4'),
  say('Present: Olive Hannaford (Tolland Council, chair), Sophie Latchford (Exewater Hospitals), Insp. Dale Kerr (Tolland and Exe Police). Apologies: Exe Homes.'),
  heading('1. Minutes of 24 June'), say('Agreed as a true record.'),
  heading('2. Escalations, quarter 1'), say('Seven Form ERs were received between April and June. Five were resolved at stage 1. The group asked why none had come from primary care. SL said that most GPs telephone and never write.'),
  heading('3. Audit of section 42 decisions'), say('To be presented in December.'),
  heading('4. Actions'),
  rows([['No.', 'Action', 'Lead', 'Due'], ['1', 'Write to GP practices about Form ER', 'OH', '14 October 2026'], ['2', 'Pressure ulcer audit tool', 'SL', '30 November 2026']]),
] // prettier-ignore

export const concernForm: readonly Node[] = [
  heading('Safeguarding Adults Concern Form (SA1)', 1),
  say('Tolland Council Adult Care. Use this form to report that an adult with care and support needs may be at risk of abuse or neglect. In an emergency ring 999.'),
  heading('The adult at risk'),
  rows([['Name', 'Mrs Nora Petherbridge'], ['Date of birth', '09/09/1947'], ['Address', '12 Fore Street, Tolland'], ['Does the adult know about this concern?', 'Yes']]),
  heading('What happened'),
  rows([['Type of abuse', 'Financial'], ['Description of the concern', 'Mrs Petherbridge’s card was used at a cash point twice while she was an inpatient.'], ['Date of incident', '25/09/2026'], ['Name of person alleged to have caused harm', 'Not known']]),
  heading('Person reporting'),
  rows([['Name', 'Staff Nurse Eve Tapper'], ['Organisation', 'Exewater Hospitals NHS Foundation Trust'], ['Date of this report', '28/09/2026']]),
] // prettier-ignore

/** Who was trained in what. */
export async function training(): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook()
  const sheet = file.addWorksheet('Autumn 2026')
  for (const line of [
    ['Name', 'Agency', 'Role', 'Course', 'Level', 'Date completed', 'Renewal due'],
    ['Karen Ashdown', 'St Wilfrid’s Primary School', 'Deputy Head and DSL', 'Safeguarding children', '3', '08/09/2026', '08/09/2028'], ['Fay Merriott', 'Open Door', 'Counsellor', 'Safeguarding children', '2', '15/09/2026', '15/09/2029'],
    ['Pauline Gosden', 'Haverleigh Family Refuge', 'Manager', 'Professional challenge workshop', '–', '06/10/2026', '–'], ['Joe Farrant', 'Haverleigh Children’s Social Care', 'Social Worker', 'Professional challenge workshop', '–', '06/10/2026', '–'],
  ]) sheet.addRow(line)
  return fixDates(new Uint8Array(await file.xlsx.writeBuffer()))
} // prettier-ignore
