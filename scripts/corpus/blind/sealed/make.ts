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
import { haverleigh, haverleighSheets } from './haverleigh'
import { ithon, ithonSheets } from './ithon'
import { lacey, laceySheets } from './lacey'
import { academy, academySays, away, hospice, hospiceSays, newsletter } from './letters'
import { sealedLogs } from './logs'
import { pastedSections, pastedTemplate, printedCopy, submitted, typedLines } from './mails'
import { concernForm, minutes, training } from './papers'
import { hertfordshireSheets, warwickshireSheets, worcestershireSheets } from './printed-sheets'
import { panes } from './sheet-form'
import { tolland, tollandSheets } from './tolland'
import { wordForms } from './word'

const folder = 'tests/fixtures/corpus/sealed'
const sheets = { haverleigh: haverleighSheets, tolland: tollandSheets, ithon: ithonSheets, lacey: laceySheets, hertfordshire: hertfordshireSheets, worcestershire: worcestershireSheets, warwickshire: warwickshireSheets } as const // prettier-ignore
type Board = keyof typeof sheets
const forms: Readonly<Record<Board, BoardForm>> = { haverleigh, tolland, ithon, lacey, hertfordshire, worcestershire, warwickshire } // prettier-ignore
const filledIn = (board: Board, n: number): Filled => filledSheet(forms[board], sheets[board], n)
const hands = { ...wordForms, ...printedForms }

/** By which hand each of a board’s forms was filled in, in Word or, where another format is named, saved as that. */
const inWord: readonly (readonly [board: Board, n: number, hand: keyof typeof hands, to?: string])[] = [
  ['haverleigh', 0, 'template-symbols'], ['haverleigh', 1, 'template-controls'], ['haverleigh', 2, 'template-typed', 'pdf'], ['haverleigh', 3, 'template-bracketed', 'odt'],
  ['tolland', 0, 'lettered-boxes'], ['tolland', 1, 'lettered-fields', 'doc'], ['tolland', 2, 'lettered-bracketed', 'rtf'], ['tolland', 3, 'lettered-boxes', 'pdf'],
  ['ithon', 4, 'tabbed-boxes'], ['ithon', 5, 'tabbed-ticks', 'doc'],
  ['hertfordshire', 0, 'monitoring-words'], ['worcestershire', 0, 'record-struck', 'odt'], ['warwickshire', 0, 'practitioner', 'rtf'],
] // prettier-ignore

async function makeForms(): Promise<void> {
  for (const [board, n, hand, to] of inWord) saveWordForm({ board, hand, to }, hands[hand], filledIn(board, n))
  for (const [n, layout, to, dates] of [[0, 'panes', 'xlsx', 'dd/mm/yyyy'], [1, 'panes-old', 'xls', null], [2, 'panes-calc', 'ods', 'dd mmmm yyyy']] as const) {
    const filled = filledIn('lacey', n)
    saveSheetForm({ board: 'lacey', layout, to }, await panes(filled, dates), filled)
  }
  const probert = filledIn('ithon', 0)
  save('ithon.copy.pdf', printedBy(printedCopy(probert, 'RPD-0417', '10 September 2026 at 15:02')), truthOf('ithon', 'copy', 'chromium', probert))
} // prettier-ignore

function mail(board: Board, n: number, layout: string, said: (filled: Filled) => MailedForm): void {
  const filled = filledIn(board, n)
  saveMail({ board, layout, set: 'sealed-xii' }, filled, said(filled))
}

async function makeMails(): Promise<void> {
  mail('haverleigh', 4, 'pasted', (filled) => ({ from: 'Fay Merriott <fay@opendoor-hav.example>', subject: 'Appendix A – RS', date: 'Thu, 22 Oct 2026 14:05:00 +0100', html: pastedTemplate(filled, 'Hi\nThe template would not upload so I have pasted it in below.', 'Thanks\nFay') }))
  mail('tolland', 4, 'pasted', (filled) => ({ from: 'Simon Treloar <simon@moorsidehomecare.example>', subject: 'Form ER (GA)', date: 'Tue, 20 Oct 2026 17:48:00 +0100', html: pastedSections(filled, 'Good afternoon\n\nCompleted ER below with section E as sent to us by the hospital.', 'Kind regards\nSimon Treloar\nMoorside Homecare') }))
  mail('tolland', 5, 'attached', () => ({ from: 'Tariq Jamal <tariq.jamal@exmoorgate.example>', subject: 'ER form', date: 'Thu, 22 Oct 2026 09:10:00 +0100', text: 'Morning\n\nER form attached, updated with their answer.\n\nTariq\n', file: { name: 'Form ER CV.docx', hand: wordForms['lettered-controls'] } }))
  mail('ithon', 1, 'submitted', (filled) => ({ from: 'MIRSB website <no-reply@mirsb-web.example>', subject: 'New submission RPD-0422', date: 'Fri, 25 Sep 2026 10:11:00 +0100', ...submitted(filled, 'RPD-0422') }))
  mail('ithon', 2, 'submitted-text', (filled) => ({ from: 'MIRSB website <no-reply@mirsb-web.example>', subject: 'New submission RPD-0429', date: 'Wed, 7 Oct 2026 16:30:00 +0100', text: submitted(filled, 'RPD-0429').text }))
  mail('lacey', 3, 'typed', (filled) => ({ from: 'Geoff Larwood <g.larwood@laceycoastfire.example>', subject: 'DRS – hoarding', date: 'Thu, 22 Oct 2026 20:15:00 +0100', text: typedLines(filled, 'Evening all, on station without Excel so typed out.', 'Geoff Larwood\nStation Manager') }))
  const stokoe = filledIn('lacey', 4)
  const workbook = await panes(stokoe, 'dd/mm/yy')
  saveMail({ board: 'lacey', layout: 'attached', set: 'sealed-xii' }, stokoe, { from: 'Anna Whitlow <senco@beaconstreet.example>', subject: 'DRS DS', date: 'Thu, 12 Nov 2026 08:20:00 +0000', text: 'Hello\n\nPlease see attached DRS, now settled.\n\nAnna\n', file: { name: 'DRS DS.xlsx', media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', hand: () => workbook } })
  mail('hertfordshire', 1, 'typed', (filled) => ({ from: 'Anjali Ferreira <anjali@leabridgesl.example>', subject: 'Monitoring form – TO', date: 'Thu, 1 Oct 2026 18:02:00 +0100', text: typedLines(filled, 'Dear HSAB\n\nTyped from the form on your website.', 'Anjali Ferreira') }))
  const colyer = filledIn('haverleigh', 5)
  saveMessage({ board: 'haverleigh', layout: 'attached' }, colyer, { subject: 'Disagreement at stage 3, resolved', sender: 'Pauline Gosden', text: 'Hello\r\n\r\nFinal version attached for your records.\r\n\r\nPauline\r\n', attachment: { name: 'Appendix A MC final.docx', bytes: wordForms['template-symbols'](colyer) } })
  const whitcroft = filledIn('ithon', 3)
  const notice = submitted(whitcroft, 'RPD-0433')
  saveMessage({ board: 'ithon', layout: 'submitted' }, whitcroft, { subject: 'New submission RPD-0433', sender: 'MIRSB website', text: notice.text.replaceAll('\n', '\r\n'), html: notice.html })
  const lowe = filledIn('worcestershire', 1)
  saveMail({ board: 'worcestershire', layout: 'pasted', set: 'sealed-xii' }, lowe, { from: 'Dominic Farr <d.farr@mtmht.example>', subject: 'Record of escalation KL', date: 'Tue, 20 Oct 2026 15:33:00 +0100', html: pastedSections(lowe, 'Dear all, record of escalation for KL below. No reply as yet.', 'Dominic') })
} // prettier-ignore

async function makeOthers(): Promise<void> {
  saveLogs(await sealedLogs())
  save('letter.hospice.eml', hospice, letterOf('mail', 'body', hospiceSays))
  save('letter.academy.docx', academy, letterOf('word', '', academySays))
  save('blank.er.docx', wordForms['lettered-controls'](emptySheet(tolland)), notAFormOf('blank', 'word', 'blank-form'))
  saveConverted('paper.minutes.docx', fodt(minutes), { from: 'fodt', to: 'docx:MS Word 2007 XML' }, notAFormOf('minutes', 'docx', 'other'))
  saveConverted('paper.concern.pdf', fodt(concernForm), { from: 'fodt', to: 'pdf' }, notAFormOf('concern', 'pdf', 'safeguarding-concern'))
  save('paper.newsletter.eml', newsletter, notAFormOf('newsletter', 'mail', 'newsletter', 'body'))
  save('paper.away.eml', away, notAFormOf('away', 'mail', 'automatic-reply', 'body'))
  save('paper.training.xlsx', await training(), notAFormOf('training', 'xlsx', 'other'))
} // prettier-ignore

startSet(`${folder}/documents`, true)
await makeForms()
await makeMails()
await makeOthers()
convertAll()
writePacks(`${folder}/packs`, Object.values(forms), tolland.choices['What is the disagreement about? (tick all that apply)'] ?? []) // prettier-ignore
process.stdout.write(`${saved()} documents\n`)
