import type { MatchProposal } from '@shared/contract/intake'
import { weighCase, type CaseFacts, type WeighedCase } from './compare-case'
import type { ItemFacts } from './item-facts'
import { partsOf } from './person-parts'

export interface Proposal extends MatchProposal {
  /** Id of the case proposed, when there is one. */
  readonly caseId: string | null
  /** `update`s that are certain and `new`s without anything like them may be accepted without a person. */
  readonly certain: boolean
}

/** Every case an item may belong to, likeliest first. */
export function weighCases(item: ItemFacts, cases: readonly CaseFacts[]): WeighedCase[] {
  // A name takes long to take apart, and in a new register there is nobody to compare it with.
  if (cases.length === 0) return []
  const person = { ...item, parts: partsOf(item) }
  return cases
    .flatMap((candidate) => weighCase(person, candidate) ?? [])
    .sort((a, b) => b.score - a.score || (a.case.ref < b.case.ref ? -1 : 1))
}

/** What to do with an item: a new case, an update of one, or a question for a person. */
export function propose(item: ItemFacts, cases: readonly CaseFacts[]): Proposal {
  const weighed = weighCases(item, cases)
  const certain = weighed.filter((candidate) => candidate.verdict === 'certain')
  const possible = weighed.filter((candidate) => candidate.verdict === 'possible')
  const best = certain[0] ?? possible[0]
  if (!best) {
    const reasons = weighed.map(
      ({ case: { ref }, reasons: why }) => `Not ${ref}, though ${lowerFirst(why.join('; '))}`,
    )
    return { decision: 'new', case: null, caseId: null, score: 0, certain: true, reasons }
  }
  const only = certain.length === 1 && !possible.some((other) => rivals(other, best))
  const decision = only ? 'update' : 'unsure'
  const also = weighed
    .filter((other) => other !== best && other.verdict !== 'separate')
    .map((other) => `${other.case.ref} is possible too: ${lowerFirst(other.reasons.join('; '))}`)
  return {
    decision,
    case: best.case.ref,
    caseId: best.case.id,
    score: best.score,
    certain: only,
    reasons: [...best.reasons, ...also.slice(0, 3)],
  }
}

/** Whether another possible case is too like the best one for the choice to be certain. */
function rivals(other: WeighedCase, best: WeighedCase): boolean {
  // With date of birth or reference agreeing, a case of somebody merely of like name is no rival.
  const settled = best.reasons.some(
    (reason) => reason === 'Same date of birth' || reason === 'Same reference',
  )
  const also = other.reasons.some((reason) => reason === 'Same date of birth' || reason === 'Same reference')
  return settled ? also && best.score - other.score < 0.1 : true
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
