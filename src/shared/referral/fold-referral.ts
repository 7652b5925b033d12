import type { Referral } from '../domain/referral'
import type { ReferralStep } from '../domain/referral-step'
import { foldDecision } from './fold-decision'
import { foldPanel } from './fold-panel'
import { foldPreparation } from './fold-preparation'
import { phaseOf } from './referral-phase'

/** An agency of the case as a referral starts with it. */
export interface CaseParty {
  readonly agencyId: string
  readonly agency: string
  readonly role: 'escalating' | 'receiving'
  /** What its own form or answer says of the dispute; null when nothing does for certain. */
  readonly position: string | null
}

/** Ids of steps that were struck out, with the reason. */
export function struckOut(steps: readonly ReferralStep[]): ReadonlyMap<string, string> {
  return new Map(
    steps.flatMap(({ happening }) =>
      happening.type === 'struck-out' ? [[happening.step, happening.reason] as const] : [],
    ),
  )
}

/**
 * A referral as its steps, in the order they were recorded, have made it. The agencies of the case are parties of it
 * from the start, with what their forms say until something is put down for the referral itself.
 */
export function foldReferral(steps: readonly ReferralStep[], parties: readonly CaseParty[]): Referral {
  const struck = struckOut(steps)
  const referral = blank(steps, parties)
  for (const step of steps) {
    if (struck.has(step.id)) continue
    foldPreparation(referral, step)
    foldPanel(referral, step)
    foldDecision(referral, step)
  }
  return { ...referral, phase: phaseOf(referral) }
}

function blank(steps: readonly ReferralStep[], parties: readonly CaseParty[]): Referral {
  const [first] = steps
  if (first?.happening.type !== 'opened') throw new TypeError('A referral begins with being opened')
  const { how, reason } = first.happening
  return {
    phase: 'preparing',
    opened: { on: first.on, how, reason },
    question: null,
    parties: parties.map((party) => ({
      ...party,
      source: party.position === null ? null : ('form' as const),
      representedBy: null,
    })),
    ownViews: null,
    stageAccounts: [],
    evidence: [],
    setAside: [],
    asked: [],
    referredOn: null,
    information: [],
    meetings: [],
    panel: null,
    recommendation: null,
    communicated: null,
    answers: [],
    actions: [],
    checkedBack: [],
    beyond: null,
    closed: null,
  }
}
