import { isKnownAgency, looksLikeAgency, looksLikeJobTitle } from '../values/person'

export interface AgenciesNamed {
  readonly by: string | null
  readonly to: string | null
}

const matter = String.raw`(?:disagreement|dispute|difference of (?:professional )?opinion|professional difference|escalation|challenge|conflict)s?`
const part = String.raw`[\p{Lu}\d(&][\p{L}\p{M}\d'’&()-]*`
const agency = String.raw`(?:[Tt]he\s)?(\p{Lu}[\p{L}\p{M}\d'’&()-]*(?:\s(?:(?:of|and|for|the|in|on|upon|at|with)\s){0,2}${part}){0,9}?)`
const then = String.raw`(?![\p{L}\p{M}\d'’&-])(?=\s(?:about|over|regarding|concerning|in relation|in respect|as|because|under|following|after|through|via|within|which|who|that|on|at|is|has|have|was|were)\b|\s?[.,;:?!()]|$)`
const between = new RegExp(
  String.raw`\b${matter}\s(?:which has arisen\s|that has arisen\s)?between\s${agency}\sand\s${agency}${then}`,
  'u',
)
const against = new RegExp(String.raw`\b(?:our|my|a|this|the)\s(?:\w+\s){0,3}${matter}\s(?:with|against)\s${agency}${then}`, 'u') // prettier-ignore
const escalates = new RegExp(
  String.raw`(?:^|\s)${agency}\s(?:has|have|wish|wishes|would like|is|are|want|wants)\s(?:\w+\s){0,3}(?:escalat|challeng|disput)(?:e|ed|ing|es)\b`,
  'u',
)
const escalatedBy = new RegExp(String.raw`\b(?:escalation|escalated|challenge|challenged|dispute)\s(?:raised\s|made\s)?by\s${agency}${then}`, 'u') // prettier-ignore
/** Who signs such a letter speaks for one agency of the two. */
const iEscalate = /\b(?:I|[Ww]e)\b[^.?!\n]{0,60}?\bescalat/u
const board = /\b(?:board|partnership|panel|chair|committee|independent)\b/i

/**
 * The agencies a letter says are at odds. Of "between A and B" the writer's own, by the name at the foot of the letter, is
 * the one that escalates; unless it is one of them neither is read.
 */
export function agenciesNamed(
  lines: readonly string[],
  foot: readonly string[],
  known: ReadonlySet<string>,
): AgenciesNamed {
  const isAgency = (text: string): boolean =>
    (isKnownAgency(text, known) || looksLikeAgency(text)) && !board.test(text) && !/\band\b.*\band\b/.test(text)
  const own = foot.map((line) => plain(line))
  const isOwn = (text: string): boolean => own.some((line) => line === plain(text) || line.endsWith(`, ${plain(text)}`))
  for (const line of lines) {
    const [, first = '', second = ''] = between.exec(line) ?? []
    if (isAgency(first) && isAgency(second) && isOwn(first) !== isOwn(second))
      return isOwn(first) ? { by: first, to: second } : { by: second, to: first }
  }
  const only = (...patterns: readonly RegExp[]): string | null => {
    const found = lines.flatMap((line) => patterns.map((pattern) => pattern.exec(line)?.[1] ?? '')).filter(isAgency)
    const [one, another] = new Set(found)
    return another === undefined ? (one ?? null) : null
  }
  const to = only(against)
  const [signed, another] = to !== null && lines.some((line) => iEscalate.test(line)) ? signedFor(foot, lines, isAgency) : []
  const by = only(escalates, escalatedBy) ?? (another === undefined ? (signed ?? null) : null)
  return { by, to: to !== null && !isOwn(to) && to !== by ? to : null }
} // prettier-ignore

const signature = /^([^,]{3,60}), (\p{Lu}[^,]{3,80})$/u

/**
 * The agencies at the foot of a letter: a line of its own, or behind the post of who signs ("Manager, Hexby House"), when it
 * has the look of one or the letter says that the writer is there ("I work at Hexby House").
 */
function signedFor(
  foot: readonly string[],
  lines: readonly string[],
  isAgency: (text: string) => boolean,
): string[] {
  const whole = foot.filter(isAgency)
  if (whole.length > 0) return whole
  return foot.flatMap((line) => {
    const [, post = '', place = ''] = signature.exec(line.trim()) ?? []
    if (!looksLikeJobTitle(post) || board.test(place)) return []
    return isAgency(place) || lines.some((told) => saysOwn(told, place)) ? [place] : []
  })
}

/** "I run the night shelter at Hexby House": somebody there is who writes. */
function saysOwn(line: string, place: string): boolean {
  const at = line.search(/\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/)
  const named = ['at', 'of', 'for', 'from', 'with', 'are', 'am'].map((word) =>
    line.indexOf(` ${word} ${place}`),
  )
  return at >= 0 && named.some((found) => found > at && !/[.?!]\s/.test(line.slice(at, found)))
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s/, '')
    .trim()
