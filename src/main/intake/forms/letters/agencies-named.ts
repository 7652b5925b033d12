import { isKnownAgency, looksLikeAgency } from '../values/person'

export interface AgenciesNamed {
  readonly by: string | null
  readonly to: string | null
}

const matter = String.raw`(?:disagreement|dispute|difference of (?:professional )?opinion|professional difference|escalation|challenge|conflict)s?`
const agency = String.raw`((?:the\s)?\p{Lu}[^.,;:?!()\n]{2,80}?)`
const then = String.raw`(?=\s(?:about|over|regarding|concerning|in relation|in respect|as|because|which|who|that|on|at|is|has|have|was|were)\b|\s?[.,;:?!()]|$)`
const between = new RegExp(
  String.raw`\b${matter}\s(?:which has arisen\s|that has arisen\s)?between\s${agency}\sand\s${agency}${then}`,
  'u',
)
const against = new RegExp(String.raw`\b(?:our|my|a|this|the)\s(?:\w+\s){0,3}${matter}\s(?:with|against)\s${agency}${then}`, 'u') // prettier-ignore
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
      return isOwn(first) ? named(first, second) : named(second, first)
  }
  const others = new Set(lines.flatMap((line) => against.exec(line)?.[1] ?? []).filter((text) => isAgency(text) && !isOwn(text)))
  const [other, another] = others
  return named(null, another === undefined ? (other ?? null) : null)
} // prettier-ignore

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s/, '')
    .trim()

const bare = (text: string | null): string | null => text?.replace(/^the\s/, '').trim() ?? null
const named = (by: string | null, to: string | null): AgenciesNamed => ({ by: bare(by), to: bare(to) })
