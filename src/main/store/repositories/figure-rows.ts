import { expressionBuilder, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { filtersToText, type FigureFilters } from '@shared/analysis/figure-filters'
import type { Database } from '../schema'
import { agenciesCounted } from './figure-agencies'

type Rows = ExpressionBuilder<Database, 'case_figure'>
export type RowCondition = (eb: Rows) => Expression<SqlBool>

/** Ways for a case to have ended that count as its resolution. */
export const endedStatuses = ['resolved', 'withdrawn']

/** Some of the cases of a register: those that filters let through, and of them those of a slice where one is given. */
export interface CountedCases extends FigureFilters {
  readonly slice?: Slice
}

/** Cases by their number in the order they were made, from the first to the last. */
export interface Slice {
  readonly first: number
  readonly last: number
}

/** Which date a period is compared with. */
export function basisColumn({ by }: Pick<FigureFilters, 'by'>) {
  return by === 'raised' ? ('case_figure.raised_on' as const) : ('case_figure.received_on' as const)
}

export function hasPeriod(filter: FigureFilters): boolean {
  return filter.from !== null || filter.to !== null
}

/** The rows of the cases a set of figures rests on: escalations under the protocol whose date is in the period, both ends included. */
export function rowsCounted(filter: CountedCases): RowCondition {
  const column = basisColumn(filter)
  return (eb) =>
    eb.and([
      rowsWhenever(filter)(eb),
      ...(filter.from === null ? [] : [eb(column, '>=', filter.from)]),
      ...(filter.to === null ? [] : [eb(column, '<=', filter.to)]),
    ])
}

/** The same whatever the period. Cases that turned out not to be escalations under the protocol are in no figure. */
export function rowsWhenever(filter: CountedCases): RowCondition {
  const { protocol, about, agency, agencyType, ground, theme, rung, status, side, slice } = filter
  return (eb) =>
    eb.and([
      eb('case_figure.status', 'in', status === undefined ? ['open', ...endedStatuses] : status === 'open' ? ['open'] : endedStatuses),
      ...(slice ? [eb.between('case_figure.n', slice.first, slice.last)] : []),
      ...(protocol ? [eb('case_figure.pack_id', 'in', protocol)] : []),
      ...(about ? [eb('case_figure.about', '=', about)] : []),
      ...(rung ? [eb('case_figure.rung', 'in', rung)] : []),
      ...(agency ? [involves(eb, agenciesCounted(eb, 'name', agency), side)] : []),
      ...(agencyType ? [involves(eb, agenciesCounted(eb, 'type', agencyType), side)] : []),
      ...(ground ? [eb.exists(groundsOf(eb).where('escalation_ground.label', 'in', ground))] : []),
      ...(theme ? [eb.exists(groundsOf(eb).where('escalation_ground.theme', 'in', theme))] : []),
    ])
} // prettier-ignore

function involves(eb: Rows, ids: ReturnType<typeof agenciesCounted>, side: FigureFilters['side']) {
  const made = eb('case_figure.maker_id', 'in', ids)
  const received = eb.exists(
    eb
      .selectFrom('escalation_receiving')
      .select('escalation_receiving.agency_id')
      .whereRef('escalation_receiving.escalation_id', '=', 'case_figure.escalation_id')
      .where('escalation_receiving.agency_id', 'in', ids),
  )
  return side === 'made' ? made : side === 'received' ? received : eb.or([made, received])
}

function groundsOf(eb: Rows) {
  return eb
    .selectFrom('escalation_ground')
    .select('escalation_ground.ground')
    .whereRef('escalation_ground.escalation_id', '=', 'case_figure.escalation_id')
}

/** Whether there is anything a case must be to be counted, but for an escalation under the protocol. */
export function leavesCasesOut(filter: FigureFilters): boolean {
  return filtersToText({ ...filter, by: 'raised' }) !== ''
}

/**
 * Whether a row that belongs to a case is counted. Without a filter only the few cases in no figure are left out, and
 * no case need be looked up.
 */
export function casesCounted<T extends keyof Database>(
  eb: ExpressionBuilder<Database, T>,
  id: Expression<string>,
  filter: CountedCases,
): Expression<SqlBool> {
  const rows = expressionBuilder<Database, 'case_figure'>()
  if (leavesCasesOut(filter))
    return eb(id, 'in', rows.selectFrom('case_figure').select('case_figure.escalation_id').where(rowsCounted(filter)))
  return eb(id, 'not in', rows.selectFrom('escalation').select('escalation.id').where('escalation.status', '=', 'out-of-scope'))
} // prettier-ignore
