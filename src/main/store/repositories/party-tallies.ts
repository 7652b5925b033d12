import { sql, type ExpressionBuilder, type Kysely, type QueryCreator } from 'kysely'
import type { NamedTally, PairTally, RemarkTally } from '@shared/analysis/tallies'
import type { Database } from '../schema'
import { endedStatuses, rowsCounted, type CountedCases } from './figure-rows'

type Db = Kysely<Database>

/** Every agency's id beside the name it counts under: its own, or that of the agency it was merged into. */
export function countedNames(db: QueryCreator<Database>) {
  return db
    .selectFrom('agency as known')
    .innerJoin('agency as counted', (join) =>
      join.on((on) => on('counted.id', '=', on.fn.coalesce('known.merged_into', 'known.id'))),
    )
    .select(['known.id as id', 'counted.name as name', 'counted.type as type'])
}

/** Escalations made, once each, by the name of the escalating agency; and remarks on the policy once they ended. */
export async function tallyMade(
  db: Db,
  filter: CountedCases,
): Promise<{ made: NamedTally[]; remarks: RemarkTally[] }> {
  const ended = (eb: ExpressionBuilder<Database, 'case_figure'>) =>
    eb.case().when('case_figure.status', 'in', endedStatuses.map((status) => sql.lit(status))).then(1).else(0).end()
  const rows = await db
    .with('party', countedNames)
    .selectFrom('case_figure')
    .leftJoin('party', 'party.id', 'case_figure.maker_id')
    .select((eb) => [
      'party.name as key',
      'case_figure.remark',
      ended(eb).as('ended'),
      eb.fn.count<number | string>('case_figure.escalation_id').as('count'),
    ])
    .where((eb) => rowsCounted(filter)(eb))
    .groupBy(['key', 'remark', 'ended'])
    .execute()
  const tallies = rows.map((row) => ({ ...row, count: Number(row.count) }))
  return {
    made: tallies.map(({ key, count }) => ({ key, count })),
    remarks: tallies
      .filter((row) => row.ended === 1)
      .map(({ key, remark, count }) => ({ key, remark: remark === 1, count })),
  }
} // prettier-ignore

/**
 * Who escalates to whom, a case with two receiving agencies being in two pairs; and escalations received, once for
 * each receiving agency however many of its names the case carries.
 */
export async function tallyReceived(
  db: Db,
  filter: CountedCases,
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

/** Escalations received by each type of agency, a case once for each type it was raised with; null where with none. */
export async function tallyReceivedTypes(db: Db, filter: CountedCases): Promise<NamedTally[]> {
  const rows = await db
    .with('party', countedNames)
    .selectFrom('case_figure')
    .leftJoin('escalation_receiving', 'escalation_receiving.escalation_id', 'case_figure.escalation_id')
    .leftJoin('party', 'party.id', 'escalation_receiving.agency_id')
    .select((eb) => [
      'party.type as key',
      eb.fn.count<number | string>('case_figure.escalation_id').distinct().as('count'),
    ])
    .where((eb) => rowsCounted(filter)(eb))
    .groupBy('key')
    .execute()
  return rows.map(({ key, count }) => ({ key, count: Number(count) }))
}
