import type { MatchProposal } from '@shared/contract/intake'
import { weighCase, type CaseFacts, type Doubt, type WeighedCase } from './compare-case'
import type { ItemFacts } from './item-facts'
import { partsOf } from './person-parts'
import { settle, type SettledCase } from './settle'
import type { Telling } from './tellings'

export interface Proposal extends MatchProposal {
  /** Id of the case proposed, when there is one. */
  readonly caseId: string | null
  /** `update`s that are certain and `new`s without anything like them may be accepted without a person. */
  readonly certain: boolean
  readonly doubt: Doubt | null
}

/** What cases were told, by their ids; what is not there was told nothing. */
export type Told = ReadonlyMap<string, readonly Telling[]>

/** Every case an item may belong to, likeliest first. */
export function weighCases(item: ItemFacts, cases: readonly CaseFacts[]): WeighedCase[] {
  // A name takes long to take apart, and in a new register there is nobody to compare it with.
  if (cases.length === 0) return []
  const person = { ...item, parts: partsOf(item) }
  return cases
    .flatMap((candidate) => weighCase(person, candidate) ?? [])
    .sort((a, b) => b.score - a.score || (a.case.ref < b.case.ref ? -1 : 1))
}

/** The cases of which it must be known what they were told, before anything can be proposed. */
export function fitting(weighed: readonly WeighedCase[]): string[] {
  return weighed.flatMap(({ verdict, case: { id } }) => (verdict === 'fits' ? [id] : []))
}

export function settleCases(item: ItemFacts, weighed: readonly WeighedCase[], told: Told): SettledCase[] {
  return weighed.map((each) => settle(item, each, told.get(each.case.id) ?? []))
}

/** What to do with an item: a new case, an update of one, or a question for a person. */
export function propose(settled: readonly SettledCase[]): Proposal {
  const copies = settled.filter(({ verdict }) => verdict === 'copy')
  const certain = settled.filter(({ verdict }) => verdict === 'certain')
  const possible = settled.filter(({ verdict }) => verdict === 'possible')
  const best = copies[0] ?? certain[0] ?? possible[0]
  if (!best) {
    const reasons = settled.map(
      ({ case: { ref }, reasons: why }) => `Not ${ref}, though ${lowerFirst(why.join('; '))}`,
    )
    return { decision: 'new', case: null, caseId: null, score: 0, certain: true, doubt: null, reasons }
  }
  const only =
    copies.length === 1 ||
    (copies.length === 0 && certain.length === 1 && !possible.some((other) => rivals(other, best)))
  const also = settled
    .filter((other) => other !== best && other.verdict !== 'separate')
    .map((other) => `${other.case.ref} is possible too: ${lowerFirst(other.reasons.join('; '))}`)
  return {
    decision: only ? 'update' : 'unsure',
    case: best.case.ref,
    caseId: best.case.id,
    score: best.score,
    certain: only,
    doubt: best.doubt,
    reasons: [...best.reasons, ...also.slice(0, 3)],
  }
}

/** Whether another possible case is too like the best one for the choice to be certain. */
function rivals(other: SettledCase, best: SettledCase): boolean {
  // With date of birth or reference agreeing, a case of somebody merely of like name is no rival.
  if (!isOfThisPerson(best)) return true
  if (!isOfThisPerson(other)) return false
  // The next stage may be that of either of two disagreements of one time.
  const ofThatTime = best.dates === 'next-stage' && other.agencies === 'same' && other.dates !== 'far'
  return ofThatTime || best.score - other.score < 0.1
}

const isOfThisPerson = ({ reasons }: SettledCase): boolean =>
  reasons.some((reason) => reason === 'Same date of birth' || reason === 'Same reference')

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
