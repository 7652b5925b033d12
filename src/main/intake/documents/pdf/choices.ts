import { checkState, separateCheckMarks } from '../check-marks'
import type { Piece } from './geometry'

const longest = 28

/** A check box, drawn or written. */
export const isBox = ({ field, text }: Piece): boolean =>
  field?.checkbox !== undefined || checkState(text) !== null

/** "[x] Yes     [ ] No" is one answer, however far its boxes stand apart. */
export function withChoicesTogether(chunks: readonly Piece[][]): Piece[][] {
  if (isOneChoice(chunks.flat())) return [chunks.flat()]
  const together: Piece[][] = []
  let before: Side | null = null
  for (const chunk of chunks) {
    const side = boxSide(chunk)
    if (side !== null && side === before) together.at(-1)?.push(...chunk)
    else together.push([...chunk])
    before = side
  }
  return together
}

/** A line of nothing but boxes and, all on the same side of them, the words for each. */
function isOneChoice(pieces: readonly Piece[]): boolean {
  if (pieces.length < 4 || pieces.length % 2 === 1) return false
  const boxes = pieces.map(isBox)
  return boxes.every((box, n) => box === (n % 2 === 0 ? boxes[0] : !boxes[0]))
}

type Side = 'before' | 'behind'

/** Where the one box of a few words stands. */
function boxSide(pieces: readonly Piece[]): Side | null {
  const text = pieces.map((piece) => piece.text).join(' ')
  if (text.length > longest) return null
  const runs = separateCheckMarks([{ text: text.trim() }])
  if (runs.length !== 2) return null
  const [first, last] = runs
  return first?.checkbox ? 'before' : last?.checkbox ? 'behind' : null
}
