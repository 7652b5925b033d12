import { counted } from '../labels/numbering'
import type { Answer } from './answer'
import type { Around } from './around'
import { isBold, type Line } from './lines'
import { closesForm } from './closing-words'
import { headsNext, instructs, isSet, unknownLabel, type OpenAnswer } from './open-answer'

/** A question of the form: the words before it were a heading over it, not a question with this answer. */
const asksNext = new RegExp(String.raw`^\s*${counted}?\p{Lu}[^.?!:：\t]{3,120}(?:[?:：]|\t)`, 'u')

/**
 * What the first text below a question that had nothing beside it is: its answer, for certain or likely; what only
 * explains it (`aside`); or the end of it, unanswered (`beyond`).
 */
export function placeBelow(
  open: OpenAnswer,
  line: Line,
  around: Around,
): Answer['placing'] | 'aside' | 'beyond' {
  const { habits, options, listFollows } = around
  const { text } = line
  const short = open.kind !== 'longText'
  const colon = open.printed.boundary === 'colon'
  if (open.gaps > 0 && habits.leavesUnanswered(text, around.asksBelow)) return 'beyond'
  habits.answeredBelow(open.printed.boundary)
  const sameLook = isBold(line) && isBold(open.printed.line) && !colon
  const heading = line.heading || sameLook || (short && headsNext(open, line))
  const clear = colon || (isSet(open.printed.line) && !isSet(line))
  const colonIsWritten = habits.writesColon(text)
  const asHeading = !clear && asksNext.test(text) && !listFollows && !colonIsWritten
  const labelled = unknownLabel.test(text) && !colonIsWritten
  const unsuited =
    (short && closesForm(text)) ||
    instructs(open, text) ||
    (short && (labelled || text.includes('\t') || text.length > 160))
  if (heading || asHeading || unsuited || (open.whole && (text.length > 90 || open.gaps > 0)))
    return heading || short || asHeading ? 'beyond' : 'aside'
  if (open.whole || (!clear && (short || !options.knownForm))) return 'likely'
  return open.placing
}
