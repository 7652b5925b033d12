import { isNumberedAfter } from '../labels/numbering'
import { isListItem, type Around } from './around'
import { likeHeading } from './habits'
import type { Line } from './lines'
import {
  followsAddress,
  isGappedAlike,
  isListedAlike,
  isOrnamented,
  isSet,
  isSetApart,
  isTabbedAlike,
  isUnderlinedApart,
  unknownLabel,
  type OpenAnswer,
} from './open-answer'
import { asksAnother, type Another } from './other-question'

/** Whether a line below a question is the next one, or the heading of the next part, in words that are not known. */
export function beginsAnother(open: OpenAnswer, line: Line, around: Around): Another {
  const { knownForm } = around.options
  const { set } = open.printed
  const waiting = open.lines.length === 0
  if (isOrnamented(line.text) || isSetApart(open, line) || isListedAlike(open, line)) return 'yes'
  if (isTabbedAlike(open, line) || followsAddress(open, line)) return 'yes'
  if (!around.inCell && (around.parts.isNext(line.text) || isUnderlinedApart(open, line))) return 'yes'
  if (isGappedAlike(open, line)) return set || !knownForm ? 'yes' : 'perhaps'
  if (!knownForm && isNextNumber(open, line, around)) return 'yes'
  if (waiting && set && !knownForm && around.habits.asksPlainly && unknownLabel.test(line.text)) return 'yes'
  const found = asksAnother(line, { set, waiting, apart: open.gaps > 0, knownForm })
  if (found === 'yes' && open.kind === 'longText' && around.listFollows) return 'perhaps'
  if (found !== 'no' && waiting && around.habits.writesColon(line.text)) return 'no'
  // In a cell, and below a question about a box to tick, only what is set as a question is another one.
  if (open.kind === 'yesNo' || open.kind === 'list') return found === 'yes' && set ? 'yes' : 'no'
  return around.inCell && !set ? 'no' : found
}

/** "5.2 …" below question 5.1: the form goes on counting. The items of a list begin with their own 1. */
function isNextNumber({ printed, lines }: OpenAnswer, { text }: Line, { wholeCell }: Around): boolean {
  if (wholeCell || !isNumberedAfter(text, printed.line.text)) return false
  return !lines.some((line) => isListItem(line.text))
}

/** In a cell, words right below the question that are set as it is, or in a short answer's place look like a question. */
export function asksInCell(open: OpenAnswer, line: Line, { options }: Around): boolean {
  const first = open.lines.length === 0
  if (first && options.inCell && open.printed.boundary === 'end' && open.printed.set && isSet(line))
    return true
  return open.kind !== 'longText' && open.kind !== 'list' && unknownLabel.test(line.text)
}

/** A story in running text whose last line stands there like a heading of the form. */
export function endsInHeading({ kind, lines }: OpenAnswer, { inCell }: Around): boolean {
  const last = lines.at(-1)
  return (
    !inCell && kind === 'longText' && last !== undefined && lines.length > 1 && likeHeading.test(last.text)
  )
}
