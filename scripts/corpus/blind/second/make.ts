import { fixDates } from '../../../samples/layouts'
import { fodt } from '../../fodt'
import type { Filled } from '../../forms'
import { convertAll, save, saveConverted, saved, startSet } from '../../save'
import { messageFile } from '../../strangers/outlook'
import type { TruthItem } from '../../truth'
import { emptyBlind, fillBlind } from '../form'
import { BlindHand } from '../hand'
import { writePacks } from '../pack'
import { inLatin } from '../pdf-page'
import { posted } from '../post'
import { secondForms } from './boards'
import { secondLayouts, type Mark } from './layouts'
import { secondLogs } from './logs'
import { lineBelow, markedLines, replied, sentOn, underlined, webMail } from './mails'
import { away, letter, letterSays, minutes, policy, referral, training } from './papers'
import { fieldsAbreast, printOut } from './pdf'
import { secondPool } from './pool'
import { cellsUnder } from './sheet-form'
import { secondWords } from './word'

const folder = 'tests/fixtures/corpus/second-look'
let count = 0

function filledFor(board: string, empty = false): { filled: Filled; n: number } {
  const form = secondForms.find(({ id }) => id === board)
  if (!form) throw new Error(`No form of ${board}`)
  const n = ++count
  const hand = new BlindHand(secondPool, n, n % 3 !== 0)
  return { filled: empty ? emptyBlind(form, hand) : fillBlind(form, hand), n }
}
const itemOf = ({ form, fields }: Filled, path = ''): TruthItem => ({ path, kind: 'form', form, fields })
const truthOf = (board: string, layout: string, writer: string, filled: Filled, path = '') => ({
  board,
  layout,
  writer,
  items: [itemOf(filled, path)],
})
const word = 'docx:MS Word 2007 XML'

const pages: readonly (readonly [layout: keyof typeof secondLayouts, board: string, to: string, mark: Mark])[] = [
  ['note-between', 'marrick', 'odt', 'boxes'], ['note-between', 'hertfordshire', 'doc', 'crosses'],
  ['under-in-threes', 'northreach', word, 'highlighted'], ['under-in-threes', 'warwickshire', 'pdf', 'word'], ['under-in-threes', 'corvedale', 'rtf', 'crosses'],
  ['tab-pairs', 'corvedale', 'doc', 'struck'], ['tab-pairs', 'worcestershire', 'odt', 'struck'],
  ['parties-abreast', 'marrick', 'pdf', 'boxes'], ['parties-abreast', 'worcestershire', word, 'highlighted'], ['parties-abreast', 'northreach', 'odt', 'struck'],
  ['asked-and-answered', 'ashcombe', word, 'word'], ['asked-and-answered', 'tideswell', 'rtf', 'word'], ['asked-and-answered', 'hertfordshire', 'pdf', 'struck'],
  ['dashed', 'ashcombe', 'odt', 'word'], ['dashed', 'warwickshire', 'rtf', 'word'], ['dashed', 'corvedale', 'pdf', 'word'],
  ['captioned', 'corvedale', word, 'boxes'], ['captioned', 'northreach', 'doc', 'highlighted'], ['captioned', 'marrick', 'rtf', 'crosses'],
  ['six-columns', 'tideswell', 'odt', 'word'], ['six-columns', 'worcestershire', 'doc', 'highlighted'],
] // prettier-ignore
const words: readonly (readonly [hand: keyof typeof secondWords, board: string, to?: string])[] = [
  ['in-header', 'marrick'], ['in-header', 'corvedale'], ['control-rows', 'northreach'], ['control-rows', 'worcestershire'], ['control-rows', 'ashcombe'],
  ['grey-cells', 'tideswell'], ['grey-cells', 'warwickshire'], ['merged-grid', 'corvedale'], ['merged-grid', 'hertfordshire'], ['merged-grid', 'northreach', 'pdf'],
] // prettier-ignore

function makePages(): void {
  for (const [layout, board, to, mark] of pages) {
    const { filled } = filledFor(board)
    const ending = to.split(':')[0] ?? to
    saveConverted(`${board}.${layout}.${ending}`, fodt(secondLayouts[layout](filled, mark)), { from: 'fodt', to }, truthOf(board, layout, ending, filled))
  }
  for (const [hand, board, to] of words) {
    const { filled, n } = filledFor(board)
    const bytes = secondWords[hand](filled, n)
    if (to === undefined) save(`${board}.${hand}.docx`, bytes, truthOf(board, hand, 'word', filled))
    else saveConverted(`${board}.${hand}.${to}`, bytes, { from: 'docx', to }, truthOf(board, hand, to, filled))
  }
  for (const board of ['warwickshire', 'hertfordshire']) {
    const { filled } = filledFor(board)
    save(`${board}.underlined.rtf`, underlined(filled), truthOf(board, 'underlined', 'wordpad', filled))
  }
} // prettier-ignore

async function makeFiles(): Promise<void> {
  for (const [board, layout, write] of [['marrick', 'fields-abreast', fieldsAbreast], ['warwickshire', 'fields-abreast', fieldsAbreast], ['ashcombe', 'fields-abreast', fieldsAbreast], ['northreach', 'print-out', printOut], ['tideswell', 'print-out', printOut]] as const) {
    const filled = inLatin(filledFor(board).filled)
    save(`${board}.${layout}.pdf`, await write(filled), truthOf(board, layout, layout === 'print-out' ? 'case-system' : 'acroform', filled))
  }
  for (const [board, to] of [['corvedale', 'xlsx'], ['tideswell', 'ods']] as const) {
    const { filled } = filledFor(board)
    const bytes = fixDates(await cellsUnder(filled))
    if (to === 'xlsx') save(`${board}.cells-under.xlsx`, bytes, truthOf(board, 'cells-under', to, filled))
    else saveConverted(`${board}.cells-under.${to}`, bytes, { from: 'xlsx', to }, truthOf(board, 'cells-under', to, filled))
  }
  for (const { name, to, bytes, items } of await secondLogs()) {
    const truth = { board: null, layout: name, writer: to, items: [...items] }
    if (to === 'xlsx') save(`${name}.xlsx`, fixDates(bytes), truth)
    else saveConverted(`${name}.${to}`, fixDates(bytes), { from: 'xlsx', to: to === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1' : to }, truth)
  }
} // prettier-ignore

function makeMails(): void {
  const post = (board: string, layout: string, date: string, body: (filled: Filled) => { text?: string; html?: string }) => {
    const { filled } = filledFor(board)
    save(`${board}.${layout}.eml`, posted({ from: 'Col Bagshaw <c.bagshaw@agency.example>', subject: 'FW: form', date, id: `second-${layout}`, ...body(filled) }), truthOf(board, layout, 'mail', filled, 'body'))
  }
  post('worcestershire', 'sent-on', 'Mon, 12 Jan 2026 08:31:00 +0000', (filled) => ({ html: sentOn(filled) }))
  post('northreach', 'web-mail', 'Thu, 11 Jun 2026 19:20:00 +0100', (filled) => ({ html: webMail(filled) }))
  post('ashcombe', 'line-below', 'Tue, 2 Jun 2026 10:00:00 +0100', (filled) => ({ text: lineBelow(filled), charset: 'windows-1252' }))
  post('tideswell', 'marked-lines', 'Tue, 10 Mar 2026 09:00:00 +0000', (filled) => ({ text: markedLines(filled) }))
  const reply = filledFor('marrick').filled
  save('marrick.replied.msg', messageFile({ subject: 'RE: Form please', sender: 'Mairi Urquhart', text: 'see below', html: replied(reply) }), truthOf('marrick', 'replied', 'outlook', reply, 'body'))
  const { filled, n } = filledFor('corvedale')
  const file = { name: 'Appendix 2 JW.docx', media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', bytes: secondWords['grey-cells'](filled, n) }
  save('corvedale.attached.eml', posted({ from: 'Nikhil Desai <n.desai@agency.example>', subject: 'Escalation record', date: 'Fri, 5 Jun 2026 15:45:00 +0100', id: 'second-attached', text: 'Please find our record attached.\n\nNikhil', files: [file] }), truthOf('corvedale', 'attached', 'mail', filled, file.name))
  save('letter.eml', letter, { board: null, layout: 'letter', writer: 'mail', items: [{ path: 'body', kind: 'free-text', form: null, fields: letterSays }] })
} // prettier-ignore

async function makeOthers(): Promise<void> {
  const not = (layout: string, writer: string, notAForm: NonNullable<TruthItem['notAForm']>, path = '') => ({ board: null, layout, writer, items: [{ path, kind: 'not-a-form' as const, notAForm, form: null, fields: {} }] })
  save('blank.control-rows.docx', secondWords['control-rows'](filledFor('marrick', true).filled, 0), not('blank', 'word', 'blank-form'))
  save('blank.fields.pdf', await fieldsAbreast(inLatin(filledFor('tideswell', true).filled)), not('blank', 'acroform', 'blank-form'))
  saveConverted('blank.answers.odt', fodt(secondLayouts['asked-and-answered'](filledFor('hertfordshire', true).filled, 'word')), { from: 'fodt', to: 'odt' }, not('blank', 'odt', 'blank-form'))
  saveConverted('paper.policy.docx', fodt(policy), { from: 'fodt', to: word }, not('policy', 'docx', 'other'))
  saveConverted('paper.referral.doc', fodt(referral), { from: 'fodt', to: 'doc' }, not('referral', 'doc', 'safeguarding-concern'))
  saveConverted('paper.minutes.pdf', fodt(minutes), { from: 'fodt', to: 'pdf' }, not('minutes', 'pdf', 'other'))
  save('paper.away.eml', away, not('away', 'mail', 'automatic-reply', 'body'))
  save('paper.training.xlsx', fixDates(await training()), not('training', 'xlsx', 'other'))
} // prettier-ignore

startSet(`${folder}/documents`, false)
makePages()
await makeFiles()
makeMails()
await makeOthers()
convertAll()
writePacks(`${folder}/packs`, secondForms, secondPool.grounds)
process.stdout.write(`${saved()} documents\n`)
