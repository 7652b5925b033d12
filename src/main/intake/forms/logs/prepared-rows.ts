import { isFieldKey, type FieldKey } from '@shared/domain/fields'
import type { Reading } from '@shared/domain/reading'
import type { LogHeader } from './log-header'
import type { LogRow } from './log-row'

/** What stands in a row before anybody has written in it: its number, and what a drop-down list starts with. */
const prepared = new Set<FieldKey>([
  'subject.reference', 'subject.kind', 'stage', 'outcome.stage', 'outcome.timeTaken', 'concern.grounds', 'escalatedBy.agency', 'escalatedTo.agency',
]) // prettier-ignore
const written = new Set<FieldKey>([
  'subject.name',
  'subject.dateOfBirth',
  'raisedOn',
  'concern.summary',
  'outcome.summary',
])

/** What stands in a row but for its numbers. */
const wordsOf = (row: LogRow | undefined): string =>
  (row?.cells ?? [])
    .filter(({ text }) => text.trim() !== '' && !/^\D{0,12}\d+$/.test(text.trim()))
    .map(({ column, text }) => `${column} ${text.trim()}`)
    .join('|')

/**
 * True for a row that is numbered and nothing more, or says only what the row above or below it says as well: "D7", "Stage 1",
 * "Open", made ready for the next case.
 */
export function isPrepared(
  reading: Reading,
  rows: readonly LogRow[],
  index: number,
  header: LogHeader,
): boolean {
  const fields = Object.keys(reading)
    .filter(isFieldKey)
    .filter((field) => reading[field]?.asWritten.trim())
  if (fields.some((field) => !prepared.has(field))) return false
  if (header.columns.filter(({ target }) => written.has(target.field)).length < 2) return false
  if (!fields.some((field) => field.endsWith('.agency'))) return true
  const words = wordsOf(rows[index])
  return wordsOf(rows[index - 1]) === words || wordsOf(rows[index + 1]) === words
}
