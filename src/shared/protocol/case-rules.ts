import type { CaseEvent } from '../domain/case-event'
import type { IsoDate } from '../domain/dates'
import { progressOf, type CaseProgress } from './case-progress'
import { hasOwnDeadline } from './compiled-pack'
import type { ProtocolPack, StageDefinition } from './pack-schema'

/** Something a person asks to do with a case. */
export type CaseAction =
  | { readonly kind: 'advance'; readonly stage: string; readonly on: IsoDate; readonly reason?: string }
  | { readonly kind: 'skip'; readonly stage: string; readonly on: IsoDate; readonly reason?: string }
  | { readonly kind: 'resolve'; readonly stage: string; readonly on: IsoDate }
  | { readonly kind: 'reopen'; readonly stage?: string; readonly on: IsoDate; readonly reason?: string }
  | { readonly kind: 'withdraw'; readonly on: IsoDate; readonly reason?: string }
  | { readonly kind: 'out-of-scope'; readonly on: IsoDate; readonly reason?: string }

/** Whether the protocol allows an action, and what goes with it. */
export interface Ruling {
  readonly allowed: boolean
  /** In plain English, one sentence each; empty when allowed. */
  readonly whyNot: readonly string[]
  /** Stages the action passes over; each is recorded as skipped, with the reason. */
  readonly skips: readonly string[]
  /** True when the stage sets no deadline, so a response date must be stipulated on reaching it. */
  readonly needsResponseDate: boolean
}

/** Checks an action against the protocol and the case's events so far. `today` refuses dates in the future. */
export function rulingOn(
  pack: ProtocolPack,
  events: readonly CaseEvent[],
  action: CaseAction,
  today: IsoDate,
): Ruling {
  const progress = progressOf(pack, events)
  const whyNot = [...dateProblems(action, events, progress, today), ...problemsOf(pack, progress, action)]
  const target = action.kind === 'advance' ? stageOf(pack, action.stage) : null
  const skips = target === null ? [] : passedOver(pack, progress, target).map(({ id }) => id)
  return {
    allowed: whyNot.length === 0,
    whyNot,
    skips,
    needsResponseDate: target !== null && needsResponseDate(target),
  }
}

/** True when reaching a stage sets no deadline: the professional must then stipulate a date. */
export function needsResponseDate(stage: StageDefinition): boolean {
  return stage.kind !== 'pre-stage' && !hasOwnDeadline(stage)
}

const stageOf = (pack: ProtocolPack, id: string): StageDefinition | null =>
  pack.stages.find((stage) => stage.id === id) ?? null

function dateProblems(
  action: CaseAction,
  events: readonly CaseEvent[],
  progress: CaseProgress,
  today: IsoDate,
): string[] {
  const raisedOn = events.find(({ type }) => type === 'raised')?.on ?? null
  if (action.on > today) return ['The date is in the future.']
  if (raisedOn !== null && action.on < raisedOn) return ['The date is before the escalation was raised.']
  if (action.kind === 'reopen' && progress.closedOn !== null && action.on < progress.closedOn)
    return ['The date is before the case closed.']
  if (action.kind !== 'reopen' && progress.enteredOn !== null && action.on < progress.enteredOn)
    return [`The date is before ${progress.stage?.name ?? 'the stage'} was entered.`]
  return []
}

function problemsOf(pack: ProtocolPack, progress: CaseProgress, action: CaseAction): string[] {
  if (action.kind === 'reopen') return reopening(pack, progress, action)
  if (progress.status !== 'open') return [`The case is ${words[progress.status]}; reopen it first.`]
  if (action.kind === 'withdraw' || action.kind === 'out-of-scope') return reasonFor(action.reason)
  const target = stageOf(pack, action.stage)
  if (target === null) return [`${pack.policy.title} has no stage “${action.stage}”.`]
  if (action.kind === 'advance') return advancing(pack, progress, target, action.reason)
  if (action.kind === 'skip') return skipping(pack, progress, target, action.reason)
  return resolving(progress, target)
}

const words = {
  resolved: 'resolved',
  withdrawn: 'withdrawn',
  'out-of-scope': 'closed as out of scope',
} as const

function reasonFor(reason: string | undefined): string[] {
  return reason !== undefined && reason.trim() !== '' ? [] : ['A reason is needed.']
}

function reopening(
  pack: ProtocolPack,
  progress: CaseProgress,
  action: { stage?: string; reason?: string },
): string[] {
  if (progress.status === 'open') return ['The case is open already.']
  const unknown = action.stage !== undefined && stageOf(pack, action.stage) === null
  return [
    ...(unknown ? [`${pack.policy.title} has no stage “${action.stage ?? ''}”.`] : []),
    ...reasonFor(action.reason),
  ]
}

function advancing(
  pack: ProtocolPack,
  progress: CaseProgress,
  target: StageDefinition,
  reason: string | undefined,
): string[] {
  const current = progress.stage
  if (current !== null && place(pack, target) <= place(pack, current))
    return [`The case is at ${current.name} already; ${target.name} does not come after it.`]
  const skips = passedOver(pack, progress, target)
  return [
    ...gateProblems(progress, target),
    ...(skips.length > 0 ? skipProblems(pack, progress, skips, reason) : []),
  ]
}

function skipping(
  pack: ProtocolPack,
  progress: CaseProgress,
  target: StageDefinition,
  reason: string | undefined,
): string[] {
  if (progress.entered.includes(target))
    return [`The case has been at ${target.name}; it cannot be passed over.`]
  return skipProblems(pack, progress, [target], reason)
}

function resolving(progress: CaseProgress, target: StageDefinition): string[] {
  if (progress.entered.length === 0 || progress.entered.includes(target)) return []
  return [`The case has not been at ${target.name}.`]
}

function gateProblems(progress: CaseProgress, target: StageDefinition): string[] {
  if (!target.gate || progress.gatesPassed.has(target.id)) return []
  const { who, clause, ifRejected } = target.gate
  if (!progress.gatesRejected.has(target.id)) return [`${who} must agree before ${target.name} (${clause}).`]
  const then = ifRejected === 'closes' ? ' The protocol ends the escalation there.' : ''
  return [`${who} decided against ${target.name} (${clause}).${then}`]
}

function skipProblems(
  pack: ProtocolPack,
  progress: CaseProgress,
  skips: readonly StageDefinition[],
  reason: string | undefined,
): string[] {
  const names = skips.map(({ name }) => name).join(' and ')
  const rule = pack.skipping ?? { allowed: 'with-reason' as const, clause: null }
  const cited = rule.clause === null ? '' : ` (${rule.clause})`
  if (rule.allowed === 'never') return [`${names} may not be passed over${cited}.`]
  if (rule.allowed === 'urgent-only' && !progress.urgent) {
    const urgent = pack.conditions.find((condition) => condition.urgent)?.label.toLowerCase() ?? 'urgency'
    return [`${names} may be passed over only for ${urgent}${cited}; record that first, or enter it.`]
  }
  return reasonFor(reason).map(() => `A reason is needed for passing over ${names}${cited}.`)
}

const place = (pack: ProtocolPack, stage: StageDefinition): number => pack.stages.indexOf(stage)

/** Stages between where the case is and the target that it has neither entered nor skipped; pre-stages do not count. */
function passedOver(pack: ProtocolPack, progress: CaseProgress, target: StageDefinition): StageDefinition[] {
  const from = progress.stage === null ? -1 : place(pack, progress.stage)
  return pack.stages.filter(
    (stage, index) =>
      index > from &&
      index < place(pack, target) &&
      stage.kind !== 'pre-stage' &&
      !progress.entered.includes(stage) &&
      !progress.skipped.includes(stage),
  )
}
