import { sql, type RawBuilder } from 'kysely'
import type { Dimension } from '@shared/analysis/drill'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import { noStageRecorded, notResolved } from '@shared/analysis/stages'
import { basisColumn } from './figure-rows'
import { unitOfColumn } from './time-tallies'

/** How cases are grouped by a dimension: what to join to their figures, and the value each is under. */
export interface Side {
  readonly joins: RawBuilder<unknown>
  readonly key: RawBuilder<unknown>
  /** A case may be under several values. */
  readonly manyToACase: boolean
}

/**
 * The SQL of a dimension, the same values that a drill to its cases understands.
 * @param as a word of its own for each dimension of one query
 */
export function sideOf(dimension: Dimension, filter: FigureFilters, as: string): Side {
  const maker = agencyOf(as, sql`case_figure.maker_id`)
  const received = agencyOf(as, sql`${sql.ref(`${as}_received.agency_id`)}`)
  const receiving = sql`left join escalation_receiving ${sql.ref(`${as}_received`)}
    on ${sql.ref(`${as}_received.escalation_id`)} = case_figure.escalation_id ${received}`
  const grounds = sql`left join escalation_ground ${sql.ref(`${as}_ground`)}
    on ${sql.ref(`${as}_ground.escalation_id`)} = case_figure.escalation_id`
  switch (dimension) {
    case 'made':
      return one(sql.ref(`${as}_counted.name`), maker)
    case 'madeByType':
      return one(sql.ref(`${as}_counted.type`), maker)
    case 'received':
      return many(sql.ref(`${as}_counted.name`), receiving)
    case 'receivedByType':
      return many(sql.ref(`${as}_counted.type`), receiving)
    case 'ground':
      return many(sql.ref(`${as}_ground.label`), grounds)
    case 'theme':
      return many(sql.ref(`${as}_ground.theme`), grounds)
    case 'stageReached':
      return one(sql`coalesce(case_figure.stage_number, case_figure.stage_name, ${noStageRecorded})`)
    case 'stageResolved':
      return one(sql`case when status = 'resolved' then resolved_stage else ${notResolved} end`)
    case 'rungReached':
      return one(sql`case_figure.rung`)
    case 'rungResolved':
      return one(sql`case when status = 'resolved' then resolved_rung else ${notResolved} end`)
    case 'protocol':
      return one(sql`case_figure.pack_id`)
    case 'month':
    case 'quarter':
    case 'year':
      return one(unitOfColumn(basisColumn(filter), dimension))
    case 'status':
    case 'about':
    case 'process':
    case 'handling':
      return one(sql.ref(`case_figure.${dimension}`))
  }
}

const one = (key: RawBuilder<unknown>, joins = sql``): Side => ({ key, joins, manyToACase: false })
const many = (key: RawBuilder<unknown>, joins: RawBuilder<unknown>): Side => ({
  key,
  joins,
  manyToACase: true,
})

/** The agency an id counts under. */
function agencyOf(as: string, id: RawBuilder<unknown>): RawBuilder<unknown> {
  const [known, counted] = [sql.ref(`${as}_known`), sql.ref(`${as}_counted`)]
  return sql`left join agency ${known} on ${known}.id = ${id}
    left join agency ${counted} on ${counted}.id = coalesce(${known}.merged_into, ${known}.id)`
}
