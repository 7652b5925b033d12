import type { Referral } from '../domain/referral'
import type { ReferralStep } from '../domain/referral-step'
import { said } from './said'

/** What happens to the resolution panel and to meetings, put into the referral. */
export function foldPanel(referral: Referral, { on, happening }: ReferralStep): void {
  const { panel } = referral
  switch (happening.type) {
    case 'meeting-arranged': {
      const { meeting: id, purpose, day, starts, minutes, place } = happening
      const arranged = { id, purpose, on: day, starts, minutes, place, heldOn: null, note: null, invitedOn: null }
      // Arranged again: another day or place for the same meeting.
      referral.meetings = [...referral.meetings.filter((other) => other.id !== id), arranged]
      break
    }
    case 'meeting-held':
      changeMeeting(referral, happening.meeting, { heldOn: on, note: said(happening.note) })
      break
    case 'panel-invited':
      changeMeeting(referral, happening.meeting, { invitedOn: on })
      break
    case 'panel-convened':
      referral.panel = { convenedOn: on, reason: said(happening.reason), seats: [], confirmed: null, representations: [] }
      break
    case 'panel-composed':
      // Another composition has not been confirmed.
      if (panel) referral.panel = { ...panel, seats: happening.seats, confirmed: null }
      break
    case 'panel-confirmed':
      if (panel) panel.confirmed = { on, breaches: happening.breaches, reason: happening.reason }
      break
    case 'representation-received': {
      const { agencyId, agency, what } = happening
      panel?.representations.push({ agencyId, agency, on, what })
      break
    }
    case 'panel-stood-down':
      referral.panel = null
      break
    default:
  }
} // prettier-ignore

function changeMeeting(referral: Referral, id: string, change: Partial<Referral['meetings'][number]>): void {
  referral.meetings = referral.meetings.map((one) => (one.id === id ? { ...one, ...change } : one))
}
