import type { CaseDetail } from '@shared/contract/escalations'
import type { AssembledCase } from '@shared/domain/assemble-types'
import { progressOf } from '@shared/protocol/case-progress'
import type { ProtocolPack } from '@shared/protocol/pack-schema'

/** What the protocol asks about the case and what has been said: its conditions and its gates. */
export function circumstancesOf(
  pack: ProtocolPack,
  found: AssembledCase,
): Pick<CaseDetail, 'conditions' | 'gates'> {
  const { gatesPassed, gatesRejected } = progressOf(pack, found.events)
  return {
    conditions: pack.conditions.map(({ id, label, question, clause, urgent }) => {
      const last = found.events.findLast((one) => one.type === 'condition-recorded' && one.condition === id)
      return { id, label, question, clause, urgent, holds: last ? last.holds !== false : null }
    }),
    gates: pack.stages.flatMap(({ id, name, gate }) => {
      if (!gate) return []
      const decision = gatesPassed.has(id) ? 'passed' : gatesRejected.has(id) ? 'rejected' : null
      return [{ stage: id, name, who: gate.who, clause: gate.clause, decision }]
    }),
  }
}
