import { fieldDefinition, type FieldKey } from '@shared/domain/fields'
import type { Vocabulary } from '@shared/protocol/vocabulary-schema'
import { keysOf, plainWords } from '../labels/words'
import type { LogColumn } from './heading'
import type { LogHeader } from './log-header'
import type { LogRow, LogTable } from './log-row'

type Registers = Vocabulary['registers']

const longestTitle = 160
const titleRows = 12

/** What a table is called: its sheet, what stands above its headings, and what is said of the file it came in. */
export const titlesOf = (table: LogTable, rows: readonly LogRow[], about: string): readonly string[] => [
  about,
  table.name,
  ...rows
    .slice(0, titleRows)
    .flatMap(textsOf)
    .filter((text) => text.length <= longestTitle),
]

const textsOf = ({ cells }: LogRow): string[] => cells.map(({ text }) => text)

const saysOne = (texts: readonly string[], phrases: readonly string[]): boolean => {
  const said = texts.map((text) => ` ${keysOf(text.replace(/[_-]/g, ' ')).join(' ')} `)
  return phrases.map(plainWords).some((phrase) => said.some((text) => text.includes(` ${phrase} `)))
}

const howMany = (texts: readonly string[], phrases: readonly string[]): number => {
  const known = new Set(phrases.map(plainWords))
  return texts.filter((text) => known.has(plainWords(text))).length
}

/** True for a title or headings of a register of something other than escalations. */
export function isOfSomethingElse(
  titles: readonly string[],
  headings: readonly string[],
  { escalations, others, otherColumns }: Registers,
): boolean {
  if (saysOne(titles, others)) return true
  return howMany(headings, otherColumns) > 0 && !saysOne([...titles, ...headings], escalations)
}

/**
 * True for the headings of a log of escalations. Agencies keep registers of much else with a name, a date and an outcome
 * in each row; a log of escalations says so in its title or headings, or asks who raises what with whom.
 * @param asked its columns by their headings alone
 */
export function isOfEscalations(
  table: LogTable,
  header: LogHeader,
  asked: readonly LogColumn[],
  about: string,
  { escalations, others, otherColumns }: Registers,
): boolean {
  const asks = (...starts: string[]) =>
    header.columns.some(({ target }) => starts.some((start) => target.field.startsWith(start)))
  if (!header.columns.some(({ target }) => tellsOfCase(target.field))) return false
  const bothSides = asks('escalatedBy.') && asks('escalatedTo.')
  if (!bothSides && !asked.some(isOfOneCase)) return false
  const titles = titlesOf(table, table.rows.slice(0, header.first), about)
  const headings = table.rows.slice(header.first, header.last + 1).flatMap(textsOf)
  const otherwise = howMany(headings, otherColumns)
  const headingsSay = saysOne(
    headings.filter((text) => !asksWhether(text)),
    escalations,
  )
  const titlesSay = saysOne(titles, escalations)
  const agencies = asks('escalatedBy.agency') && asks('escalatedTo.agency')
  if (saysOne(titles, others)) return headingsSay && (agencies || titlesSay) && otherwise === 0
  if (headingsSay) return otherwise < 3 || titlesSay
  if (otherwise > 0) return titlesSay && bothSides
  if (titlesSay) return true
  const ofSomebody = asks('subject.name', 'subject.dateOfBirth')
  return asks('raisedOn') && (bothSides || (ofSomebody && asks('escalatedTo.', 'concern.')))
}

/** "Escalated to the board? (Y/N)": a question that a register of anything may ask. */
const asksWhether = (text: string): boolean =>
  /\?|\by(?:es)?\s?\/\s?n(?:o)?\b|\bif overdue\b/i.test(text) &&
  !/\b(?:why|what|who|whom|when|which|how)\b/i.test(text)

/** What tells one case from another; a table of stages and whom they go to has neither days nor people. */
const isOfOneCase = ({ target: { field, sure } }: LogColumn): boolean =>
  fieldDefinition(field).kind === 'date' || (sure && field.startsWith('subject.'))

/** What a row of people has not. */
const tellsOfCase = (field: FieldKey): boolean =>
  field === 'raisedOn' || field === 'stage' || /^(?:concern|outcome|response)\./.test(field)
