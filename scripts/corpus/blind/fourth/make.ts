import { fixDates } from '../../../samples/layouts'
import { fodt } from '../../fodt'
import type { Filled } from '../../forms'
import { convertAll, save, saveConverted, saved, startSet } from '../../save'
import type { TruthItem } from '../../truth'
import { emptyBlind, fillBlind } from '../form'
import { BlindHand } from '../hand'
import { writePacks } from '../pack'
import { inLatin } from '../pdf-page'
import { posted } from '../post'
import { fourthForms } from './boards'
import { fourthLayouts, type Mark } from './layouts'
import { logInWord, noted, sideways } from './logs'
import { answeredAbove, cover, drawn } from './mails'
import { away, concern, letter, letterSays, procedure } from './papers'
import { rightLabels } from './pdf'
import { fourthPool } from './pool'
import { mergedDown } from './sheet-form'
import { spacerColumn } from './word'

const folder = 'tests/fixtures/corpus/fourth-look'
let count = 0

function filledFor(board: string, how: 'filled' | 'begun' | 'empty' = 'filled'): Filled {
  const form = fourthForms.find(({ id }) => id === board)
  if (!form) throw new Error(`No form of ${board}`)
  const n = ++count
  const hand = new BlindHand(fourthPool, n, how !== 'begun' && n % 4 !== 1)
  return how === 'empty' ? emptyBlind(form, hand) : fillBlind(form, hand)
}
/** A form on which only the column of the first stage is filled says so, and no other stage. */
function atFirstStage(filled: Filled): Filled {
  const kept = Object.entries(filled.fields).filter(([field]) => field !== 'outcome.stage')
  return { ...filled, fields: { ...Object.fromEntries(kept), stage: 1 } }
}
const truthOf = (board: string, layout: string, writer: string, { form, fields }: Filled, path = '') => ({
  board, layout, writer, items: [{ path, kind: 'form' as const, form, fields }],
}) // prettier-ignore
const word = 'docx:MS Word 2007 XML'
const ending = (to: string): string => to.split(':')[0] ?? to

const pages: readonly (readonly [layout: keyof typeof fourthLayouts, board: string, to: string, mark: Mark])[] = [
  ['hint-over-answer', 'harrowmoor', word, 'round'], ['hint-over-answer', 'warwickshire', 'odt', 'word'], ['hint-over-answer', 'wharram', 'pdf', 'round'],
  ['three-stages', 'ormsdale', word, 'letter'], ['three-stages', 'harrowmoor', 'odt', 'word'], ['three-stages', 'tamsworth', 'doc', 'word'],
  ['numbered-third', 'ormsdale', 'rtf', 'x-under'], ['numbered-third', 'tamsworth', word, 'word'], ['numbered-third', 'worcestershire', 'pdf', 'x-under'],
  ['logo-header', 'harrowmoor', 'pdf', 'word'], ['logo-header', 'wharram', 'doc', 'x-under'], ['logo-header', 'hertfordshire', word, 'letter'],
  ['bullet-answers', 'tamsworth', 'odt', 'word'], ['bullet-answers', 'ormsdale', word, 'word'],
  ['starred', 'wharram', 'rtf', 'word'], ['starred', 'ormsdale', 'pdf', 'round'], ['starred', 'warwickshire', word, 'word'],
  ['overleaf', 'harrowmoor', 'rtf', 'round'], ['overleaf', 'tamsworth', 'pdf', 'word'], ['overleaf', 'worcestershire', 'odt', 'letter'],
] // prettier-ignore

function makePages(): void {
  for (const [layout, board, to, mark] of pages) {
    const filled = layout === 'three-stages' ? atFirstStage(filledFor(board, 'begun')) : filledFor(board)
    saveConverted(`${board}.${layout}.${ending(to)}`, fodt(fourthLayouts[layout](filled, mark)), { from: 'fodt', to }, truthOf(board, layout, ending(to), filled))
  }
  for (const board of ['wharram', 'harrowmoor', 'hertfordshire']) {
    const filled = filledFor(board)
    save(`${board}.spacer-column.docx`, spacerColumn(filled), truthOf(board, 'spacer-column', 'word', filled))
  }
} // prettier-ignore

async function makeFiles(): Promise<void> {
  for (const [board, fields] of [['ormsdale', false], ['wharram', true]] as const) {
    const filled = inLatin(filledFor(board))
    save(`${board}.right-labels.pdf`, await rightLabels(filled, fields), truthOf(board, 'right-labels', fields ? 'acroform' : 'print', filled))
  }
  const [sheet, open] = [filledFor('tamsworth'), filledFor('wharram')]
  save('tamsworth.merged-down.xlsx', fixDates(await mergedDown(sheet)), truthOf('tamsworth', 'merged-down', 'xlsx', sheet))
  saveConverted('wharram.merged-down.ods', fixDates(await mergedDown(open)), { from: 'xlsx', to: 'ods' }, truthOf('wharram', 'merged-down', 'ods', open))
  const log = (layout: string, writer: string, items: TruthItem[]) => ({ board: null, layout, writer, items })
  const inWord = logInWord()
  save('log-in-word.docx', inWord.bytes, log('log-in-word', 'word', inWord.items))
  const turned = await sideways()
  save('log-sideways.xlsx', fixDates(turned.bytes), log('log-sideways', 'xlsx', turned.items))
  const notes = await noted()
  saveConverted('log-noted.ods', fixDates(notes.bytes), { from: 'xlsx', to: 'ods' }, log('log-noted', 'ods', notes.items))
} // prettier-ignore

function makeMails(): void {
  const from = 'Nkechi Udoh <n.udoh@agency.example>'
  const media = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const reply = filledFor('tamsworth')
  save('tamsworth.answered-above.eml', posted({ from: 'Dilys Maddocks <d.maddocks@board.example>', to: 'Polly Service-Hart <p.servicehart@agency.example>', subject: 'RE: Form', date: 'Thu, 14 May 2026 10:40:00 +0100', id: 'sealed-reply', html: answeredAbove(reply) }), truthOf('tamsworth', 'answered-above', 'mail', reply, 'body'))
  const lines = filledFor('ormsdale')
  save('ormsdale.drawn.eml', posted({ from, subject: 'Challenge record', date: 'Mon, 8 Jun 2026 09:00:00 +0100', id: 'sealed-drawn', text: drawn(lines) }), truthOf('ormsdale', 'drawn', 'mail', lines, 'body'))
  const covered = filledFor('harrowmoor')
  const file = { name: 'RID2.docx', media, bytes: spacerColumn(covered) }
  save('harrowmoor.covered.eml', posted({ from, subject: 'Notification', date: 'Tue, 9 Jun 2026 16:20:00 +0100', id: 'sealed-cover', text: cover(covered), files: [file] }), truthOf('harrowmoor', 'covered', 'mail', covered, file.name))
  const deep = filledFor('wharram')
  const inner = posted({ from, subject: 'Notification', date: 'Wed, 10 Jun 2026 08:00:00 +0100', id: 'sealed-inner', text: 'Form attached.\n\nNkechi', files: [{ name: 'CRN.docx', media, bytes: spacerColumn(deep) }] })
  const middle = posted({ from: 'Imran Qadri <i.qadri@agency.example>', subject: 'FW: Notification', date: 'Wed, 10 Jun 2026 09:00:00 +0100', id: 'sealed-middle', text: 'Is this one for you?', forwarded: inner })
  save('wharram.twice-forwarded.eml', posted({ from: 'Fran Cobbold <f.cobbold@board.example>', subject: 'FW: FW: Notification', date: 'Wed, 10 Jun 2026 10:00:00 +0100', id: 'sealed-outer', text: 'For the register please.', forwarded: middle }), truthOf('wharram', 'twice-forwarded', 'mail', deep, 'message 1.eml/message 1.eml/CRN.docx'))
  save('letter.eml', letter, { board: null, layout: 'letter', writer: 'mail', items: [{ path: 'body', kind: 'free-text', form: null, fields: letterSays }] })
} // prettier-ignore

async function makeOthers(): Promise<void> {
  const not = (layout: string, writer: string, notAForm: NonNullable<TruthItem['notAForm']>, path = '') => ({ board: null, layout, writer, items: [{ path, kind: 'not-a-form' as const, notAForm, form: null, fields: {} }] })
  save('blank.spacer-column.docx', spacerColumn(filledFor('harrowmoor', 'empty')), not('blank', 'word', 'blank-form'))
  save('blank.merged-down.xlsx', fixDates(await mergedDown(filledFor('ormsdale', 'empty'))), not('blank', 'xlsx', 'blank-form'))
  saveConverted('paper.procedure.odt', fodt(procedure), { from: 'fodt', to: 'odt' }, not('procedure', 'odt', 'other'))
  saveConverted('paper.concern.pdf', fodt(concern), { from: 'fodt', to: 'pdf' }, not('concern', 'pdf', 'safeguarding-concern'))
  save('paper.away.eml', away, not('away', 'mail', 'automatic-reply', 'body'))
} // prettier-ignore

startSet(`${folder}/documents`, false)
makePages()
await makeFiles()
makeMails()
await makeOthers()
convertAll()
writePacks(`${folder}/packs`, fourthForms, fourthPool.grounds)
process.stdout.write(`${saved()} documents\n`)
