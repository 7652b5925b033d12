import { isKnownAgency, looksLikeAgency, looksLikeJobTitle } from '../values/person'
import { agencyName, nameEnds } from './agency-pattern'
import { saysOwn, writersAgencies } from './writers-agency'

export interface AgenciesNamed {
  readonly by: string | null
  readonly to: string | null
}

const matter = String.raw`(?:disagreement|dispute|difference of (?:professional )?opinion|professional difference|escalation|challenge|conflict)s?`
const between = new RegExp(
  String.raw`\b${matter}\s(?:which has arisen\s|that has arisen\s)?between\s${agencyName}\sand\s${agencyName}${nameEnds}`,
  'u',
)
const against = new RegExp(String.raw`\b(?:our|my|a|this|the)\s(?:\w+\s){0,3}${matter}\s(?:with|against)\s${agencyName}${nameEnds}`, 'u') // prettier-ignore
const escalates = new RegExp(
  String.raw`(?:^|\s)${agencyName}\s(?:has|have|wish|wishes|would like|is|are|want|wants)\s(?:\w+\s){0,3}(?:escalat|challeng|disput)(?:e|ed|ing|es)\b`,
  'u',
)
const escalatedBy = new RegExp(String.raw`\b(?:escalation|escalated|challenge|challenged|dispute)\s(?:raised\s|made\s)?by\s${agencyName}${nameEnds}`, 'u') // prettier-ignore
const inDispute = new RegExp(
  String.raw`\b(?:in dispute|at odds|in disagreement)\swith\s${agencyName}${nameEnds}`,
  'u',
)
const raisedWith = new RegExp(
  String.raw`\b(?:I|[Ww]e)\s(?:[a-z]+\s){0,3}(?:raised|challenged|escalated)\s(?:[a-z]+\s){0,4}(?:with|to)\s${agencyName}${nameEnds}`,
  'u',
)
const disagrees = String.raw`(?:do not|don['’]t|cannot|can['’]t) (?:\w+ )?(?:agree|accept)|disagree`
const told = new RegExp(
  String.raw`\b(?:I|[Ww]e)\s(?:[a-z]+\s){0,3}told\s${agencyName}\sthat\s(?:I|we)\s(?:${disagrees})\b`,
  'u',
)
const decided = new RegExp(
  String.raw`\b(?:${disagrees})\swith\s(?:the\s(?:decision|view|position|response)\s(?:of|by|made by|from)\s)?${agencyName}(?:\s(?:decision|view|refusal|position|response|assessment|plan|judgement|conclusion)|${nameEnds})`,
  'u',
)
/** Who signs such a letter speaks for one agency of the two. */
const iEscalate = new RegExp(String.raw`\b(?:I|[Ww]e)\b[^.?!\n]{0,60}?\b(?:escalat|disput|${disagrees})`, 'u')
/** A letter that answers another speaks for the other side. */
const answers =
  /\b(?:in|with) (?:response|reply|reference) to your\b|\bthank you for (?:your|the) (?:\w+ ){0,2}(?:escalation|challenge|letter|e-?mail|form)\b|\b(?:you|they|who) (?:have |has )?(?:escalated|challenged)\b/i
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
    const found = lines.flatMap((line) => patterns.map((pattern) => withoutOwner(pattern.exec(line)?.[1] ?? ''))).filter(isAgency)
    const [one, another] = new Set(found)
    return another === undefined ? (one ?? null) : null
  }
  const to = only(against, inDispute, raisedWith, told, decided)
  const writes = lines.some((line) => iEscalate.test(line)) && !lines.some((line) => answers.test(line))
  const [said, other] = new Set(writes ? lines.flatMap(writersAgencies).filter(isAgency) : [])
  const [signed, another] = to !== null && writes ? signedFor(foot, lines, isAgency) : []
  const sole = (one: string | undefined, more: string | undefined) => (more === undefined ? (one ?? null) : null)
  const by = only(escalates, escalatedBy) ?? sole(said, other) ?? sole(signed, another)
  return { by, to: to !== null && !isOwn(to) && to !== by ? to : null }
} // prettier-ignore

/** "Hexby Council’s decision" is the council’s. */
const withoutOwner = (text: string): string => text.replace(/(?<=s)['’]$|['’]s$/, '')

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

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s/, '')
    .trim()
