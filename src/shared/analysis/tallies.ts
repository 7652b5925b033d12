/** How many cases took (resolved) or have so far waited (open) a number of days. */
export interface DurationTally {
  readonly days: number
  readonly resolved: number
  readonly open: number
}

/** An agency, stage or ground nobody recorded counts under null. */
interface Tally<Key> {
  readonly key: Key
  readonly count: number
}
export type NamedTally = Tally<string | null>

export interface PairTally {
  readonly from: string | null
  readonly to: string | null
  readonly count: number
}

export interface StageTally {
  /** Null for a stage the board does not number, and for none recorded. */
  readonly stage: number | null
  /** Null when no stage is recorded. */
  readonly name: string | null
  readonly count: number
}

/** How often one deadline of one protocol was met, was not, or cannot be said. */
export interface ClockTally {
  readonly pack: string
  readonly stage: string
  readonly clock: string
  readonly what: string
  readonly met: number
  readonly late: number
  readonly unknown: number
}

/**
 * The cases of a period, counted into groups: all that the figures need to know of a register, whatever its size.
 * The database does this counting; `assembleFigures` turns it into the figures.
 */
export interface Tallies {
  readonly cases: number
  readonly undated: number
  /** Agencies to list even when they made and received nothing. */
  readonly agencies: readonly string[]
  readonly made: readonly NamedTally[]
  readonly received: readonly NamedTally[]
  readonly pairs: readonly PairTally[]
  readonly stageReached: readonly StageTally[]
  readonly stageResolved: readonly StageTally[]
  readonly grounds: readonly NamedTally[]
  readonly resolved: number
  readonly open: number
  /** Resolved cases whose time cannot be computed. */
  readonly unknown: number
  readonly workingDays: readonly DurationTally[]
  readonly calendarDays: readonly DurationTally[]
  /** In the order of the protocols. */
  readonly clocks: readonly ClockTally[]
}
