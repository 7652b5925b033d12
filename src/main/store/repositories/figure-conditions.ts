import type { ExpressionBuilder } from 'kysely'
import type { Drill } from '@shared/analysis/drill'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { Database } from '../schema'
import { inStep, periodIsIgnored } from './drill-conditions'
import { rowsCounted, rowsWhenever, type RowCondition } from './figure-rows'

type Cases = ExpressionBuilder<Database, 'escalation'>

/** The rows behind one figure, as of a day. */
export function rowsBehind(filter: FigureFilters, drill: Drill, asOf: string): RowCondition {
  return (eb) =>
    eb.and([
      (periodIsIgnored(drill) ? rowsWhenever : rowsCounted)(filter)(eb),
      inStep(eb, filter, drill, asOf),
      ...(drill.and ? [inStep(eb, filter, drill.and, asOf)] : []),
    ])
}

/** The cases a set of figures rests on, as a condition any query over `escalation` can add. */
export function countedIn(filter: FigureFilters) {
  return (eb: Cases) => eb('escalation.id', 'in', idsOf(eb, rowsCounted(filter)))
}

/** The cases behind one figure, in the same way: `.where(behindFigure(…))`. */
export function behindFigure(filter: FigureFilters, drill: Drill, asOf: string) {
  return (eb: Cases) => eb('escalation.id', 'in', idsOf(eb, rowsBehind(filter, drill, asOf)))
}

function idsOf(eb: Cases, condition: RowCondition) {
  return eb.selectFrom('case_figure').select('case_figure.escalation_id').where(condition)
}
