import type { CaseDetail } from '@shared/contract/escalations'
import { isLive } from '@shared/protocol/clock-summary'

/** What can be done to a case, each in a dialog of its own. */
export type CaseAction =
  | 'advance' | 'resolve' | 'record' | 'response-date' | 'bring-forward' | 'skip' | 'condition' | 'gate'
  | 'correct' | 'withdraw' | 'out-of-scope' | 'reopen' | 'protocol' | 'same-case' // prettier-ignore

/** An action of the case's menu. */
export interface Offer {
  readonly action: CaseAction
  /** Why it may not be done now, in a sentence; null when it may. */
  readonly whyNot: string | null
}

export const actionWords: Record<CaseAction, string> = {
  advance: 'Move to a stage',
  resolve: 'Record resolution',
  record: 'Record what happened',
  'response-date': 'Set a response date',
  'bring-forward': 'Bring a due date forward',
  skip: 'Pass over a stage',
  condition: 'Record a circumstance',
  gate: 'Record a manager’s decision',
  correct: 'Correct a fact',
  withdraw: 'Withdraw',
  'out-of-scope': 'Close as out of scope',
  reopen: 'Reopen',
  protocol: 'Move to the newer protocol',
  'same-case': 'Same as another case',
}

type Ruled = CaseDetail['actions'][number]['action']

/** What may be done with a case as it stands, the most likely first, and why not what may not. */
export function offersOf(one: CaseDetail): readonly Offer[] {
  const may = (action: CaseAction): Offer => ({ action, whyNot: null })
  const newer = one.newerProtocol === null ? [] : [may('protocol')]
  if (one.status !== 'open')
    return [ruled(one, 'reopen'), may('record'), may('correct'), may('same-case'), ...newer]
  return [
    ruled(one, 'advance'),
    ruled(one, 'resolve'),
    may('record'),
    ...(one.clocks.some((clock) => isLive(clock) && clock.dueOn === null && !clock.duty)
      ? [may('response-date')]
      : []),
    ...(one.canBringForward.length > 0 ? [may('bring-forward')] : []),
    ...(one.gates.length > 0 ? [may('gate')] : []),
    ...(one.conditions.length > 0 ? [may('condition')] : []),
    ruled(one, 'skip'),
    may('correct'),
    may('same-case'),
    ruled(one, 'withdraw'),
    ruled(one, 'out-of-scope'),
    ...newer,
  ]
}

/** The protocol's ruling on an action at whichever stage it may be done; at none, why not at the likeliest. */
function ruled(one: CaseDetail, action: Ruled): Offer {
  const rulings = one.actions.filter((ruling) => ruling.action === action)
  if (rulings.some(({ allowed }) => allowed)) return { action, whyNot: null }
  return { action, whyNot: rulings.at(-1)?.whyNot.join(' ') ?? 'The protocol has no further stage.' }
}

/** The stages an action may concern now, with the ruling on each. */
export function rulingsOn(one: CaseDetail, action: Ruled) {
  return one.actions.flatMap(({ stage, ...ruling }) =>
    ruling.action === action && stage !== null ? [{ ...ruling, stage }] : [],
  )
}
