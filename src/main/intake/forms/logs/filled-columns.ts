import { fieldDefinition, type FieldKey } from '@shared/domain/fields'
import { scanDates } from '../values/date-scan'
import { looksLikeAgency, looksLikeContact, looksLikeJobTitle, looksLikeName } from '../values/person'
import { saysNotApplicable, saysNotKnown } from '../values/prompts'
import { isTeam } from './party-words'
import type { LogColumn } from './heading'

const longestDate = 45
const mostWordsBeside = 2
const mostWordsBefore = 1

/** "12/3/26 by email" is a date; "Joint visit on 19 June" tells what happened. */
function isDate(text: string): boolean {
  if (text.length > longestDate || !/\d/.test(text)) return false
  const [date, second] = scanDates(text)
  if (date === undefined || second !== undefined || date.day === null) return false
  const before = wordsIn(text.slice(0, date.start))
  return before <= mostWordsBefore && before + wordsIn(text.slice(date.end)) <= mostWordsBeside
}

const wordsIn = (text: string): number => text.match(/\p{L}{3,}/gu)?.length ?? 0

const kinds = /^(?:adult|child|young person|unborn(?: baby)?|a|c|yp)$/i

/** "X440187" under "Case (CRN)": no name. */
const numbered = /^\p{L}{0,4}[-/\s]?\d{3,10}\p{L}?$/u

/** What a column asks for whose heading is known for words but that holds dates: "Reply received". */
const dateOf: Partial<Record<FieldKey, FieldKey>> = {
  'response.summary': 'response.on',
  'outcome.summary': 'outcome.agreedOn',
  'concern.summary': 'raisedOn',
}

const saysAgency = /\b(?:agenc|org|service|team|provider|partner|setting|employer|body)/i
const title = /^(?:mr|mrs|ms|miss|mx|dr|pc|dc|ds|di|dci|ps|sgt)\b/i

/** "Kit Lorne", "Kit Lorne (Team Manager)": somebody, and what is said of them. */
function person(text: string): { readonly said: boolean } | null {
  const [name = '', ...rest] = text.trim().split(/[,;(\n]|\s[-–—/|]\s/)
  const said = rest.join(' ')
  if (isTeam(text) || !/\S\s+\S/.test(name) || !looksLikeName(name.trim()) || looksLikeAgency(said))
    return null
  return { said: title.test(name) || looksLikeJobTitle(said) }
}

const ofParty = (field: FieldKey): 'escalatedBy' | 'escalatedTo' =>
  field.startsWith('escalatedBy.') ? 'escalatedBy' : 'escalatedTo'
const nameOf = (field: FieldKey): FieldKey => `${ofParty(field)}.name`
const besideName = (field: FieldKey): FieldKey[] => [
  `${ofParty(field)}.jobTitle`,
  `${ofParty(field)}.contact`,
]

/** "Contact" over people asks whom to ask for. */
const nameFor = (field: FieldKey): FieldKey | null =>
  field === 'escalatedBy.contact'
    ? 'escalatedBy.name'
    : field === 'escalatedTo.contact'
      ? 'escalatedTo.name'
      : null

/** "Subject of dispute" beside "Adult" is what the dispute is about, where no other column asks that. */
const namesMatter = ({ heading }: LogColumn, all: readonly LogColumn[]): boolean =>
  /^subject of\b/i.test(heading) &&
  all.some(({ target, heading: other }) => target.field === 'subject.name' && other !== heading) &&
  !all.some(({ target }) => target.field === 'concern.summary')

const meaning = (column: LogColumn, field: FieldKey): LogColumn => ({
  ...column,
  sure: false,
  target: { field, also: [], sure: false },
})

/**
 * A column as what stands in it allows: none when it holds dates and asks for no date ("From" and "To" over the dates of a
 * period), or asks for one and holds none ("Resolved": "Yes").
 */
export function asFilled(
  column: LogColumn,
  values: readonly string[],
  all: readonly LogColumn[],
): LogColumn[] {
  const { field } = column.target
  if (values.length === 0 || field === 'subject.reference') return [column]
  const asked = (other: FieldKey) => all.some(({ target }) => target.field === other)
  // "Adult/Child" asks who somebody is, or which of the two.
  if (field === 'subject.name' && values.every((text) => kinds.test(text)))
    return [meaning(column, 'subject.kind')]
  if (field === 'subject.name' && values.every((text) => numbered.test(text)))
    return asked('subject.reference') ? [] : [meaning(column, 'subject.reference')]
  if (field === 'subject.name' && namesMatter(column, all)) return [meaning(column, 'concern.summary')]
  if (fieldDefinition(field).kind === 'date') {
    if (field === 'subject.dateOfBirth' || values.some((text) => /\d/.test(text))) return [column]
    const told = values.filter((text) => text.length > 15).length * 2 >= values.length
    return told && field === 'outcome.agreedOn' && !asked('outcome.summary')
      ? [meaning(column, 'outcome.summary')]
      : []
  }
  if (field.endsWith('.agency') && !saysAgency.test(column.heading)) {
    const people = values.flatMap((text) => person(text) ?? [])
    if (people.length === values.length)
      return people.some(({ said }) => said) && !asked(nameOf(field))
        ? [{ ...column, sure: false, target: { field: nameOf(field), also: besideName(field), sure: false } }]
        : [{ ...column, unclear: `“${column.heading}” could ask for people or for agencies.` }]
  }
  const name = nameFor(field)
  const known = values.filter((text) => !saysNotKnown(text) && !saysNotApplicable(text))
  if (name && !asked(name) && known.length > 0 && known.every(looksLikeName)) return [meaning(column, name)]
  if (name && known.length > 0 && !known.some(looksLikeContact))
    return [{ ...column, unclear: `“${column.heading}” could ask for a person or for how to reach one.` }]
  const dates = values.filter(isDate).length
  if (dates === 0 || dates * 2 < values.length) return [column]
  const date = dateOf[field]
  return date && !asked(date) ? [meaning(column, date)] : []
}
