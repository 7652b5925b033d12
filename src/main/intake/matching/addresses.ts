import { foldText } from '@shared/domain/fold-text'

const postcode = /\b([a-z]{1,2}\d[a-z\d]?) ?(\d[a-z]{2})\b/
const common = new Set(
  'flat house road street lane avenue close court drive way place the and room care home lodge no fixed abode'.split(
    ' ',
  ),
)

/** True when two addresses are plainly not the same: other postcodes, other numbers, or no word in common. */
export function livesElsewhere(one: string, other: string): boolean {
  const [a, b] = [foldText(one), foldText(other)]
  const [codeA, codeB] = [a, b].map((text) => postcode.exec(text)?.slice(1).join(''))
  if (codeA !== undefined && codeB !== undefined) return codeA !== codeB
  const [wordsA = [], wordsB = []] = [a, b].map((text) => text.replace(postcode, ' ').split(' ').filter((word) => word !== '' && !common.has(word)))
  if (wordsA.length === 0 || wordsB.length === 0) return false
  const [numbersA, numbersB] = [wordsA, wordsB].map((words) => words.filter((word) => /^\d/.test(word)))
  if (numbersA?.length && numbersB?.length && !numbersA.some((number) => numbersB.includes(number))) return true
  return !wordsA.some((word) => /^\p{L}/u.test(word) && wordsB.includes(word))
} // prettier-ignore
