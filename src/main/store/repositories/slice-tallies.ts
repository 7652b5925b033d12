import type { Kysely } from 'kysely'
import type { DurationTallies, Tallies, TimeTallies } from '@shared/analysis/tallies'
import type { TimeUnit } from '@shared/analysis/time-units'
import { groupedBy } from '@shared/domain/grouped-by'
import type { Database } from '../schema'
import { tallyDurations, type WorkingDays } from './duration-tallies'
import type { CountedCases } from './figure-rows'
import { tallyFormsByMaker } from './form-tallies'
import { tallyGrounds, tallyThemes } from './ground-tallies'
import { tallyMade, tallyReceived, tallyReceivedTypes } from './party-tallies'
import { tallyFlow } from './span-tallies'

type Counts = 'made' | 'remarks' | 'received' | 'pairs' | 'receivedTypes' | 'grounds'
type TimeCounts = 'raised' | 'closed' | 'open' | 'themes'

/** Counts of cases one by one, so that those of two parts of a register add up to those of both. */
export type SliceTallies = Pick<Tallies, Counts | 'durations' | 'formsByMaker'> &
  Pick<TimeTallies, TimeCounts>

/** All of them over some cases, while what is read of those is at hand. */
export async function tallySlice(
  db: Kysely<Database>,
  cases: CountedCases,
  unit: TimeUnit,
  asOf: string,
  workingDays: WorkingDays,
): Promise<SliceTallies> {
  return {
    ...(await tallyMade(db, cases)),
    ...(await tallyReceived(db, cases)),
    receivedTypes: await tallyReceivedTypes(db, cases),
    grounds: await tallyGrounds(db, cases),
    durations: await tallyDurations(db, cases, asOf, workingDays),
    formsByMaker: await tallyFormsByMaker(db, cases),
    ...(await tallyFlow(db, cases, unit, asOf)),
    themes: await tallyThemes(db, cases, unit),
  }
}

/** The counts of all parts as those of one register. */
export function addedUp(parts: readonly SliceTallies[]): SliceTallies {
  const [only] = parts
  if (only && parts.length === 1) return only
  return {
    made: counted(parts.flatMap(({ made }) => made)),
    remarks: counted(parts.flatMap(({ remarks }) => remarks)),
    received: counted(parts.flatMap(({ received }) => received)),
    pairs: counted(parts.flatMap(({ pairs }) => pairs)),
    receivedTypes: counted(parts.flatMap(({ receivedTypes }) => receivedTypes)),
    grounds: counted(parts.flatMap(({ grounds }) => grounds)),
    durations: durationsOf(parts.map(({ durations }) => durations)),
    formsByMaker: formsOf(parts.flatMap(({ formsByMaker }) => formsByMaker)),
    raised: counted(parts.flatMap(({ raised }) => raised)),
    closed: counted(parts.flatMap(({ closed }) => closed)),
    open: counted(parts.flatMap(({ open }) => open)),
    themes: counted(parts.flatMap(({ themes }) => themes)),
  }
}

/** Rows alike in all but their count, made one. */
function counted<T extends { readonly count: number }>(rows: readonly T[]): T[] {
  const alike = groupedBy(rows, (row) => JSON.stringify({ ...row, count: 0 }))
  return [...alike.values()].flatMap((same) =>
    same.slice(0, 1).map((row) => ({ ...row, count: total(same) })),
  )
}

const total = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0)

function durationsOf(parts: readonly DurationTallies[]): DurationTallies {
  const sum = (which: 'resolved' | 'open' | 'unknown') => parts.reduce((all, part) => all + part[which], 0)
  return {
    ...{ resolved: sum('resolved'), open: sum('open'), unknown: sum('unknown') },
    workingDays: parts.flatMap(({ workingDays }) => workingDays),
    calendarDays: parts.flatMap(({ calendarDays }) => calendarDays),
  }
}

function formsOf(rows: Tallies['formsByMaker']): Tallies['formsByMaker'] {
  const makers = new Map<string | null, Tallies['formsByMaker'][number]>()
  for (const row of rows) {
    const known = makers.get(row.key) ?? { forms: 0, asked: 0, blank: 0 }
    const { forms, asked, blank } = row
    makers.set(row.key, {
      key: row.key,
      forms: known.forms + forms,
      asked: known.asked + asked,
      blank: known.blank + blank,
    })
  }
  return [...makers.values()]
}
