import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixDates } from '../../samples/layouts'
import { boards, fill, type Filled } from '../forms'
import { mailWith, textMail } from '../mail'
import { save, saveConverted } from '../save'
import type { Truth as WholeTruth, TruthItem } from '../truth'
import { fillable } from './acroform'
import { fillStrange, strangeForms } from './boards'
import { docsExport } from './docs-export'
import { boldLines, messageFile, pastedTable, textLines } from './outlook'
import { rtfForm } from './rtf'
import { sheetForm } from './sheets'
import { OtherHand } from './values'
import { webPages } from './web'
import { wordHands } from './word'

interface Made {
  readonly id: string
  readonly filled: Filled
}

type Writer = (filled: Filled, name: string, truth: Truth, n: number) => Promise<void> | void
type Truth = Omit<WholeTruth, 'heldOut'>

const inMail = (truth: Truth, path = 'body') => ({
  ...truth,
  items: truth.items.map((item) => ({ ...item, path })),
})
const envelope = (n: number) => ({
  from: 'Dee Marsh <dee.marsh@agency.example>',
  subject: 'Escalation',
  number: 5000 + n,
})

/** A page as Chromium prints it. */
function printed(page: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  writeFileSync(join(folder, 'page.html'), page)
  execFileSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--user-data-dir=${folder}/profile`, `--print-to-pdf=${folder}/page.pdf`, `file://${folder}/page.html`], { stdio: 'ignore', timeout: 120_000 })
  const bytes = readFileSync(join(folder, 'page.pdf'))
  rmSync(folder, { recursive: true, force: true })
  return bytes
} // prettier-ignore

const soffice = (page: keyof typeof webPages, to: string): Writer => (filled, name, truth) =>
  { saveConverted(`${name}.${to.split(':')[0] ?? to}`, webPages[page](filled), { from: 'html', to }, truth) } // prettier-ignore
const word = (hand: keyof typeof wordHands): Writer => (filled, name, truth, n) =>
  { save(`${name}.docx`, wordHands[hand](filled, n), truth) } // prettier-ignore
const wordAs = (hand: keyof typeof wordHands, to: string): Writer => (filled, name, truth, n) =>
  { saveConverted(`${name}.${to}`, wordHands[hand](filled, n), { from: 'docx', to }, truth) } // prettier-ignore

/** Every way a form comes in that the rest of the corpus does not show. */
const writers: Readonly<Record<string, Writer>> = {
  'word-controls': word('word-controls'),
  'word-grey-fields': word('word-grey-fields'),
  'word-boxes': word('word-boxes'),
  'word-numbered': word('word-numbered'),
  'word-controls-pdf': wordAs('word-controls', 'pdf'),
  'word-boxes-pdf': wordAs('word-boxes', 'pdf'),
  'word-grey-fields-doc': wordAs('word-grey-fields', 'doc'),
  'word-numbered-odt': wordAs('word-numbered', 'odt'),
  'docs-export': async (filled, name, truth) => { save(`${name}.docx`, await docsExport(filled), truth) },
  'fillable-beside': async (filled, name, truth) => { save(`${name}.pdf`, await fillable(filled, 'beside'), truth) },
  'fillable-below': async (filled, name, truth) => { save(`${name}.pdf`, await fillable(filled, 'below'), truth) },
  'web-cards': (filled, name, truth) => { save(`${name}.pdf`, printed(webPages.cards(filled)), truth) },
  'web-record': (filled, name, truth) => { save(`${name}.pdf`, printed(webPages.record(filled)), truth) },
  'web-terms': soffice('terms', 'odt:writer8'),
  'web-grouped': soffice('grouped', 'rtf:Rich Text Format'),
  'wordpad-rtf': (filled, name, truth) => { save(`${name}.rtf`, rtfForm(filled), truth) },
  'sheet-beside': async (filled, name, truth) => { save(`${name}.xlsx`, fixDates(await sheetForm(filled, 'beside')), truth) },
  'sheet-blocks': async (filled, name, truth) => { save(`${name}.xlsx`, fixDates(await sheetForm(filled, 'blocks')), truth) },
  'sheet-beside-ods': async (filled, name, truth) => { saveConverted(`${name}.ods`, fixDates(await sheetForm(filled, 'beside')), { from: 'xlsx', to: 'ods' }, truth) },
  'sheet-blocks-xls': async (filled, name, truth) => { saveConverted(`${name}.xls`, fixDates(await sheetForm(filled, 'blocks')), { from: 'xlsx', to: 'xls' }, truth) },
  'outlook-table': (filled, name, truth) => {
    save(`${name}.msg`, messageFile({ subject: 'Escalation', sender: 'Dee Marsh', text: 'See table', html: pastedTable(filled) }), inMail(truth))
  },
  'outlook-attached': (filled, name, truth, n) => {
    const attachment = { name: 'Escalation form.docx', bytes: wordHands['word-controls'](filled, n) }
    save(`${name}.msg`, messageFile({ subject: 'Form', sender: 'Dee Marsh', text: 'Form attached.\r\n\r\nDee', attachment }), inMail(truth, attachment.name))
  },
  'outlook-rtf': (filled, name, truth) => {
    save(`${name}.msg`, messageFile({ subject: 'Escalation', sender: 'Dee Marsh', text: '', rtf: rtfForm(filled) }), inMail(truth))
  },
  'mail-fillable': async (filled, name, truth, n) => {
    const attachment = { name: 'form.pdf', media: 'application/pdf', bytes: await fillable(filled, 'beside') }
    save(`${name}.eml`, mailWith([attachment], envelope(n)), inMail(truth, attachment.name))
  },
  'mail-bold-lines': (filled, name, truth) => {
    save(`${name}.msg`, messageFile({ subject: 'Escalation', sender: 'Dee Marsh', text: 'x', html: `<html><body>${boldLines(filled)}</body></html>` }), inMail(truth))
  },
  'mail-text-colon': (filled, name, truth, n) => { save(`${name}.eml`, textMail(textLines(filled, 'colon'), envelope(n)), inMail(truth)) },
  'mail-text-capitals': (filled, name, truth, n) => { save(`${name}.eml`, textMail(textLines(filled, 'capitals'), envelope(n)), inMail(truth)) },
  'mail-text-dash': (filled, name, truth, n) => { save(`${name}.eml`, textMail(textLines(filled, 'dash'), envelope(n)), inMail(truth)) },
} // prettier-ignore

function madeFor(writer: number): Made[] {
  const n = writer * 5
  const hand = (turn: number, grounds?: readonly string[]) => new OtherHand(n + turn, (writer + turn) % 3 !== 0, grounds)
  const strange = [writer, writer + 2].flatMap((at, turn): Made[] => {
    const form = strangeForms[at % strangeForms.length]
    return form ? [{ id: form.id, filled: fillStrange(form, hand(turn)) }] : []
  })
  const known = [boards[writer % 3], boards[3 + (writer % 5)]].flatMap((board, turn): Made[] => {
    if (!board) return []
    const labels = (writer + turn) % 2 ? 'variant' : 'as-printed'
    return [{ id: board.id, filled: fill(board, hand(turn + 2), labels) }]
  })
  return [...strange, ...known]
} // prettier-ignore

/** Forms of boards nobody knows, and of known ones, as other programs and other people make them. */
export async function makeStrangers(): Promise<void> {
  let n = 0
  for (const [layout, write] of Object.entries(writers)) {
    for (const { id, filled } of madeFor(Object.keys(writers).indexOf(layout))) {
      const item: TruthItem = { path: '', kind: 'form', form: filled.form === '' ? null : filled.form, fields: filled.fields } // prettier-ignore
      await write(filled, `${id}.${layout}`, { board: id, layout, writer: layout, items: [item] }, n++)
    }
  }
}
