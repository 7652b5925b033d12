import type { AssembledCase } from '@shared/domain/assemble-types'
import type { CaseEvent } from '@shared/domain/case-event'
import { dateInWords } from '@shared/domain/date-in-words'
import type { IsoDate } from '@shared/domain/dates'
import { isLive } from '@shared/protocol/clock-summary'
import { compilePack } from '@shared/protocol/compiled-pack'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { clocksOfCase } from './case-clocks'
import type { RegisterContext } from './context'

type NewEvent = Omit<CaseEvent, 'id' | 'by'>

/**
 * Why a response date cannot be set at a stage, in plain English; null when it can. The clock engine is asked what
 * the case's clocks would say with the events recorded, so that a date it would pass over is refused and not lost.
 */
export function responseDateRefusal(
  context: RegisterContext,
  { pack, found }: { readonly pack: ProtocolPack; readonly found: AssembledCase },
  events: readonly NewEvent[],
  stage: string,
  due: IsoDate,
): string | null {
  const waitsForDate = new Set(
    compilePack(pack)
      .clocks.filter((clock) => clock.stage.id === stage && clock.due !== null && 'stipulated' in clock.due)
      .map(({ definition }) => definition.id),
  )
  const name = pack.stages.find(({ id }) => id === stage)?.name ?? stage
  if (waitsForDate.size === 0) return `the protocol sets the deadline of ${name} itself.`
  // Sorts after every other event of its day, as what is recorded last should.
  const recorded = events.map((event, at) => ({ ...event, id: `~${at}` }))
  const clocks = clocksOfCase(context, { ...found, events: [...found.events, ...recorded] }, false)
  const clock = clocks.findLast(({ id, state }) => waitsForDate.has(id) && state !== 'not-started')
  if (!clock) return `the case has not been at ${name}.`
  if (!isLive(clock)) return `nothing at ${name} waits for a date any more.`
  if (clock.dueOn === due) return null
  const note = clock.amendments.findLast(({ to, applied }) => to === due && !applied)?.note
  const why = note?.replace(/^Not applied: /, '') ?? 'it would not count.'
  return clock.dueOn === null ? why : `the response is due by ${dateInWords(clock.dueOn)}; ${why}`
}
