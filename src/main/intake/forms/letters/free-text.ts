import type { Paragraph } from '@shared/domain/document'
import { paragraphText } from '@shared/domain/document'
import { isFieldKey, type FieldKey } from '@shared/domain/fields'
import type { FieldReading, Reading } from '@shared/domain/reading'
import type { LabelBook } from '../labels/label-book'
import type { ValueContext } from '../values/read-value'
import { stagesNamed } from '../values/stage'
import { aboutWhom } from './about-whom'
import { agenciesNamed } from './agencies-named'
import { birthTold, raisedTold } from './dates-told'
import { sentencesOf, writtenLines } from './sentences'
import { stated } from './stated'

const reference =
  /\b(?:framework|case|nhs|client|mosaic|liquidlogic|care ?first|system)\s{1,2}(?:reference|ref|number|no|id)\b\.?\s{0,2}(?:is\s)?[:#-]?\s{0,2}([A-Z0-9][A-Z0-9/-]{3,20}|\d{3} \d{3} \d{4})/gi
const named = /\b(?:[Mm]rs?|[Mm]s|[Mm]iss|[Mm]x)\.?\s(?:\p{Lu}[\p{L}'’-]{1,30}\s?){1,3}/gu
const longest = 20_000

export interface Letter {
  readonly paragraphs: readonly Paragraph[]
  readonly text: string
  /** The lines below the greeting at its end: who wrote it. */
  readonly foot: readonly string[]
  /** What it says line by line behind labels, as a form does. */
  readonly labelled: Reading
  readonly book: LabelBook
}

/** "Address" and "Tel" in a letter are the writer's, unless the lines beside them say who somebody is. */
function saysWhose(field: FieldKey, labelled: Reading): boolean {
  if (field === 'subject.address' || field === 'subject.reference')
    return (labelled['subject.name'] ?? labelled['subject.dateOfBirth']) !== undefined
  return !field.endsWith('.contact')
}

type Told = readonly [
  field: FieldKey,
  value: FieldReading['value'],
  asWritten: string,
  note: string | undefined,
]

/** What a letter about an escalation says in so many words, none of it sure: a person has to look at all of it. */
export function readFreeText(letter: Letter, context: ValueContext): Reading {
  const { paragraphs } = letter
  const reading: Reading = {}
  const at = (needle: string) =>
    (paragraphs.find((paragraph) => paragraphText(paragraph).includes(needle)) ?? paragraphs[0])?.id ?? 'p1'
  for (const [field, value, asWritten, note = 'Read from running text.'] of toldIn(letter, context)) {
    const confidence = value === null ? 'doubtful' : 'likely'
    reading[field] = { value, asWritten, confidence, at: at(asWritten.split('\n')[0] ?? ''), note }
  }
  for (const [field, read] of Object.entries(letter.labelled))
    if (isFieldKey(field) && read?.confidence === 'sure' && saysWhose(field, letter.labelled))
      reading[field] = { ...read, confidence: 'likely', note: 'Written behind its label in a letter.' }
  const note = 'The whole text; nothing in it is set out as a form.'
  const whole = { value: null, asWritten: letter.text.trim(), confidence: 'doubtful', note } as const
  reading['concern.summary'] ??= { ...whole, at: paragraphs[0]?.id ?? 'p1' }
  return reading
}

function* toldIn({ text: whole, foot, book }: Letter, context: ValueContext): Generator<Told> {
  const text = whole.slice(0, longest)
  const lines = writtenLines(text)
  const running = lines.join('\n')
  const born = birthTold(running, context.receivedOn)
  if (born) yield ['subject.dateOfBirth', born.value, born.asWritten, undefined]
  const [number, another] = new Set([...text.matchAll(reference)].map((match) => match[1] ?? ''))
  if (number !== undefined && another === undefined) yield ['subject.reference', number, number, undefined]
  const stages = stagesNamed(text)
  const all = stages.map((each) => `stage ${each}`).join(', ')
  const [stage] = stages
  if (stages.length > 1) yield ['stage', null, all, 'More than one stage is named.']
  else if (stage !== undefined) yield ['stage', stage, all, 'Named in running text.']
  const on = raisedTold(running, context.receivedOn)
  if (on) yield ['raisedOn', on.value, on.asWritten, on.note]
  const { by, to } = agenciesNamed(lines, foot, context.agencies)
  if (by !== null) yield ['escalatedBy.agency', by, by, undefined]
  if (to !== null) yield ['escalatedTo.agency', to, to, undefined]
  const person = aboutWhom(lines)
  if (person !== null) yield ['subject.name', person, person, undefined]
  const names = new Set([...text.matchAll(named)].map((match) => match[0].trim()))
  const people = [...names].slice(0, 5).join('\n')
  if (person === null && names.size > 0)
    yield [
      'subject.name',
      null,
      people,
      'People named in the text; it does not say for certain whom it is about.',
    ]
  for (const { field, value, asWritten } of stated(book, sentencesOf(text), context))
    yield [field, value, asWritten, undefined]
}
