import type { Calendar } from './calendar'

/** What a state is measured against. */
export interface Moment {
  /** Milliseconds. */
  readonly now: number
  /** Last day that counts as due soon. */
  readonly soonUntil: number
  readonly calendar: Calendar
  readonly explain: boolean
}
