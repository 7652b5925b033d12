import { fodt } from '../../fodt'
import type { Filled } from '../../forms'
import { convertAll, save, saveConverted, saved, startSet } from '../../save'
import { messageFile } from '../../strangers/outlook'
import { printedBy } from '../chromium'
import { emptySheet, type BoardForm } from '../filling'
import { writePacks } from '../pack'
import { inLatin } from '../pdf-page'
import { filledSheet, saveLogs, saveMail, saveSheetForm, saveWordForm, type MailedForm } from '../set-parts'
import { hertfordshire, warwickshire, worcestershire } from '../printed'
import { notAFormOf, truthOf } from '../truths'
import { printedForms } from '../word-printed'
import { aldermoor, aldermoorSheets } from './aldermoor'
import { brindlemere, brindlemereSheets } from './brindlemere'
import { caseSystem } from './case-system'
import { fillable } from './fillable'
import { gullmouth, gullmouthSheets } from './gullmouth'
import { seventhLogs } from './logs'
import { ludbourne, ludbourneSheets } from './ludbourne'
import { notice, pasted, typedOut } from './mails'
import { answersPage, gridPage, listPage } from './pages'
import {
  away,
  concernForm,
  courses,
  minutes,
  newsletter,
  plainLetter,
  plainLetterSays,
  policyText,
} from './papers'
import { hertfordshireSheets, warwickshireSheets, worcestershireSheets } from './printed-sheets'
import { e3Sheet } from './sheet-form'
import { thornmere, thornmereSheets } from './thornmere'
import { wordForms } from './word'

const folder = 'tests/fixtures/corpus/seventh-look'
const sheets = { ludbourne: ludbourneSheets, aldermoor: aldermoorSheets, gullmouth: gullmouthSheets, brindlemere: brindlemereSheets, thornmere: thornmereSheets, hertfordshire: hertfordshireSheets, worcestershire: worcestershireSheets, warwickshire: warwickshireSheets } as const // prettier-ignore
type Board = keyof typeof sheets
const forms: Readonly<Record<Board, BoardForm>> = { ludbourne, aldermoor, gullmouth, brindlemere, thornmere, hertfordshire, worcestershire, warwickshire } // prettier-ignore
const filledIn = (board: Board, n: number): Filled => filledSheet(forms[board], sheets[board], n)
const hands = { ...wordForms, ...printedForms }

/** By which hand each of a board's forms was filled in, in Word or, where another format is named, saved as that. */
const inWord: readonly (readonly [board: Board, n: number, hand: keyof typeof hands, to?: string])[] = [
  ['ludbourne', 0, 'tracker'], ['ludbourne', 1, 'tracker', 'doc'], ['ludbourne', 2, 'tracker-typed', 'pdf'], ['ludbourne', 3, 'tracker-typed', 'odt'], ['ludbourne', 4, 'tracker-typed'],
  ['aldermoor', 0, 'template'], ['aldermoor', 1, 'template-typed'], ['aldermoor', 2, 'template-typed', 'rtf'], ['aldermoor', 3, 'template-typed', 'pdf'], ['aldermoor', 4, 'template-broken', 'docx:MS Word 2007 XML'],
  ['gullmouth', 0, 'letter'], ['gullmouth', 1, 'letter', 'doc'], ['gullmouth', 2, 'letter', 'pdf'], ['gullmouth', 3, 'letter', 'odt'],
  ['thornmere', 3, 'record'],
  ['hertfordshire', 0, 'monitoring'], ['hertfordshire', 1, 'monitoring', 'pdf'], ['hertfordshire', 2, 'letter', 'doc'], ['hertfordshire', 3, 'template-typed'],
  ['worcestershire', 0, 'record-struck'], ['worcestershire', 1, 'record-deleted', 'rtf'], ['worcestershire', 2, 'record-deleted', 'pdf'],
  ['warwickshire', 0, 'practitioner'], ['warwickshire', 1, 'practitioner', 'odt'], ['warwickshire', 3, 'tracker-typed', 'pdf'],
] // prettier-ignore

async function makeForms(): Promise<void> {
  for (const [board, n, hand, to] of inWord) {
    saveWordForm({ board, hand, to }, hands[hand], filledIn(board, n))
  }
  for (const [board, n] of [['ludbourne', 5], ['aldermoor', 6]] as const) {
    const filled = filledIn(board, n)
    save(`${board}.case-system.docx`, await caseSystem(filled), truthOf(board, 'case-system', 'docx', filled))
  }
  for (const [board, n, page] of [['ludbourne', 6, listPage], ['brindlemere', 5, gridPage], ['thornmere', 5, answersPage]] as const) {
    const filled = filledIn(board, n)
    save(`${board}.printed.pdf`, printedBy(page(filled)), truthOf(board, 'printed', 'chromium', filled))
  }
  for (const [n, layout] of [[0, 'fields'], [1, 'fields-printed'], [2, 'fields-new']] as const) {
    const filled = inLatin(filledIn('thornmere', n))
    save(`thornmere.${layout}.pdf`, await fillable(filled, layout === 'fields-printed'), truthOf('thornmere', layout, 'acroform', filled))
  }
  for (const [n, dates, to] of [[0, 'typed', 'xlsx'], [1, 'real', 'xlsx'], [2, 'real', 'ods'], [3, 'typed', 'xls']] as const) {
    const filled = filledIn('brindlemere', n)
    saveSheetForm({ board: 'brindlemere', layout: `e3-${dates}`, to }, await e3Sheet(filled, dates), filled)
  }
} // prettier-ignore

function mail(board: Board, n: number, layout: string, said: (filled: Filled) => MailedForm): void {
  const filled = filledIn(board, n)
  saveMail({ board, layout, set: 'sealed27' }, filled, said(filled))
}

function makeMails(): void {
  mail('ludbourne', 7, 'attached', () => ({ from: 'Lorraine Peach <l.peach@safeharbour.example>', subject: 'Tracker S.C. – closed', date: 'Wed, 10 Jun 2026 14:22:00 +0100', text: 'Dear business support\n\nTracker attached for your records. Many thanks for your help with this one.\n\nLorraine\n\nLorraine Peach\nIndependent Domestic Abuse Adviser\nSafe Harbour Levels\n', file: { name: 'Escalation tracker SC.docx', hand: wordForms.tracker } }))
  mail('aldermoor', 5, 'outlook', (filled) => ({ from: 'Pat Ellison <pellison@moorside.example>', subject: 'Challenge to CAMHS – ZF', date: 'Fri, 15 May 2026 15:58:00 +0100', html: pasted(filled, { hello: ['Dear Partnership team', 'Template completed below, as the portal would not take my attachment.'], from: ['Pat Ellison', 'Deputy Head and DSL, Moorside Academy'] }), text: 'Please read this message as HTML.' }))
  mail('aldermoor', 7, 'gmail', (filled) => ({ from: 'Chantelle Moody <busybees.thrale@nursery.example>', subject: 'Appendix 2 Leo V', date: 'Mon, 23 Mar 2026 18:04:00 +0000', text: typedOut(filled, { hello: 'Hello, we do not have Word so here is the template typed out.', from: ['Chantelle Moody', 'Nursery Manager', 'Busy Bees Nursery, Thrale'] }) }))
  mail('gullmouth', 4, 'gmail', (filled) => ({ from: 'Gaynor Hext <g.hext@stpirans.example>', subject: 'Letter of challenge, Mr Wills', date: 'Mon, 23 Feb 2026 09:40:00 +0000', text: typedOut(filled, { hello: 'Good morning\n\nFor the Partnership’s file.', from: ['Gaynor Hext', 'Head of Care', 'St Piran’s Hospice'] }) }))
  mail('brindlemere', 4, 'notice', (filled) => ({ from: 'Forms <forms-noreply@brindlemere.example>', subject: 'New response: Form E3 – Notification of Escalation', date: 'Wed, 10 Jun 2026 16:11:00 +0100', text: notice(filled, '47').text }))
  mail('thornmere', 4, 'notice', (filled) => ({ from: 'Thornmere Partnership forms <no-reply@thornmere-sp.example>', subject: 'Professional Challenge Record: response 112', date: 'Tue, 12 May 2026 11:30:00 +0100', ...notice(filled, '112') }))
  mail('hertfordshire', 4, 'attached', () => ({ from: 'Meera Pattni <m.pattni@gadevalley.example>', subject: 'HSAB monitoring form LC', date: 'Thu, 7 May 2026 09:15:00 +0100', text: 'Good morning\n\nPlease see attached form, which both agencies have agreed. The enquiry lead will be in touch separately.\n\nRegards\nMeera\n', file: { name: 'HSAB Escalation Form LC.docx', hand: printedForms['monitoring-words'] } }))
  mail('worcestershire', 3, 'outlook', (filled) => ({ from: 'Maud Fenwick <maud@severnvoices.example>', subject: 'Escalation record', date: 'Mon, 30 Mar 2026 12:20:00 +0100', html: pasted(filled, { hello: ['Hi there', 'Our record of escalation is below. I have deleted yes or no as asked.'], from: ['Maud Fenwick', 'Advocate, Severn Voices Advocacy'] }) }))
  mail('warwickshire', 2, 'attached', () => ({ from: 'Mo Farrell <mo@bedworthroad.example>', subject: 'Hartopp twins', date: 'Tue, 9 Jun 2026 17:05:00 +0100', text: 'Hi\n\nForm as promised. More to follow.\n\nMo\n', file: { name: 'Escalation Monitoring Form.docx', hand: printedForms.practitioner } }))
  const message = filledIn('gullmouth', 5)
  const name = 'Letter of challenge BS.docx'
  save('gullmouth.attached.msg', messageFile({ subject: 'Letter of challenge: BS', sender: 'Cheryl Mudge', text: 'Hello\r\n\r\nCopy letter attached, reply slip included.\r\n\r\nThanks\r\nCheryl\r\n', attachment: { name, bytes: wordForms.letter(message) } }), truthOf('gullmouth', 'attached', 'outlook', message, name))
  save('letter.eml', plainLetter, { board: null, layout: 'letter', writer: 'mail', items: [{ path: 'body', kind: 'free-text', form: null, fields: plainLetterSays }] })
} // prettier-ignore

async function makeOthers(): Promise<void> {
  saveLogs(await seventhLogs())
  save('blank.tracker.docx', wordForms.tracker(emptySheet(ludbourne)), notAFormOf('blank', 'word', 'blank-form'))
  saveConverted('blank.record.pdf', printedForms['record-struck'](emptySheet(worcestershire)), { from: 'docx', to: 'pdf' }, notAFormOf('blank', 'pdf', 'blank-form'))
  saveConverted('paper.minutes.pdf', fodt(minutes), { from: 'fodt', to: 'pdf' }, notAFormOf('minutes', 'pdf', 'other'))
  saveConverted('paper.concern.docx', fodt(concernForm), { from: 'fodt', to: 'docx:MS Word 2007 XML' }, notAFormOf('concern', 'docx', 'safeguarding-concern'))
  saveConverted('paper.policy.doc', fodt(policyText), { from: 'fodt', to: 'doc' }, notAFormOf('policy', 'doc', 'other'))
  save('paper.newsletter.eml', newsletter, notAFormOf('newsletter', 'mail', 'newsletter', 'body'))
  save('paper.away.eml', away, notAFormOf('away', 'mail', 'automatic-reply', 'body'))
  save('paper.courses.xlsx', await courses(), notAFormOf('courses', 'xlsx', 'other'))
} // prettier-ignore

startSet(`${folder}/documents`, false)
await makeForms()
makeMails()
await makeOthers()
convertAll()
writePacks(
  `${folder}/packs`,
  Object.values(forms),
  ludbourne.choices['What the disagreement is about (tick all that apply)'] ?? [],
)
process.stdout.write(`${saved()} documents\n`)
