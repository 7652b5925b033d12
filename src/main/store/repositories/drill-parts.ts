import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { Database } from '../schema'
import { rowsCounted } from './figure-rows'

type Rows = ExpressionBuilder<Database, 'case_figure'>
type Clocks = ExpressionBuilder<Database, 'case_clock'>

/** Late: met late, or running and past its date on the day of asking. */
export function isLate(eb: Clocks, asOf: string): Expression<SqlBool> {
  return eb.or([
    eb('case_clock.state', '=', 'met-late'),
    eb.and([eb('case_clock.live', '=', 1), eb('case_clock.due_on', '<', asOf)]),
  ])
}

/** Cases with a deadline of these words that was met, was not, or cannot be said. */
export function clockOutcome(
  eb: Rows,
  outcome: 'clockMet' | 'clockLate' | 'clockUnknown',
  what: string,
  asOf: string,
): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('case_clock')
      .select('case_clock.position')
      .whereRef('case_clock.escalation_id', '=', 'case_figure.escalation_id')
      .where('case_clock.what', '=', what)
      .where((clock) =>
        outcome === 'clockLate'
          ? isLate(clock, asOf)
          : clock('case_clock.state', '=', outcome === 'clockMet' ? 'met' : 'unknown'),
      ),
  )
}

/** Overdue or drifting at the end of a day. */
export function spanOn(eb: Rows, kind: 'overdue' | 'drifting', day: string): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('case_span')
      .select('case_span.kind')
      .whereRef('case_span.escalation_id', '=', 'case_figure.escalation_id')
      .where('case_span.kind', '=', kind)
      .where('case_span.from_on', '<=', day)
      .where((span) =>
        span.or([span('case_span.before_on', 'is', null), span('case_span.before_on', '>', day)]),
      ),
  )
}

/** About a person whom more than one case of the filter is about. */
export function peopleAgain(eb: Rows, filter: FigureFilters): Expression<SqlBool> {
  const again = eb
    .selectFrom('case_figure')
    .select('case_figure.person')
    .where(rowsCounted(filter))
    .where('case_figure.person', 'is not', null)
    .groupBy('case_figure.person')
    .having(({ fn }) => fn.countAll(), '>', 1)
  return eb('case_figure.person', 'in', again)
}

/** With a form that leaves a field blank, or any field at all. */
export function formsWithBlank(eb: Rows, field: string | null): Expression<SqlBool> {
  const forms = eb
    .selectFrom('case_form')
    .select('case_form.submission_id')
    .whereRef('case_form.escalation_id', '=', 'case_figure.escalation_id')
    .where('case_form.blank_count', '>', 0)
  // The list is JSON texts in quotes, and no field's name holds one.
  return eb.exists(
    field === null ? forms : forms.where(sql<SqlBool>`instr(case_form.blank, ${JSON.stringify(field)}) > 0`),
  )
}
