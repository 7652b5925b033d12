import { cell, heading, say, table, type Node } from '../../page'
import { posted } from '../post'

const grid = (rows: readonly (readonly string[])[]): Node =>
  table(rows.map((row) => row.map((text) => cell(say(text)))))

/** A procedure: it names everything a form asks for, and is none. */
export const procedure: readonly Node[] = [
  heading('Resolving Inter-agency Disagreements: procedure', 1),
  say('This procedure is agreed by all partners of the Harrowmoor Safeguarding Adults Board. It applies from 1 April 2026 and will be reviewed in March 2029.'),
  heading('The tiers', 2),
  grid([['Tier', 'Between', 'Within'], ['Tier 1', 'Workers', '3 working days'], ['Tier 2', 'Team managers', '5 working days'], ['Tier 3', 'Directors and the Board’s chair', '10 working days']]),
  heading('What to record', 2),
  say('The worker notifying records the adult concerned, the date the disagreement arose, the point at issue and what was settled, on form RID2.'),
] // prettier-ignore

/** A concern about an adult, sent to the wrong address. */
export const concern: readonly Node[] = [
  heading('Safeguarding Adult Concern Form (SA1)', 1),
  say('Use this form to report abuse or neglect of an adult with care and support needs to the local authority under section 42 of the Care Act 2014.'),
  grid([
    ['Adult’s name', 'Hyacinth St Clair'], ['Date of birth', '27/11/1951'], ['Address', 'Room 6, Kite Hill Nursing Home'], ['Person raising the concern', 'Imran Qadri'], ['Date of concern', '5 May 2026'],
    ['Type of abuse', 'Neglect and acts of omission'], ['What happened?', 'Call bell out of reach through the night; pressure sore to the heel found in the morning.'], ['Does the adult consent to this concern being raised?', 'Yes'],
  ]),
] // prettier-ignore

export const away = posted({
  from: 'Sian Beddoes <s.beddoes@agency.example>', subject: 'Automatic reply: Conflict Resolution Notification', date: 'Tue, 5 May 2026 08:00:00 +0100', id: 'sealed-away', headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
  text: 'Thank you for your message. I am on annual leave and back on Monday 18 May 2026. Please contact the duty desk on 01632 960640.\n',
}) // prettier-ignore

/** A letter that says plainly what it is about. */
export const letter = posted({
  from: 'Terence O’Dowd <t.odowd@agency.example>', subject: 'Disagreement, stage 2', date: 'Wed, 29 Apr 2026 14:10:00 +0100', id: 'sealed-letter',
  text: 'Dear Board office\n\nI write to escalate at stage 2 our disagreement about Mrs Una Date-Holroyd, date of birth 6 August 1945.\n\nEscalating agency: Blythe Hospice\nReceiving agency: Tamsworth Community Health NHS Trust\n\nThe trust has stopped the night sitting service and we do not think that she is safe.\n\nYours sincerely\n\nTerence O’Dowd\nClinical Lead\n',
}) // prettier-ignore
export const letterSays = { 'subject.name': 'Mrs Una Date-Holroyd', 'subject.dateOfBirth': '1945-08-06', 'escalatedBy.agency': 'Blythe Hospice', 'escalatedTo.agency': 'Tamsworth Community Health NHS Trust', stage: 2 } as const // prettier-ignore
