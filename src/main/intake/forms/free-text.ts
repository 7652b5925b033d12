import type { FieldReading, Reading } from '@shared/domain/reading'
import type { Paragraph } from '@shared/domain/document'
import type { FieldKey } from '@shared/domain/fields'
import { readDate } from './values/dates'
import { stagesNamed } from './values/stage'

const birth = /\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born(?: on)?)\s{0,3}[:\-–]?\s{0,3}([^\n;)]{4,40})/i
const reference =
  /\b(?:framework|case|nhs|client|mosaic|liquidlogic|care ?first|system|our|your)\s{1,2}(?:reference|ref|number|no|id)\b\.?\s{0,2}[:#-]?\s{0,2}([A-Z0-9][A-Z0-9/-]{3,20}|\d{3} \d{3} \d{4})/i
const named = /\b(?:mr|mrs|ms|miss|mx)\.?\s(?:\p{Lu}[\p{L}'’-]{1,30}\s?){1,3}/giu

/** A date at the start of a text, followed by anything. */
function leadingDate(text: string, receivedOn: string): string | null {
  const short = /^[\d\s./-]{6,12}|^\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[a-z]{3,9}\s\d{2,4}/i.exec(
    text.trim(),
  )?.[0]
  const read = short ? readDate(short, { receivedOn, isBirth: true, inSheet: false }) : null
  return read?.as === 'value' && read.sure ? read.value : null
}

/** What a letter about an escalation says in so many words; a person has to look at all of it. */
export function readFreeText(paragraphs: readonly Paragraph[], text: string, receivedOn: string): Reading {
  const reading: Reading = {}
  const at = (needle: string) => {
    const holder = paragraphs.find((p) =>
      p.runs
        .map((run) => run.text)
        .join('')
        .includes(needle),
    )
    return holder?.id ?? paragraphs[0]?.id ?? 'p1'
  }
  const put = (
    field: FieldKey,
    value: FieldReading['value'],
    asWritten: string,
    sure: boolean,
    note: string,
  ) => {
    reading[field] = {
      value,
      asWritten,
      confidence: sure ? 'likely' : 'doubtful',
      at: at(asWritten.split('\n')[0] ?? ''),
      note,
    }
  }
  const born = birth.exec(text)
  const bornOn = born?.[1] ? leadingDate(born[1], receivedOn) : null
  if (born && bornOn) put('subject.dateOfBirth', bornOn, born[0].trim(), true, 'Read from running text.')
  const number = reference.exec(text)
  if (number?.[1]) put('subject.reference', number[1], number[0].trim(), true, 'Read from running text.')
  const stages = stagesNamed(text.slice(0, 20_000))
  const [stage] = stages
  if (stage !== undefined) {
    const one = stages.length === 1
    put(
      'stage',
      one ? stage : null,
      stages.map((each) => `stage ${each}`).join(', '),
      one,
      one ? 'Named in running text.' : 'More than one stage is named.',
    )
  }
  const names = new Set([...text.slice(0, 20_000).matchAll(named)].map((match) => match[0].trim()))
  if (names.size > 0)
    put(
      'subject.name',
      null,
      [...names].slice(0, 5).join('\n'),
      false,
      'People named in the text; it does not say for certain whom it is about.',
    )
  put('concern.summary', null, text.trim(), false, 'The whole text; nothing in it is set out as a form.')
  return reading
}
