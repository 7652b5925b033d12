import type { IsoDate } from '../domain/dates'
import type { Referral } from '../domain/referral'
import type { ReferralHappening } from '../domain/referral-step'
import type { ProtocolPack } from '../protocol/pack-schema'

interface PanelQuestion {
  readonly pack: ProtocolPack
  readonly referral: Referral
  readonly happening: ReferralHappening
  readonly on: IsoDate
}

/** Why a step of a resolution panel, or of a meeting, cannot be recorded; null when it can. */
export function panelStepProblem({ pack, referral, happening, on }: PanelQuestion): string | null {
  const { panel } = referral
  switch (happening.type) {
    case 'panel-convened':
      if (!pack.panel) return `${pack.policy.title} says nothing of a resolution panel.`
      if (panel) return 'A resolution panel is convened already.'
      return referral.recommendation ? 'The Chair has made a recommendation already.' : null
    case 'panel-composed':
      return panel ? proxyProblem(happening.seats) : noPanel
    case 'panel-confirmed':
      if (!panel) return noPanel
      if (panel.seats.length === 0) return 'Nobody has been chosen to sit.'
      if (happening.breaches.length === 0 || (happening.reason ?? '').trim() !== '') return null
      return `The panel is against the protocol: ${happening.breaches.join(' ')} Say why it sits all the same.`
    case 'panel-stood-down':
      return panel ? null : noPanel
    case 'representation-received':
      return panel ? null : noPanel
    case 'panel-invited':
      return referral.meetings.some(({ id }) => id === happening.meeting) ? null : noMeeting
    case 'meeting-held':
      return heldProblem(referral, happening.meeting, on)
    default:
      return null
  }
}

const noPanel = 'No resolution panel is convened.'
const noMeeting = 'There is no such meeting.'

function heldProblem({ meetings }: Referral, id: string, on: IsoDate): string | null {
  const meeting = meetings.find((one) => one.id === id)
  if (!meeting) return noMeeting
  if (meeting.heldOn !== null) return 'It is recorded as held already.'
  return on < meeting.on ? 'It is arranged for a later day; arrange it for the day it was held first.' : null
}

function proxyProblem(seats: Extract<ReferralHappening, { type: 'panel-composed' }>['seats']): string | null {
  const nameless = seats.find(({ proxy, who }) => proxy !== null && who === null)
  return nameless ? `Say who sits for ${nameless.agency} by proxy.` : null
}
