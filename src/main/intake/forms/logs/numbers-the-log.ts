import { plainWords } from '../labels/words'
import type { LogColumn } from './heading'

const ofTheLog =
  /^(?:(?:log|our|escalation|challenge|dispute|concern|issue|entry|unique|serial|esc) )*(?:reference|number|id|urn)(?: number)?$/
const fewest = 3

const isOfTheLog = ({ heading, target }: LogColumn): boolean =>
  target.field === 'subject.reference' && ofTheLog.test(plainWords(heading))

/** "SBCC-31", "SBCC-32", "SBCC-33": counted on from row to row. */
function countsOn(values: readonly string[]): boolean {
  const numbers = values.map((text) => /^(.{0,20}?)(\d{1,6})$/.exec(text))
  return values.length >= fewest && numbers.every((found, index) => {
    const before = numbers[index - 1]
    return found && (index === 0 || (found[1] === before?.[1] && Number(found[2]) === Number(before?.[2]) + 1))
  })
} // prettier-ignore

/** True for the number a log gives its rows: it counts them, or another column has the person's own, as "Hospital number" beside "Esc ref". */
export function numbersTheLog(
  column: LogColumn,
  all: readonly LogColumn[],
  values: readonly string[],
): boolean {
  if (!isOfTheLog(column)) return false
  return (
    countsOn(values) || all.some((other) => other.target.field === 'subject.reference' && !isOfTheLog(other))
  )
}
