import ExcelJS from 'exceljs'
import { fixDates } from '../../../samples/layouts'
import { cell, heading, say, table, type Node } from '../../page'
import { posted } from '../post'

const rows = (lines: readonly (readonly string[])[]): Node => table(lines.map((line) => line.map((text) => cell(...text.split('\n').map((each) => say(each)))))) // prettier-ignore

/** What comes to a board that is no form. */
export const minutes: readonly Node[] = [
  heading('Business Group: notes of meeting', 1),
  say('Tuesday 9 June 2026, 10 am, Committee Room 2 and by video'),
  rows([
    ['Present', 'Lorna Petch (chair), Supt Ian Rudge, Abi Coles, Dr Noor Haddad, Terry Vance (notes)'], ['Apologies', 'Kath Billing'],
  ]),
  heading('1. Notes of the last meeting'), say('Agreed as accurate.'),
  heading('2. Use of the escalation procedure'), say('Abi said that nineteen escalations came in during the quarter. Most were about delay. Terry to ask Levels Homes why its forms come late.'),
  heading('3. Learning week'), say('To be held from 16 to 20 November. Speakers to be found.'),
  heading('4. Next meeting'), say('Tuesday 8 September 2026, 10 am'),
] // prettier-ignore

export const concernForm: readonly Node[] = [
  heading('Raising a safeguarding concern about an adult', 1),
  say('Send this form to the Adults’ Front Door. Do not use it to challenge another agency’s decision.'),
  rows([
    ['About the adult', ''], ['Name', 'Mavis Outhwaite'], ['Date of birth', '13/03/1939'], ['Address', '5 Tanyard, Brindlemere'], ['GP', 'Moor Lane Medical Practice'],
    ['About the abuse', ''], ['Kind of abuse', 'Psychological, financial'], ['What have you seen or been told?', 'Mrs Outhwaite’s lodger keeps her post and shouts at her. She gave the postman a note on 3 June that said “help me”.'], ['Is she in danger now?', 'Possibly'], ['Has she agreed to this concern?', 'Not asked'],
    ['About you', ''], ['Your name', 'Dale Priestley'], ['Your job', 'Delivery Office Manager'], ['Date', '4 June 2026'],
  ]),
] // prettier-ignore

export const policyText: readonly Node[] = [
  heading('Resolving disagreements between agencies', 1),
  say('Policy of the Partnership. Version 3, agreed January 2026.'),
  heading('Why this matters'),
  say('Reviews tell us that harm follows when professionals do not challenge one another. Challenge is part of the job and is not a complaint.'),
  heading('What to do'),
  say('First, speak to the person with whom you disagree, within one working day. Say that you are using this policy.'),
  say('Secondly, if you are not satisfied, tell your manager, who speaks to the other manager within three working days.'),
  say('Thirdly, senior managers meet within five working days of being asked to.'),
  say('Lastly, the Independent Chair is asked for a view. The Chair cannot direct an agency.'),
  heading('What to write down'),
  say('Use the record at the back. Write what was said, by whom and when. Both agencies keep a copy.'),
] // prettier-ignore

export const newsletter = posted({
  from: 'Gullmouth Bay SAP <bulletin@gullmouth-sap.example>', subject: 'Partnership news – June 2026', date: 'Mon, 1 Jun 2026 07:00:00 +0100', id: 'sealed27-news', headers: ['List-Unsubscribe: <https://news.gullmouth-sap.example/stop>', 'Precedence: bulk'],
  html: '<html><body><h1>Partnership news</h1><h2>Professional curiosity: a new podcast</h2><p>Listen to three practitioners talk about asking the next question.</p><h2>Escalation: have you used the letter?</h2><p>The letter of professional challenge has been in use since January. Tell us what you think in our two-minute survey.</p><h2>Dates for your diary</h2><ul><li>17 June: self-neglect forum</li><li>2 July: conference, Winter Gardens</li></ul><p><a href="https://news.gullmouth-sap.example/stop">Unsubscribe</a> | View in browser</p></body></html>',
}) // prettier-ignore

export const away = posted({
  from: 'Deborah Stott <d.stott@thornmere-asc.example>', subject: 'Automatic reply: PCR T-33190 – reply overdue', date: 'Wed, 22 Apr 2026 12:01:00 +0100', id: 'sealed27-away', headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
  text: 'Thank you for your e-mail. I am on leave until Tuesday 28 April and will not be reading messages.\n\nFor anything urgent please ring the duty manager on 01632 960300.\n\nDeborah Stott\nService Manager, Thornmere Adult Social Care\n',
}) // prettier-ignore

/** A letter that says in its own words what the matter is. */
export const plainLetter = posted({
  from: 'Fr Damian Coyle <d.coyle@stanselm.example>', subject: 'Escalating a concern about Mr Tom Bessant', date: 'Thu, 11 Jun 2026 10:45:00 +0100', id: 'sealed27-letter',
  text: 'Dear colleagues\n\nI run the night shelter at St Anselm’s House. I wish to escalate a disagreement with Brindlemere Mental Health NHS Trust, which I raised with them on 5 June 2026.\n\nIt is about Mr Tom Bessant, born 9 September 1971. He has slept with us since February. He hears voices and has stopped eating. The trust’s homeless outreach nurse says that he must come to the clinic; he will not leave the building.\n\nWe should like somebody to come to him.\n\nWith kind regards\n\nDamian Coyle\nManager, St Anselm’s House\n',
}) // prettier-ignore
export const plainLetterSays = { 'subject.name': 'Mr Tom Bessant', 'subject.dateOfBirth': '1971-09-09', 'escalatedBy.agency': 'St Anselm’s House', 'escalatedTo.agency': 'Brindlemere Mental Health NHS Trust', raisedOn: '2026-06-05' } as const // prettier-ignore

/** Who was trained, by course. */
export async function courses(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Attendance')
  for (const line of [
    ['Course', 'Date of course', 'Delegate', 'Agency', 'Role', 'Attended', 'Feedback'], ['Professional challenge: half day', '12/02/2026', 'Josie Whitelaw', 'Levels Homes', 'Neighbourhood Housing Officer', 'Yes', 'Very good'], ['Professional challenge: half day', '12/02/2026', 'Neil Farrant', 'Ludbourne and District Hospitals NHS Foundation Trust', 'Matron', 'No', ''],
    ['Mental Capacity Act refresher', '19/03/2026', 'Amanda Coker', 'Brightwater Homecare', 'Care Coordinator', 'Yes', 'Too fast'], ['Mental Capacity Act refresher', '19/03/2026', 'Tolu Ashworth', 'Crossway Drug and Alcohol Service', 'Outreach Worker', 'Yes', 'Useful cases'],
  ]) sheet.addRow(line)
  return fixDates(new Uint8Array(await book.xlsx.writeBuffer()))
} // prettier-ignore
