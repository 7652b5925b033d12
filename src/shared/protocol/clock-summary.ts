import { dateOf, type IsoDate } from '../domain/dates'
import type { ClockState } from './clock-state'

/** What a list shows of a case's clocks. */
export interface ClockSummary {
  readonly overdue: boolean
  /** Something waits for a date nobody has stipulated. */
  readonly drifting: boolean
  /** The running clock that falls due first. */
  readonly next: ClockState | null
}

const live = new Set<ClockState['state']>(['running', 'due-soon', 'overdue'])

/** True while a clock waits for somebody. */
export function isLive(clock: ClockState): boolean {
  return live.has(clock.state)
}

export function summariseClocks(clocks: readonly ClockState[]): ClockSummary {
  const waiting = clocks.filter(isLive)
  const dated = waiting.filter(({ dueAt }) => dueAt !== null)
  return {
    overdue: waiting.some(({ state }) => state === 'overdue'),
    drifting: waiting.length > 0 && dated.length === 0,
    next: dated.sort((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? ''))[0] ?? null,
  }
}

/** Duties as tasks: what, by when, and when done. */
export function tasksOf(
  duties: readonly ClockState[],
): { id: string; what: string; dueOn: IsoDate | null; doneOn: IsoDate | null }[] {
  return duties.map((duty) => ({
    id: duty.round === 0 ? duty.id : `${duty.id}:${duty.round}`,
    what: duty.what,
    dueOn: duty.dueOn,
    doneOn: doneOn(duty),
  }))
}

/** A duty without a deadline that was done has stopped, with nothing to note. */
function doneOn({ state, stoppedAt, note }: ClockState): IsoDate | null {
  const done = state === 'met' || state === 'met-late' || (state === 'stopped' && note === null)
  if (!done || stoppedAt === null) return null
  return stoppedAt.includes('T') ? dateOf(stoppedAt) : stoppedAt
}
