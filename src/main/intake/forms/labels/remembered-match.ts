import { FewKept } from '../../few-kept'
import type { Line } from '../layout/lines'
import type { LabelBook } from './label-book'
import type { LabelMatch } from './label-match'

const known = new FewKept<LabelMatch | null>(6000)

/** The label on a line that stands by itself. Forms ask the same questions in the same look, so each is worked out once. */
export function rememberedMatch(
  books: readonly LabelBook[],
  line: Line,
  offset: number,
  near: boolean,
  workOut: () => LabelMatch | null,
): LabelMatch | null {
  let key = near ? `${offset} near` : `${offset}`
  for (const { number } of books) key += ` ${number}`
  for (const { start, end, bold, control, checkbox } of line.marks)
    key += ` ${start}-${end}${bold ? 'b' : ''}${control ? 'c' : ''}${checkbox ?? ''}`
  key += `\n${line.text}`
  const before = known.get(key)
  if (before !== undefined) return before
  const match = workOut()
  known.set(key, match)
  return match
}
