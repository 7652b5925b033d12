import type { Choice } from './answers'
import { Case } from './cases'
import { boards, fill } from './forms'
import { layouts } from './layouts'
import { mailOf, mailWith, textMail, type Composer } from './mail'
import { itemOf } from './make-forms'
import { docx } from './ooxml'
import { save } from './save'

const composers: readonly Composer[] = [
  'outlook', 'outlook-forward', 'gmail', 'gmail-reply', 'apple', 'thunderbird', 'text-flowed', 'text-quoted-printable', 'text-forward', 'attached',
] // prettier-ignore
const inText: readonly Choice[] = ['word', 'typed', 'glyph', 'deleted']
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Each composer for three boards, and letters that are not set out as a form. */
export function makeMails(): void {
  let number = 0
  composers.forEach((composer, c) => {
    for (let turn = 0; turn < 3; turn++) {
      const board = boards[(c * 3 + turn) % boards.length]
      if (!board) continue
      number += 1
      const filled = fill(board, new Case(200 + number * 5, turn === 0 ? 1 : 2), 'as-printed')
      const envelope = { from: 'Jo Ferris <jo.ferris@agency.example>', subject: 'Escalation form', number }
      const attached = composer === 'attached'
      const choice = inText[number % inText.length] ?? 'word'
      const mail = attached
        ? mailWith([{ name: 'Form.docx', media: word, bytes: docx(layouts['two-columns'](filled, { choice: 'control' }), '') }], envelope)
        : mailOf(composer, filled, { choice }, envelope)
      const layout = `mail-${composer}`
      save(`${board.id}.${layout}.eml`, mail, {
        board: board.id, layout, writer: `mail, ${choice}`, items: [itemOf(filled, attached ? 'Form.docx' : 'body')],
      })
    }
  })
  makeLetters()
} // prettier-ignore

/** Letters about an escalation: nothing is certain, but a date of birth that is written is read. */
function makeLetters(): void {
  const letters = [
    ['letter-dob', 'Dear Board Manager\n\nI am writing to escalate our disagreement with Lindmoor County Council about Mr Osric Penhale (d.o.b. 3/4/61). We consider that the threshold for a section 42 enquiry is met and the council does not. We have been through stage 2 of the escalation policy without agreement.\n\nYours sincerely\nWinifred Tope\nSafeguarding lead, Fairhaven Housing Association', { 'subject.dateOfBirth': '1961-04-03', stage: 2 }],
    ['letter-plain', 'Hello\n\nCould somebody advise? We escalated our concerns about a discharge from Lindmoor General to the ward manager last week under the escalation protocol and have heard nothing. The practitioner who took the call would not give a date for a response.\n\nThanks\nCarl', {}],
    ['letter-two-stages', 'Dear colleagues\n\nThe professional disagreement we raised at stage 1 on 4 May has not been resolved and we now wish to escalate it to stage 2. The ambulance service and the GP disagree about who should have made the referral.\n\nRegards\nDS Ida Brook', {}],
  ] as const // prettier-ignore
  letters.forEach(([name, text, fields], n) => {
    save(`letter.${name}.eml`, textMail(text, { from: 'A Sender <sender@agency.example>', subject: 'Escalation', number: 900 + n }), {
      board: null, layout: 'letter', writer: 'mail', items: [{ path: 'body', kind: 'free-text', form: null, fields: { ...fields } }],
    })
  })
} // prettier-ignore
