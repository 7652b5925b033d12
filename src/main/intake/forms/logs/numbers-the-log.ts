import { plainWords } from '../labels/words'
import type { LogColumn } from './heading'

const ofTheLog =
  /^(?:(?:log|our|escalation|challenge|dispute|concern|issue|entry|unique|serial|esc) )*(?:reference|number|id|urn)(?: number)?$/
const fewest = 3

const isOfTheLog = ({ heading, target }: LogColumn): boolean =>
  target.field === 'subject.reference' && ofTheLog.test(plainWords(heading))

/** "SBCC-31", "SBCC-32", "SBCC-33", or "12/26" down to "10/26": counted on from row to row, up or down. */
function countsOn(values: readonly string[]): boolean {
  const numbers = values.map((text) => /^(.{0,20}?)(\d{1,6})((?:[/-]\d{2,4})?)$/.exec(text))
  const steps = numbers.slice(1).map((found, index) => {
    const before = numbers[index]
    const alike = found && before && found[1] === before[1] && found[3] === before[3]
    return alike ? Number(found[2]) - Number(before[2]) : 0
  })
  const [step = 0] = steps
  return values.length >= fewest && Math.abs(step) === 1 && steps.every((each) => each === step)
}

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
