import { compare } from './reconciliation-explain'
import {
  aliasReason, belowReason, doubleReason, evidenceOf, lateReason, outsideReason, withdrawnReason, type CaseEvidence,
} from './reconciliation-reasons' // prettier-ignore
import { byReported, saidOf } from './reconciliation-said'
import type {
  Comparison, PairState, ReconciledCase, ReconciledPair, ReconciliationQuestion, ReturnCounts,
} from './reconciliation-schema' // prettier-ignore

/** Reconciles what goes from one agency to another: what each says, and what the forms show. */
export function reconcilePair(
  question: ReconciliationQuestion,
  returns: ReadonlyMap<string, ReturnCounts>,
  [from, to]: readonly [string, string],
  cases: readonly ReconciledCase[],
): ReconciledPair {
  const [maker, receiver] = [returns.get(from), returns.get(to)]
  const saidMade = saidOf(maker, 'made', to)
  const saidReceived = saidOf(receiver, 'received', from)
  const evidence = evidenceOf(cases, question.period)
  const toForms = (returned: ReturnCounts | undefined, measure: 'made' | 'received', other: string) => {
    const said = measure === 'made' ? saidMade : saidReceived
    if (said === null) return null
    const below = question.someStagesUnreported ? belowAtMost(returned, measure) : 0
    return compare(
      said,
      evidence.counted.length,
      [...withdrawnReason(evidence), ...outsideReason(evidence), ...belowReason(below, false)],
      [...aliasReason(returned, measure, other), ...lateReason(evidence), ...doubleReason(evidence)],
    )
  }
  const pair = {
    from,
    to,
    saidMade,
    saidReceived,
    forms: evidence.counted.map(({ ref }) => ref),
    madeToForms: toForms(maker, 'made', to),
    receivedToForms: toForms(receiver, 'received', from),
    madeToReceived:
      saidMade === null || saidReceived === null
        ? null
        : compare(
            saidMade,
            saidReceived,
            [...aliasReason(receiver, 'received', from), ...eitherMayCount(evidence)],
            [...aliasReason(maker, 'made', to), ...eitherMayCount(evidence)],
          ),
  }
  return { ...pair, state: stateOf([pair.madeToForms, pair.receivedToForms, pair.madeToReceived]) }
}

/** Most of a return's escalations that can lie below the reported stages: what its own stages say, or else any number. */
function belowAtMost(returned: ReturnCounts | undefined, measure: 'made' | 'received'): number {
  const split = byReported(returned, measure)
  return split === null ? Number.MAX_SAFE_INTEGER : split.below
}

/** One agency may count what the other leaves out, whichever of them it is. */
function eitherMayCount(evidence: CaseEvidence) {
  return [
    ...withdrawnReason(evidence),
    ...outsideReason(evidence),
    ...lateReason(evidence),
    ...doubleReason(evidence),
  ]
}

function stateOf(comparisons: readonly (Comparison | null)[]): PairState {
  const known = comparisons.filter((each) => each !== null)
  if (known.length === 0) return 'not-known'
  if (known.some(({ unexplained }) => unexplained !== 0)) return 'unmatched'
  return known.some(({ difference }) => difference !== 0) ? 'explained' : 'matched'
}
