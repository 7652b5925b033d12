import { isFieldKey, type FieldKey } from '@shared/domain/fields'
import type { FieldReading } from '@shared/domain/reading'
import type { NamePart } from '@shared/protocol/vocabulary-schema'
import type { Answer } from './layout/answer'
import type { Target } from './labels/label-book'
import { isBlank, type Line } from './layout/lines'
import { answerText, asWritten, oneLine } from './values/content'
import { withoutLetters } from './values/after-name'
import { divideNameAndRole } from './values/name-and-role'
import { dividePersonAndBirth } from './values/person-and-birth'
import { divideInOrder, dividePerson, looksLikeContact, looksLikeName, type Divided } from './values/person'
import { isPrompt, pointsElsewhere, saysNotApplicable, saysNotGiven, saysNotKnown } from './values/prompts'
import { readValue, weaker, type ReadValue, type ValueContext } from './values/read-value'
import { bracketsNote, withoutBrackets } from './values/in-brackets'
import { isCertain, isUnprinted } from './values/certain'
import { readStage } from './values/stage'

/** A field read from one answer, before readings of the same field are brought together. */
export interface Candidate {
  readonly field: FieldKey
  readonly label: string
  readonly labelSure: boolean
  readonly part: NamePart | undefined
  /** Written beside the answer though nobody asked for it. */
  readonly unasked?: true
  readonly reading: FieldReading
}

type Parts = readonly (readonly [field: FieldKey, read: ReadValue])[]

/** What one answer says, for each field it fills; fields with nothing written are left out. */
export function readAnswer(answer: Answer, context: ValueContext): Candidate[] {
  if (answer.lines.length === 0) return []
  const written = asWritten(answer.lines)
  const candidates: Candidate[] = []
  for (const [field, read] of withoutBracketsRead(answer, context)) {
    if (!read) continue
    const { value, confidence, note } = placed(field, answer, read, context)
    candidates.push({
      field,
      label: answer.label,
      labelSure: answer.target.sure && answer.spelling === 'exact',
      part: answer.target.part,
      ...(unasked(field, answer) ? { unasked: true as const } : {}),
      reading: { value, asWritten: written, confidence, at: answer.at, ...(note ? { note } : {}) },
    })
  }
  return candidates
}

/** The same for an answer in the brackets of the prompt it took the place of, which is never sure. */
function withoutBracketsRead(answer: Answer, context: ValueContext): Parts {
  const bare = withoutBrackets(answer.lines, answer.label)
  if (bare.as === 'plain') return partsOf(answer, context)
  if (bare.as === 'prompt') return []
  if (bare.as === 'answer')
    return partsOf({ ...answer, lines: bare.lines }, context).map(([field, read]) => [
      field,
      read && weaker(read, bracketsNote),
    ])
  const note = `Written as “${oneLine(asWritten(answer.lines)).slice(0, 60)}”.`
  return [[answer.target.field, { value: null, confidence: 'doubtful', note }]]
}

const unasked = (field: FieldKey, { target }: Answer): boolean =>
  field.endsWith('.jobTitle') && field !== target.field && !target.also.includes(field)

function placed(
  field: FieldKey,
  answer: Answer,
  read: NonNullable<ReadValue>,
  context: ValueContext,
): NonNullable<ReadValue> {
  if (answer.spelling === 'near') return weaker(read, `The label is spelt “${oneLine(answer.label)}”.`)
  if (!answer.target.sure)
    return weaker(read, `The label “${oneLine(answer.label)}” could mean something else.`)
  if (answer.lines.some((line) => line.guessed))
    return weaker(read, 'Where it ends was worked out from the page.')
  if (answer.placing === 'likely') return weaker(read, 'Placed by the layout of the form.')
  if (!context.knownForm && !isCertain(field, answer, read, context))
    return weaker(read, 'The form is not one of a known board.')
  if (!isUnprinted(field, read, context)) return weaker(read, 'It reads like something the form prints.')
  return read
}

function partsOf(answer: Answer, context: ValueContext): Parts {
  const { field, also } = answer.target
  if (field === 'concern.summary' && isOnlyOptions(answer))
    return partsOf({ ...answer, target: grounds }, context)
  if (field === 'concern.grounds' && !context.knownForm && isStory(answer))
    return partsOf({ ...answer, target: story }, context)
  if (field === 'subject.name') {
    const parts = personAndBirth(answer, context)
    if (parts) return parts
    const whole = also.includes('subject.dateOfBirth') ? readValue(field, answer.lines, context) : null
    if (whole) return [[field, whole.confidence === 'doubtful' ? { ...whole, value: null } : whole]]
  }
  if (field === 'subject.reference' && isProse(answer)) return []
  if (also.length === 0)
    return [[field, readValue(field, answer.lines, context)], ...roleBehind(answer, context)]
  if (field === 'outcome.stage') return stageAndMore(answer, context)
  if (field.endsWith('.name') || field.endsWith('.jobTitle') || field.endsWith('.agency'))
    return personParts(answer, context)
  return [[field, readValue(field, answer.lines, context)]]
}

/** A name with the date of birth behind it, asked for together or not. */
function personAndBirth({ lines }: Answer, { receivedOn }: ValueContext): Parts | null {
  const divided = dividePersonAndBirth(answerText(lines), receivedOn)
  if (!divided) return null
  const note = 'Several things are written in one box.'
  const likely = (value: string | null): ReadValue =>
    value === null ? null : { value, confidence: 'likely', note }
  return [
    ['subject.name', likely(divided.name)],
    ['subject.dateOfBirth', likely(divided.dateOfBirth)],
    ['subject.reference', likely(divided.reference)],
  ]
}

/** One word, or a title and initials: no name yet. */
const begunName = (text: string): boolean =>
  /^\s*(?:\p{Lu}[\p{L}'’.-]*|(?:Mrs?|Ms|Miss|Mx|Dr|Prof)\.?\s+(?:\p{Lu}\.?\s?){1,3})\s*$/u.test(text)

/** What stands alone at the end of a narrow line: "Hal" over "Dempster, 555 0100", "Mr. K." over "Adeyemi". */
function wholeName(lines: readonly Line[]): readonly Line[] {
  const [first, second, ...rest] = lines
  if (!first || !second?.continues || !begunName(first.text)) return lines
  return [{ ...first, text: `${first.text.trim()} ${second.text.trim()}`, marks: [] }, ...rest]
}

const story: Target = { field: 'concern.summary', also: [], sure: false }

/** "Grounds for dissent" answered in sentences, where nothing is ticked or listed. */
function isStory({ lines }: Answer): boolean {
  const text = oneLine(answerText(lines))
  const boxes = lines.some((line) => line.marks.some((mark) => mark.checkbox !== null))
  return !boxes && text.length > 60 && /[.!?](?:\s|$)/.test(text)
}

const grounds: Target = { field: 'concern.grounds', also: [], sure: false }

/** "What is the disagreement about?" over boxes to tick asks for the grounds. */
const isOnlyOptions = ({ lines }: Answer): boolean => {
  const boxes = (line: Line) => line.marks.filter((mark) => mark.checkbox !== null).length
  const written = lines.filter((line) => !isBlank(line))
  return written.every((line) => boxes(line) > 0) && written.reduce((sum, line) => sum + boxes(line), 0) >= 2
}

function personParts(answer: Answer, context: ValueContext): Parts {
  const text = withoutLetters(answerText(wholeName(answer.lines)))
  if (isPrompt(text) || saysNotApplicable(text)) return []
  const { field, also } = answer.target
  const note = `Written as “${oneLine(text).slice(0, 60)}”.`
  const alone = !/[,;\n]/.test(text)
  if (saysNotKnown(text) || (alone && (pointsElsewhere(text) || saysNotGiven(text))))
    return [[field, { value: null, confidence: 'doubtful', note }]]
  const divided = dividedBy([field, ...also], text, context)
  const shared = 'Several things are written in one box.'
  const one = (key: FieldKey): ReadValue => {
    const part = key.slice(key.lastIndexOf('.') + 1)
    const value =
      part === 'name'
        ? divided.name
        : part === 'jobTitle'
          ? divided.jobTitle
          : part === 'agency'
            ? divided.agency
            : divided.contact
    return value === null ? null : { value, confidence: 'likely', note: shared }
  }
  const parts: Parts = [field, ...also].map((key) => [key, one(key)] as const)
  if (divided.clear && parts.some(([, read]) => read !== null))
    return [...parts, ...roleBeside(parts, divided)]
  if (divided.name !== null && looksLikeName(divided.name)) {
    return parts.map(([key, read]) => [
      key,
      key === field ? read : read && { ...read, confidence: 'doubtful' as const },
    ])
  }
  return [[field, { value: null, confidence: 'doubtful', note: `${shared} ${note}` }]]
}

/** "Jo Bloggs, Team Manager, 555 0100" where only name and contact details are asked for. */
function roleBeside(parts: Parts, { name, jobTitle }: Divided): Parts {
  const about = parts.find(([field]) => field.endsWith('.name'))?.[0].split('.')[0]
  const field = `${about ?? ''}.jobTitle`
  if (name === null || jobTitle === null || !isFieldKey(field) || parts.some(([key]) => key === field))
    return []
  return [[field, { value: jobTitle, confidence: 'likely', note: 'Written beside the name.' }]]
}

/** "Jo Bloggs, Team Manager" where only the name is asked for. */
function roleBehind({ target, lines }: Answer, { agencies }: ValueContext): Parts {
  const text = answerText(wholeName(lines))
  if (!/^escalated(?:By|To)\.name$/.test(target.field) || target.part || text.length > 120) return []
  const divided = dividePerson(text, agencies)
  return divided.clear && divided.name !== null && !/\d/.test(divided.jobTitle ?? '')
    ? roleBeside([[target.field, null]], divided)
    : []
}

/** Words without a number in them, where a number is asked for: "School / setting not on roll". */
const isProse = ({ lines }: Answer): boolean => {
  const text = oneLine(answerText(lines))
  return !/\d/.test(text) && text.split(/\s+/).length > 3 && !saysNotKnown(text)
}

/** A box for a name and one thing more says which is which; one for more is divided by what its parts look like. */
function dividedBy(asked: readonly FieldKey[], text: string, { agencies }: ValueContext): Divided {
  const asks = (part: string) => asked.some((key) => key.endsWith(part))
  const none = { name: null, jobTitle: null, agency: null, contact: null }
  if (asks('.name') && asks('.jobTitle') && asked.length === 2) {
    const both = divideNameAndRole(text)
    if (both) return { ...none, ...both, clear: true }
    if (oneLine(text).split(/[,;\n]/).length < 2) return { ...none, clear: false }
  }
  const inOrder = divideInOrder(
    text,
    asked.flatMap((key) => partOf(key) ?? []),
  )
  if (inOrder) return inOrder
  const divided = dividePerson(text, agencies)
  if (asks('.name') && asks('.contact') && asked.length === 2 && divided.name === null) {
    const [first = ''] = text.split(/[,;\n]/)
    const name = divideNameAndRole(`${first}, role`)?.name
    if (name !== undefined && !looksLikeContact(name)) return { ...divided, name, clear: true }
  }
  return divided
}

const partOf = (key: FieldKey) =>
  (['name', 'jobTitle', 'agency', 'contact'] as const).find((part) => key.endsWith(`.${part}`)) ?? null

/** "Stage 2. The policy worked well": the stage, and what is said beside it. */
function stageAndMore(answer: Answer, context: ValueContext): Parts {
  const { field, also } = answer.target
  const stage = readValue(field, answer.lines, context)
  const text = answerText(answer.lines)
  const read = readStage(answer.lines)
  const [second] = also
  if (!second) return [[field, stage]]
  if (read.as !== 'value') {
    const boxes = answer.lines.some((line) => line.marks.some((mark) => mark.checkbox !== null))
    const rest: ReadValue =
      stage === null || boxes || !/\p{L}{4}/u.test(text)
        ? null
        : { value: text, confidence: 'likely', note: 'Asked together with the stage.' }
    return [
      [field, stage],
      [second, rest],
    ]
  }
  const starts =
    /^(?:resolved |agreed |resolution |reached |achieved )?(?:at |in )?(?:the )?(?:stage|step|level|\d|one|two|three|first|second|third)/i.test(
      text,
    )
  const beyond = starts ? text.slice(read.end).replace(/^[\s.,;:)–—-]+/, '') : text
  if (
    !/\p{L}{3}/u.test(beyond) ||
    answer.lines.some((line) => line.marks.some((mark) => mark.checkbox !== null))
  )
    return [[field, stage]]
  return [
    [field, stage && text.slice(0, read.end).length < 40 ? { ...stage, confidence: 'sure' } : stage],
    [second, { value: beyond, confidence: 'likely', note: 'Asked together with the stage.' }],
  ]
}
