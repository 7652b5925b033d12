import { fodt } from '../../fodt'
import type { Filled } from '../../forms'
import { convertAll, save, saveConverted, saved, startSet } from '../../save'
import { printedBy } from '../chromium'
import { emptySheet, type BoardForm } from '../filling'
import { writePacks } from '../pack'
import { hertfordshire, warwickshire, worcestershire } from '../printed'
import { filledSheet, saveLogs, saveMail, saveMessage, saveSheetForm, saveWordForm, type MailedForm } from '../set-parts' // prettier-ignore
import { letterOf, notAFormOf, truthOf } from '../truths'
import { printedForms } from '../word-printed'
import { ceredwen, ceredwenSheets } from './ceredwen'
import { away, newsletter, scouts, scoutsSay, surgery, surgerySays } from './letters'
import { eleventhLogs } from './logs'
import { notified, numbered, pastedBoxes, pastedRecord, typedOut } from './mails'
import { melbury, melburySheets } from './melbury'
import { receiptPage } from './pages'
import { concernForm, minutes, policyText, training } from './papers'
import { hertfordshireSheets, warwickshireSheets, worcestershireSheets } from './printed-sheets'
import { quarnborough, quarnboroughSheets } from './quarnborough'
import { letterSheet } from './sheet-form'
import { stonebeck, stonebeckSheets } from './stonebeck'
import { wordForms } from './word'

const folder = 'tests/fixtures/corpus/eleventh-look'
const sheets = { quarnborough: quarnboroughSheets, melbury: melburySheets, ceredwen: ceredwenSheets, stonebeck: stonebeckSheets, hertfordshire: hertfordshireSheets, worcestershire: worcestershireSheets, warwickshire: warwickshireSheets } as const // prettier-ignore
type Board = keyof typeof sheets
const forms: Readonly<Record<Board, BoardForm>> = { quarnborough, melbury, ceredwen, stonebeck, hertfordshire, worcestershire, warwickshire } // prettier-ignore
const filledIn = (board: Board, n: number): Filled => filledSheet(forms[board], sheets[board], n)
const hands = { ...wordForms, ...printedForms }

/** By which hand each of a board’s forms was filled in, in Word or, where another format is named, saved as that. */
const inWord: readonly (readonly [board: Board, n: number, hand: keyof typeof hands, to?: string])[] = [
  ['quarnborough', 0, 'page-boxes'], ['quarnborough', 1, 'page-controls'], ['quarnborough', 2, 'page-crosses', 'pdf'], ['quarnborough', 3, 'page-boxes', 'odt'],
  ['melbury', 0, 'governance-controls'], ['melbury', 1, 'governance-crosses', 'rtf'], ['melbury', 2, 'governance-fields', 'doc'], ['melbury', 3, 'governance-boxes', 'pdf'],
  ['ceredwen', 3, 'bilingual'], ['ceredwen', 4, 'bilingual-typed', 'odt'],
  ['stonebeck', 0, 'letter'], ['stonebeck', 1, 'letter-ticked', 'pdf'], ['stonebeck', 6, 'letter-boxes', 'doc'],
  ['hertfordshire', 0, 'monitoring', 'odt'], ['worcestershire', 0, 'record-deleted'], ['warwickshire', 0, 'practitioner', 'pdf'],
] // prettier-ignore

async function makeForms(): Promise<void> {
  for (const [board, n, hand, to] of inWord) saveWordForm({ board, hand, to }, hands[hand], filledIn(board, n))
  for (const [n, layout, to, dates] of [[2, 'sheet', 'xlsx', 'dd/mm/yyyy'], [3, 'sheet-old', 'xls', null], [4, 'sheet-calc', 'ods', 'd mmm yyyy']] as const) {
    const filled = filledIn('stonebeck', n)
    saveSheetForm({ board: 'stonebeck', layout, to }, await letterSheet(filled, dates), filled)
  }
  const tudor = filledIn('ceredwen', 0)
  save('ceredwen.receipt.pdf', printedBy(receiptPage(tudor, 'DA-2026-118', '08/10/2026 16:42')), truthOf('ceredwen', 'receipt', 'chromium', tudor))
} // prettier-ignore

function mail(board: Board, n: number, layout: string, said: (filled: Filled) => MailedForm): void {
  const filled = filledIn(board, n)
  saveMail({ board, layout, set: 'sealed-xi' }, filled, said(filled))
}

function makeMails(): void {
  mail('quarnborough', 4, 'pasted', (filled) => ({ from: 'Joan Petherick <joan.petherick@quarn019.example>', subject: 'EC – difference of view, settled', date: 'Thu, 22 Oct 2026 18:31:00 +0100', html: pastedBoxes(filled, 'Hello Hub\nAll settled now so here it is in one go. Pasted as I am on my phone.', 'Joan\nJoan Petherick, Health Visitor') }))
  mail('melbury', 4, 'pasted', (filled) => ({ from: 'Lee Bonnington <lee.bonnington@sdfire.example>', subject: 'G17 – oxygen', date: 'Fri, 6 Nov 2026 07:52:00 +0000', html: pastedRecord(filled, 'Good morning,\nG17 below, our system strips attachments.', 'Regards\nLee Bonnington\nWatch Manager, Red Watch') }))
  mail('melbury', 5, 'attached', () => ({ from: 'Fran Lockett <fran.lockett@probation.example>', subject: 'Dispute at stage 3', date: 'Thu, 5 Nov 2026 16:20:00 +0000', text: 'Hi\n\nPlease find G17 attached for the register.\n\nFran\n', file: { name: 'G17 AD.docx', hand: wordForms['governance-crosses'] } }))
  mail('ceredwen', 1, 'notified', (filled) => ({ from: 'Ffurflenni / Forms <noreply@ncsb-forms.example>', subject: 'Ffurflen newydd / New form DA-2026-121', date: 'Tue, 13 Oct 2026 15:06:00 +0100', ...notified(filled, 'DA-2026-121') }))
  mail('ceredwen', 2, 'notified-text', (filled) => ({ from: 'Ffurflenni / Forms <noreply@ncsb-forms.example>', subject: 'Ffurflen newydd / New form DA-2026-124', date: 'Fri, 23 Oct 2026 12:55:00 +0100', text: notified(filled, 'DA-2026-124').text }))
  mail('stonebeck', 5, 'numbered', (filled) => ({ from: 'Grace Oyelaran <grace@speakupsb.example>', subject: 'Letter of escalation – RH', date: 'Fri, 6 Nov 2026 11:14:00 +0000', text: numbered(filled, 'Dear Partnership Manager\n\nI have typed my answers to your questions below.', 'Best wishes\nGrace') }))
  mail('hertfordshire', 1, 'typed-out', (filled) => ({ from: 'Olumide Banjo <o.banjo@chalkhillcare.example>', subject: 'Escalation monitoring form LK', date: 'Fri, 30 Oct 2026 17:40:00 +0000', text: typedOut(filled, 'Dear HSAB team\n\nThe form would not save so I have copied it here.', 'Olumide Banjo') }))
  const tolley = filledIn('quarnborough', 5)
  saveMessage({ board: 'quarnborough', layout: 'attached' }, tolley, { subject: 'One-page record, Tolley', sender: 'Imran Dasgupta', text: 'Dear all\r\n\r\nAttached. Settled at tier 3.\r\n\r\nImran Dasgupta\r\n', attachment: { name: 'One page RT JT.docx', bytes: wordForms['page-fields'](tolley) } })
  const whitlock = filledIn('ceredwen', 5)
  const submitted = notified(whitlock, 'DA-2026-130')
  saveMessage({ board: 'ceredwen', layout: 'notified' }, whitlock, { subject: 'Ffurflen newydd / New form DA-2026-130', sender: 'Ffurflenni / Forms', text: submitted.text.replaceAll('\n', '\r\n'), html: submitted.html })
  const ridout = filledIn('worcestershire', 1)
  saveMessage({ board: 'worcestershire', layout: 'below' }, ridout, { subject: 'Record of escalation – PR', sender: 'Jacqui Thorne', text: typedOut(ridout, 'Hello, record below.', 'Jacqui').replaceAll('\n', '\r\n'), html: pastedRecord(ridout, 'Hello, record below.', 'Jacqui') })
} // prettier-ignore

async function makeOthers(): Promise<void> {
  saveLogs(await eleventhLogs())
  save('letter.surgery.eml', surgery, letterOf('mail', 'body', surgerySays))
  save('letter.scouts.docx', scouts, letterOf('word', '', scoutsSay))
  save('blank.g17.docx', wordForms['governance-controls'](emptySheet(melbury)), notAFormOf('blank', 'word', 'blank-form'))
  saveConverted('paper.minutes.pdf', fodt(minutes), { from: 'fodt', to: 'pdf' }, notAFormOf('minutes', 'pdf', 'other'))
  saveConverted('paper.concern.docx', fodt(concernForm), { from: 'fodt', to: 'docx:MS Word 2007 XML' }, notAFormOf('concern', 'docx', 'safeguarding-concern'))
  saveConverted('paper.policy.doc', fodt(policyText), { from: 'fodt', to: 'doc' }, notAFormOf('policy', 'doc', 'other'))
  save('paper.newsletter.eml', newsletter, notAFormOf('newsletter', 'mail', 'newsletter', 'body'))
  save('paper.away.eml', away, notAFormOf('away', 'mail', 'automatic-reply', 'body'))
  save('paper.training.xlsx', await training(), notAFormOf('training', 'xlsx', 'other'))
} // prettier-ignore

startSet(`${folder}/documents`, false)
await makeForms()
makeMails()
await makeOthers()
convertAll()
writePacks(`${folder}/packs`, Object.values(forms), melbury.choices['Grounds of dispute'] ?? [])
process.stdout.write(`${saved()} documents\n`)
