import type { CaseEvent, EventType } from '../domain/case-event'
import { dayNumber } from '../domain/dates'
import { dayOfMoment, fromInstant } from './board-time'
import type { CompiledPack } from './compiled-pack'
import { recommendingStage } from './recommending-stage'

/** An event as the engine works with it. Null day: it happened, and nobody recorded when. */
export interface Happening {
  readonly event: CaseEvent
  readonly type: EventType
  readonly day: number | null
  /** Milliseconds, when the time of day is known. */
  readonly at: number | null
  /** Place of the event's stage in the pack; that of the stage the case was in when the event names none; -1 unknown. */
  readonly stage: number
  /** It ends the case, until it is reopened. */
  readonly closes: boolean
}

/** The part of a case's life up to its closing; reopening begins another. */
export interface Round {
  readonly happenings: readonly Happening[]
  /** What closed it first; null while it is open. */
  readonly closing: Happening | null
  /** What reopened the case afterwards; null for the last round. */
  readonly reopening: Happening | null
}

const closes = new Set<EventType>(['agreed', 'withdrawn', 'out-of-scope'])
const stageless = new Set<EventType>(['raised', 'concern-arose', 'condition-recorded', 'protocol-changed'])

/** The rounds of a case. The order in which events are given changes nothing. */
export function roundsOf(pack: CompiledPack, events: readonly CaseEvent[]): Round[] {
  const placed = events.map((event) => place(pack, event)).sort(byDay)
  const turns = placed.some(({ type }) => type === 'reopened') ? turningPoints(placed) : null
  if (turns === null) return [roundOf(pack, placed, placed.find(isClosing) ?? null, null)]
  return turns.map(({ closing, reopening }, index) => {
    const opened = index === 0 ? null : (turns[index - 1]?.reopening ?? null)
    const own = placed.filter((one) => belongs(one, opened, reopening, closing))
    return roundOf(pack, opened ? [reentry(pack, placed, opened), ...own] : own, closing, reopening)
  })
}

function place(pack: CompiledPack, event: CaseEvent): Happening {
  const at = event.at === undefined ? null : fromInstant(event.at)
  const day = event.on === null ? (at === null ? null : dayOfMoment(at)) : dayNumber(event.on)
  const recommended = event.type === 'recommended' ? recommendingStage(pack.pack, event.stage) : null
  const named = recommended?.id ?? event.stage
  const stage = named === undefined ? -1 : (pack.stageIndex.get(named) ?? -1)
  const ends = closes.has(event.type) || recommended !== null
  return { event, type: event.type, day, at, stage, closes: ends }
}

function byDay(a: Happening, b: Happening): number {
  const byDate = (a.day ?? -Infinity) - (b.day ?? -Infinity)
  // Two undated events are level (their difference is not a number).
  if (byDate < 0 || byDate > 0) return byDate
  if (a.at !== null && b.at !== null && a.at !== b.at) return a.at - b.at
  return a.event.id < b.event.id ? -1 : Number(a.event.id > b.event.id)
}

const isClosing = (one: Happening): boolean => one.closes

/** True for what resolves a case: agreement, or the Chair's recommendation. */
export const resolves = ({ type }: Happening): boolean => type === 'agreed' || type === 'recommended'

interface TurningPoint {
  readonly closing: Happening | null
  readonly reopening: Happening | null
}

/** Closings and reopenings take turns; of several on one day, the one that is possible next comes next. */
function turningPoints(placed: readonly Happening[]): TurningPoint[] {
  const closings = placed.filter(isClosing)
  const reopenings = placed.filter(({ type }) => type === 'reopened')
  const turns: TurningPoint[] = []
  let last = -Infinity
  for (;;) {
    const closing = closings.find(
      (one) => (one.day ?? last) >= last && !turns.some((turn) => turn.closing === one),
    )
    if (!closing) break
    last = closing.day ?? last
    const reopening = reopenings.find(
      (one) => (one.day ?? last) >= last && !turns.some((turn) => turn.reopening === one),
    )
    turns.push({ closing, reopening: reopening ?? null })
    if (!reopening) return turns
    last = reopening.day ?? last
  }
  return [...turns, { closing: null, reopening: null }]
}

/** Undated events, and those of the day of reopening other than what closed the case, are put where they can count. */
function belongs(
  one: Happening,
  opened: Happening | null,
  reopening: Happening | null,
  closing: Happening | null,
): boolean {
  if (isClosing(one)) return one === closing || (reopening === null && isAfter(one, closing))
  if (one.type === 'reopened') return false
  if (one.day === null || stageless.has(one.type)) return opened === null
  const afterStart = opened === null || one.day >= (opened.day ?? -Infinity)
  const beforeEnd = reopening === null || one.day < (reopening.day ?? Infinity)
  return afterStart && beforeEnd
}

/** A case that is closed again without being reopened, such as one withdrawn after it was agreed. */
const isAfter = (one: Happening, closing: Happening | null): boolean =>
  closing !== null && one.day !== null && one.day > (closing.day ?? -Infinity)

/** What closed the case last; null while it is open. */
export const lastClosing = ({ closing, happenings }: Round): Happening | null =>
  closing && (happenings.findLast(isClosing) ?? closing)

/** Reopening puts the case back into the stage named, or the highest it had reached. */
function reentry(pack: CompiledPack, placed: readonly Happening[], opened: Happening): Happening {
  const reached = placed
    .filter((one) => one.type === 'stage-entered' && (one.day ?? -Infinity) <= (opened.day ?? Infinity))
    .map((one) => one.stage)
  const stage = opened.stage >= 0 ? opened.stage : Math.max(...reached, pack.firstStage)
  return { ...opened, type: 'stage-entered', stage }
}

/** Gives events that name no stage the stage the case was in, and a case raised with no stage its first stage. */
function roundOf(
  pack: CompiledPack,
  own: readonly Happening[],
  closing: Happening | null,
  reopening: Happening | null,
): Round {
  const entries = own.filter(({ type }) => type === 'stage-entered')
  const raised = entries.length === 0 ? own.find(({ type }) => type === 'raised') : undefined
  const implied: Happening[] = raised ? [{ ...raised, type: 'stage-entered', stage: pack.firstStage }] : []
  const all = [...entries, ...implied]
  const staged = (one: Happening): Happening =>
    one.stage >= 0 || stageless.has(one.type) ? one : { ...one, stage: stageAt(all, one.day) }
  const happenings = [...own.map(staged), ...implied]
  return { happenings, closing: closing && staged(closing), reopening }
}

function stageAt(entries: readonly Happening[], day: number | null): number {
  let dated = -1
  let any = -1
  for (const entry of entries) {
    if (entry.stage > any) any = entry.stage
    if (entry.day !== null && (day === null || entry.day <= day) && entry.stage > dated) dated = entry.stage
  }
  return dated >= 0 ? dated : any
}
