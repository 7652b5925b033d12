import { dateInWords } from '@shared/domain/date-in-words'
import { daysBetween, type IsoDate } from '@shared/domain/dates'
import type { EscalationStatus } from '@shared/domain/escalation'
import { comparePeople, differentReferences, type PersonComparison } from './compare-people'
import type { PersonFacts } from './person-parts'
import { agencyIds, type ItemFacts } from './item-facts'

/** What matching knows of a case. */
export interface CaseFacts extends PersonFacts {
  readonly id: string
  readonly ref: string
  readonly agencies: string
  readonly escalating: string | null
  readonly receiving: readonly string[]
  readonly raisedOn: IsoDate | null
  readonly receivedOn: IsoDate
  readonly status: EscalationStatus
  readonly resolvedOn: IsoDate | null
  /** The numbered stages it has entered. */
  readonly stages: readonly { readonly number: number; readonly enteredOn: IsoDate | null }[]
}

/** Why a case that most of it fits is not certain for all that. */
export type Doubt = 'another-disagreement' | 'name-only'

/** A case weighed against an item. */
export interface WeighedCase {
  readonly case: CaseFacts
  /**
   * `fits`: person, agencies and dates are those of this case, and what it was told says whether it is certain.
   * `possible`: a person decides. `separate`: plainly another escalation, whoever it is about.
   */
  readonly verdict: 'fits' | 'possible' | 'separate'
  readonly person: PersonComparison['verdict']
  readonly agencies: keyof typeof pairScores
  readonly dates: keyof typeof dateScores
  /** 0 to 1, for ordering candidates; it decides nothing. */
  readonly score: number
  readonly reasons: readonly string[]
  readonly doubt: Doubt | null
}

/** Longest gap, in days, across which two forms are still taken for the same disagreement: half a year. */
const longestGap = 183

/** Weighs one case against an item; null when the person is plainly another. */
export function weighCase(item: ItemFacts, candidate: CaseFacts): WeighedCase | null {
  const person = comparePeople(item, candidate)
  if (person.verdict === 'different') return null
  const pair = comparePair(item, candidate)
  const dates = compareDates(item, candidate)
  const reasons = [...person.reasons, pair.reason, dates.reason].filter((reason) => reason !== '')
  const score =
    scores[person.verdict] * 0.6 + pairScores[pair.agreement] * 0.25 + dateScores[dates.agreement] * 0.15
  const weighed = {
    case: candidate,
    score: Math.round(score * 100) / 100,
    person: person.verdict,
    agencies: pair.agreement,
    dates: dates.agreement,
    doubt: null,
  }
  const samePerson = person.verdict === 'same' || person.verdict === 'same-name'
  // An escalation is one disagreement between two agencies: with both of them others it is another escalation,
  // whoever it is about.
  if (pair.agreement === 'apart') return { ...weighed, reasons, verdict: 'separate' }
  if (pair.agreement === 'same' && samePerson && fittingDates.has(dates.agreement))
    return { ...weighed, reasons, verdict: 'fits' }
  const whys = pair.agreement === 'same' ? whysAnother(person, dates.agreement, item, candidate) : []
  if (whys.length === 0) return { ...weighed, reasons, verdict: 'possible' }
  return {
    ...weighed,
    reasons: [...reasons, inWords(whys)],
    verdict: 'possible',
    doubt: 'another-disagreement',
  }
}

const fittingDates: ReadonlySet<string> = new Set(['same-day', 'next-stage'])

/** How it is said that a person had better look whether it is another disagreement. */
export const inWords = (whys: readonly string[]): string => `May be another disagreement: ${whys.join(', ')}`

/** The same two agencies may disagree about one person twice: what tells the two apart before anything else is looked at. */
function whysAnother(
  person: PersonComparison,
  dates: WeighedCase['dates'],
  item: ItemFacts,
  { raisedOn }: CaseFacts,
): string[] {
  return [
    person.reasons.includes(differentReferences) ? 'under another reference' : '',
    (dates === 'near' || dates === 'far') && item.raisedOn !== null && raisedOn !== null
      ? 'raised on another day'
      : '',
  ].filter((why) => why !== '')
}

const scores: Record<PersonComparison['verdict'], number> = {
  same: 1,
  'same-name': 0.8,
  maybe: 0.55,
  different: 0,
}
const pairScores = { same: 1, unknown: 0.5, partly: 0.4, apart: 0 } as const
const dateScores = { 'same-day': 1, 'next-stage': 1, near: 0.6, unknown: 0.5, far: 0 } as const

function comparePair(
  item: ItemFacts,
  candidate: CaseFacts,
): { agreement: keyof typeof pairScores; reason: string } {
  const from = agencyIds(item.escalating)
  const to = agencyIds(item.receiving)
  if (
    from.length === 0 ||
    to.length === 0 ||
    candidate.escalating === null ||
    candidate.receiving.length === 0
  ) {
    return { agreement: 'unknown', reason: 'Not both agencies are known' }
  }
  const sameFrom = from.includes(candidate.escalating)
  const sameTo =
    to.length === candidate.receiving.length && to.every((id) => candidate.receiving.includes(id))
  if (sameFrom && sameTo) return { agreement: 'same', reason: 'Same escalating and receiving agencies' }
  const parties = new Set([candidate.escalating, ...candidate.receiving])
  if ([...from, ...to].some((id) => parties.has(id))) {
    return { agreement: 'partly', reason: 'Only some of the agencies are the same' }
  }
  return { agreement: 'apart', reason: 'Different escalating and receiving agencies' }
}

function compareDates(
  item: ItemFacts,
  candidate: CaseFacts,
): { agreement: keyof typeof dateScores; reason: string } {
  const { raisedOn } = candidate
  if (item.raisedOn !== null && item.raisedOn === raisedOn) {
    return { agreement: 'same-day', reason: `Raised on the same day, ${dateInWords(raisedOn)}` }
  }
  const stage = candidate.stages.find(({ number }) => number === item.stage)
  if (stage && stage.enteredOn !== null && item.raisedOn === stage.enteredOn && !item.raisedOnAsked) {
    return {
      agreement: 'same-day',
      reason: `Same stage ${stage.number}, entered on ${dateInWords(stage.enteredOn)}`,
    }
  }
  if (item.raisedOn !== null && candidate.resolvedOn !== null && item.raisedOn > candidate.resolvedOn) {
    return {
      agreement: 'far',
      reason: `Raised after that case was resolved on ${dateInWords(candidate.resolvedOn)}`,
    }
  }
  const from = raisedOn ?? candidate.receivedOn
  const gap = Math.abs(daysBetween(from, item.raisedOn ?? item.newsOn))
  if (gap > longestGap) return { agreement: 'far', reason: `${gap} days apart` }
  const step = stageStep(item, candidate)
  if (step !== null) return { agreement: 'next-stage', reason: step }
  if (item.raisedOn === null || raisedOn === null) {
    return { agreement: 'unknown', reason: 'Not both say when the escalation was raised' }
  }
  return { agreement: 'near', reason: `Raised ${gap} ${gap === 1 ? 'day' : 'days'} apart` }
}

/** A form for a stage the case has not had, dated as that stage should be; in words, or null. */
function stageStep(item: ItemFacts, candidate: CaseFacts): string | null {
  const { stage } = item
  if (stage === null || candidate.stages.length === 0 || candidate.status !== 'open') return null
  // A form that asks when the escalation was raised and gives another day speaks of another escalation.
  if (item.raisedOnAsked && candidate.raisedOn !== null && item.raisedOn !== candidate.raisedOn) return null
  const on = item.raisedOn ?? item.newsOn
  const from = candidate.raisedOn ?? candidate.receivedOn
  const had = candidate.stages.map(({ number }) => number)
  if (stage > Math.max(...had) && on >= from)
    return `For stage ${stage}; that case is open at an earlier stage`
  if (stage < Math.min(...had) && on <= from) return `For stage ${stage}; that case is open at a later stage`
  return null
}
