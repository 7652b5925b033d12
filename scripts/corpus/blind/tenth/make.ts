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
import { cwmdulais, cwmdulaisSheets } from './cwmdulais'
import { hithegate, hithegateSheets } from './hithegate'
import { lathermere, lathermereSheets } from './lathermere'
import { almoner, almonerSays, away, dentist, dentistSays, newsletter } from './letters'
import { tenthLogs } from './logs'
import { boldLines, cells, notified, sideBySide, tabbed, typedOut } from './mails'
import { cardsPage } from './pages'
import { concernForm, minutes, policyText, training } from './papers'
import { hertfordshireSheets, warwickshireSheets, worcestershireSheets } from './printed-sheets'
import { saxonby, saxonbySheets } from './saxonby'
import { entrySheet } from './sheet-form'
import { wordForms } from './word'

const folder = 'tests/fixtures/corpus/tenth-look'
const sheets = { lathermere: lathermereSheets, saxonby: saxonbySheets, cwmdulais: cwmdulaisSheets, hithegate: hithegateSheets, hertfordshire: hertfordshireSheets, worcestershire: worcestershireSheets, warwickshire: warwickshireSheets } as const // prettier-ignore
type Board = keyof typeof sheets
const forms: Readonly<Record<Board, BoardForm>> = { lathermere, saxonby, cwmdulais, hithegate, hertfordshire, worcestershire, warwickshire } // prettier-ignore
const filledIn = (board: Board, n: number): Filled => filledSheet(forms[board], sheets[board], n)
const hands = { ...wordForms, ...printedForms }

/** By which hand each of a board’s forms was filled in, in Word or, where another format is named, saved as that. */
const inWord: readonly (readonly [board: Board, n: number, hand: keyof typeof hands, to?: string])[] = [
  ['lathermere', 0, 'controls'], ['lathermere', 1, 'controls', 'doc'], ['lathermere', 2, 'glyphs', 'pdf'], ['lathermere', 3, 'symbols'], ['lathermere', 5, 'left', 'odt'],
  ['cwmdulais', 0, 'numbered-fields'], ['cwmdulais', 1, 'numbered-behind', 'pdf'], ['cwmdulais', 2, 'numbered-behind', 'rtf'], ['cwmdulais', 3, 'numbered-behind', 'odt'], ['cwmdulais', 5, 'numbered-fields', 'doc'],
  ['hithegate', 3, 'stacked'], ['hithegate', 5, 'boxed'],
  ['hertfordshire', 0, 'monitoring-words'], ['hertfordshire', 1, 'monitoring', 'pdf'], ['worcestershire', 0, 'record-struck', 'rtf'], ['warwickshire', 0, 'practitioner', 'doc'],
] // prettier-ignore

async function makeForms(): Promise<void> {
  for (const [board, n, hand, to] of inWord) saveWordForm({ board, hand, to }, hands[hand], filledIn(board, n))
  for (const [n, layout, to, format] of [[0, 'entry', 'xlsx', 'dd/mm/yyyy'], [1, 'entry-calc', 'ods', 'd mmmm yyyy'], [2, 'entry-old', 'xls', 'dd/mm/yyyy'], [3, 'entry-printed', 'pdf', 'dd mmm yyyy']] as const) {
    const filled = filledIn('saxonby', n)
    saveSheetForm({ board: 'saxonby', layout, to }, await entrySheet(filled, format), filled)
  }
  const dispute = filledIn('hithegate', 2)
  save('hithegate.cards.pdf', printedBy(cardsPage(dispute, 'IDR-0488')), truthOf('hithegate', 'cards', 'chromium', dispute))
} // prettier-ignore

function mail(board: Board, n: number, layout: string, said: (filled: Filled) => MailedForm): void {
  const filled = filledIn(board, n)
  saveMail({ board, layout, set: 'sealed-x' }, filled, said(filled))
}

async function makeMails(): Promise<void> {
  mail('lathermere', 4, 'pasted', (filled) => ({ from: 'Joanne Etheridge <joanne@havenlathermere.example>', subject: 'Escalation HB – housing', date: 'Tue, 6 Oct 2026 17:20:00 +0100', html: sideBySide(filled, 'Hi there\nForm pasted in as your portal would not take the attachment. Will update when I have the letter.', 'Joanne Etheridge\nIDVA, Haven Lathermere') }))
  mail('saxonby', 4, 'cells', (filled) => ({ from: 'Faye Cordell <faye.cordell@fenside019.example>', subject: 'challenge log entry', date: 'Wed, 7 Oct 2026 16:05:00 +0100', html: cells(filled, 'Dear all,\nPlease see entry below. Not closed yet.', 'Faye Cordell\nSchool Nurse') }))
  const skye = filledIn('saxonby', 5)
  const workbook = await entrySheet(skye)
  saveMail({ board: 'saxonby', layout: 'attached', set: 'sealed-x' }, skye, { from: 'Aidan Rourke <aidan@thehubsaxonby.example>', subject: 'Challenge – closed', date: 'Thu, 15 Oct 2026 09:31:00 +0100', text: 'Hi\n\nEntry attached, closed now.\n\nAidan\n', file: { name: 'Challenge entry SP.xlsx', media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', hand: () => workbook } })
  mail('cwmdulais', 4, 'tabbed', (filled) => ({ from: 'Lisa Penry <lisa.penry@wcas.example>', subject: 'Notification of Professional Disagreement', date: 'Fri, 16 Oct 2026 13:48:00 +0100', text: tabbed(filled, 'Prynhawn da\n\nNotification below.', 'Diolch / Thanks\nLisa Penry') }))
  mail('hithegate', 0, 'web-form', (filled) => ({ from: 'Hithegate website <forms@hithegate-web.example>', subject: 'New Inter-agency Dispute Referral IDR-0471', date: 'Wed, 9 Sep 2026 14:11:00 +0100', ...notified(filled, 'IDR-0471') }))
  mail('hithegate', 1, 'web-form-text', (filled) => ({ from: 'Hithegate website <forms@hithegate-web.example>', subject: 'New Inter-agency Dispute Referral IDR-0479', date: 'Fri, 11 Sep 2026 10:02:00 +0100', text: notified(filled, 'IDR-0479').text }))
  mail('worcestershire', 1, 'typed-out', (filled) => ({ from: 'Sheila Truscott <sheila@temevalleylunch.example>', subject: 'Escalation form RB', date: 'Thu, 15 Oct 2026 11:27:00 +0100', text: typedOut(filled, 'Good morning\n\nI do not have Word so have typed the form out.', 'Sheila Truscott') }))
  const willow = filledIn('lathermere', 6)
  saveMessage({ board: 'lathermere', layout: 'attached' }, willow, { subject: 'ERR stage 3 – RT', sender: 'Fergus Allenby', text: 'Dear Business Manager\r\n\r\nThe completed record is attached.\r\n\r\nFergus\r\n', attachment: { name: 'ERR RT stage 3.docx', bytes: wordForms.controls(willow) } })
  const harbour = filledIn('hithegate', 4)
  saveMessage({ board: 'hithegate', layout: 'below' }, harbour, { subject: 'dispute referral CB', sender: 'Yasmin Talbot', text: typedOut(harbour, 'Hello, the website timed out so here are my answers.', 'Yasmin').replaceAll('\n', '\r\n'), html: boldLines(harbour, 'Hello, the website timed out so here are my answers.', 'Yasmin') })
} // prettier-ignore

async function makeOthers(): Promise<void> {
  saveLogs(await tenthLogs())
  save('letter.dentist.eml', dentist, letterOf('mail', 'body', dentistSays))
  save('letter.almshouse.docx', almoner, letterOf('word', '', almonerSays))
  save('blank.record.docx', wordForms.controls(emptySheet(lathermere)), notAFormOf('blank', 'word', 'blank-form'))
  saveConverted('paper.minutes.docx', fodt(minutes), { from: 'fodt', to: 'docx:MS Word 2007 XML' }, notAFormOf('minutes', 'docx', 'other'))
  saveConverted('paper.concern.pdf', fodt(concernForm), { from: 'fodt', to: 'pdf' }, notAFormOf('concern', 'pdf', 'safeguarding-concern'))
  saveConverted('paper.policy.odt', fodt(policyText), { from: 'fodt', to: 'odt' }, notAFormOf('policy', 'odt', 'other'))
  save('paper.newsletter.eml', newsletter, notAFormOf('newsletter', 'mail', 'newsletter', 'body'))
  save('paper.away.eml', away, notAFormOf('away', 'mail', 'automatic-reply', 'body'))
  saveConverted('paper.training.ods', await training(), { from: 'xlsx', to: 'ods' }, notAFormOf('training', 'ods', 'other'))
} // prettier-ignore

startSet(`${folder}/documents`, false)
await makeForms()
await makeMails()
await makeOthers()
convertAll()
writePacks(
  `${folder}/packs`,
  Object.values(forms),
  lathermere.choices['Area of disagreement (tick all that apply)'] ?? [],
)
process.stdout.write(`${saved()} documents\n`)
