import { party, type Party } from '@shared/protocol/vocabulary-schema'
import { fieldsOf, partySection } from './vocabulary-book'
import { askedInBlock, questionKey, type Target } from './label-book'
import type { LabelMatch } from './label-match'
import type { Resolved, Section } from './resolve'

/** The party whose name or agency a question asks for; the person it is all about is none. */
export function partyNamedBy({ field }: Target): Party | null {
  const [prefix, attribute] = field.split('.')
  const about = party.safeParse(prefix)
  const names = attribute === 'name' || attribute === 'agency'
  return about.success && about.data !== 'subject' && names ? about.data : null
}

/**
 * The party a form goes on asking about: after "Name of receiving practitioner" a plain "Job title" is theirs.
 * Null for a question about anything else.
 */
export function impliedBy(resolved: Resolved): Section | null {
  if (resolved.as !== 'field' || resolved.inSection) return null
  const about = partyNamedBy(resolved.target)
  if (!about) return null
  return {
    kind: partySection(about),
    // "Who did you speak to?" may be answered with more than a name, but the form may still ask for the rest.
    asked: new Set([questionKey(resolved.target), ...(resolved.target.sure ? resolved.target.also : [])]),
  }
}

const asksNameInBlock = ({ meanings }: LabelMatch): boolean => meanings.some(({ nameInBlock }) => nameInBlock)

/** True for a question that asks about whoever the questions before it ask about. */
export const asksOfImplied = (resolved: Resolved, match: LabelMatch): boolean =>
  resolved.as === 'bare' || (resolved.as === 'other' && asksNameInBlock(match))

/** What a label that does not say whom it asks about means for that party; never sure. */
export function resolveImplied(match: LabelMatch, implied: Section | null): Resolved | null {
  const party = implied?.kind.party
  if (!party) return null
  const attributes = match.meanings
    .map((meaning) => askedInBlock(meaning, party))
    .find((asked) => asked !== null)
  const target = attributes && fieldsOf(party, attributes, false)
  if (!target || target.field === 'raisedOn' || implied.asked.has(questionKey(target))) return null
  implied.asked.add(questionKey(target))
  return { as: 'field', target, inSection: true }
}
