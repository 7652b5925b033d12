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
import { thirdForms } from './boards'
import { thirdLayouts, type Mark } from './layouts'
import { thirdLogs } from './logs'
import { aligned, bullets, mergedRtf, notice, quotedBelow } from './mails'
import { agenda, away, contacts, letter, letterSays, newsletter, referral, steps } from './papers'
import { ruledFields, twoColumnPrint } from './pdf'
import { thirdPool } from './pool'
import { twoTabs } from './sheet-form'
import { thirdWords } from './word'

const folder = 'tests/fixtures/corpus/third-look'
let count = 0

function filledFor(board: string, empty = false): { filled: Filled; n: number } {
  const form = thirdForms.find(({ id }) => id === board)
  if (!form) throw new Error(`No form of ${board}`)
  const n = ++count
  const hand = new BlindHand(thirdPool, n, n % 3 !== 1)
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
const ending = (to: string): string => to.split(':')[0] ?? to

const pages: readonly (readonly [layout: keyof typeof thirdLayouts, board: string, to: string, mark: Mark])[] = [
  ['people-table', 'hallowmere', 'odt', 'tick-after'], ['people-table', 'hertfordshire', word, 'word'], ['people-table', 'ravensholme', 'rtf', 'word'],
  ['caption-under', 'hertfordshire', 'pdf', 'box-after'], ['caption-under', 'wexcombe', 'doc', 'box-after'], ['caption-under', 'strand', word, 'tick-after'],
  ['run-together', 'worcestershire', word, 'only-left'], ['run-together', 'hallowmere', 'rtf', 'word'], ['run-together', 'ravensholme', 'odt', 'word'],
  ['yes-no-columns', 'hertfordshire', 'odt', 'word'], ['yes-no-columns', 'worcestershire', 'doc', 'word'], ['yes-no-columns', 'wexcombe', 'pdf', 'tick-after'],
  ['bulleted', 'pentreath', word, 'only-left'], ['bulleted', 'strand', 'odt', 'word'], ['bulleted', 'warwickshire', 'doc', 'word'],
  ['stretched', 'ravensholme', word, 'word'], ['stretched', 'warwickshire', 'odt', 'tick-after'], ['stretched', 'hallowmere', 'pdf', 'word'],
  ['bold-inline', 'pentreath', 'odt', 'box-after'], ['bold-inline', 'strand', 'rtf', 'word'], ['bold-inline', 'warwickshire', 'pdf', 'word'],
  ['side-tables', 'worcestershire', 'odt', 'tick-after'], ['side-tables', 'hallowmere', word, 'box-after'], ['side-tables', 'ravensholme', 'doc', 'word'],
] // prettier-ignore
const words: readonly (readonly [hand: keyof typeof thirdWords, board: string, to?: string])[] = [
  ['repeating', 'hallowmere'], ['repeating', 'wexcombe'], ['repeating', 'warwickshire'], ['repeating', 'ravensholme', 'pdf'], ['ruled-typing', 'strand'], ['ruled-typing', 'ravensholme'],
  ['grey-shared', 'wexcombe'], ['grey-shared', 'pentreath'], ['tracked', 'worcestershire'], ['tracked', 'hallowmere'],
] // prettier-ignore

function makePages(): void {
  for (const [layout, board, to, mark] of pages) {
    const { filled } = filledFor(board)
    saveConverted(`${board}.${layout}.${ending(to)}`, fodt(thirdLayouts[layout](filled, mark)), { from: 'fodt', to }, truthOf(board, layout, ending(to), filled))
  }
  for (const [hand, board, to] of words) {
    const { filled, n } = filledFor(board)
    const bytes = thirdWords[hand](filled, n)
    if (to === undefined) save(`${board}.${hand}.docx`, bytes, truthOf(board, hand, 'word', filled))
    else saveConverted(`${board}.${hand}.${to}`, bytes, { from: 'docx', to }, truthOf(board, hand, to, filled))
  }
  for (const board of ['warwickshire', 'pentreath']) {
    const { filled } = filledFor(board)
    save(`${board}.merged.rtf`, mergedRtf(filled), truthOf(board, 'merged-rtf', 'wordpad', filled))
  }
} // prettier-ignore

async function makeFiles(): Promise<void> {
  for (const [board, layout] of [['hallowmere', 'ruled-fields'], ['warwickshire', 'ruled-fields'], ['strand', 'ruled-fields'], ['pentreath', 'ruled-flat'], ['ravensholme', 'ruled-flat'], ['wexcombe', 'two-column-print'], ['strand', 'two-column-print'], ['worcestershire', 'two-column-print']] as const) {
    const filled = inLatin(filledFor(board).filled)
    const bytes = layout === 'two-column-print' ? await twoColumnPrint(filled) : await ruledFields(filled, layout === 'ruled-flat')
    save(`${board}.${layout}.pdf`, bytes, truthOf(board, layout, layout === 'ruled-fields' ? 'acroform' : 'print', filled))
  }
  for (const [board, to] of [['wexcombe', 'xlsx'], ['ravensholme', 'xls']] as const) {
    const { filled } = filledFor(board)
    const bytes = fixDates(await twoTabs(filled))
    if (to === 'xlsx') save(`${board}.two-tabs.xlsx`, bytes, truthOf(board, 'two-tabs', to, filled))
    else saveConverted(`${board}.two-tabs.${to}`, bytes, { from: 'xlsx', to }, truthOf(board, 'two-tabs', to, filled))
  }
  for (const { name, to, bytes, items } of await thirdLogs()) {
    const truth = { board: null, layout: name, writer: to, items: [...items] }
    if (to === 'xlsx') save(`${name}.xlsx`, fixDates(bytes), truth)
    else saveConverted(`${name}.${to}`, fixDates(bytes), { from: 'xlsx', to: to === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1' : to }, truth)
  }
} // prettier-ignore

async function makeMails(): Promise<void> {
  const post = (board: string, layout: string, body: (filled: Filled) => { text?: string; html?: string }) => {
    const { filled } = filledFor(board)
    save(`${board}.${layout}.eml`, posted({ from: 'Keir Pascoe <k.pascoe@agency.example>', subject: 'For the Board', date: 'Wed, 10 Jun 2026 11:12:00 +0100', id: `third-${board}-${layout}`, ...body(filled) }), truthOf(board, layout, 'mail', filled, 'body'))
  }
  post('pentreath', 'bullets', (filled) => ({ html: bullets(filled), text: 'This message needs a mail program that shows HTML.' }))
  post('hallowmere', 'notice', (filled) => ({ html: notice(filled) }))
  post('wexcombe', 'aligned', (filled) => ({ text: aligned(filled) }))
  post('strand', 'aligned', (filled) => ({ text: aligned(filled), charset: 'windows-1252' }))
  post('ravensholme', 'quoted-below', (filled) => ({ text: quotedBelow(filled) }))
  const message = (board: string, layout: string, path: string, body: (filled: Filled, n: number) => { html?: string; rtf?: string; attachment?: { name: string; bytes: Uint8Array } }) => {
    const { filled, n } = filledFor(board)
    save(`${board}.${layout}.msg`, messageFile({ subject: 'For the Board', sender: 'Bev Stonehouse', text: 'Please see the form.', ...body(filled, n) }), truthOf(board, layout, 'outlook', filled, path))
  }
  message('warwickshire', 'bullets', 'body', (filled) => ({ html: bullets(filled) }))
  message('strand', 'attached', 'Disagreement.docx', (filled, n) => ({ attachment: { name: 'Disagreement.docx', bytes: thirdWords.tracked(filled, n) } }))
  const rich = filledFor('pentreath').filled
  save('pentreath.rich.msg', messageFile({ subject: 'Challenge sheet', sender: 'Bev Stonehouse', text: '', rtf: mergedRtf(rich) }), truthOf('pentreath', 'rich', 'outlook', rich, 'body'))
  const { filled: wide } = filledFor('hallowmere')
  const filled = inLatin(wide)
  const file = { name: 'CRT 118.pdf', media: 'application/pdf', bytes: await ruledFields(filled, false) }
  save('hallowmere.attached.eml', posted({ from: 'Keir Pascoe <k.pascoe@agency.example>', subject: 'CRT 118', date: 'Tue, 16 Jun 2026 11:12:00 +0100', id: 'third-attached', text: 'Template attached.\n\nKeir', files: [file] }), truthOf('hallowmere', 'attached', 'mail', filled, file.name))
  save('letter.eml', letter, { board: null, layout: 'letter', writer: 'mail', items: [{ path: 'body', kind: 'free-text', form: null, fields: letterSays }] })
} // prettier-ignore

async function makeOthers(): Promise<void> {
  const not = (layout: string, writer: string, notAForm: NonNullable<TruthItem['notAForm']>, path = '') => ({ board: null, layout, writer, items: [{ path, kind: 'not-a-form' as const, notAForm, form: null, fields: {} }] })
  save('blank.repeating.docx', thirdWords.repeating(filledFor('wexcombe', true).filled, 0), not('blank', 'word', 'blank-form'))
  save('blank.ruled.pdf', await ruledFields(inLatin(filledFor('strand', true).filled), false), not('blank', 'acroform', 'blank-form'))
  save('blank.two-tabs.xlsx', fixDates(await twoTabs(filledFor('ravensholme', true).filled)), not('blank', 'xlsx', 'blank-form'))
  saveConverted('paper.steps.docx', fodt(steps), { from: 'fodt', to: word }, not('steps', 'docx', 'other'))
  saveConverted('paper.referral.pdf', fodt(referral), { from: 'fodt', to: 'pdf' }, not('referral', 'pdf', 'safeguarding-concern'))
  saveConverted('paper.agenda.odt', fodt(agenda), { from: 'fodt', to: 'odt' }, not('agenda', 'odt', 'other'))
  save('paper.newsletter.eml', newsletter, not('newsletter', 'mail', 'newsletter', 'body'))
  save('paper.away.eml', away, not('away', 'mail', 'automatic-reply', 'body'))
  save('paper.contacts.xlsx', fixDates(await contacts()), not('contacts', 'xlsx', 'other'))
} // prettier-ignore

startSet(`${folder}/documents`, false)
makePages()
await makeFiles()
await makeMails()
await makeOthers()
convertAll()
writePacks(`${folder}/packs`, thirdForms, thirdPool.grounds)
process.stdout.write(`${saved()} documents\n`)
