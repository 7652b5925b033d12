import { reconcileAgency } from './reconciliation-agency'
import { reconcilePair } from './reconciliation-pair'
import { evidenceOf } from './reconciliation-reasons'
import type { ReconciledCase, Reconciliation, ReconciliationQuestion } from './reconciliation-schema'

/**
 * Holds a year's annual returns against each other and against the register: what A says it made to B, what B says
 * it received from A, and what the forms show; and why they may differ without anybody being wrong.
 */
export function reconcile(question: ReconciliationQuestion): Reconciliation {
  const returns = new Map(question.returns.map((returned) => [returned.agency, returned]))
  const byPair = casesByPair(question.cases)
  const keys = pairKeys(question, byPair)
  const pairs = keys.map((key) => reconcilePair(question, returns, key, byPair.get(key.join(' ')) ?? []))
  const counted = evidenceOf(question.cases, question.period).counted
  const heard = question.returns.filter((returned) => returned.heard)
  return {
    period: question.period,
    agencies: question.agencies.map((agency) =>
      reconcileAgency(
        question,
        agency,
        returns.get(agency.id),
        {
          made: question.cases.filter(({ made }) => made === agency.id),
          received: question.cases.filter(({ received }) => received.includes(agency.id)),
        },
        pairs,
      ),
    ),
    pairs,
    totals: {
      cases: counted.length,
      pairs: pairs.reduce((sum, { forms }) => sum + forms.length, 0),
      unplaced: counted
        .filter(({ made, received }) => made === null || received.length === 0)
        .map(({ ref }) => ref),
      saidMade: heard.reduce((sum, { made }) => sum + (made ?? 0), 0),
      saidReceived: heard.reduce((sum, { received }) => sum + (received ?? 0), 0),
    },
  }
}

function casesByPair(cases: readonly ReconciledCase[]): Map<string, ReconciledCase[]> {
  const found = new Map<string, ReconciledCase[]>()
  for (const each of cases) {
    if (each.made === null) continue
    for (const to of new Set(each.received)) {
      const key = `${each.made} ${to}`
      const list = found.get(key)
      if (list) list.push(each)
      else found.set(key, [each])
    }
  }
  return found
}

/** Pairs about which a case or a return says anything, in the order of the agencies. */
function pairKeys(
  { agencies, returns }: ReconciliationQuestion,
  byPair: ReadonlyMap<string, readonly ReconciledCase[]>,
): [string, string][] {
  const named = new Set(byPair.keys())
  for (const { agency, heard, counterparts } of returns) {
    if (!heard) continue
    for (const line of counterparts) {
      // A name that is no agency for certain is somewhere too: with each agency it may be.
      for (const other of line.agency === null ? line.near : [line.agency]) {
        if (line.made !== null) named.add(`${agency} ${other}`)
        if (line.received !== null) named.add(`${other} ${agency}`)
      }
    }
  }
  return agencies.flatMap(({ id: from }) =>
    agencies.flatMap(({ id: to }): [string, string][] => (named.has(`${from} ${to}`) ? [[from, to]] : [])),
  )
}
