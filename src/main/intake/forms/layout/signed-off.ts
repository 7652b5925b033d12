import type { FieldKey } from '@shared/domain/fields'
import { keysOf } from '../labels/words'
import type { OpenAnswer } from './open-answer'
import type { Piece } from './scan'

/** Who may sign below a form: whoever raises the matter, or their manager. */
export const namesRaiser = (field: FieldKey): boolean =>
  field === 'escalatedBy.name' || field === 'referringManager.name'

const longestFoot = 4
const shortLine = 80
const nameAlone = /^\s{0,9}\p{Lu}[\p{L}'’.-]*(?:[ \t]+\p{Lu}[\p{L}'’.-]*){0,3}\s*$/u

/** "Jo" and "J. Bloggs" sign for "Jo Bloggs" and "Governor J. Bloggs". */
function namesSame(text: string, name: string): boolean {
  const own = keysOf(name)
  const said = keysOf(text)
  const [only, second] = said
  if (only === undefined) return false
  if (second === undefined) return own.length > 1 && (only === own[0] || only === own.at(-1))
  return said.every((word) => own.includes(word))
}

/**
 * True where whoever raises the matter signs below the last question, with no more under it than a post, an agency and a
 * telephone number: no part of the answer above, and no answer to a question for a story.
 */
export function signsOff(
  open: OpenAnswer | null,
  pieces: readonly Piece[],
  at: number,
  names: readonly string[],
): boolean {
  if (!open || (open.lines.length === 0 && open.target.field.endsWith('.name'))) return false
  const piece = pieces[at]
  if (piece?.type !== 'text' || piece.inline || !nameAlone.test(piece.line.text)) return false
  if (!names.some((name) => namesSame(piece.line.text, name))) return false
  const rest = pieces.slice(at, at + 30).filter((each) => each.type !== 'gap')
  return (
    rest.length <= longestFoot &&
    rest.every((each) => each.type === 'text' && each.line.text.length < shortLine)
  )
}
