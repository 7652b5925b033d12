import { cell, heading, say, table, type Node } from '../../page'
import { posted } from '../post'

/** What comes to a board that is no form. */
export const agenda: readonly Node[] = [
  heading('Quality and Performance Subgroup', 1),
  say('Thursday 2 July 2026, 2 pm to 4 pm, Council Chamber, Wyvelstone'),
  table([
    ['Item', 'Lead', 'Time'], ['1. Welcome and declarations of interest', 'Chair', '2.00'], ['2. Escalations in the first quarter: what the forms tell us', 'Board Manager', '2.10'], ['3. Audit of discharge letters', 'Wyvel Valley Hospitals NHS Trust', '2.40'], ['4. Any other business', 'All', '3.50'],
  ].map((line) => line.map((text) => cell(say(text))))),
  say('Papers to the business support team by 25 June, please.'),
] // prettier-ignore

export const away = posted({
  from: 'Petra Vance <petra.vance@wyvelstone.example>', subject: 'Automatic reply: Escalation form, Mrs Brewer', date: 'Tue, 3 Mar 2026 08:31:00 +0000', id: 'sealed-away', headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
  text: 'I am out of the office until Thursday 5 March. If your message is about an adult at risk please ring the Front Door on 01632 960110.\n\nPetra Vance\nService Manager\n',
}) // prettier-ignore
