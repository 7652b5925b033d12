import type { Kysely } from 'kysely'
import type { Drill } from '@shared/analysis/drill'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import { shownUnits } from '@shared/analysis/shown-units'
import type { FormTally, Tallies, TurnTally } from '@shared/analysis/tallies'
import { agencyType } from '@shared/domain/agency'
import type { Database } from '../schema'
import { stageNames, tallyCaseKinds } from './case-tallies'
import { tallyClocks } from './clock-tallies'
import { inSlices } from './case-slices'
import type { WorkingDays } from './duration-tallies'
import { behindFigure } from './figure-conditions'
import {
  basisColumn,
  hasPeriod,
  leavesCasesOut,
  rowsCounted,
  rowsWhenever,
  type CountedCases,
} from './figure-rows'
import { tallyForms, tallyRepeats } from './form-tallies'
import { addedUp, tallySlice, type SliceTallies } from './slice-tallies'
import { tallySpans, tallyTurns } from './span-tallies'
import { datesOf } from './time-tallies'

type Db = Kysely<Database>

/** Cases in a part of a large register: what is sorted and kept of as many stays within the processor's own memory. */
const casesAtATime = 25_000

/**
 * Counts the cases of a period in the database, for `assembleFigures`. Open cases count as followed until `asOf`.
 * @param workingDays working days from one date to another under a pack's calendar
 * @param size cases to count at a time; for tests
 */
export async function tallyCases(
  db: Db,
  filter: FigureFilters,
  asOf: string,
  workingDays: WorkingDays,
  size = casesAtATime,
): Promise<Tallies> {
  const { unit, units } = shownUnits(filter, await datesOf(db, filter), asOf)
  const slices: SliceTallies[] = []
  const [turns, forms]: [TurnTally[], FormTally[]] = [[], []]
  const tallyRest = async (cases: CountedCases) => {
    turns.push(...(await tallyTurns(db, cases, asOf, workingDays)))
    forms.push(...(await tallyForms(db, cases)))
  }
  for (const cases of await inSlices(db, filter, size)) {
    slices.push(await tallySlice(db, cases, unit, asOf, workingDays))
    if (leavesCasesOut(filter)) await tallyRest(cases)
  }
  // Every case's are read in order, as they are grouped or as they lie: quicker at one go than in parts.
  if (!leavesCasesOut(filter)) await tallyRest(filter)
  const { raised, closed, open, themes, ...counts } = addedUp(slices)
  return {
    asOf,
    undated: await countUndated(db, filter),
    ...(await agenciesKnown(db)),
    ...counts,
    kinds: await tallyCaseKinds(db, filter),
    stageNames: await stageNames(db),
    clocks: await tallyClocks(db, filter, asOf),
    turns,
    time: { unit, units, raised, closed, open, themes, ...(await tallySpans(db, filter, unit, asOf)) },
    repeats: await tallyRepeats(db, filter),
    forms,
  }
}

/** References of the cases behind one figure, in order. */
export async function casesBehind(
  db: Db,
  filter: FigureFilters,
  drill: Drill,
  asOf: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('escalation')
    .select('ref')
    .where(behindFigure(filter, drill, asOf))
    .orderBy('ref')
    .execute()
  return rows.map(({ ref }) => ref)
}

/** How many cases figures rest on, without any of the figures. */
export async function countCases(db: Db, filter: FigureFilters): Promise<{ cases: number; undated: number }> {
  const row = await db
    .selectFrom('case_figure')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where(rowsCounted(filter))
    .executeTakeFirst()
  return { cases: Number(row?.count ?? 0), undated: await countUndated(db, filter) }
}

/** Cases without the date the period goes by. Without a period nothing is left out for want of a date. */
async function countUndated(db: Db, filter: FigureFilters): Promise<number> {
  if (!hasPeriod(filter)) return 0
  const row = await db
    .selectFrom('case_figure')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where(rowsWhenever(filter))
    .where(basisColumn(filter), 'is', null)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/**
 * Agencies by name with their type. To list without cases: those a person or the protocol pack vouches for; one that
 * only a form has named shows once it has a case.
 */
async function agenciesKnown(db: Db): Promise<Pick<Tallies, 'agencies' | 'types'>> {
  const rows = await db
    .selectFrom('agency')
    .select(['name', 'type', 'confirmed'])
    .where('merged_into', 'is', null)
    .execute()
  return {
    agencies: rows.filter(({ confirmed }) => confirmed === 1).map(({ name }) => name),
    types: new Map(rows.map(({ name, type }) => [name, agencyType.catch('unknown').parse(type)])),
  }
}
