import { daysBetween, type IsoDate } from '../domain/dates'
import type { StagePassed } from '../domain/escalation'
import type { ClockState } from '../protocol/clock-state'
import { clockSpell, type Spell } from './clock-spell'

/** Days one holder had the turn in one stay in a stage. */
export interface CaseTurn {
  /** Of the stage, in the order the case went through them. */
  readonly position: number
  readonly stage: Pick<StagePassed, 'number' | 'name'>
  readonly turn: ClockState['turn'] | 'nobody'
  /** Of the spells that are over. */
  readonly workingDays: number
  readonly calendarDays: number
  /** Since when it has been this holder's turn; null when it no longer is. */
  readonly runningSince: IsoDate | null
  /** The case has left the stage. */
  readonly left: boolean
}

/**
 * Whose turn it was on each day in each stage: that of the clock of the stage that started last and was running, or
 * nobody's. A stage whose first day, or last day once it is over, nobody recorded has no times.
 * @param workingDays working days after one date up to another; null beyond the calendar
 */
export function caseTurns(
  stages: readonly StagePassed[],
  open: boolean,
  clocks: readonly ClockState[],
  workingDays: (from: IsoDate, to: IsoDate) => number | null,
): CaseTurn[] {
  return stages.flatMap((stage, position) => {
    const stay = stayOf(stage, open && position === stages.length - 1)
    if (!stay) return []
    const turns = new Map<CaseTurn['turn'], CaseTurn>()
    for (const { from, before, turn } of spellsIn(stage, stages, stay, clocks)) {
      const known = turns.get(turn)
      const worked = before === null ? 0 : workingDays(from, before)
      if (worked === null) return []
      turns.set(turn, {
        position,
        stage,
        turn,
        workingDays: (known?.workingDays ?? 0) + worked,
        calendarDays: (known?.calendarDays ?? 0) + (before === null ? 0 : daysBetween(from, before)),
        runningSince: before === null ? from : (known?.runningSince ?? null),
        left: stay.before !== null,
      })
    }
    return [...turns.values()]
  })
}

function stayOf({ enteredOn, leftOn }: StagePassed, current: boolean): Spell | null {
  if (enteredOn === null) return null
  if (current) return { from: enteredOn, before: null }
  return leftOn === null || leftOn < enteredOn ? null : { from: enteredOn, before: leftOn }
}

function spellsIn(
  stage: StagePassed,
  stages: readonly StagePassed[],
  stay: Spell,
  clocks: readonly ClockState[],
): (Spell & { turn: CaseTurn['turn'] })[] {
  const running = clocks
    .filter((clock) => clock.stage === stage.id)
    .flatMap((clock) => {
      const spell = clockSpell(clock, stages)
      return spell ? [{ ...spell, turn: clock.turn }] : []
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const inside = (day: IsoDate | null): day is IsoDate =>
    day !== null && day > stay.from && (stay.before === null || day < stay.before)
  const cuts = [...new Set(running.flatMap(({ from, before }) => [from, before]).filter(inside))].sort()
  const starts = [stay.from, ...cuts]
  return starts.map((from, at) => {
    const holder = running.findLast(
      (clock) => clock.from <= from && (clock.before === null || clock.before > from),
    )
    return { from, before: starts[at + 1] ?? stay.before, turn: holder?.turn ?? 'nobody' }
  })
}
