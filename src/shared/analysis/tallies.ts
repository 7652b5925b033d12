import type { AgencyType } from '../domain/agency'
import type { IsoDate } from '../domain/dates'
import type { TimeUnit } from './time-units'

/** How many cases took (resolved) or have so far waited (open) a number of days. */
export interface DurationTally {
  readonly days: number
  readonly resolved: number
  readonly open: number
}

/** How many cases ended, are open, and ended without the dates their time rests on; and the times of the others. */
export interface DurationTallies {
  readonly resolved: number
  readonly open: number
  readonly unknown: number
  readonly workingDays: readonly DurationTally[]
  readonly calendarDays: readonly DurationTally[]
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

/** Cases alike in everything of which there are few. */
export interface CaseTally {
  readonly stage: number | null
  readonly stageName: string | null
  readonly rung: string | null
  readonly status: string
  readonly resolvedStage: number | null
  readonly resolvedRung: string | null
  readonly process: string | null
  readonly handling: string | null
  readonly statedTime: string
  readonly remark: boolean
  readonly count: number
}

export interface RemarkTally extends NamedTally {
  readonly remark: boolean
}

/** Cases by the month, quarter or year (its key) they came in. */
export interface UnitTally {
  readonly key: string | null
  readonly count: number
}
export interface ThemeTally extends UnitTally {
  readonly theme: string | null
}

/** Cases for which something was so from one unit of time to another: not yet over when `before` is null. */
export interface SpanTally {
  readonly from: string
  readonly before: string | null
  readonly count: number
}

/** Stays in a stage that gave one holder the turn for as many days; days so far while the case has not left the stage. */
export interface TurnTally {
  readonly stage: number | null
  readonly name: string
  readonly turn: string
  readonly left: boolean
  readonly workingDays: number
  readonly calendarDays: number
  readonly count: number
}

export interface FormTally {
  readonly asked: readonly string[]
  readonly blank: readonly string[]
  readonly count: number
}
export interface MakerFormTally {
  readonly key: string | null
  readonly forms: number
  readonly asked: number
  readonly blank: number
}

export interface RepeatTally {
  readonly people: number
  readonly cases: number
  readonly unidentified: number
}

/** The runs of time figures are followed over, and counts by them. */
export interface TimeTallies {
  readonly unit: TimeUnit
  /** Keys of the units to show, in order. */
  readonly units: readonly string[]
  readonly raised: readonly UnitTally[]
  readonly closed: readonly UnitTally[]
  readonly open: readonly SpanTally[]
  readonly overdue: readonly SpanTally[]
  readonly drifting: readonly SpanTally[]
  readonly themes: readonly ThemeTally[]
}

/**
 * The cases of a period, counted into groups: all that the figures need to know of a register, whatever its size.
 * The database does this counting; `assembleFigures` turns it into the figures.
 */
export interface Tallies {
  readonly asOf: IsoDate
  readonly undated: number
  /** Agencies to list even when they made and received nothing; and the type of every agency. */
  readonly agencies: readonly string[]
  readonly types: ReadonlyMap<string, AgencyType>
  readonly kinds: readonly CaseTally[]
  /** What the board calls its stages, by number. */
  readonly stageNames: ReadonlyMap<number, string>
  readonly made: readonly NamedTally[]
  readonly remarks: readonly RemarkTally[]
  readonly received: readonly NamedTally[]
  readonly receivedTypes: readonly NamedTally[]
  readonly pairs: readonly PairTally[]
  readonly grounds: readonly NamedTally[]
  readonly durations: DurationTallies
  /** In the order of the protocols. */
  readonly clocks: readonly ClockTally[]
  readonly turns: readonly TurnTally[]
  readonly time: TimeTallies
  readonly repeats: RepeatTally
  readonly forms: readonly FormTally[]
  readonly formsByMaker: readonly MakerFormTally[]
}
