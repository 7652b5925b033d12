import { compare } from './reconciliation-explain'
import {
  belowReason, doubleReason, evidenceOf, lateReason, outsideReason, withdrawnReason, type CaseEvidence,
} from './reconciliation-reasons' // prettier-ignore
import { byReported } from './reconciliation-said'
import type {
  Comparison, ReconciledAgency, ReconciledCase, ReconciledPair, ReconciledSide, ReconciliationQuestion, ReturnCounts,
} from './reconciliation-schema' // prettier-ignore

type Measure = 'made' | 'received'

/** One agency's totals against the forms, and against what the others say of it. */
export function reconcileAgency(
  question: ReconciliationQuestion,
  agency: ReconciliationQuestion['agencies'][number],
  returned: ReturnCounts | undefined,
  cases: { readonly made: readonly ReconciledCase[]; readonly received: readonly ReconciledCase[] },
  pairs: readonly ReconciledPair[],
): ReconciledAgency {
  const side = (measure: Measure): ReconciledSide => {
    const evidence = evidenceOf(cases[measure], question.period)
    const own = pairs.filter((pair) => (measure === 'made' ? pair.from : pair.to) === agency.id)
    const others = own.map((pair) => (measure === 'made' ? pair.saidReceived : pair.saidMade))
    return {
      said: returned?.heard ? returned[measure] : null,
      forms: evidence.counted.map(({ ref }) => ref),
      others: {
        count: others.reduce<number>((sum, said) => sum + (said ?? 0), 0),
        complete: others.every((said) => said !== null),
      },
      toForms: totalToForms(question, returned, measure, evidence),
    }
  }
  return {
    ...agency,
    heard: returned?.heard ?? false,
    made: side('made'),
    received: side('received'),
    unknownNames: (returned?.heard ? returned.counterparts : [])
      .filter((line) => line.agency === null)
      .map(({ named }) => named),
  }
}

function totalToForms(
  { someStagesUnreported }: ReconciliationQuestion,
  returned: ReturnCounts | undefined,
  measure: Measure,
  evidence: CaseEvidence,
): Comparison | null {
  const total = returned?.heard ? returned[measure] : null
  if (total === null) return null
  const forms = evidence.counted
  const more = [...withdrawnReason(evidence), ...outsideReason(evidence)]
  const fewer = [...lateReason(evidence), ...doubleReason(evidence)]
  const split = someStagesUnreported ? byReported(returned, measure) : null
  if (split === null) {
    const below = belowReason(someStagesUnreported ? Number.MAX_SAFE_INTEGER : 0, false)
    return compare(total, forms.length, [...more, ...below], fewer)
  }
  // The return says how many it expects a form of: those are held against the forms, the others need none.
  const reported = forms.filter(({ reportable }) => reportable).length
  const { difference, explained, unexplained } = compare(split.reported, reported, more, fewer)
  const below = compare(split.below, forms.length - reported, belowReason(split.below, true), [])
  return {
    difference: difference + below.difference,
    explained: [...explained, ...below.explained],
    unexplained: unexplained + below.unexplained,
  }
}
