import type { Choice, Hand } from './answers'
import { Case } from './cases'
import { fodt } from './fodt'
import { boards, fill, type Board, type Filled, type Labels } from './forms'
import { layouts } from './layouts'
import { moreLayouts } from './layouts-more'
import { docx } from './ooxml'
import { saveConverted, save } from './save'
import type { TruthItem } from './truth'

const all = { ...layouts, ...moreLayouts }
type LayoutName = keyof typeof all
const writers = ['word', 'docx', 'doc', 'odt', 'word', 'rtf', 'pdf'] as const
const choices: readonly Choice[] = ['word', 'glyph', 'struck', 'control', 'typed', 'legacy', 'deleted', 'list', 'wingdings', 'glyph'] // prettier-ignore
const inWordOnly = new Set<Choice>(['legacy', 'wingdings'])
const labelled: readonly Labels[] = [
  'as-printed',
  'variant',
  'as-printed',
  'upper',
  'as-printed',
  'numbered',
  'hinted',
]

export const itemOf = (filled: Filled, path = ''): TruthItem => ({
  path,
  kind: 'form',
  form: filled.form,
  fields: filled.fields,
})

/** One document for each board's form in each layout; format, hand and case go round so that all meet. */
export function makeForms(): void {
  boards.forEach((board, b) => {
    Object.keys(all).forEach((layout, l) => makeForm(board, layout as LayoutName, b * 19 + l * 3, b * 3 + l))
  })
}

function makeForm(board: Board, layout: LayoutName, n: number, turn: number): void {
  const writer = writers[turn % writers.length] ?? 'word'
  const wanted = choices[(turn + Math.floor(turn / 7)) % choices.length] ?? 'word'
  const choice = inWordOnly.has(wanted) && writer !== 'word' ? 'glyph' : wanted
  const hand: Hand = {
    choice,
    ...(turn % 6 === 5 ? { controls: writer === 'word' && turn % 2 ? ('legacy' as const) : ('text' as const) } : {}),
  }
  const sample = new Case(n, turn % 3 === 0 ? 1 : turn % 3 === 1 ? 2 : 3)
  const labels = layout === 'plain-colons' || layout === 'sideways' ? 'as-printed' : (labelled[(turn + n) % labelled.length] ?? 'as-printed')
  const filled = fill(board, sample, labels)
  const nodes = all[layout](filled, hand)
  const truth = { board: board.id, layout, writer: `${writer}, ${choice}, ${labels}`, items: [itemOf(filled)] }
  const name = `${board.id}.${layout}`
  if (writer === 'word') save(`${name}.docx`, docx(nodes, 'OFFICIAL-SENSITIVE when complete'), truth)
  else saveConverted(`${name}.${writer}`, fodt(nodes), { from: 'fodt', to: writer === 'docx' ? 'docx:MS Word 2007 XML' : writer }, truth)
} // prettier-ignore
