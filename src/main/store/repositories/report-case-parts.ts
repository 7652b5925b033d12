import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { Database } from '../schema'
import { isLate } from './drill-parts'
import { basisColumn, rowsCounted, rowsWhenever } from './figure-rows'

type Db = Kysely<Database>
type Ids = readonly string[]

/** The agencies each case was raised with, as they count: each once, with its type. */
export function caseReceivers(db: Db, ids: Ids) {
  return db
    .selectFrom('escalation_receiving')
    .innerJoin('agency as known', 'known.id', 'escalation_receiving.agency_id')
    .innerJoin('agency as counted', (join) =>
      join.on((on) => on('counted.id', '=', on.fn.coalesce('known.merged_into', 'known.id'))),
    )
    .select((eb) => ['escalation_id as id', 'counted.name', 'counted.type', eb.fn.min('position').as('position')])
    .where('escalation_id', 'in', ids)
    .groupBy(['escalation_id', 'counted.name', 'counted.type'])
    .orderBy('position')
    .execute()
} // prettier-ignore

/** Who escalated each case, as agencies count, and when it came; in the order of the ids. */
export async function caseMakers(db: Db, ids: Ids) {
  const rows = await db
    .selectFrom('case_figure')
    .leftJoin('agency as known', 'known.id', 'case_figure.maker_id')
    .leftJoin('agency as counted', (join) =>
      join.on((on) => on('counted.id', '=', on.fn.coalesce('known.merged_into', 'known.id'))),
    )
    .select([
      'escalation_id as id',
      'counted.name as escalating',
      'raised_on as raisedOn',
      'received_on as receivedOn',
    ])
    .where('escalation_id', 'in', ids)
    .execute()
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => known.get(id) ?? [])
}

export function caseGrounds(db: Db, ids: Ids) {
  return db
    .selectFrom('escalation_ground')
    .select(['escalation_id as id', 'label', 'theme'])
    .where('escalation_id', 'in', ids)
    .orderBy('label')
    .execute()
}

/** Deadlines that were met, were not, or of which nobody said, as they count on a day. */
export async function caseDeadlines(db: Db, ids: Ids, asOf: string) {
  const rows = await db
    .selectFrom('case_clock')
    .select((eb) => ['escalation_id as id', 'what', 'state', eb.case().when(isLate(eb, asOf)).then(1).else(0).end().as('late')])
    .where('escalation_id', 'in', ids)
    .orderBy('position')
    .execute()
  return rows.flatMap(({ id, what, state, late }) => {
    const outcome = late === 1 ? 'Late' : state === 'met' ? 'Met' : state === 'unknown' ? 'Unknown' : null
    return outcome === null ? [] : [{ id, what, outcome }]
  })
} // prettier-ignore

export function caseStays(db: Db, ids: Ids) {
  return db
    .selectFrom('case_turn')
    .select([
      'escalation_id as id',
      'pack_id as packId',
      'stage_number as stage',
      'stage_name as stageName',
      'turn',
      'working_days as workingDays',
      'calendar_days as calendarDays',
      'running_since as runningSince',
      'left',
    ]) // prettier-ignore
    .where('escalation_id', 'in', ids)
    .orderBy('position')
    .execute()
}

const fields = z.array(z.string())

/** Forms as they came: what each asks for and what of it was left blank. */
export async function caseForms(db: Db, ids: Ids) {
  const rows = await db
    .selectFrom('case_form')
    .select(['escalation_id as id', 'asked', 'blank'])
    .where('escalation_id', 'in', ids)
    .execute()
  return rows.map(({ id, asked, blank }) => ({
    id,
    asked: fields.parse(JSON.parse(asked)),
    blank: new Set(fields.parse(JSON.parse(blank))),
  }))
}

/** When each case came and was closed, whatever the period. */
export function casesWhenever(db: Db, filter: FigureFilters) {
  return db
    .selectFrom('case_figure')
    .select(['escalation_id as id', 'status', `${basisColumn(filter)} as came`, 'closed_on as closed'])
    .where((eb) => rowsWhenever(filter)(eb))
    .execute()
}

/** Times in which cases were overdue or drifting, whatever the period. */
export function caseSpans(db: Db, filter: FigureFilters) {
  return db
    .selectFrom('case_span')
    .innerJoin('case_figure', 'case_figure.escalation_id', 'case_span.escalation_id')
    .select(['case_span.escalation_id as id', 'kind', 'from_on as from', 'before_on as before'])
    .where((eb) => rowsWhenever(filter)(eb))
    .execute()
}

/** People whom more than one case is about, as cases know them; never to be written anywhere. */
export async function peopleWithSeveral(db: Db, filter: FigureFilters): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('case_figure')
    .select('person')
    .where(rowsCounted(filter))
    .where('person', 'is not', null)
    .groupBy('person')
    .having((eb) => eb.fn.countAll(), '>', 1)
    .execute()
  return new Set(rows.flatMap(({ person }) => (person === null ? [] : [person])))
}

/** What people know each case by, whatever the period. */
export async function caseRefs(db: Db, filter: FigureFilters): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('case_figure')
    .innerJoin('escalation', 'escalation.id', 'case_figure.escalation_id')
    .select(['escalation.id', 'escalation.ref'])
    .where((eb) => rowsWhenever(filter)(eb))
    .execute()
  return new Map(rows.map(({ id, ref }) => [id, ref]))
}
