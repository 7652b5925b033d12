import type { IsoDate } from '@shared/domain/dates'
import type { PanelSeatOfReferral } from '@shared/domain/referral-step'

/** A seat while it is being chosen. */
export interface SeatDraft {
  readonly agencyId: string
  readonly agency: string
  readonly who: string
  readonly proxy: boolean
  readonly arrangedWith: string
  readonly arrangedOn: IsoDate | null
  readonly conflict: string
  readonly conflictAsked: boolean
}

type Known = Pick<PanelSeatOfReferral, 'agencyId' | 'agency'> & {
  readonly who?: string | null
  readonly proxy?: PanelSeatOfReferral['proxy'] | boolean
  readonly conflict?: string | null
  readonly conflictAsked?: boolean
}

export function draftOf({ agencyId, agency, who, proxy, conflict, conflictAsked }: Known): SeatDraft {
  const arranged = typeof proxy === 'object' ? proxy : null
  return {
    agencyId,
    agency,
    who: who ?? '',
    proxy: arranged !== null,
    arrangedWith: arranged?.arrangedWith ?? '',
    arrangedOn: arranged?.on ?? null,
    conflict: conflict ?? '',
    conflictAsked: conflictAsked ?? false,
  }
}

/** True when a proxy says who sits and with whom it was arranged. */
export const isComplete = ({ proxy, who, arrangedWith }: SeatDraft): boolean =>
  !proxy || (who.trim() !== '' && arrangedWith.trim() !== '')

/** The seat as it is kept; a proxy arranged on no day said was arranged today. */
export function seatOf(draft: SeatDraft, today: IsoDate): PanelSeatOfReferral {
  const { agencyId, agency, who, proxy, arrangedWith, arrangedOn, conflict, conflictAsked } = draft
  return {
    agencyId,
    agency,
    who: who.trim() || null,
    proxy: proxy ? { arrangedWith: arrangedWith.trim(), on: arrangedOn ?? today } : null,
    conflict: conflict.trim() || null,
    conflictAsked: conflictAsked || conflict.trim() !== '',
  }
}
