import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { notRecorded } from '@shared/analysis/in-order'
import type { DrillStep } from '@shared/analysis/drill'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import { noStageRecorded, notResolved } from '@shared/analysis/stages'
import { spanOfUnit } from '@shared/analysis/time-units'
import type { Database } from '../schema'
import { agenciesCounted } from './figure-agencies'
import { clockOutcome, formsWithBlank, peopleAgain, spanOn } from './drill-parts'
import { basisColumn, endedStatuses } from './figure-rows'

type Rows = ExpressionBuilder<Database, 'case_figure'>
type Column =
  `case_figure.${'status' | 'pack_id' | 'about' | 'process' | 'handling' | 'rung' | 'resolved_rung' | 'stated_time'}`

/** What is so on a day, or came to be in a month, is so of cases raised at any time. */
export function periodIsIgnored({ dimension }: DrillStep): boolean {
  return ['openOn', 'overdueOn', 'driftingOn', 'closedIn'].includes(dimension)
}

/** The rows of one value of a dimension, or behind one special figure. */
export function inStep(
  eb: Rows,
  filter: FigureFilters,
  { dimension, value }: DrillStep,
  asOf: string,
): Expression<SqlBool> {
  const text = value === null || value === notRecorded ? null : String(value)
  const is = (column: Column) => (text === null ? eb(column, 'is', null) : eb(column, '=', text))
  switch (dimension) {
    case 'all':
      return eb.lit(true)
    case 'made':
      return text === null
        ? eb('case_figure.maker_id', 'is', null)
        : eb('case_figure.maker_id', 'in', agenciesCounted(eb, 'name', [text]))
    case 'madeByType':
      return text === null
        ? eb('case_figure.maker_id', 'is', null)
        : eb('case_figure.maker_id', 'in', agenciesCounted(eb, 'type', [text]))
    case 'received':
      return received(eb, text === null ? null : agenciesCounted(eb, 'name', [text]))
    case 'receivedByType':
      return received(eb, text === null ? null : agenciesCounted(eb, 'type', [text]))
    case 'stageReached':
      return stageReached(eb, value)
    case 'stageResolved':
      if (value === notResolved) return eb('case_figure.status', '!=', 'resolved')
      return eb.and([
        eb('case_figure.status', '=', 'resolved'),
        typeof value === 'number'
          ? eb('case_figure.resolved_stage', '=', value)
          : eb('case_figure.resolved_stage', 'is', null),
      ])
    case 'rungReached':
      return is('case_figure.rung')
    case 'rungResolved':
      if (value === notResolved) return eb('case_figure.status', '!=', 'resolved')
      return eb.and([eb('case_figure.status', '=', 'resolved'), is('case_figure.resolved_rung')])
    case 'ground':
      return withGround(eb, 'label', text)
    case 'theme':
      return withGround(eb, 'theme', text)
    case 'status':
      return is('case_figure.status')
    case 'protocol':
      return is('case_figure.pack_id')
    case 'about':
      return is('case_figure.about')
    case 'process':
      return is('case_figure.process')
    case 'handling':
      return is('case_figure.handling')
    case 'month':
    case 'quarter':
    case 'year':
      return text === null ? eb(basisColumn(filter), 'is', null) : within(eb, basisColumn(filter), text)
    case 'resolved':
      return eb('case_figure.status', 'in', endedStatuses)
    case 'open':
      return eb('case_figure.status', '=', 'open')
    case 'timeUnknown':
      return eb.and([
        eb('case_figure.status', 'in', endedStatuses),
        eb.or([eb('case_figure.working_days', 'is', null), eb('case_figure.calendar_days', 'is', null)]),
      ])
    case 'clockMet':
    case 'clockLate':
    case 'clockUnknown':
      return clockOutcome(eb, dimension, String(value), asOf)
    case 'openOn':
      return openOn(eb, filter, String(value))
    case 'overdueOn':
      return spanOn(eb, 'overdue', String(value))
    case 'driftingOn':
      return spanOn(eb, 'drifting', String(value))
    case 'closedIn':
      return within(eb, 'case_figure.closed_on', String(value))
    case 'statedTime':
      return is('case_figure.stated_time')
    case 'remark':
      return eb.and([
        eb('case_figure.status', 'in', endedStatuses),
        eb('case_figure.remark', '=', value === 'yes' ? 1 : 0),
      ])
    case 'repeatPerson':
      return peopleAgain(eb, filter)
    case 'blankField':
      return formsWithBlank(eb, value === null ? null : String(value))
  }
}

function received(eb: Rows, ids: ReturnType<typeof agenciesCounted> | null): Expression<SqlBool> {
  const receiving = eb
    .selectFrom('escalation_receiving')
    .select('escalation_receiving.escalation_id')
    .whereRef('escalation_receiving.escalation_id', '=', 'case_figure.escalation_id')
  if (ids === null) return eb.not(eb.exists(receiving))
  return eb.exists(receiving.where('escalation_receiving.agency_id', 'in', ids))
}

function withGround(eb: Rows, column: 'label' | 'theme', value: string | null): Expression<SqlBool> {
  const grounds = eb
    .selectFrom('escalation_ground')
    .select('escalation_ground.escalation_id')
    .whereRef('escalation_ground.escalation_id', '=', 'case_figure.escalation_id')
  if (value === null) return eb.not(eb.exists(grounds))
  return eb.exists(grounds.where(`escalation_ground.${column}`, '=', value))
}

/** A numbered stage goes by its number, an unnumbered one by its name; null is every case without a number. */
function stageReached(eb: Rows, value: string | number | null): Expression<SqlBool> {
  if (typeof value === 'number') return eb('case_figure.stage_number', '=', value)
  const unnumbered = eb('case_figure.stage_number', 'is', null)
  if (value === null) return unnumbered
  return eb.and([
    unnumbered,
    value === noStageRecorded
      ? eb('case_figure.stage_name', 'is', null)
      : eb('case_figure.stage_name', '=', value),
  ])
}

type DateColumn = ReturnType<typeof basisColumn> | 'case_figure.closed_on'

function within(eb: Rows, column: DateColumn, key: string): Expression<SqlBool> {
  const span = spanOfUnit(key)
  if (!span) return eb.lit(false)
  return eb.and([eb(column, '>=', span.from), eb(column, '<=', span.to)])
}

/** Raised by then, and open still or closed since. One closed on a day nobody recorded is not counted. */
function openOn(eb: Rows, filter: FigureFilters, day: string): Expression<SqlBool> {
  return eb.and([
    eb(basisColumn(filter), '<=', day),
    eb.or([eb('case_figure.status', '=', 'open'), eb('case_figure.closed_on', '>', day)]),
  ])
}
