import { fodt } from '../../fodt'
import type { Filled } from '../../forms'
import { convertAll, save, saveConverted, saved, startSet } from '../../save'
import { messageFile } from '../../strangers/outlook'
import { printedBy } from '../chromium'
import { writePacks } from '../pack'
import { inLatin } from '../pdf-page'
import { filledSheet, saveLogs, saveMail, saveSheetForm, saveWordForm, type MailedForm } from '../set-parts'
import { cwmDulas, cwmDulasSheets } from './cwm-dulas'
import { emptySheet, type BoardForm } from '../filling'
import { fillable } from './fillable'
import { harrowfell, harrowfellSheets } from './harrowfell'
import { kingsholt, kingsholtSheets } from './kingsholt'
import { exportedLines, exportedTable } from './library'
import { sixthLogs } from './logs'
import { asText, copiedIn, coverNotes, notified } from './mails'
import { receiptPage, ruledPage } from './pages'
import {
  bulletin,
  concernForm,
  letter,
  letterSays,
  minutes,
  outOfOffice,
  policyText,
  trainingLog,
} from './papers'
import { notAFormOf, truthOf } from '../truths'
import { hertfordshire, warwickshire, worcestershire } from '../printed'
import { hertfordshireSheets, warwickshireSheets, worcestershireSheets } from './printed-sheets'
import { noteSheet } from './sheet-form'
import { southmarsh, southmarshSheets } from './southmarsh'
import { tarnside, tarnsideSheets } from './tarnside'
import { wordForms } from './word'
import { printedForms } from '../word-printed'

const folder = 'tests/fixtures/corpus/sixth-look'
const sheets = { harrowfell: harrowfellSheets, 'cwm-dulas': cwmDulasSheets, southmarsh: southmarshSheets, tarnside: tarnsideSheets, kingsholt: kingsholtSheets, hertfordshire: hertfordshireSheets, worcestershire: worcestershireSheets, warwickshire: warwickshireSheets } as const // prettier-ignore
type Board = keyof typeof sheets
const forms: Readonly<Record<Board, BoardForm>> = { harrowfell, 'cwm-dulas': cwmDulas, southmarsh, tarnside, kingsholt, hertfordshire, worcestershire, warwickshire } // prettier-ignore
const filledIn = (board: Board, n: number): Filled => filledSheet(forms[board], sheets[board], n)
const hands = { ...wordForms, ...printedForms }

/** By which hand each of a board's forms was filled in, in Word or, where another format is named, saved as that. */
const inWord: readonly (readonly [board: Board, n: number, hand: keyof typeof hands, to?: string])[] = [
  ['harrowfell', 0, 'controls'], ['harrowfell', 1, 'fields'], ['harrowfell', 3, 'typed', 'odt'], ['harrowfell', 4, 'controls', 'doc'], ['harrowfell', 5, 'typed', 'docx:MS Word 2007 XML'], ['harrowfell', 6, 'typed', 'pdf'],
  ['cwm-dulas', 0, 'plain'], ['cwm-dulas', 2, 'plain', 'odt'], ['cwm-dulas', 3, 'plain', 'rtf'], ['cwm-dulas', 4, 'plain', 'doc'], ['cwm-dulas', 5, 'plain', 'pdf'],
  ['southmarsh', 0, 'pairs'], ['southmarsh', 1, 'fields'], ['southmarsh', 2, 'pairs', 'doc'], ['southmarsh', 3, 'typed', 'rtf'],
  ['hertfordshire', 0, 'monitoring'], ['hertfordshire', 1, 'monitoring', 'pdf'], ['hertfordshire', 2, 'monitoring-words', 'doc'], ['hertfordshire', 3, 'plain'],
  ['worcestershire', 1, 'record-deleted', 'rtf'], ['worcestershire', 2, 'record-deleted'],
  ['warwickshire', 0, 'practitioner'], ['warwickshire', 1, 'practitioner', 'odt'], ['warwickshire', 2, 'practitioner', 'pdf'], ['warwickshire', 3, 'typed'],
] // prettier-ignore

async function makeForms(): Promise<void> {
  for (const [board, n, hand, to] of inWord) {
    saveWordForm({ board, hand, to }, hands[hand], filledIn(board, n))
  }
  for (const [board, n, write] of [['harrowfell', 2, exportedTable], ['cwm-dulas', 1, exportedLines]] as const) {
    const filled = filledIn(board, n)
    save(`${board}.exported.docx`, await write(filled), truthOf(board, 'exported', 'docx', filled))
  }
  for (const [board, n, page] of [['harrowfell', 7, ruledPage], ['southmarsh', 4, ruledPage], ['kingsholt', 3, receiptPage]] as const) {
    const filled = filledIn(board, n)
    save(`${board}.printed.pdf`, printedBy(page(filled)), truthOf(board, 'printed', 'chromium', filled))
  }
  for (const [n, layout] of [[0, 'fields'], [1, 'fields-new'], [2, 'fields-printed']] as const) {
    const filled = inLatin(filledIn('kingsholt', n))
    save(`kingsholt.${layout}.pdf`, await fillable(filled, layout === 'fields-printed'), truthOf('kingsholt', layout, 'acroform', filled))
  }
  for (const [n, dates, to] of [[0, 'typed', 'xlsx'], [5, 'real', 'xlsx'], [1, 'typed', 'xls'], [2, 'real', 'ods']] as const) {
    const filled = filledIn('tarnside', n)
    saveSheetForm({ board: 'tarnside', layout: `note-${dates}`, to }, await noteSheet(filled, dates), filled)
  }
} // prettier-ignore

function mail(board: Board, n: number, layout: string, said: (filled: Filled) => MailedForm): void {
  const filled = filledIn(board, n)
  saveMail({ board, layout, set: 'sealed26' }, filled, said(filled))
}

function makeMails(): void {
  mail('cwm-dulas', 6, 'gmail', (filled) => ({
    from: 'Non Watkins <non.watkins@baroddulas.example>', subject: 'Professional Difference Record - I.G.', date: 'Mon, 1 Jun 2026 15:12:44 +0100',
    text: asText(filled, { hello: 'Prynhawn da / Good afternoon,\n\nI could not open the Word version on my phone so have typed the answers in below.', from: ['Non Eleri Watkins (hi/her)', 'Gweithiwr Allweddol / Keyworker', 'Barod Dulas'] }),
  }))
  mail('tarnside', 3, 'gmail', (filled) => ({
    from: 'Hannah Ullock <hannah@barnabas.example>', subject: 'Early resolution note KJ', date: 'Fri, 8 May 2026 16:40:02 +0100',
    text: asText(filled, { hello: 'Hi, here is our note about KJ.', from: ['Hannah Ullock', 'Family Support Worker', 'Barnabas Family Centre', '01632 960690'] }),
  }))
  mail('southmarsh', 5, 'outlook', (filled) => ({
    from: 'Kim Nwosu <k.nwosu@capitalfire.example>', subject: 'CP2 – 210 Jamaica Walk', date: 'Thu, 14 May 2026 11:20:00 +0100',
    html: copiedIn(filled, { hello: 'Morning all\nOur system strips attachments so I have pasted the form in below.', from: ['Kim Nwosu', 'Station Officer, Fire Safety', 'Capital Fire and Rescue'] }), text: 'Please view this message as HTML.',
  }))
  mail('worcestershire', 3, 'outlook', (filled) => ({
    from: 'Hollie Crump <h.crump@temecarers.example>', subject: 'Record of escalation', date: 'Fri, 12 Jun 2026 09:02:10 +0100',
    html: copiedIn(filled, { hello: 'Hello\nPlease see below.', from: ['Hollie Crump', 'Teme Carers’ Centre'] }),
  }))
  mail('tarnside', 4, 'web-form', (filled) => ({ from: 'Tarnside website <no-reply@tarnside-scp.example>', subject: 'New submission: Early Resolution Note', date: 'Thu, 4 Jun 2026 13:30:31 +0100', html: notified(filled, '2026-0061').html }))
  mail('kingsholt', 4, 'web-form', (filled) => ({ from: 'Kingsholt Forms <forms@kingsholt.example>', subject: 'SAB4 submitted (ref 88121)', date: 'Fri, 29 May 2026 18:00:07 +0100', ...notified(filled, '88121') }))
  mail('southmarsh', 6, 'attached', () => ({ from: 'Maya Whitcombe <m.whitcombe@stbicb.example>', subject: 'Concern about Practice - closed', date: 'Mon, 8 Jun 2026 10:10:00 +0100', text: coverNotes.full, file: { name: 'CP2 KT June 2026.docx', hand: wordForms.pairs } }))
  mail('hertfordshire', 4, 'attached', () => ({ from: 'Kwabena Osei <k.osei@colnehospitals.example>', subject: 'FW: HSAB escalation form', date: 'Wed, 20 May 2026 08:15:00 +0100', text: coverNotes.chasing, file: { name: 'HSAB escalation OP.docx', hand: printedForms['monitoring-words'] } }))
  mail('worcestershire', 0, 'attached', () => ({ from: 'Elaine Dovey <manager@severnbank.example>', subject: 'Record of Escalation RP', date: 'Thu, 30 Apr 2026 17:45:00 +0100', text: coverNotes.short, file: { name: 'Record of Escalation.docx', hand: printedForms['record-struck'] } }))
  const message = filledIn('cwm-dulas', 7)
  const name = 'Cofnod MH.docx'
  save('cwm-dulas.attached.msg', messageFile({ subject: 'Record: MH', sender: 'Bethan Orwig', text: 'Record attached.\r\n\r\nDiolch / thanks\r\nBethan\r\n', attachment: { name, bytes: wordForms.plain(message) } }), truthOf('cwm-dulas', 'attached', 'outlook', message, name))
  save('letter.eml', letter, { board: null, layout: 'letter', writer: 'mail', items: [{ path: 'body', kind: 'free-text', form: null, fields: letterSays }] })
} // prettier-ignore

async function makeOthers(): Promise<void> {
  saveLogs(await sixthLogs())
  save('blank.controls.docx', wordForms.controls(emptySheet(harrowfell)), notAFormOf('blank', 'word', 'blank-form'))
  save('blank.fields.pdf', await fillable(inLatin(emptySheet(kingsholt)), false), notAFormOf('blank', 'acroform', 'blank-form'))
  saveConverted('paper.minutes.docx', fodt(minutes), { from: 'fodt', to: 'docx:MS Word 2007 XML' }, notAFormOf('minutes', 'docx', 'other'))
  saveConverted('paper.concern.doc', fodt(concernForm), { from: 'fodt', to: 'doc' }, notAFormOf('concern', 'doc', 'safeguarding-concern'))
  saveConverted('paper.policy.pdf', fodt(policyText), { from: 'fodt', to: 'pdf' }, notAFormOf('policy', 'pdf', 'other'))
  save('paper.bulletin.eml', bulletin, notAFormOf('bulletin', 'mail', 'newsletter', 'body'))
  save('paper.out-of-office.eml', outOfOffice, notAFormOf('out-of-office', 'mail', 'automatic-reply', 'body'))
  save('paper.training.xlsx', await trainingLog(), notAFormOf('training', 'xlsx', 'other'))
} // prettier-ignore

startSet(`${folder}/documents`, false)
await makeForms()
makeMails()
await makeOthers()
convertAll()
writePacks(
  `${folder}/packs`,
  Object.values(forms),
  harrowfell.choices['Area of difference (tick all that apply)'] ?? [],
)
process.stdout.write(`${saved()} documents\n`)
