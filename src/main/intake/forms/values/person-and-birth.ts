import { readDate } from './dates'
import { looksLikeName } from './person'

export interface PersonAndBirth {
  readonly name: string
  readonly dateOfBirth: string
  readonly reference: string | null
}

const birth = /^(?:d\.?\s?o\.?\s?b\.?|date of birth|born(?: on)?)\s*[:–-]?\s*/i
const number =
  /^(?:(?:nhs|id|ref(?:erence)?|case|mosaic|rio|liquidlogic|p ?number)\b[^\d]{0,20})?(?:[A-Z]{0,4}[/-]?)?\d[\d /-]{4,}[A-Z]?$/i

/** "Odo Fairley, 3 April 1961, NHS 943 476 5919" in one box: each thing, or null unless every part of it is known. */
export function dividePersonAndBirth(text: string, receivedOn: string): PersonAndBirth | null {
  if (text.length > 160) return null
  const [name = '', ...parts] = text
    .split(/[,;\n()]|\s[–-]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (!looksLikeName(name) || parts.length === 0 || parts.length > 2) return null
  let dateOfBirth: string | null = null
  let reference: string | null = null
  for (const part of parts) {
    const date = readDate(part.replace(birth, ''), { receivedOn, isBirth: true, inSheet: false })
    if (dateOfBirth === null && date.as !== 'doubtful' && date.sure) dateOfBirth = date.value
    else if (reference === null && number.test(part)) reference = part
    else return null
  }
  return dateOfBirth === null ? null : { name, dateOfBirth, reference }
}
