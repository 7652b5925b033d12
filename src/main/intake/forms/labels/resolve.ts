import type { Attribute, Party } from '@shared/protocol/vocabulary-schema'
import { askedInBlock, questionKey, type SectionKind, type Target } from './label-book'
import type { LabelMatch } from './label-match'
import { fieldsOf } from './vocabulary-book'

/** The block of the form a label stands in. `asked` remembers its questions, to notice a second block without a heading. */
export interface Section {
  readonly kind: SectionKind
  readonly asked: Set<string>
}

export type Resolved =
  | { readonly as: 'field'; readonly target: Target; readonly inSection: boolean }
  | { readonly as: 'opens'; readonly kind: SectionKind; readonly target: Target | null }
  /** A question about somebody, without saying whom. */
  | { readonly as: 'bare'; readonly attributes: readonly Attribute[] }
  | { readonly as: 'other' }
  | { readonly as: 'closes' }
  | { readonly as: 'guidance' }
  | { readonly as: 'title' }

function askedTwice(section: Section, key: string): boolean {
  if (section.asked.has(key)) return true
  section.asked.add(key)
  return false
}

/** What stands directly beside the heading of a block; sure of nothing, as the block's own questions say it better. */
const wholeOf = (person: Party): Target | null =>
  fieldsOf(person, person === 'subject' ? ['name'] : ['name', 'jobTitle', 'agency', 'contact'], false)

/** "Your name" in the block of the adult is not the adult's, where the form says whose it is. */
const asksOfAnother = ({ meanings }: LabelMatch, person: Party): boolean =>
  person === 'subject' && meanings.some(({ root }) => root && !root.field.startsWith('subject.'))

const isSignature = ({ meanings }: LabelMatch): boolean =>
  meanings.some(({ key }) => /\bsign(?:ed|ature)?\b/.test(key))

/** The part of a form that the board fills in. */
export const forOfficeUse = (): Section => ({
  kind: { id: 'office-use', party: null, fields: new Map() },
  asked: new Set(),
})

/** A reference asked for there is the board's own, and not the person's. */
const isOffices = (target: Target, section: Section | null): boolean =>
  section?.kind.id === 'office-use' && target.field === 'subject.reference'

/** What a label means where it stands: in its section first, then for the whole form. */
export function resolve(match: LabelMatch, section: Section | null): Resolved {
  const { meanings } = match
  if (section) {
    for (const meaning of meanings) {
      const target = meaning.inSections.get(section.kind.id)
      if (target)
        return askedTwice(section, questionKey(target))
          ? { as: 'other' }
          : { as: 'field', target, inSection: true }
    }
    for (const meaning of meanings) {
      const attributes = section.kind.party && askedInBlock(meaning, section.kind.party)
      if (!section.kind.party || !attributes || asksOfAnother(match, section.kind.party)) continue
      const target = fieldsOf(section.kind.party, attributes, true)
      if (!target || askedTwice(section, questionKey(target))) return { as: 'other' }
      return { as: 'field', target, inSection: true }
    }
  }
  // A heading of the board's own form opens its block, whatever the same words ask for on the forms of others.
  const own = meanings.find(({ root, opens }) => root ?? opens)
  if (!own?.opens?.fields.size)
    for (const { root } of meanings)
      if (root)
        return isOffices(root, section) ? { as: 'other' } : { as: 'field', target: root, inSection: false }
  for (const { opens, person } of meanings) {
    if (!opens) continue
    return { as: 'opens', kind: opens, target: person && !isSignature(match) ? wholeOf(person) : null }
  }
  for (const { attributes } of meanings) if (attributes) return { as: 'bare', attributes }
  for (const as of ['closes', 'guidance', 'title'] as const) {
    if (meanings.some((meaning) => meaning[as])) return { as }
  }
  return { as: 'other' }
}
