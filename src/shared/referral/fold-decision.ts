import type { Referral } from '../domain/referral'
import type { ReferralStep } from '../domain/referral-step'
import { said } from './said'

/** What the Chair does, and what follows from it, put into the referral. */
export function foldDecision(referral: Referral, { on, happening }: ReferralStep): void {
  switch (happening.type) {
    case 'referred':
      referral.referredOn = on
      break
    case 'information-sought': {
      const { information: id, from, what, replyBy } = happening
      referral.information.push({ id, from, what, soughtOn: on, replyBy, receivedOn: null, received: null })
      break
    }
    case 'information-received': {
      const { information: id, note } = happening
      referral.information = referral.information.map((one) =>
        one.id === id ? { ...one, receivedOn: on, received: said(note) } : one,
      )
      break
    }
    case 'recommended':
      referral.recommendation = { on, by: happening.by, text: happening.text }
      // Told and answered was what had been recommended before.
      referral.communicated = null
      referral.answers = []
      break
    case 'communicated': {
      const { to, how, replyBy } = happening
      referral.communicated = { on, to, how: said(how), replyBy }
      break
    }
    case 'answered': {
      const { agencyId, agency, answer, reason } = happening
      const others = referral.answers.filter((other) => other.agencyId !== agencyId)
      referral.answers = [...others, { agencyId, agency, answer, on, reason: said(reason) }]
      break
    }
    case 'action-added': {
      const { action: id, what, owner, due } = happening
      referral.actions.push({ id, what, owner, due, doneOn: null, note: null })
      break
    }
    case 'action-done':
      referral.actions = referral.actions.map((one) =>
        one.id === happening.action ? { ...one, doneOn: on, note: said(happening.note) } : one,
      )
      break
    case 'checked-back':
      referral.checkedBack.push({ on, note: happening.note })
      break
    case 'taken-beyond':
      referral.beyond = { on, stage: happening.stage, to: happening.to, reason: happening.reason }
      break
    case 'closed':
      referral.closed = { on, reason: happening.reason }
      break
    default:
  }
}
