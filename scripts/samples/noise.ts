import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { fixDates } from './layouts'
import type { SampleMail } from './mail'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What also arrives in the inbox of a business unit and is not an escalation. */
export async function noise(
  blankForm: Uint8Array,
): Promise<readonly (SampleMail & { file: string; expect: string })[]> {
  return [
    {
      file: 'automatic-reply.eml',
      expect: 'automatic-reply',
      from: 'Hester Vane <hester.vane@probation.northmere.example>',
      subject: 'Automatic reply: Escalation forms for quarter one',
      on: '2025-07-01',
      hour: 9,
      text: 'I am on leave until 14 July. If your message is urgent please telephone the office.',
      headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
    },
    {
      file: 'newsletter.eml',
      expect: 'newsletter',
      from: 'Safeguarding Adults Learning <news@learning.example>',
      subject: 'Safeguarding news, August: new courses on professional curiosity and escalation',
      on: '2025-08-01',
      hour: 7,
      text: 'In this month’s issue: professional curiosity; escalation and challenge workshop, 12 places left; reading list. Unsubscribe at any time.',
      headers: ['List-Unsubscribe: <mailto:leave@learning.example>', 'Precedence: bulk'],
    },
    {
      file: 'blank-form.eml',
      expect: 'blank-form',
      from: 'Marcus Petrie <practice@tolmere.example>',
      subject: 'Is this the right form?',
      on: '2025-05-02',
      hour: 11,
      text: 'Good morning, is the attached still the form to use? Marcus',
      attachments: [{ name: 'Escalation form 2025.docx', media: word, bytes: blankForm }],
    },
    {
      file: 'safeguarding-concern.eml',
      expect: 'safeguarding-concern',
      from: 'Rufus Garland <rgarland@oakfield.example>',
      subject: 'Safeguarding concern – resident at Oakfield Lodge',
      on: '2025-09-18',
      hour: 16,
      text: 'Please see our concern attached. Rufus',
      attachments: [{ name: 'Concern.docx', media: word, bytes: await concernForm() }],
    },
    {
      file: 'telephone-note.eml',
      expect: 'free-text',
      from: 'Leif Sandford <leif.sandford@trmas.example>',
      subject: 'Escalation – Rowan Tilley',
      on: '2025-10-02',
      hour: 14,
      text: 'Dear colleague,\n\nI wish to escalate our disagreement with Northmere Council Adult Social Care about Rowan Tilley. We asked for a welfare visit on 29 September 2025 and were told that it did not meet the threshold. I spoke to the duty manager, who did not agree. Please let me know what form you need.\n\nLeif Sandford\nParamedic, Three Rivers Mouth Ambulance Service NHS Trust',
    },
  ]
}

async function concernForm(): Promise<Uint8Array> {
  const rows = [
    ['Safeguarding Adults Concern Form (SA1)', ''],
    ['Adult at risk', 'Jocasta Penhale'],
    ['Date of birth', '3 May 1940'],
    ['Type of abuse (tick all that apply)', 'Neglect'],
    ['Details of the incident', 'Unwitnessed fall in the lounge; bruise to the left arm.'],
    ['Date and time of incident', '17 September 2025, 14:20'],
    ['Person alleged to have caused harm', 'None known'],
    ['Has the adult consented to this concern?', 'Yes'],
    ['Immediate action taken', 'Doctor called; family told.'],
  ]
  const table = new Table({
    rows: rows.map(
      (r) => new TableRow({ children: r.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  })
  return fixDates(await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })))
}
