import { keysOf } from '../labels/words'
import type { Piece } from './scan'

const longestFoot = 4
const shortLine = 80
const nameAlone = /^\s*(?:\p{Lu}[\p{L}'’.-]*[ \t]*){1,4}$/u

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
 * telephone number: no part of the answer above.
 */
export function signsOff(pieces: readonly Piece[], at: number, names: readonly string[]): boolean {
  const [piece] = pieces.slice(at, at + 1)
  if (piece?.type !== 'text' || piece.inline || !nameAlone.test(piece.line.text.slice(0, 80))) return false
  if (!names.some((name) => namesSame(piece.line.text, name))) return false
  const rest = pieces.slice(at, at + 30).filter((each) => each.type !== 'gap')
  return (
    rest.length <= longestFoot &&
    rest.every((each) => each.type === 'text' && each.line.text.length < shortLine)
  )
}
