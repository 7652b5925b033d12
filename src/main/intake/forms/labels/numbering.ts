import { monthName } from '../values/date-scan'

/** "3.", "(b)", "5.2": how the questions of a form are counted. A time of day or a day and month in dots is none. */
export const counted = String.raw`(?:\d{1,2}\.(?:[1-9]|[12]\d)(?:\.\d{1,2})?[.):]?\s+|\(?(?:\d{1,2}|[a-z])[.)]\s*)`

/** "3 March 1951" below question 2 is its answer. */
const month = String.raw`(?:${monthName})\b\.?[\s,’']{0,3}\d{2}`
const whole = new RegExp(
  String.raw`^[\s\u200b]*(?:q(?=\d))?([a-pr-z](?=\d))?\(?(\d{1,2})(?:\.(\d{1,2}))?(?:[.):]|(?=\s))\s*(?!${month})\p{L}`,
  'iu',
)

/** "B" after "A". */
const isNextLetter = (here: string | undefined, before: string | undefined): boolean =>
  here !== undefined && before !== undefined && here.charCodeAt(0) === before.charCodeAt(0) + 1

/** True for a line numbered as the question after another: "5.2 …" after "5.1 …", "4. …" after "3. …", "5.1 …" after "5. …", "B1" after "A4". */
export function isNumberedAfter(line: string, question: string): boolean {
  const [before, part, major, minor] = whole.exec(question.slice(0, 40).toLowerCase()) ?? []
  const [here, nextPart, nextMajor, nextMinor] = whole.exec(line.slice(0, 40).toLowerCase()) ?? []
  if (before === undefined || here === undefined) return false
  if (part !== nextPart) return nextMajor === '1' && nextMinor === undefined && isNextLetter(nextPart, part)
  if (minor === undefined && nextMinor !== undefined) return nextMajor === major && nextMinor === '1'
  if (minor === undefined || nextMinor === undefined) return Number(nextMajor) === Number(major) + 1
  return (
    (nextMajor === major && Number(nextMinor) === Number(minor) + 1) ||
    (Number(nextMajor) === Number(major) + 1 && nextMinor === '1')
  )
}

const numbering =
  /^[\s\u200b]*(?:(?:(?:section|part|question)\s+[a-z\d]{1,2}\s*[:.)\-–—]?\s+)|(?:\d{1,2}(?:\.\d{1,2}){1,2}[.):]?\s+)|(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*)|(?:[a-z]\d{1,2}(?:\.\d{1,2})?[.:)]?\s+)|(?:q:\s{0,3})|(?:\d{1,2}(?:\t|\s{2,}))|(?:[•▪●*·>»–—-]\s*))?/iu

/** How much of a text's beginning is its number or bullet: "Section 2: ", "3.1 ", "(b) ". */
export const numberLength = (text: string): number => numbering.exec(text)?.[0].length ?? 0
