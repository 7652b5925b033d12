import { fodt } from '../../fodt'
import type { Filled } from '../../forms'
import { convertAll, save, saveConverted, saved, startSet } from '../../save'
import { printedBy } from '../chromium'
import { emptySheet, type BoardForm } from '../filling'
import { writePacks } from '../pack'
import { inLatin } from '../pdf-page'
import {
  filledSheet,
  saveLogs,
  saveMail,
  saveMessage,
  saveSheetForm,
  saveWordForm,
  type MailedForm,
} from '../set-parts'
import { hertfordshire, warwickshire, worcestershire } from '../printed'
import type { TruthItem } from '../../truth'
import { notAFormOf, truthOf } from '../truths'
import { printedForms } from '../word-printed'
import { fillable } from './fillable'
import { glanHafren, glanHafrenSheets } from './glan-hafren'
import { away, newsletter, schoolLetter, schoolLetterSays, tenantsLetter, tenantsLetterSays } from './letters'
import { ninthLogs } from './logs'
import { answeredBelow, asLines, spanned, submitted } from './mails'
import { marlinge, marlingeSheets } from './marlinge'
import { phonePage, portalPage } from './pages'
import { agenda, concernForm, invoices, minutes, policyText, training } from './papers'
import { penwarren, penwarrenSheets } from './penwarren'
import { hertfordshireSheets, warwickshireSheets, worcestershireSheets } from './printed-sheets'
import { recordSheet } from './sheet-form'
import { stourwater, stourwaterSheets } from './stourwater'
import { thurlby, thurlbySheets } from './thurlby'
import { wordForms } from './word'

const folder = 'tests/fixtures/corpus/ninth-look'
const sheets = { penwarren: penwarrenSheets, 'glan-hafren': glanHafrenSheets, thurlby: thurlbySheets, marlinge: marlingeSheets, stourwater: stourwaterSheets, hertfordshire: hertfordshireSheets, worcestershire: worcestershireSheets, warwickshire: warwickshireSheets } as const // prettier-ignore
type Board = keyof typeof sheets
const forms: Readonly<Record<Board, BoardForm>> = { penwarren, 'glan-hafren': glanHafren, thurlby, marlinge, stourwater, hertfordshire, worcestershire, warwickshire } // prettier-ignore
const filledIn = (board: Board, n: number): Filled => filledSheet(forms[board], sheets[board], n)
const hands = { ...wordForms, ...printedForms }

/** By which hand each of a board’s forms was filled in, in Word or, where another format is named, saved as that. */
const inWord: readonly (readonly [board: Board, n: number, hand: keyof typeof hands, to?: string])[] = [
  ['penwarren', 0, 'controls'], ['penwarren', 1, 'controls', 'doc'], ['penwarren', 2, 'glyphs', 'pdf'], ['penwarren', 3, 'glyphs'], ['penwarren', 4, 'brackets', 'odt'], ['penwarren', 7, 'brackets', 'docx:MS Word 2007 XML'],
  ['glan-hafren', 0, 'record-fields'], ['glan-hafren', 1, 'record-glyphs', 'pdf'], ['glan-hafren', 2, 'record-fields', 'doc'], ['glan-hafren', 3, 'record-glyphs'], ['glan-hafren', 4, 'record-glyphs', 'rtf'],
  ['thurlby', 0, 'frames'], ['thurlby', 1, 'frames', 'odt'], ['thurlby', 2, 'straight'], ['thurlby', 3, 'drawn'], ['thurlby', 4, 'straight', 'pdf'],
  ['stourwater', 4, 'plain-glyphs', 'doc'], ['stourwater', 5, 'plain-brackets'],
  ['hertfordshire', 0, 'monitoring'], ['hertfordshire', 1, 'plain-glyphs', 'pdf'], ['worcestershire', 0, 'record-struck', 'pdf'], ['warwickshire', 0, 'practitioner', 'rtf'],
] // prettier-ignore

async function makeForms(): Promise<void> {
  for (const [board, n, hand, to] of inWord) {
    saveWordForm({ board, hand, to }, hands[hand], filledIn(board, n))
  }
  for (const [n, layout, dates, to] of [[0, 'cr2', 'real', 'xlsx'], [1, 'cr2-typed', 'typed', 'xlsx'], [2, 'cr2-calc', 'real', 'ods'], [3, 'cr2-old', 'real', 'xls'], [4, 'cr2-printed', 'typed', 'pdf']] as const) {
    const filled = filledIn('marlinge', n)
    saveSheetForm({ board: 'marlinge', layout, to }, await recordSheet(filled, dates), filled)
  }
  for (const [board, n, page] of [['stourwater', 3, portalPage], ['thurlby', 6, phonePage]] as const) {
    const filled = filledIn(board, n)
    save(`${board}.printed.pdf`, printedBy(page(filled)), truthOf(board, 'printed', 'chromium', filled))
  }
  for (const [n, layout] of [[0, 'dr1-agreed'], [1, 'dr1-closed']] as const) {
    const filled = inLatin(filledIn('stourwater', n))
    save(`stourwater.${layout}.pdf`, await fillable(filled), truthOf('stourwater', layout, 'acroform', filled))
  }
} // prettier-ignore

function mail(board: Board, n: number, layout: string, said: (filled: Filled) => MailedForm): void {
  const filled = filledIn(board, n)
  saveMail({ board, layout, set: 'sealed-ix' }, filled, said(filled))
}

async function makeMails(): Promise<void> {
  mail('penwarren', 5, 'attached', () => ({ from: 'Tom Bolitho <tom.b@voicewest.example>', subject: 'PDN level 3 ZA', date: 'Mon, 27 Apr 2026 10:06:00 +0100', text: 'Good morning\n\nNotification attached, now settled.\n\nThanks\nTom\n', file: { name: 'PDN ZA final.docx', hand: wordForms.glyphs } }))
  mail('penwarren', 6, 'outlook', (filled) => ({ from: 'Nita Desai <nita.desai@pendarves.example>', subject: 'Professional Disagreement Notification', date: 'Fri, 12 Jun 2026 16:45:00 +0100', html: spanned(filled, 'Hi\nI could not attach it so have copied the form in below. Will send parts 5 and 6 again when we hear more.', 'Nita Desai\nRegistered Manager, Pendarves Court Extra Care') }))
  mail('glan-hafren', 6, 'text', (filled) => ({ from: 'Lisa Emlyn <lisa.emlyn@hafrenuhb.example>', subject: 'Professional difference TB', date: 'Thu, 11 Jun 2026 08:12:00 +0100', text: asLines(filled, 'Bore da\n\nPlease find my record below (sent from my phone).', 'Diolch\nLisa') }))
  mail('thurlby', 5, 'outlook', (filled) => ({ from: 'Shelley Machin <office@littlesprouts.example>', subject: 'Stuck case', date: 'Fri, 15 May 2026 12:30:00 +0100', html: answeredBelow(filled, 'Hello, here is our stuck case, all sorted now.', 'Shelley\nLittle Sprouts Pre-school') }))
  mail('marlinge', 5, 'form-text', (filled) => ({ from: 'Partnership Hub forms <noreply@marlinge-forms.example>', subject: 'Challenge Record CR2 submitted: 2026-0061', date: 'Tue, 9 Jun 2026 13:01:00 +0100', text: submitted(filled, '2026-0061').text }))
  mail('marlinge', 6, 'form', (filled) => ({ from: 'Partnership Hub forms <noreply@marlinge-forms.example>', subject: 'Challenge Record CR2 submitted: 2026-0064', date: 'Wed, 10 Jun 2026 15:22:00 +0100', ...submitted(filled, '2026-0064') }))
  mail('worcestershire', 1, 'text', (filled) => ({ from: 'Justin Keay <manager@malvernview.example>', subject: 'Record of escalation D.R.', date: 'Mon, 8 Jun 2026 14:50:00 +0100', text: asLines(filled, 'Afternoon all, form typed out below.', 'Justin Keay\nCare Home Manager') }))
  const dispute = inLatin(filledIn('stourwater', 2))
  const bytes = await fillable(dispute)
  saveMail({ board: 'stourwater', layout: 'attached', set: 'sealed-ix' }, dispute, { from: 'Lee Cattermole <lee.cattermole@stourambulance.example>', subject: 'DR1 Brookfield', date: 'Wed, 3 Jun 2026 07:40:00 +0100', text: 'Morning\n\nDR1 attached.\n\nLee\n', file: { name: 'DR1.pdf', media: 'application/pdf', hand: () => bytes } })
  const record = filledIn('glan-hafren', 5)
  saveMessage({ board: 'glan-hafren', layout: 'attached' }, record, { subject: 'Record of professional difference', sender: 'Martin Fairclough', text: 'Hi all\r\n\r\nRecord attached.\r\n\r\nMartin\r\n', attachment: { name: 'Record GS.docx', bytes: wordForms['record-fields'](record) } })
  const prison = filledIn('stourwater', 6)
  saveMessage({ board: 'stourwater', layout: 'below' }, prison, { subject: 'DR1 – Vinney', sender: 'J. Arkless', text: asLines(prison, 'Our system takes no attachments. The form is below.', 'J. Arkless').replaceAll('\n', '\r\n'), html: answeredBelow(prison, 'Our system takes no attachments. The form is below.', 'J. Arkless') })
} // prettier-ignore

const letter = (layout: string, fields: TruthItem['fields']) => ({ board: null, layout, writer: 'mail', items: [{ path: 'body', kind: 'free-text' as const, form: null, fields }] }) // prettier-ignore

async function makeOthers(): Promise<void> {
  saveLogs(await ninthLogs())
  save('letter.almshouses.eml', tenantsLetter, letter('letter', tenantsLetterSays))
  save('letter.school.eml', schoolLetter, letter('letter', schoolLetterSays))
  save('blank.notification.docx', wordForms.controls(emptySheet(penwarren)), notAFormOf('blank', 'word', 'blank-form'))
  save('blank.dr1.pdf', await fillable(emptySheet(stourwater)), notAFormOf('blank', 'acroform', 'blank-form'))
  saveConverted('blank.cr2.ods', await recordSheet(emptySheet(marlinge), 'typed'), { from: 'xlsx', to: 'ods' }, notAFormOf('blank', 'ods', 'blank-form'))
  saveConverted('paper.minutes.doc', fodt(minutes), { from: 'fodt', to: 'doc' }, notAFormOf('minutes', 'doc', 'other'))
  saveConverted('paper.agenda.odt', fodt(agenda), { from: 'fodt', to: 'odt' }, notAFormOf('agenda', 'odt', 'other'))
  saveConverted('paper.concern.docx', fodt(concernForm), { from: 'fodt', to: 'docx:MS Word 2007 XML' }, notAFormOf('concern', 'docx', 'safeguarding-concern'))
  saveConverted('paper.policy.pdf', fodt(policyText), { from: 'fodt', to: 'pdf' }, notAFormOf('policy', 'pdf', 'other'))
  save('paper.newsletter.eml', newsletter, notAFormOf('newsletter', 'mail', 'newsletter', 'body'))
  save('paper.away.eml', away, notAFormOf('away', 'mail', 'automatic-reply', 'body'))
  save('paper.training.xlsx', await training(), notAFormOf('training', 'xlsx', 'other'))
  saveConverted('paper.spend.xls', await invoices(), { from: 'xlsx', to: 'xls' }, notAFormOf('spend', 'xls', 'other'))
} // prettier-ignore

startSet(`${folder}/documents`, false)
await makeForms()
await makeMails()
await makeOthers()
convertAll()
writePacks(`${folder}/packs`, Object.values(forms), penwarren.choices['Which of these is it about?'] ?? [])
process.stdout.write(`${saved()} documents\n`)
