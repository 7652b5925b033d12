import { counted } from '../labels/numbering'
import { isBold, sliceLine, type Line } from './lines'

/** How a line starts that asks something: its label, and whether that is set in bold. */
interface Asked {
  readonly label: string
  readonly set: boolean
  /** "Who replied?:" is asked outright; "Our view:" may as well be the writer's. */
  readonly outright: boolean
  /** What stands behind it on its line. */
  readonly rest: string
}

const labelled = new RegExp(
  String.raw`^[\s\u200b]*${counted}?(\p{Lu}[^:：?!\t]{1,90}?)\s*(\?\s*[:：]?|[:：])(?=\s|$|_)`,
  'u',
)
const formWords =
  /\b(?:dates?|name|number|ref(?:erence)?|id|answer(?:ed)?|reply|replied|response|responded|agency|organisation|role|designation|stage|level|outcome|resolution|resolved|agreed|settled|closed|signature|signed|contact|telephone|tel|email|address|time taken|feedback|status|decision|completed|received)\b/i
const questionWord =
  /^(?:who|what|when|where|which|why|how|is|are|was|were|has|have|did|do|does|will|can|should)\b/i

/** "Part D: how it ended" */
const partOfForm = /^[\s\u200b]*(?:part|section)\s+(?:[A-Za-z]|\d{1,2})\s*[:.)–—-]\s/i

/** What whoever fills the form in has to declare. */
const declaration = /^(?:i|we) (?:confirm|declare|understand|agree|consent|certify)\b|^by submitting\b/i

const plainAnswer = /^[–—-]?\s{0,3}(?:yes|no|n\/?a|not known|unknown)\b.{0,40}$/i

function askedBy(line: Line): Asked | null {
  const found = labelled.exec(line.text.slice(0, 200))
  const [whole, label = '', end = ''] = found ?? []
  if (whole === undefined) return null
  const rest = line.text.slice(whole.length).trim()
  const outright = /[:：]/.test(end) ? end.includes('?') : (rest === '' || plainAnswer.test(rest)) && questionWord.test(label)
  return { label, set: isBold(sliceLine(line, 0, whole.length)), outright, rest }
} // prettier-ignore

/** True for the part of a line that a label takes up, when it is set apart from what may follow it. */
export const isLabelSet = (line: Line, rest: Line): boolean =>
  line.heading || isBold(sliceLine(line, 0, Math.max(1, line.text.length - rest.text.length)))

/** `yes`: another question of the form starts here. `perhaps`: it may be one, or the writer's own words. */
export type Another = 'yes' | 'perhaps' | 'no'

/**
 * Whether a line below a question is the next question, in words that are not known, rather than part of the answer.
 * @param open.set the question is set in bold
 * @param open.waiting nothing has been read as its answer yet
 * @param open.apart a blank line stands before it
 * @param open.knownForm every question of the form is known
 */
export function asksAnother(
  line: Line,
  open: {
    readonly set: boolean
    readonly waiting: boolean
    readonly apart: boolean
    readonly knownForm: boolean
  },
): Another {
  if (partOfForm.test(line.text) && line.text.length < 80) return 'yes'
  const asked = askedBy(line)
  if (!asked) return 'no'
  if ((asked.set && open.set) || declaration.test(asked.label)) return 'yes'
  if (asked.outright && (!open.knownForm || open.waiting)) return 'yes'
  // A writer asks as well; a question of the form that no pack names stands apart, or has its answer behind it.
  if (asked.outright) return open.apart || plainAnswer.test(asked.rest) ? 'yes' : 'perhaps'
  if (open.set || open.knownForm) return 'no'
  const words = asked.label.split(/\s+/).length
  if (words <= 7 && formWords.test(asked.label)) return 'yes'
  if (words <= 6 && open.waiting) return 'yes'
  return words <= 7 ? 'perhaps' : 'no'
}
