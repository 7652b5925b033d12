import { fieldDefinition, isFieldKey } from '@shared/domain/fields'
import type { Reading } from '@shared/domain/reading'
import { saysNotApplicable, saysNotKnown } from '../values/prompts'
import type { LogHeader } from './log-header'

const mostFilled = 4

/**
 * True for a short row that does not say what its columns ask: a count by agency, the meaning of the stages or a note that
 * stands below a log in its columns, "Stage 1 | Practitioner | 5 working days" under reference, name and date.
 */
export function isStray(reading: Reading, filled: number, { columns }: LogHeader): boolean {
  if (filled > mostFilled || filled * 2 > columns.length) return false
  let told = false
  for (const field of Object.keys(reading).filter(isFieldKey)) {
    const read = reading[field]
    if (!read) continue
    const { kind } = fieldDefinition(field)
    const open = saysNotKnown(read.asWritten) || saysNotApplicable(read.asWritten)
    if (kind === 'date' && read.value === null && !/\d.*\d/.test(read.asWritten) && !open) return true
    if (kind === 'date' && read.value === null && /\b(?:days?|weeks?|months?|hours?)\b/i.test(read.asWritten))
      return true
    if (kind === 'date' && read.value !== null) told = true
    const words = typeof read.value === 'string' && /\p{L}/u.test(read.value)
    if (words && (kind === 'longText' || kind === 'agency' || field === 'subject.name')) told = true
  }
  return !told
}
