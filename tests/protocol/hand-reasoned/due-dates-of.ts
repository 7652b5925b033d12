import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../src/shared/domain/case-event'
import { clocksOf } from '../../../src/shared/protocol/clock-engine'
import { weekdayName } from '../../../src/shared/protocol/working-days'
import { packs } from '../packs-on-disk'

/** One due date worked out by hand: the start, the day it is due, and the sum in words. */
export type HandReasoned = readonly [start: string, due: string, because: string]

/** What happens on the start date so that the clock starts; the pack's own first event when nothing else is said. */
type Begin = (on: string) => Omit<CaseEvent, 'id'>[]

/** Checks a clock of a built-in pack against due dates reasoned by hand; each test is named by its reasoning. */
export function dueDatesOf(pack: string, clock: string, begin: Begin, table: readonly HandReasoned[]): void {
  const found = packs.get(pack)
  const calendar = packs.calendar(found.calendar)
  const definition = found.stages
    .flatMap((stage) => [...stage.clocks, ...stage.duties])
    .find(({ id }) => id === clock)
  const clause = definition?.clause ?? ''
  describe(`${found.board.short}, ${clause}: ${definition?.what ?? clock}`, () => {
    it.each(table)(`from %s is due %s under clause ${clause}: %s`, (start, due) => {
      const events = begin(start).map((event, index) => ({ ...event, id: String(index) }))
      const state = clocksOf({ pack: found, calendar, events, now: `${start}T09:00:00Z` }).find(
        ({ id }) => id === clock,
      )
      expect(`${weekdayName(state?.dueOn ?? '2000-01-01')} ${state?.dueOn ?? 'no date'}`).toBe(
        `${weekdayName(due)} ${due}`,
      )
    })
  })
}

export const concernArose: Begin = (on) => [
  { type: 'concern-arose', on },
  { type: 'raised', on },
]
export const entered =
  (...stages: string[]): Begin =>
  (on) => [{ type: 'raised', on }, ...stages.map((stage) => ({ type: 'stage-entered' as const, stage, on }))]
export const agreedAt =
  (stage: string): Begin =>
  (on) => [
    { type: 'stage-entered', stage, on },
    { type: 'agreed', stage, on },
  ]
export const raised: Begin = (on) => [{ type: 'raised', on }]
/** A concern arose on the date, and the case has since reached a stage. */
export const concernReached =
  (stage: string): Begin =>
  (on) => [
    { type: 'concern-arose', on },
    { type: 'raised', on },
    { type: 'stage-entered', stage, on },
  ]
