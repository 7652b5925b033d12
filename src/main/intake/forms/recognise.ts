import type { Block } from '@shared/domain/document'
import type { CompiledForm, CompiledForms } from './compiled'
import { plainWords } from './labels/words'
import { cellGroups } from './layout/cell-groups'
import { isBlank, lineWords, type Line } from './layout/lines'
import { scanLines } from './layout/scan'

/** Which printed form a document is, and the one whose labels read it best: the same, or a board's that shares the template. */
export interface Recognised {
  readonly form: CompiledForm | null
  readonly structure: CompiledForm | null
  readonly why: readonly string[]
}

/** What a document says for a form before its questions are counted. */
interface Told {
  readonly form: CompiledForm
  readonly order: number
  readonly titled: boolean
  readonly board: boolean
  readonly foreign: string | null
}

interface Score extends Omit<Told, 'titled'> {
  readonly coverage: number
  readonly title: boolean
  readonly total: number
}

const boardName =
  /\b((?:\p{Lu}[\p{L}'’-]*[ \t]+(?:(?:and|&|with|of|the|upon|on)[ \t]+)?){1,5})(?:local[ \t]+)?Safeguarding[ \t]+(?:(?:Adults?|Children(?:['’]s)?|Adults?[ \t]+and[ \t]+Children)[ \t]+)?(?:Boards?|Partnership)\b/gu

interface NamedBoard {
  readonly text: string
  readonly place: string
}

/** The boards a text names. */
const boardsNamed = (text: string): NamedBoard[] =>
  [...text.matchAll(boardName)].map((match) => ({ text: match[0].trim(), place: plainWords(match[1] ?? '') }))

/** The board named that is none of a form's board, or null. */
function foreignBoard(named: readonly NamedBoard[], { boardWords, pack }: CompiledForm): string | null {
  const own = plainWords(pack.board.name).split(' ')[0] ?? ''
  for (const { text, place } of named) {
    if (place === '' || place.split(' ').includes(own) || boardWords.some((word) => word.includes(place)))
      continue
    if (/^(?:local|your|our|this|independent|multi|joint)\b/.test(place)) continue
    return text
  }
  return null
}

function coverageOf(
  { book, asks }: CompiledForm,
  groups: readonly (readonly Line[])[],
): { coverage: number; title: boolean } {
  const found = new Set<string>()
  let title = false
  for (const lines of groups) {
    for (const piece of scanLines([book], lines, false)) {
      if (piece.type !== 'label') continue
      for (const meaning of piece.match.meanings) {
        if (meaning.title) title = true
        if (piece.match.boundary.kind === 'glued' && !meaning.key.includes(' ')) continue
        if (meaning.root) found.add(meaning.root.field)
        if (meaning.opens) found.add(meaning.opens.id)
      }
    }
  }
  let covered = 0
  for (const key of asks) if (found.has(key)) covered++
  return { coverage: asks.size === 0 ? 0 : covered / asks.size, title }
}

/**
 * The form with the most in its favour, the first of equals. Those whose title and board are named are looked at first,
 * since counting the questions takes long and a form that cannot overtake the best need not be counted.
 */
function likeliest(told: readonly Told[], groups: readonly (readonly Line[])[]): Score | null {
  const promising = told.toSorted((a, b) => said(b) - said(a) || a.order - b.order)
  let best: (Score & Told) | null = null
  for (const each of promising) {
    const most = 4 + 1.5 + (each.board ? 1.5 : 0) - (each.foreign ? 1 : 0)
    if (best && most < best.total) continue
    const { coverage, title: ownLine } = coverageOf(each.form, groups)
    const title = ownLine || each.titled
    const score = { ...each, coverage, title, total: coverage * 4 + said({ ...each, titled: title }) }
    if (!best || score.total > best.total || (score.total === best.total && score.order < best.order))
      best = score
  }
  return best
}

const said = ({ titled, board, foreign }: Omit<Told, 'form' | 'order'>): number =>
  (titled ? 1.5 : 0) + (board ? 1.5 : 0) - (foreign ? 1 : 0)

/** Says which board's form a document is, by its title, its labels and the board it names. */
export function recogniseForm(compiled: CompiledForms, blocks: readonly Block[]): Recognised {
  const groups = cellGroups(blocks)
  const lines = groups.flat().filter((line) => !isBlank(line))
  const whole = ` ${lines.flatMap((line) => lineWords(line).map(({ key }) => key)).join(' ')} `
  const printed = lines
    .filter((line) => line.text.length < 400)
    .map((line) => line.text)
    .join('\n')
  const named = boardsNamed(printed)
  const told = compiled.forms.map((form, order): Told => {
    const titled = form.titles.some((words) => whole.includes(` ${words} `))
    const board = form.boardWords.some((words) => whole.includes(` ${words} `))
    return { form, order, titled, board, foreign: board ? null : foreignBoard(named, form) }
  })
  const best = likeliest(told, groups)
  if (!best || best.coverage < (best.title && best.board ? 0.2 : 0.3))
    return { form: null, structure: null, why: [] }
  const structure = best.coverage >= 0.5 || (best.title && best.board) ? best.form : null
  const name = `${best.form.pack.board.short} ${best.form.form.title}`
  if (best.foreign)
    return { form: null, structure, why: [`Laid out like the ${name}, but names ${best.foreign}.`] }
  const sure =
    best.coverage >= 0.7 || (best.coverage >= 0.5 && (best.title || best.board)) || (best.title && best.board)
  if (!sure) return { form: null, structure, why: [] }
  const why = [
    `Recognised as the ${name}: ${Math.round(best.coverage * 100)}% of its questions${best.title ? ', its title' : ''}${best.board ? ', its board' : ''}.`,
  ]
  return { form: best.form, structure: best.form, why }
}
