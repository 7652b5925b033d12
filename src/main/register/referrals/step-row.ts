import { referralHappening, type ReferralHappening, type ReferralStep } from '@shared/domain/referral-step'
import { newId, type NewReferralStep, type ReferralStepRow } from '../../store'
import type { RegisterContext } from '../context'

/** A step as its row. */
export function stepRow(
  context: RegisterContext,
  referral_id: string,
  on_date: string,
  happening: ReferralHappening,
): NewReferralStep {
  return {
    id: newId(context.clock),
    referral_id,
    type: happening.type,
    on_date,
    data: JSON.stringify(happening),
    made_at: context.clock.now(),
    made_by: context.actor,
  }
}

export function stepOf({ id, on_date, data, made_at, made_by }: ReferralStepRow): ReferralStep {
  const happening = referralHappening.parse(JSON.parse(data))
  return { id, on: on_date, recordedAt: made_at, recordedBy: made_by, happening }
}
