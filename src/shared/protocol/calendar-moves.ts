import type { IsoDate } from '../domain/dates'
import type { Calendar } from './calendar'
import { clocksOf, type ClockQuestion } from './clock-engine'

/** A due date that a newer list of bank holidays moves. */
export interface MovedDate {
  readonly clock: string
  readonly what: string
  readonly stage: string
  readonly round: number
  readonly from: IsoDate
  readonly to: IsoDate
}

/** The due dates of one case that would move under another list; shown before anything is recalculated. */
export function movedDates(question: ClockQuestion, newer: Calendar): MovedDate[] {
  const before = clocksOf({ ...question, explain: false })
  const after = clocksOf({ ...question, calendar: newer, explain: false })
  return before.flatMap(({ id, what, stage, round, dueOn }): MovedDate[] => {
    const to = after.find((other) => other.id === id && other.round === round)?.dueOn ?? null
    return dueOn === null || to === null || dueOn === to
      ? []
      : [{ clock: id, what, stage, round, from: dueOn, to }]
  })
}
