import type { FieldKey } from '@shared/domain/fields'
import { fieldDefinition } from '@shared/domain/fields'
import type { FieldReading, FieldValue } from '@shared/domain/reading'
import type { Line } from '../layout/lines'
import { isTrade, withoutLetters } from './after-name'
import { readChoices, tickedOptions } from './choices'
import { answerText, continuedText, isPartlyStruck, oneLine, unwrappedText } from './content'
import { readDate } from './dates'
import { looksLikeAgency, looksLikeJobTitle, looksLikeName } from './person'
import { isPrompt, pointsElsewhere, saysNotApplicable, saysNotGiven, saysNotKnown } from './prompts'
import { readStage } from './stage'
import { readYesNo } from './yes-no'

export interface ValueContext {
  readonly receivedOn: string
  readonly inSheet: boolean
  /** Lines are as wide as the page: breaks inside a paragraph are not the writer's. */
  readonly wrapped: boolean
  /** The form is a board's own that is known; of any other nothing is sure that has not the look of what it should be. */
  readonly knownForm?: boolean
  /** What belongs together was worked out from where it stands on a page. */
  readonly onPage?: boolean
  /** Names and aliases of the boards' agencies, as plain words. */
  readonly agencies: ReadonlySet<string>
}

/** A value before its place is known. Null: nothing was written there. */
export type ReadValue = Pick<FieldReading, 'value' | 'confidence' | 'note'> | null

const sure = (value: FieldValue): ReadValue => ({ value, confidence: 'sure' })
const likely = (value: FieldValue, note?: string): ReadValue => ({
  value,
  confidence: 'likely',
  ...(note ? { note } : {}),
})
const doubtful = (note: string, value: FieldValue | null = null): ReadValue => ({
  value,
  confidence: 'doubtful',
  note,
})

/** Reads the text that stands where a field's answer belongs. */
export function readValue(field: FieldKey, lines: readonly Line[], context: ValueContext): ReadValue {
  const { kind } = fieldDefinition(field)
  if (kind === 'yesNo') return yesNo(lines)
  const text = answerText(lines)
  const boxes = lines.some((line) => line.marks.some((mark) => mark.checkbox !== null))
  if (kind === 'stage') return stage(lines, text)
  if (boxes && kind === 'list') return choices(lines)
  if (boxes && kind === 'date') return readValue(field, withoutBoxes(lines), context)
  if (boxes) return kind === 'longText' ? boxedText(lines) : boxed(field, lines)
  const written = withoutPrompts(text)
  if (written === '' || saysNotApplicable(written)) return null
  if (field === 'subject.name' && onlyCalled.test(written))
    return likely(oneLine(written), 'Only what the person is called.')
  // A story in four words may say that a report was not provided; an address cannot.
  const story = kind === 'longText' && !field.endsWith('.address')
  const elsewhere = story
    ? written.length <= 40 && pointsElsewhere(written)
    : pointsElsewhere(written) || saysNotGiven(written)
  if (saysNotKnown(written) || elsewhere) return doubtful(`Written as “${oneLine(written)}”.`)
  const read = ofKind(field, kind, lines, written, context)
  return read && isPartlyStruck(lines) ? weaker(read, 'Part of the answer is struck out.') : read
}

/** "unknown male “Blue”": nobody’s name, and yet all that anybody goes by. */
const onlyCalled =
  /^(?:unknown|unidentified|unnamed)\s(?:\p{L}+\s){0,3}?(?:(?:known|goes) (?:as|by)\s)?["“‘']\p{L}[\p{L}\s’-]{0,30}["”’']$/iu

function withoutPrompts(text: string): string {
  if (isPrompt(text)) return ''
  const lines = text.split('\n')
  return lines.length === 1
    ? text
    : lines
        .filter(
          (line, index) => line === '' || !(isPrompt(line) && (index === 0 || index === lines.length - 1)),
        )
        .join('\n')
        .trim()
}

function ofKind(
  field: FieldKey,
  kind: ReturnType<typeof fieldDefinition>['kind'],
  lines: readonly Line[],
  text: string,
  context: ValueContext,
): ReadValue {
  if (kind === 'date') {
    const isBirth = field === 'subject.dateOfBirth'
    const date = readDate(text, { receivedOn: context.receivedOn, isBirth, inSheet: context.inSheet })
    if (date.as === 'doubtful') return doubtful(date.note)
    return date.sure
      ? sure(date.value)
      : likely(date.value, date.note ?? 'Other words stand beside the date.')
  }
  if (kind === 'personKind') return personKind(text)
  if (kind === 'list') return choices(lines)
  if (kind === 'longText') {
    const whole = context.wrapped ? unwrappedText(lines) : continuedText(lines)
    return sure(withoutPrompts(whole))
  }
  return shortText(field, text)
}

function shortText(field: FieldKey, text: string): ReadValue {
  const line = oneLine(text)
  if (line.length > 1000) return doubtful('Far longer than such an answer.')
  if (/^\([^()A-Z]{2,60}\)$/.test(line)) return doubtful('Stands in brackets, as what a form prints does.')
  if (/\s[/|]\s.+\s[/|]\s/.test(line) && line.split(/\s[/|]\s/).length > 2)
    return doubtful('Reads like a printed list to choose from.')
  const name = field.endsWith('.name')
  const alone = name ? nameAlone(field, text) : null
  if (alone !== null) return likely(alone, 'More than a name is written.')
  if (name && isTitledName(line)) return questionWords.test(line) ? likely(line) : sure(line)
  if (readsLikeQuestion(field, line)) return doubtful('Reads like a question of the form.')
  if (name && text.includes('\n') && isOneName(line)) return likely(line, 'Written over two lines.')
  if (name && (/[@\d]/.test(line) || line.split(' ').length > 6 || text.includes('\n'))) {
    return doubtful('More than a name is written.', line)
  }
  if (!name && line.length > 160) return likely(line, 'Longer than expected.')
  if (name && field !== 'subject.name' && /[,(]/.test(line))
    return likely(line, 'More than a name may be written.')
  return text.includes('\n') && !field.endsWith('.contact') ? likely(line) : sure(line)
}

/** The name of "Jo Bloggs (DOB 1/2/50)" or "Jo Bloggs, Team Manager"; null when nothing but a name, or no clear name, is written. */
function nameAlone(field: FieldKey, text: string): string | null {
  const bare = field === 'subject.name' ? text : withoutLetters(text)
  if (bare !== text && isOneName(oneLine(bare))) return oneLine(bare)
  const [, first, rest] = /^([^,;(\n]{3,60}?)\s*[,;(\n]\s*(\S[^]{0,120})$/u.exec(bare) ?? []
  if (first === undefined || rest === undefined) return null
  const birth = /^(?:d\.?o\.?b\b|date of birth|born|aged?\b)/i.test(rest)
  const place = /^(?:rm|room|flat|apartment|apt|bed|bay|ward|unit|plot)\b\.?\s?[\p{L}\d]/iu.test(rest)
  const role = looksLikeJobTitle(rest) || looksLikeAgency(rest) || (field !== 'subject.name' && isTrade(rest))
  const named = looksLikeName(first) && !looksLikeJobTitle(first) && first.trim().includes(' ')
  return named && (birth || role || place) ? oneLine(first) : null
}

const isOneName = (line: string): boolean =>
  looksLikeName(line) && !looksLikeJobTitle(line) && line.split(' ').length <= 4

const questionWords =
  /(?<![-’'])\b(?:name|dob|date|birth|signature|signed|job title|designation|telephone|email|address|please|number|reference|details)\b(?![-’']\p{L}{2})/iu

/** "Dr Priscilla Date", "PC 2217 Jo Bloggs": nobody prints a title over an empty box. */
const isTitledName = (line: string): boolean =>
  /^(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|rev(?:d)?|sir|dame|lady|lord|cllr|sister|father|pc|dc|ds|di|dci|ps|sgt|insp)\b\.?\s/i.test(
    line,
  ) &&
  line.split(' ').length <= 5 &&
  looksLikeName(line)

/** What no person, agency or job is called; a contact may well say "Email". */
function readsLikeQuestion(field: FieldKey, line: string): boolean {
  if (/[:?]$/.test(line)) return true
  return /\.(?:name|agency|jobTitle)$/.test(field) && questionWords.test(line)
}

function yesNo(lines: readonly Line[]): ReadValue {
  const read = readYesNo(lines)
  if (read.as === 'empty') return null
  if (read.as === 'doubtful') {
    const text = answerText(lines)
    return saysNotApplicable(text) || isPrompt(text) ? null : doubtful(read.note)
  }
  return read.sure ? sure(read.value) : likely(read.value, read.note)
}

function stage(lines: readonly Line[], text: string): ReadValue {
  const boxed = lines.some((line) => line.marks.some((mark) => mark.checkbox !== null))
  if (!boxed && (withoutPrompts(text) === '' || saysNotApplicable(text))) return null
  if (!boxed && saysNotKnown(text)) return doubtful(`Written as “${oneLine(text)}”.`)
  const read = readStage(lines)
  if (read.as === 'empty') return null
  if (read.as === 'doubtful') return doubtful(read.note)
  return read.sure ? sure(read.value) : likely(read.value, read.note)
}

function choices(lines: readonly Line[]): ReadValue {
  const read = readChoices(lines)
  if (read.as === 'empty') return null
  return read.boxes ? sure([...read.value]) : likely([...read.value])
}

/** A long answer with boxes in it: the options ticked and what is written beside them; untouched boxes are the form's. */
function boxedText(lines: readonly Line[]): ReadValue {
  const written = lines.flatMap((line) => {
    const hasBox = line.marks.some((mark) => mark.checkbox !== null)
    return hasBox ? tickedOptions([line]) : [withoutPrompts(answerText([line]))]
  })
  const text = written.join('\n').trim()
  return text === '' ? null : likely(text, 'Ticked among printed answers.')
}

const withoutBoxes = (lines: readonly Line[]): readonly Line[] =>
  lines.filter((line) => !line.marks.some((mark) => mark.checkbox !== null))

const otherOption = /^other\b\s*(?:\(?(?:please )?(?:specify|state|say|describe)[^):]{0,30}\)?)?\s*[:–-]?\s*/i

/** A short answer given by ticking one of several printed ones. */
function boxed(field: FieldKey, lines: readonly Line[]): ReadValue {
  const ticked = tickedOptions(lines)
  const [first, second] = ticked
  if (first === undefined) return null
  if (second !== undefined) return doubtful('More than one answer is ticked.')
  const only = first.replace(otherOption, '')
  if (only === '') return doubtful(`Ticked as “${first}”.`)
  return fieldDefinition(field).kind === 'personKind' ? personKind(only) : likely(only)
}

function personKind(text: string): ReadValue {
  if (text.length > 200) return doubtful('Neither adult nor child alone is written.')
  const adult = /\badults?\b|\boedolyn\b/i.test(text)
  const child = /\b(?:child(?:ren)?|young person|infant|baby|plentyn)\b/i.test(text)
  if (adult && child)
    return /^[\s(]*(?:adult|child)s?\s*(?:\/|or|,)/i.test(text)
      ? null
      : doubtful('Both adult and child are written.')
  if (!adult && !child) return doubtful('Neither adult nor child is written.')
  return oneLine(text).split(' ').length <= 3
    ? sure(adult ? 'adult' : 'child')
    : likely(adult ? 'adult' : 'child')
}

/** The same reading, no longer sure. */
export function weaker(read: NonNullable<ReadValue>, note: string): NonNullable<ReadValue> {
  return read.confidence === 'sure' ? { ...read, confidence: 'likely', note } : read
}
