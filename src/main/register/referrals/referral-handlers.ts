import type { Handlers } from '@shared/contract'
import type { referralsContract } from '@shared/contract/referrals'
import type { RegisterContext } from '../context'
import { letterFor, saveInvitation, saveLetter } from './letters'
import { openReferral, referralsOf } from './open-referral'
import { checkPanel } from './panel-check'
import { recordStep, strikeOut } from './record-step'
import { listReferrals } from './referral-list'
import { referralView } from './referral-view'

/** Referrals to the Chair and their panels, by the calls of the contract that ask for them. */
export function createReferralHandlers(context: RegisterContext): Handlers<keyof typeof referralsContract> {
  return {
    'referrals.list': (input) => listReferrals(context, input),
    'referrals.get': ({ ref }) => referralView(context, ref),
    'referrals.ofCase': ({ caseRef }) => referralsOf(context, caseRef),
    'referrals.open': (input) => openReferral(context, input),
    'referrals.record': (input) => recordStep(context, input),
    'referrals.strikeOut': (input) => strikeOut(context, input),
    'referrals.checkPanel': (input) => checkPanel(context, input),
    'referrals.letter': (input) => letterFor(context, input),
    'referrals.saveLetter': (input) => saveLetter(context, input),
    'referrals.saveInvitation': (input) => saveInvitation(context, input),
  }
}
