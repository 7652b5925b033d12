import { party } from '@shared/protocol/vocabulary-schema'
import { fieldsOf, partySection } from './vocabulary-book'
import { questionKey } from './label-book'
import type { LabelMatch } from './label-match'
import type { Resolved, Section } from './resolve'

/**
 * The party a form goes on asking about: after "Name of receiving practitioner" a plain "Job title" is theirs.
 * Null for a question about anything else.
 */
export function impliedBy(resolved: Resolved): Section | null {
  if (resolved.as !== 'field' || resolved.inSection) return null
  const { field } = resolved.target
  const [prefix, attribute] = field.split('.')
  const about = party.safeParse(prefix)
  if (!about.success || about.data === 'subject' || (attribute !== 'name' && attribute !== 'agency'))
    return null
  return {
    kind: partySection(about.data),
    asked: new Set([questionKey(resolved.target), ...resolved.target.also]),
  }
}

const asksNameInBlock = ({ meanings }: LabelMatch): boolean => meanings.some(({ nameInBlock }) => nameInBlock)

/** True for a question that asks about whoever the questions before it ask about. */
export const asksOfImplied = (resolved: Resolved, match: LabelMatch): boolean =>
  resolved.as === 'bare' || (resolved.as === 'other' && asksNameInBlock(match))

/** What a label that does not say whom it asks about means for that party; never sure. */
export function resolveImplied(match: LabelMatch, implied: Section | null): Resolved | null {
  const attributes =
    match.meanings.find((meaning) => meaning.attributes)?.attributes ??
    (asksNameInBlock(match) ? (['name'] as const) : null)
  if (!implied?.kind.party || !attributes) return null
  const target = fieldsOf(implied.kind.party, attributes, false)
  if (!target || target.field === 'raisedOn' || implied.asked.has(questionKey(target))) return null
  implied.asked.add(questionKey(target))
  return { as: 'field', target, inSection: true }
}
