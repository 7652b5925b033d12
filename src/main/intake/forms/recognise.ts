import type { Block } from '@shared/domain/document'
import type { FieldKey } from '@shared/domain/fields'
import type { CompiledForm, CompiledForms } from './compiled'
import { plainWords } from './labels/words'
import { cellGroups } from './layout/cell-groups'
import { isBlank, type Line } from './layout/lines'
import { scanLines } from './layout/scan'

/** Which printed form a document is, and the one whose labels read it best: the same, or a board's that shares the template. */
export interface Recognised {
  readonly form: CompiledForm | null
  readonly structure: CompiledForm | null
  readonly why: readonly string[]
}

interface Score {
  readonly form: CompiledForm
  readonly coverage: number
  readonly title: boolean
  readonly board: boolean
  readonly foreign: string | null
  readonly total: number
}

const boardName =
  /\b((?:\p{Lu}[\p{L}'’-]*[ \t]+(?:(?:and|&|with|of|the|upon|on)[ \t]+)?){1,5})(?:local[ \t]+)?Safeguarding[ \t]+(?:(?:Adults?|Children(?:['’]s)?|Adults?[ \t]+and[ \t]+Children)[ \t]+)?(?:Boards?|Partnership)\b/gu

/** The board a text names that is none of these words' board, or null. */
function foreignBoard(text: string, { boardWords, pack }: CompiledForm): string | null {
  const own = plainWords(pack.board.name).split(' ')[0] ?? ''
  for (const match of text.matchAll(boardName)) {
    const place = plainWords(match[1] ?? '')
    if (place === '' || place.split(' ').includes(own) || boardWords.some((word) => word.includes(place)))
      continue
    if (/^(?:local|your|our|this|independent|multi|joint)\b/.test(place)) continue
    return match[0].trim()
  }
  return null
}

function coverageOf(
  { book, form }: CompiledForm,
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
  const wanted = new Set<string>([
    ...form.fields.map(({ field }) => field),
    ...form.checklist.map(({ n }): FieldKey => `checklist.${n}`),
  ])
  form.sections.forEach((_, index) => wanted.add(`${form.id}:${index}`))
  let covered = 0
  for (const key of wanted) if (found.has(key)) covered++
  return { coverage: wanted.size === 0 ? 0 : covered / wanted.size, title }
}

/** Says which board's form a document is, by its title, its labels and the board it names. */
export function recogniseForm(compiled: CompiledForms, blocks: readonly Block[]): Recognised {
  const groups = cellGroups(blocks)
  const lines = groups.flat().filter((line) => !isBlank(line))
  const whole = ` ${plainWords(lines.map((line) => line.text).join('\n'))} `
  const printed = lines
    .filter((line) => line.text.length < 400)
    .map((line) => line.text)
    .join('\n')
  const scores = compiled.forms.map((form): Score => {
    const { coverage, title: ownLine } = coverageOf(form, groups)
    const title = ownLine || form.titles.some((words) => whole.includes(` ${words} `))
    const board = form.boardWords.some((words) => whole.includes(` ${words} `))
    const foreign = board ? null : foreignBoard(printed, form)
    return {
      form,
      coverage,
      title,
      board,
      foreign,
      total: coverage * 4 + (title ? 1.5 : 0) + (board ? 1.5 : 0) - (foreign ? 1 : 0),
    }
  })
  const [best] = scores.sort((a, b) => b.total - a.total)
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
