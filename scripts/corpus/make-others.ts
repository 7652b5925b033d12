import { zipSync } from 'fflate'
import { Case, type Written } from './cases'
import { fodt } from './fodt'
import { boards, fill, type Filled } from './forms'
import { layouts, type LayoutName } from './layouts'
import { itemOf } from './make-forms'
import { docx } from './ooxml'
import { heading, say, table, cell, type Node } from './page'
import { save, saveConverted } from './save'

const nothing: Written = { text: '', truth: null }
/** The printed form before anybody has written in it: its choices are still there, none taken. */
function emptied(filled: Filled): Filled {
  const untaken = ({ options }: Written): Written => (options ? { text: '', truth: null, options, chosen: [] } : nothing)
  return { ...filled, fields: {}, parts: filled.parts.map((part) => ({ ...part, lines: part.lines.map((line) => ({ ...line, written: untaken(line.written) })) })) }
} // prettier-ignore

const blankIn: readonly LayoutName[] = ['two-columns', 'merged-side', 'below-bold', 'ruled-lines', 'one-cell', 'matrix', 'stacked-cell', 'colons'] // prettier-ignore

function makeBlank(): void {
  boards.forEach((board, b) => {
    const filled = emptied(fill(board, new Case(b, 2), 'as-printed'))
    const layout = blankIn[b % blankIn.length] ?? 'two-columns'
    const nodes = layouts[layout](filled, { choice: b % 2 ? 'control' : 'glyph', ...(b % 3 === 0 ? { controls: 'text' as const } : {}) })
    const truth = {
      board: board.id, layout: `blank-${layout}`, writer: 'word',
      items: [{ path: '', kind: 'not-a-form' as const, notAForm: 'blank-form' as const, form: filled.form, fields: {} }],
    }
    if (b % 2) save(`${board.id}.blank.docx`, docx(nodes, ''), truth)
    else saveConverted(`${board.id}.blank.odt`, fodt(nodes), { from: 'fodt', to: 'odt' }, { ...truth, writer: 'odt' })
  })
} // prettier-ignore

/** A form filled in by two agencies at different dates in one file; and one case as a file for each stage. */
function makeSeveral(): void {
  boards.forEach((board, b) => {
    const [first, second] = [1, 2].map((stage) => fill(board, new Case(400 + b * 11, stage === 1 ? 1 : 2), 'as-printed'))
    if (!first || !second) return
    const layout: LayoutName = b % 2 ? 'merged-above' : 'four-columns'
    const nodes = [first, second].map((filled) => layouts[layout](filled, { choice: 'glyph' }))
    if (b % 2 === 0)
      save(`${board.id}.twice.docx`, docx(nodes.flat(), ''), {
        board: board.id, layout: 'twice-in-one-file', writer: 'word', items: [itemOf(first, '1'), itemOf(second, '2')],
      })
    else {
      const files = Object.fromEntries(nodes.map((each, i) => [`Stage ${i + 1}.docx`, docx(each, '')]))
      save(`${board.id}.stages.zip`, zipSync(files, { mtime: new Date('2026-01-05T09:00:00Z') }), {
        board: board.id, layout: 'a-file-for-each-stage', writer: 'zip', items: [itemOf(first, 'Stage 1.docx'), itemOf(second, 'Stage 2.docx')],
      })
    }
  })
} // prettier-ignore

const concern: readonly (readonly [string, string])[] = [
  ['Name of adult at risk', 'Osric Penhale'], ['Date of birth', '3/4/61'], ['Alleged perpetrator', 'Unknown'], ['Type of abuse', 'Neglect'],
  ['Details of the incident', 'Found on the floor by the night staff.'], ['Does the adult have capacity?', 'Yes'], ['Has consent been given?', 'Yes'], ['Name of referrer', 'Carl Munn'],
] // prettier-ignore

/** Papers that come in the same post and are no escalation. */
function makeNoise(): void {
  const rows = concern.map(([label, value]) => [cell(say(label, { bold: true })), cell(say(value))])
  const papers: readonly (readonly [string, 'safeguarding-concern' | 'other', Node[]])[] = [
    ['concern', 'safeguarding-concern', [heading('Safeguarding Adult Concern Form', 1), table(rows)]],
    ['minutes', 'other', [heading('Practice subgroup: minutes of the meeting', 1), say('Present: the chair, the manager and six members.'), say('1. The agenda for the autumn conference was agreed.'), say('2. Training figures were noted.')]],
    ['rota', 'other', [heading('Duty rota', 1), table([[cell(say('Name')), cell(say('Date')), cell(say('Team'))], [cell(say('Jo Ferris')), cell(say('1/6/26')), cell(say('North'))], [cell(say('Carl Munn')), cell(say('2/6/26')), cell(say('South'))]])]],
  ]
  for (const [name, notAForm, nodes] of papers)
    for (const to of ['odt', 'pdf'])
      saveConverted(`noise.${name}.${to}`, fodt(nodes), { from: 'fodt', to }, {
        board: null, layout: `noise-${name}`, writer: to, items: [{ path: '', kind: 'not-a-form', notAForm, form: null, fields: {} }],
      })
} // prettier-ignore

/** Forms nobody has filled in, forms filled in more than once, and what is no form at all. */
export function makeOthers(): void {
  makeBlank()
  makeSeveral()
  makeNoise()
}
