import type { FieldKind } from '@shared/domain/fields'
import { looksLikeContact } from '../values/person'
import { isBold, type Line } from './lines'
import { unknownLabel, type OpenAnswer, type ReaderOptions } from './open-answer'

/** "Level: ☐ 1 ☒ 2" below an answer is the next question; "Yes: ☐  No: ☒" is still the answer. */
const asksSomethingElse = (kind: FieldKind, { text }: Line): boolean =>
  kind !== 'yesNo' && kind !== 'list' && unknownLabel.test(text)
const wideLine = 58
const firstWordOf = ({ text }: Line): string => text.trimStart().split(/\s/, 1)[0] ?? ''

/** Whether a line of running text below an answer is the rest of it. */
export function goesOn(
  open: OpenAnswer,
  line: Line,
  { wrapped, brokenAt }: Pick<ReaderOptions, 'wrapped' | 'brokenAt'>,
): boolean {
  if (line.heading) return false
  if (open.kind === 'longText') {
    const title = isBold(line) && line.text.trim().length < 70 && !open.lines.some(isBold)
    return !title
  }
  if (asksSomethingElse(open.kind, line)) return false
  if (open.kind === 'list' || line.marks.some((mark) => mark.checkbox !== null)) return open.gaps === 0
  const last = open.lines.at(-1)
  if (open.gaps > 0 || !last || unknownLabel.test(line.text)) return false
  if (isBold(line) && !open.lines.some(isBold)) return false
  if (open.target.field.endsWith('.contact')) return open.lines.length < 4 && looksLikeContact(line.text)
  if (open.whole || open.target.also.length > 0) return open.lines.length < 4
  const full = open.lines.length === 1 ? open.printed.line.text.length : last.text.length
  const broken = full >= wideLine || (brokenAt != null && full + firstWordOf(line).length >= brokenAt)
  return line.continues === true || (wrapped && broken && open.kind !== 'date')
}
