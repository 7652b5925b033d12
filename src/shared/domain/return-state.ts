import type { IsoDate } from './dates'
import type { ReturnEvent } from './return-event'

/**
 * Where an agency stands in a round. `late`: the date has passed and nothing was heard. `silent`: the round was
 * closed and nothing was ever heard, which is a finding and never the same as `nil`.
 */
export const returnStates = ['asked', 'late', 'received', 'nil', 'queried', 'signed-off', 'silent'] as const
export type ReturnState = (typeof returnStates)[number]

/** What the state of an agency's return is worked out from. */
export interface ReturnStanding {
  readonly events: readonly ReturnEvent[]
  readonly dueOn: IsoDate
  /** The round was closed; no more is expected. */
  readonly closedOn: IsoDate | null
  readonly today: IsoDate
  /** The return that counts says that there is nothing, in words or with noughts. */
  readonly saysNil: boolean
}

export function returnStateOf({ events, dueOn, closedOn, today, saysNil }: ReturnStanding): ReturnState {
  const signed = lastOf(events, 'signed-off') > Math.max(lastOf(events, 'reopened'), lastOf(events, 'filed'))
  if (signed) return 'signed-off'
  const standing = standingSubmission(events)
  const told = nilTold(events)
  if (standing === null && !told) {
    if (closedOn !== null) return 'silent'
    return today > dueOn ? 'late' : 'asked'
  }
  if (lastOf(events, 'queried') > Math.max(lastOf(events, 'query-answered'), lastOf(events, 'filed')))
    return 'queried'
  return saysNil || (standing === null && told) ? 'nil' : 'received'
}

/** True when the agency is in the round. */
export function isAsked(events: readonly ReturnEvent[]): boolean {
  return lastOf(events, 'asked') > lastOf(events, 'no-longer-asked')
}

/** The return that counts: the last one filed that was not taken out again. */
export function standingSubmission(events: readonly ReturnEvent[]): string | null {
  const filed: string[] = []
  for (const event of events) {
    if (event.type === 'filed') filed.push(event.submission)
    if (event.type === 'taken-out') {
      const at = filed.lastIndexOf(event.submission)
      if (at >= 0) filed.splice(at, 1)
    }
  }
  return filed.at(-1) ?? null
}

/** A person was told that there is nothing to report. A return in writing that came later takes its place. */
export function nilTold(events: readonly ReturnEvent[]): boolean {
  return lastOf(events, 'nil-told') > lastOf(events, 'reopened')
}

function lastOf(events: readonly ReturnEvent[], type: ReturnEvent['type']): number {
  return events.findLastIndex((event) => event.type === type)
}
