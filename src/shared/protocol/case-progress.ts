import type { CaseEvent } from '../domain/case-event'
import type { EscalationStatus } from '../domain/escalation'
import { dateOfDay } from './board-time'
import { lastClosing, roundsOf, type Happening } from './case-history'
import { conditionHolds } from './clock-applies'
import { compilePack } from './compiled-pack'
import type { ProtocolPack, StageDefinition } from './pack-schema'

/** Where a case stands in its protocol, as its events tell it. */
export interface CaseProgress {
  readonly status: EscalationStatus
  /** The highest stage entered since the case was raised or last reopened; null before any. */
  readonly stage: StageDefinition | null
  /** Stages entered, in the order of the protocol. */
  readonly entered: readonly StageDefinition[]
  readonly skipped: readonly StageDefinition[]
  /** The date it closed, when recorded. */
  readonly closedOn: string | null
  /** The date the current stage was entered, when recorded. */
  readonly enteredOn: string | null
  /** True while a condition that opens the urgent route holds. */
  readonly urgent: boolean
  /** Stages whose gate a manager has opened, and those where the last word was no. */
  readonly gatesPassed: ReadonlySet<string>
  readonly gatesRejected: ReadonlySet<string>
}

export function progressOf(pack: ProtocolPack, events: readonly CaseEvent[]): CaseProgress {
  const compiled = compilePack(pack)
  const rounds = roundsOf(compiled, events)
  const all = rounds.flatMap(({ happenings }) => happenings)
  const last = rounds.at(-1)
  const current = highest(last?.happenings ?? [])
  const gates = gateWords(all, pack)
  const closing = last ? lastClosing(last) : null
  return {
    status: statusOf(closing),
    stage: pack.stages[current?.stage ?? -1] ?? null,
    entered: pack.stages.filter((_, index) =>
      all.some((one) => one.type === 'stage-entered' && one.stage === index),
    ),
    skipped: pack.stages.filter((_, index) =>
      all.some((one) => one.type === 'stage-skipped' && one.stage === index),
    ),
    closedOn: closing === null || closing.day === null ? null : dateOfDay(closing.day),
    enteredOn: current === null || current.day === null ? null : dateOfDay(current.day),
    urgent: pack.conditions.some(({ id, urgent }) => urgent && conditionHolds(id, all)),
    ...gates,
  }
}

function statusOf(closing: Happening | null): EscalationStatus {
  if (closing === null) return 'open'
  if (closing.type === 'withdrawn' || closing.type === 'out-of-scope') return closing.type
  return 'resolved'
}

/** The entry into the highest stage; the earliest where there are several. */
function highest(happenings: readonly Happening[]): Happening | null {
  let best: Happening | null = null
  for (const one of happenings) {
    if (one.type !== 'stage-entered' || one.stage < 0) continue
    if (best === null || one.stage > best.stage) best = one
  }
  return best
}

function gateWords(all: readonly Happening[], pack: ProtocolPack) {
  const gatesPassed = new Set<string>()
  const gatesRejected = new Set<string>()
  for (const one of all) {
    const id = pack.stages[one.stage]?.id
    if (id === undefined) continue
    if (one.type === 'gate-passed') {
      gatesPassed.add(id)
      gatesRejected.delete(id)
    }
    if (one.type === 'gate-rejected') {
      gatesRejected.add(id)
      gatesPassed.delete(id)
    }
  }
  return { gatesPassed, gatesRejected }
}
