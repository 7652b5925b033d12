import type { ReferralDetail } from '@shared/contract/referrals'
import type { StepForm } from './forms/step-form'

/** What every part of a referral’s page is given. */
export interface ReferralPartProps {
  readonly detail: ReferralDetail
  /** Asks for a step to be recorded. */
  readonly onForm: (form: StepForm) => void
}
