import type { FieldKey } from '@shared/domain/fields'

const ofEscalations =
  /^(?:escalated|concern|response|outcome|stage|raisedOn|referringManager|receivingManager)/
const ofParties = /^(?:escalated|response|referringManager|receivingManager)/
const ofOtherSide = /^(?:escalatedTo|response|receivingManager)\./

/** What the questions of a document of no known board have in common with those of escalation forms. */
export interface Asked {
  /** How many things of the two sides of a disagreement. */
  readonly parties: number
  /** How many things of an escalation, its sides included. */
  readonly about: number
  /** Something of whoever is to answer. */
  readonly otherSide: boolean
  /**
   * About whom, or with whom. A complaint has a nature and an outcome sought as well, but nobody on whose behalf it is raised,
   * or with whom; a survey asks who answers, but not about whom or with whom.
   */
  readonly concerned: boolean
  /** Who raised what with whom about somebody: what escalation forms ask, whatever a board calls them. */
  readonly alike: boolean
}

export function whatIsAsked(asked: ReadonlySet<FieldKey>): Asked {
  const fields = [...asked]
  const starts = (start: string) => fields.some((field) => field.startsWith(start))
  const about = fields.filter((field) => ofEscalations.test(field)).length
  const otherSide = fields.some((field) => ofOtherSide.test(field))
  return {
    parties: fields.filter((field) => ofParties.test(field)).length,
    about,
    otherSide,
    concerned: otherSide || starts('subject.'),
    alike: about >= 3 && fields.length >= 5 && otherSide && starts('escalatedBy.') && starts('subject.'),
  }
}
