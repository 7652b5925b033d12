import { looksLikeAgency, looksLikeJobTitle } from '../values/person'

const title = String.raw`(?:[Mm]rs?|MRS?|[Mm]s|MS|[Mm]iss|MISS|[Mm]x|[Dd]r|[Rr]evd?|[Ss]ir|[Dd]ame|[Ll]ady|[Ll]ord)\b\.?`
const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}`
const small = String.raw`(?:(?:de|van|von|der|den|la|le|al|el|bin|bint)\s)?`
const name = String.raw`(?:${title}\s)?${word}(?:\s${small}(?:${word}|\p{Lu}\b\.?)){0,4}`
/** What is given of somebody beside their name, and in such a letter of nobody but whom it is about. */
const identity = String.raw`(?:D\.?\s?O\.?\s?B\b|d\.?\s?o\.?\s?b\b|[Dd]ate of [Bb]irth|[Bb]orn\b|NHS (?:[Nn]o|[Nn]umber))`
const besideIdentity = new RegExp(
  String.raw`(?<![\p{L}\p{M}'’-])(${name})[\s,;:(\[–—-]{1,4}(?:(?:his|her|their|the|whose)\s)?(?=${identity})`,
  'gu',
)
const subjectLine = new RegExp(
  String.raw`^\s*(?:[Rr][Ee]|[Rr]egarding|REGARDING|[Cc]oncerning|[Cc]ase of)\s?[:.–—-]\s{0,9}(${name})\s*(?=$|[,;(\[–—-])`,
  'u',
)
const titled = new RegExp(`^${title}`, 'u')
const noPerson =
  /\b(?:escalations?|concerns?|safeguarding|form|stage|meeting|notice|disagreements?|disputes?|challenge|update|policy|training|dear)\b/i

/** "Her son, Mr …": somebody beside the person it is about. */
export const besideSomebody =
  /\b(?:sons?|daughters?|husband|wife|mother|father|parents?|sisters?|brothers?|partner|spouse|nephew|niece|uncle|aunt|cousin|grand\p{L}+|neighbour|friend|perpetrator|carer)\b[^.;\n]{0,40}$/iu

const isPerson = (text: string): boolean =>
  text.includes(' ') &&
  !noPerson.test(text) &&
  (titled.test(text) || (!looksLikeAgency(text) && !looksLikeJobTitle(text)))

const surnameOf = (text: string): string => text.split(' ').at(-1)?.toLowerCase() ?? ''

/**
 * Whom a letter is about where it says so outright: the name that a date of birth or NHS number stands beside, or the name
 * in its "Re:" line. Null when it names nobody in such a way, or two people.
 */
export function aboutWhom(lines: readonly string[]): string | null {
  const found = lines.flatMap((line) => {
    const shown = line.slice(0, 4000)
    const names = [...shown.matchAll(besideIdentity), subjectLine.exec(shown)].map((match) => {
      const before = match ? shown.slice(Math.max(0, match.index - 60), match.index) : ''
      return besideSomebody.test(before) ? '' : (match?.[1] ?? '')
    })
    return names.map((text) => text.trim().replace(/['’]s$/, '')).filter(isPerson)
  })
  const [first] = found.toSorted((a, b) => b.length - a.length)
  return first !== undefined && found.every((text) => surnameOf(text) === surnameOf(first)) ? first : null
}
