import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { CaseFilter } from '@shared/contract/escalations'
import { dateOf } from '@shared/domain/dates'
import type { Database } from '../schema'
import type { Db, Tx } from '../store'
import { overdueIds, type EscalationRow } from './escalations'
import { behindFigure } from './figure-conditions'

export type CaseSort =
  'ref' | 'raisedOn' | 'receivedOn' | 'subject' | 'escalating' | 'receiving' | 'stage' | 'status'

/**
 * A page of the register, filtered and sorted in the database, and how many cases pass the filter.
 * @param now the moment by which a clock must have run out for its case to be overdue
 */
export async function listCases(
  db: Db | Tx,
  filter: CaseFilter,
  sort: { by: CaseSort; descending: boolean },
  page: { offset: number; limit: number },
  now: string,
): Promise<{ rows: EscalationRow[]; total: number }> {
  const { total } = await db
    .selectFrom('escalation')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(condition(filter, now, false))
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('escalation')
    .selectAll('escalation')
    .where(condition(filter, now, total > severalPages))
    .orderBy(
      (eb) => sortedBy(eb, sort.by),
      (order) => {
        const way = sort.descending ? order.desc() : order.asc()
        // A reference is never missing; saying where missing ones go would keep the database from its index.
        return sort.by === 'ref' ? way : way.nullsLast()
      },
    )
    .orderBy('escalation.ref')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return { rows, total }
}

const severalPages = 1000

type Cases = ExpressionBuilder<Database, 'escalation'>

function sortedBy(eb: Cases, by: CaseSort) {
  switch (by) {
    case 'ref':
      return eb.ref('escalation.ref')
    case 'raisedOn':
      return eb.ref('escalation.raised_on')
    case 'receivedOn':
      return eb.ref('escalation.received_on')
    case 'subject':
      return eb.fn<string | null>('lower', ['escalation.subject_name'])
    case 'stage':
      return eb.ref('escalation.stage_number')
    case 'status':
      return eb.ref('escalation.status')
    case 'escalating':
      return eb
        .selectFrom('agency')
        .select('agency.name')
        .whereRef('agency.id', '=', 'escalation.escalating_agency_id')
    case 'receiving':
      return eb
        .selectFrom('escalation_receiving')
        .innerJoin('agency', 'agency.id', 'escalation_receiving.agency_id')
        .select('agency.name')
        .whereRef('escalation_receiving.escalation_id', '=', 'escalation.id')
        .where('escalation_receiving.position', '=', 0)
  }
}

function condition(filter: CaseFilter, now: string, many: boolean) {
  return (eb: Cases): Expression<SqlBool> =>
    eb.and([
      ...(filter.status === 'open' ? [eb('escalation.status', '=', 'open')] : []),
      ...(filter.status === 'closed' ? [eb('escalation.status', '!=', 'open')] : []),
      ...(filter.stage === null ? [] : [eb('escalation.stage_number', '=', filter.stage)]),
      ...(filter.agency === null ? [] : [involves(eb, filter.agency)]),
      ...(filter.overdue ? [isOverdue(eb, now, many)] : []),
      ...(filter.drill === null
        ? []
        : [behindFigure(filter.drill.filter, filter.drill.drill, dateOf(now))(eb)]),
      ...words(filter.search).map((word) => mentions(eb, word)),
    ])
}

function words(search: string): string[] {
  return search.split(/\s+/).filter((word) => word !== '')
}

/** Overdue among few: those are looked up. Among many: cases are tried in the order asked for until the page is full. */
function isOverdue(eb: Cases, now: string, many: boolean): Expression<SqlBool> {
  const ids = overdueIds(eb, now)
  if (!many) return eb('escalation.id', 'in', ids)
  return eb.exists(ids.whereRef('case_clock.escalation_id', '=', 'escalation.id'))
}

/** The agency on either side of the case, by id or by the name shown. */
function involves(eb: Cases, agency: string): Expression<SqlBool> {
  const ids = eb
    .selectFrom('agency')
    .select('agency.id')
    .where((on) => on.or([on('agency.id', '=', agency), on('agency.name', '=', agency)]))
  return eb.or([
    eb('escalation.escalating_agency_id', 'in', ids),
    eb.exists(
      eb
        .selectFrom('escalation_receiving')
        .select('escalation_receiving.escalation_id')
        .whereRef('escalation_receiving.escalation_id', '=', 'escalation.id')
        .where('escalation_receiving.agency_id', 'in', ids),
    ),
  ])
}

function mentions(eb: Cases, word: string): Expression<SqlBool> {
  const like = `%${word.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`
  const named = eb
    .selectFrom('agency')
    .select('agency.id')
    .where((on) => on.fn<string>('lower', ['agency.name']), 'like', like.toLowerCase())
  return eb.or([
    eb('escalation.ref', 'like', like),
    eb('escalation.subject_name', 'like', like),
    eb('escalation.subject_reference', 'like', like),
    eb('escalation.escalating_agency_id', 'in', named),
    eb.exists(
      eb
        .selectFrom('escalation_receiving')
        .select('escalation_receiving.escalation_id')
        .whereRef('escalation_receiving.escalation_id', '=', 'escalation.id')
        .where('escalation_receiving.agency_id', 'in', named),
    ),
  ])
}
