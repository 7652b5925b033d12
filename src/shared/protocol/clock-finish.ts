import { resolves, type Happening, type Round } from './case-history'
import { matching } from './clock-matching'
import type { CompiledClock } from './compiled-pack'

/** How a clock came to rest, or that it has not. */
export interface Finish {
  /** done: what the clock waits for happened. failed: something showed that it will not. left: the case went on. */
  readonly how: 'done' | 'failed' | 'left'
  readonly by: Happening
}

/** What ended a clock that started in round `index` on `startDay`; null while nothing has. */
export function finishOf(
  clock: CompiledClock,
  rounds: readonly Round[],
  index: number,
  startDay: number,
): Finish | null {
  const lasting = clock.definition.runs === 'until-done'
  const seen = lasting ? rounds.slice(index) : rounds.slice(index, index + 1)
  const happenings =
    seen.length === 1 ? (seen[0]?.happenings ?? []) : seen.flatMap((round) => round.happenings)
  const done = earliest(
    happenings.filter((one) => clock.stops.some((stop) => matching(stop, one))),
    startDay,
  )
  const failed = earliest(
    happenings.filter((one) => clock.ends.some((end) => matching(end, one)) && notBefore(one, startDay)),
    startDay,
  )
  if (done && !(failed && failed.day !== null && done.day !== null && failed.day < done.day))
    return { how: 'done', by: done }
  if (failed) return { how: 'failed', by: failed }
  const left = leftBy(clock, rounds, index, startDay)
  return left && { how: 'left', by: left }
}

/** The earliest dated one on or after a day; else an undated one; else one that is dated too early to be it. */
function earliest(found: readonly Happening[], from: number): Happening | null {
  let best: Happening | null = null
  for (const one of found) {
    if (one.day !== null && one.day >= from && (best === null || one.day < (best.day ?? Infinity))) best = one
  }
  return best ?? found.find(({ day }) => day === null) ?? found[0] ?? null
}

/** What took a case out of the reach of a clock: a later stage, the closing of the case, or its reopening. */
function leftBy(
  clock: CompiledClock,
  rounds: readonly Round[],
  index: number,
  startDay: number,
): Happening | null {
  const round = rounds[index]
  if (!round) return null
  const { runs } = clock.definition
  const candidates: Happening[] = []
  if (runs === 'stage')
    candidates.push(...round.happenings.filter((one) => entersAfter(clock, one, startDay)))
  if (round.closing && closesClock(clock, round.closing)) candidates.push(round.closing)
  if (runs === 'until-done') candidates.push(...laterEndings(clock, rounds.slice(index)))
  return candidates.sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity))[0] ?? null
}

function entersAfter(clock: CompiledClock, one: Happening, startDay: number): boolean {
  return one.type === 'stage-entered' && one.stage > clock.stageIndex && notBefore(one, startDay)
}

/** Resolution ends the clocks of stages; what must outlast it ends only when the case is withdrawn or out of scope. */
function closesClock(clock: CompiledClock, closing: Happening): boolean {
  return resolves(closing) ? clock.definition.runs !== 'until-done' : true
}

function laterEndings(clock: CompiledClock, rounds: readonly Round[]): Happening[] {
  return rounds.flatMap(({ happenings, reopening }, i) => [
    ...happenings.filter((one) => one.closes && !resolves(one)),
    // Reopening undoes the agreement or recommendation, and with it what that obliged.
    ...(i === 0 && reopening && clock.starts.event === 'resolved' ? [reopening] : []),
  ])
}

const notBefore = ({ day }: Happening, startDay: number): boolean => day === null || day >= startDay
