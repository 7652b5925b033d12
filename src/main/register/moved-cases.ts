import type { IsoDate } from '@shared/domain/dates'
import { changedDays, type Calendar } from '@shared/protocol/calendar'
import { movedDates } from '@shared/protocol/calendar-moves'
import { workingDaysBetween } from '@shared/protocol/working-days'
import type { AssembledCase } from '@shared/domain/assemble-types'
import { casesByIds, casesReaching, type Db, type Tx } from '../store'
import { clockQuestion } from './case-clocks'
import type { RegisterContext } from './context'
import { packOf } from './forms'
import { assembledOf } from './stored-json'

export interface MovedCase {
  readonly id: string
  readonly ref: string
  readonly moves: readonly { what: string; from: IsoDate | null; to: IsoDate | null }[]
}

const atOnce = 500

/**
 * The cases some date of which another list of bank holidays moves, by reference. Only what ends on or after the
 * first day that changes can move, so a list that adds years to come is compared in no time.
 */
export async function movedCases(
  db: Db | Tx,
  context: RegisterContext,
  before: Calendar,
  after: Calendar,
): Promise<MovedCase[]> {
  const [first] = changedDays(before, after)
  if (!first) return []
  const ids = await casesReaching(db, first.date)
  const moved: MovedCase[] = []
  for (let at = 0; at < ids.length; at += atOnce) {
    for (const { id, ref, assembled } of await casesByIds(db, ids.slice(at, at + atOnce))) {
      const moves = movesOf(context, assembledOf(assembled), before, after)
      if (moves.length > 0) moved.push({ id, ref, moves })
    }
  }
  return moved
}

function movesOf(
  context: RegisterContext,
  found: AssembledCase,
  before: Calendar,
  after: Calendar,
): MovedCase['moves'] {
  const { pack, version } = found.protocol
  if (packOf(context.packs, pack, version).calendar !== after.name) return []
  const dates = movedDates({ ...clockQuestion(context, found, false), calendar: before }, after)
  return [...dates, ...timeMoved(found, before, after)]
}

/** The time to resolution in working days is a sum over the calendar too. */
function timeMoved({ raisedOn, resolvedOn }: AssembledCase, before: Calendar, after: Calendar) {
  if (raisedOn === null || resolvedOn === null || resolvedOn < raisedOn) return []
  const was = workingDaysBetween(raisedOn, resolvedOn, before)
  const is = workingDaysBetween(raisedOn, resolvedOn, after)
  const what = `Time to resolution: ${is} working days instead of ${was}`
  return was === is ? [] : [{ what, from: resolvedOn, to: resolvedOn }]
}
