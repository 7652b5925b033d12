import { fieldDefinition } from '@shared/domain/fields'
import { isWeak } from '../labels/label-book'
import type { Resolved } from '../labels/resolve'
import { storySection } from '../labels/story-section'
import { asksJobTitle } from './answer'
import type { LabelPiece } from './cell-view'
import type { Habits } from './habits'
import { isBlank } from './lines'
import { isSet, type OpenAnswer, type ReaderOptions } from './open-answer'
import { isLabelSet } from './other-question'
import { opensSigned } from './signed-heading'
import { isPapersName, namesThePaper } from './title-line'

/** What has been read before a label is met. */
export interface SoFar {
  readonly open: OpenAnswer | null
  readonly options: ReaderOptions
  /** A question has been read, so the title is over. */
  readonly begun: boolean
  /** How its questions were set so far. */
  readonly habits: Pick<Habits, 'dashes' | 'asksPlainly'>
}

const waits = (open: OpenAnswer | null): open is OpenAnswer => open !== null && open.lines.length === 0
/** A story has begun, whose words may read like a label. */
const tells = (open: OpenAnswer | null): boolean => open?.kind === 'longText' && open.lines.length > 0

/** Whether what reads like a label is a question where it stands, and not the writer's words. */
export function asksHere(piece: LabelPiece, resolved: Resolved, so: SoFar): boolean {
  const { open, options } = so
  const narrative = tells(open)
  if (narrative && piece.midSentence) return false
  const { kind } = piece.match.boundary
  if (narrative && isWritersOwn(piece, open, options)) return false
  if (startsStory(piece, so) || (!so.begun && namesThePaper(piece))) return false
  if (piece.match.composed && !composedAsks(piece, so)) return false
  if (kind === 'end' && !endsHere(piece, open)) return false
  if (kind === 'glued') return gluedAsks(piece, resolved, so)
  if (!narrative) return true
  if (resolved.as === 'bare') return false
  return kind !== 'dash' || options.knownForm || so.habits.dashes > 1
}

/** "Outcome sought: …" in plain letters in a story whose question, and so every question of the form, is set in bold. */
const isWritersOwn = (
  { match, line, rest }: LabelPiece,
  open: OpenAnswer | null,
  { knownForm, inCell }: ReaderOptions,
): boolean => open?.printed.set === true && !isLabelSet(line, rest) && (knownForm ? match.book > 0 : inCell)

const kindAlone = /^\s*(?:an? )?(?:adult|child|young person|unborn(?: baby| child)?)\s*$/i

/** Whether a label that fills its line without any sign is one. */
function endsHere(piece: LabelPiece, open: OpenAnswer | null): boolean {
  // "HCC Adult Care" over "Services" in a narrow cell is one answer, not an answer and a question.
  if (piece.line.continues && open && open.lines.length > 0) return false
  // Behind a question with nothing after its gap stands an empty field.
  const { text } = piece.line
  if (!waits(open) || text.slice(text.trimEnd().length).includes('\t')) return true
  // "Line manager" below a question about a job title is its answer, not a heading.
  const alike = isSet(open.printed.line) && isSet(piece.line)
  if (isWeak(piece.match.meanings) && asksJobTitle(open.target) && !alike) return false
  // "Adult" below "Child or adult?" answers it, and opens no block about the adult.
  if (open.target.field === 'subject.kind' && !alike && kindAlone.test(piece.line.text)) return false
  const unset = !open.whole && isSet(open.printed.line) && !isSet(piece.line)
  return !unset || isHeadingOfBlock(piece) || asksOfStory(piece, open)
}

/** "Date of response" below "Response": a question about the same, of several words, and no answer to it. */
const asksOfStory = ({ match, rest }: LabelPiece, { target }: OpenAnswer): boolean =>
  isBlank(rest) &&
  storySection(target.field) !== null &&
  match.meanings.some(
    ({ root, key }) => root?.field.split('.')[0] === target.field.split('.')[0] && key.split(' ').length >= 3,
  )

/** "Decision: no further action. Reason given: …" below a question that waits for a story is how the story begins. */
function startsStory({ match, rest, line, inline }: LabelPiece, { open, options }: SoFar): boolean {
  if (!waits(open) || open.kind !== 'longText' || open.whole || isLabelSet(line, rest)) return false
  if (options.inCell && asksOutright(open) && startsSentence(rest.text) && tellsStory(match)) return true
  const foreign = options.knownForm && match.book > 0
  const unsure = match.meanings.every(({ root }) => !root?.sure)
  return (foreign || unsure) && (inline || match.boundary.kind === 'colon') && rest.text.trim().length > 60
}

/** A question in bold, of several words: no heading over other questions. */
const asksOutright = ({ printed: { set, line } }: OpenAnswer): boolean =>
  set && (/\?\s*$/.test(line.text) || line.text.trim().split(/\s+/).length >= 6)

const startsSentence = (text: string): boolean => text.trim().split(/\s+/).length >= 4

const tellsStory = ({ meanings }: LabelPiece['match']): boolean =>
  meanings.some(({ root }) => root && fieldDefinition(root.field).kind === 'longText')

/** Words that could as well be the writer's own are a question only where they are set as one. */
function composedAsks({ match, line, rest, midSentence }: LabelPiece, so: SoFar): boolean {
  const { open, habits, options } = so
  if (midSentence) return false
  const narrative = tells(open)
  if (!open || (!narrative && !waits(open)) || isLabelSet(line, rest)) return true
  if (waits(open) && !open.target.sure) return true
  if (open.printed.set)
    return waits(open) && habits.asksPlainly && !options.knownForm && match.boundary.kind === 'colon'
  // Where questions stand on lines of their own without any sign, the next one does as well.
  if (match.boundary.kind === 'end' && open.printed.boundary === 'end') {
    if (narrative) open.placing = 'likely'
    return narrative
  }
  return match.boundary.kind !== 'end'
}

function gluedAsks(piece: LabelPiece, resolved: Resolved, { open, options }: SoFar): boolean {
  if (resolved.as === 'title' || resolved.as === 'guidance')
    return piece.match.meanings.some((m) => m.key.includes(' '))
  if (resolved.as === 'opens') return opensSigned(piece)
  if (resolved.as !== 'field' || isPapersName(piece)) return false
  // The line under a question is its answer, even when it starts with a label's word: "Service Manager".
  if (waits(open) && !open.whole && (options.inCell || open.kind !== 'longText')) return false
  const rest = piece.rest.text.trim()
  // "OUTCOME AND ACTIONS AGREED": a longer question than is known, and no answer to a shorter one.
  if (isSet(piece.line) || /^[^.!?]{1,40}[:?](?:\s|$)/.test(rest) || /[:?]$/.test(rest)) return false
  if (!/^[\p{Lu}\p{N}"“(£]/u.test(rest) || !/^\s*[\p{Lu}\d(]/u.test(piece.line.text)) return false
  const words = piece.match.meanings[0]?.key.split(' ').length ?? 1
  if (words >= 3) return !tells(open) || options.knownForm
  return !tells(open) && resolved.inSection && rest.length <= 80
}

/** Words of the form long enough that they are hardly the writer's own. */
export const mayAsk = ({ match }: LabelPiece): boolean => match.written.trim().split(/\s+/).length >= 4

/** "Signature of referring manager" is nobody's answer, however it is set. */
const isHeadingOfBlock = ({ match }: LabelPiece): boolean =>
  match.meanings.some(({ key, opens }) => opens && opens.fields.size > 0 && key.split(' ').length >= 3)
