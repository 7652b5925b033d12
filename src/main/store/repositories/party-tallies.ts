import type { Kysely, QueryCreator } from 'kysely'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { NamedTally, PairTally } from '@shared/analysis/tallies'
import type { Database } from '../schema'
import { rowsCounted } from './figure-rows'

type Db = Kysely<Database>

/** Every agency's id beside the name it counts under: its own, or that of the agency it was merged into. */
function countedNames(db: QueryCreator<Database>) {
  return db
    .selectFrom('agency as known')
    .innerJoin('agency as counted', (join) =>
      join.on((on) => on('counted.id', '=', on.fn.coalesce('known.merged_into', 'known.id'))),
    )
    .select(['known.id as id', 'counted.name as name'])
}

/** Escalations made, once each, by the name of the escalating agency. */
export async function tallyMade(db: Db, filter: FigureFilters): Promise<NamedTally[]> {
  const rows = await db
    .with('party', countedNames)
    .selectFrom('case_figure')
    .leftJoin('party', 'party.id', 'case_figure.maker_id')
    .select((eb) => [
      'party.name as key',
      eb.fn.count<number | string>('case_figure.escalation_id').as('count'),
    ])
    .where(rowsCounted(filter))
    .groupBy('party.name')
    .execute()
  return rows.map(({ key, count }) => ({ key, count: Number(count) }))
}

/**
 * Who escalates to whom, a case with two receiving agencies being in two pairs; and escalations received, once for
 * each receiving agency however many of its names the case carries.
 */
export async function tallyReceived(
  db: Db,
  filter: FigureFilters,
): Promise<{ received: NamedTally[]; pairs: PairTally[] }> {
  const rows = await db
    .with('party', countedNames)
    .selectFrom('case_figure')
    .leftJoin('party as maker', 'maker.id', 'case_figure.maker_id')
    .leftJoin('escalation_receiving', 'escalation_receiving.escalation_id', 'case_figure.escalation_id')
    .leftJoin('party as receiver', 'receiver.id', 'escalation_receiving.agency_id')
    .select((eb) => [
      'maker.name as from',
      'receiver.name as to',
      eb.fn.count<number | string>('case_figure.escalation_id').distinct().as('count'),
    ])
    .where(rowsCounted(filter))
    .groupBy(['maker.name', 'receiver.name'])
    .execute()
  const pairs = rows.map(({ from, to, count }) => ({ from, to, count: Number(count) }))
  // A case has one escalating agency, so an agency's pairs share no case and add up.
  const received = pairs.map(({ to, count }) => ({ key: to, count }))
  return { received, pairs }
}

/** Cases by ground, in the board's words: a case on two grounds is in both. */
export async function tallyGrounds(db: Db, filter: FigureFilters): Promise<NamedTally[]> {
  const rows = await db
    .selectFrom('case_figure')
    .leftJoin('escalation_ground', 'escalation_ground.escalation_id', 'case_figure.escalation_id')
    .select((eb) => [
      'escalation_ground.label as key',
      eb.fn.count<number | string>('case_figure.escalation_id').distinct().as('count'),
    ])
    .where(rowsCounted(filter))
    .groupBy('escalation_ground.label')
    .execute()
  return rows.map(({ key, count }) => ({ key, count: Number(count) }))
}
