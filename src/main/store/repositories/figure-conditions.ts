import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { notRecorded } from '@shared/analysis/assemble-figures'
import type { Drill, FiguresFilter } from '@shared/analysis/figures-schema'
import { noStageRecorded } from '@shared/analysis/stages'
import type { Database } from '../schema'

type Cases = ExpressionBuilder<Database, 'escalation'>
type Condition = (eb: Cases) => Expression<SqlBool>

/** Ways for a case to have ended that count as its resolution. */
export const endedStatuses = ['resolved', 'withdrawn']

/** Which date a period is compared with. */
export function basisColumn(filter: FiguresFilter): 'escalation.raised_on' | 'escalation.received_on' {
  return filter.by === 'raised' ? 'escalation.raised_on' : 'escalation.received_on'
}

export function hasPeriod(filter: FiguresFilter): boolean {
  return filter.from !== null || filter.to !== null
}

/** Cases that turned out not to be escalations under the protocol are in no figure. */
export const isEscalation: Condition = (eb) => eb('escalation.status', '!=', 'out-of-scope')

/** The cases a set of figures rests on: escalations whose date is in the period, both ends included. */
export function countedIn(filter: FiguresFilter): Condition {
  const column = basisColumn(filter)
  return (eb) =>
    eb.and([
      isEscalation(eb),
      ...(filter.from === null ? [] : [eb(column, '>=', filter.from)]),
      ...(filter.to === null ? [] : [eb(column, '<=', filter.to)]),
    ])
}

/** The cases behind one figure, as a condition any query over `escalation` can add: `.where(behindFigure(…))`. */
export function behindFigure(filter: FiguresFilter, drill: Drill): Condition {
  return (eb) => eb.and([countedIn(filter)(eb), inDimension(eb, drill)])
}

function inDimension(eb: Cases, { dimension, value }: Drill): Expression<SqlBool> {
  switch (dimension) {
    case 'all':
      return eb.lit(true)
    case 'made':
      return value === null || value === notRecorded
        ? eb('escalation.escalating_agency_id', 'is', null)
        : eb('escalation.escalating_agency_id', 'in', agenciesNamed(eb, String(value)))
    case 'received':
      return receivedBy(eb, value === null || value === notRecorded ? null : String(value))
    case 'stageReached':
      return stageReached(eb, value)
    case 'stageResolved':
      return eb.and([
        eb('escalation.status', '=', 'resolved'),
        typeof value === 'number'
          ? eb('escalation.resolved_stage', '=', value)
          : eb('escalation.resolved_stage', 'is', null),
      ])
    case 'ground':
      return withGround(eb, value === null || value === notRecorded ? null : String(value))
    case 'resolved':
      return eb('escalation.status', 'in', endedStatuses)
    case 'open':
      return eb('escalation.status', '=', 'open')
  }
}

/** Ids of the agencies that count under a name: the agency itself and those merged into it. */
function agenciesNamed(eb: Cases, name: string) {
  return eb
    .selectFrom('agency as named')
    .innerJoin('agency as counted', (join) =>
      join.on((on) => on('counted.id', '=', on.fn.coalesce('named.merged_into', 'named.id'))),
    )
    .select('named.id')
    .where('counted.name', '=', name)
}

function receivedBy(eb: Cases, name: string | null): Expression<SqlBool> {
  const receiving = eb
    .selectFrom('escalation_receiving')
    .select('escalation_receiving.escalation_id')
    .whereRef('escalation_receiving.escalation_id', '=', 'escalation.id')
  if (name === null) return eb.not(eb.exists(receiving))
  return eb.exists(receiving.where('escalation_receiving.agency_id', 'in', agenciesNamed(eb, name)))
}

function withGround(eb: Cases, label: string | null): Expression<SqlBool> {
  const grounds = eb
    .selectFrom('escalation_ground')
    .select('escalation_ground.escalation_id')
    .whereRef('escalation_ground.escalation_id', '=', 'escalation.id')
  if (label === null) return eb.not(eb.exists(grounds))
  return eb.exists(grounds.where('escalation_ground.label', '=', label))
}

/** A numbered stage goes by its number, an unnumbered one by its name; null is every case without a number. */
function stageReached(eb: Cases, value: string | number | null): Expression<SqlBool> {
  if (typeof value === 'number') return eb('escalation.stage_number', '=', value)
  const unnumbered = eb('escalation.stage_number', 'is', null)
  if (value === null) return unnumbered
  return eb.and([
    unnumbered,
    value === noStageRecorded
      ? eb('escalation.stage_name', 'is', null)
      : eb('escalation.stage_name', '=', value),
  ])
}
