import { sql, type RawBuilder } from 'kysely'
import type { FigureFilters } from '../../../src/shared/analysis/figure-filters'

/**
 * Each figure of Insights as one would write it by hand over the same tables, one statement for each, rows as they
 * come: no names put to them, no medians, no order.
 */
export function bareFigures(filter: FigureFilters): Record<string, RawBuilder<unknown>> {
  const basis = sql.ref(filter.by === 'raised' ? 'f.raised_on' : 'f.received_on')
  const own = sql`f.status <> 'out-of-scope' ${filter.agency ? sql`and (f.maker_id in (select a.id from agency a left join agency b on b.id = a.merged_into where coalesce(b.name, a.name) in (${sql.join(filter.agency)}))
    or exists (select 1 from escalation_receiving r where r.escalation_id = f.escalation_id and r.agency_id in (select a.id from agency a left join agency b on b.id = a.merged_into where coalesce(b.name, a.name) in (${sql.join(filter.agency)}))))` : sql``}
    ${filter.ground ? sql`and exists (select 1 from escalation_ground g where g.escalation_id = f.escalation_id and g.label in (${sql.join(filter.ground)}))` : sql``}`
  const where = sql`${own} ${filter.from ? sql`and ${basis} >= ${filter.from}` : sql``} ${filter.to ? sql`and ${basis} <= ${filter.to}` : sql``}`
  const unit = filter.from === null ? sql`substr(${basis}, 1, 4) || '-Q' || ((cast(substr(${basis}, 6, 2) as integer) + 2) / 3)` : sql`substr(${basis}, 1, 7)`
  const month = (column: string) => (filter.from === null ? sql`substr(${sql.ref(column)}, 1, 4) || '-Q' || ((cast(substr(${sql.ref(column)}, 6, 2) as integer) + 2) / 3)` : sql`substr(${sql.ref(column)}, 1, 7)`)
  const named = sql`left join agency k on k.id = f.maker_id left join agency m on m.id = coalesce(k.merged_into, k.id)`
  const receiving = sql`left join escalation_receiving r on r.escalation_id = f.escalation_id left join agency rk on rk.id = r.agency_id left join agency rm on rm.id = coalesce(rk.merged_into, rk.id)`
  const grounds = sql`left join escalation_ground g on g.escalation_id = f.escalation_id`
  const by = (columns: RawBuilder<unknown>, more = sql``) => sql`select ${columns}, count(*) from case_figure f where ${where} ${more} group by ${columns}`
  return {
    cases: sql`select count(*) from case_figure f where ${where}`,
    status: by(sql`f.status`),
    stageReached: by(sql`f.stage_number, f.stage_name`),
    stageResolved: by(sql`f.resolved_stage`, sql`and f.status = 'resolved'`),
    rungReached: by(sql`f.rung`),
    rungResolved: by(sql`f.resolved_rung`, sql`and f.status = 'resolved'`),
    concerns: by(sql`f.process, f.handling`),
    statedTime: by(sql`f.stated_time`),
    made: sql`select m.name, count(*) from case_figure f ${named} where ${where} group by m.name`,
    madeByType: sql`select m.type, count(*) from case_figure f ${named} where ${where} group by m.type`,
    received: sql`select rm.name, count(distinct f.n) from case_figure f ${receiving} where ${where} group by rm.name`,
    receivedByType: sql`select rm.type, count(distinct f.n) from case_figure f ${receiving} where ${where} group by rm.type`,
    pairs: sql`select m.name, rm.name, count(distinct f.n) from case_figure f ${named} ${receiving} where ${where} group by m.name, rm.name`,
    grounds: sql`select g.label, count(distinct f.n) from case_figure f ${grounds} where ${where} group by g.label`,
    themes: sql`select g.theme, count(distinct f.n) from case_figure f ${grounds} where ${where} group by g.theme`,
    trends: sql`select g.theme, ${unit}, count(distinct f.n) from case_figure f ${grounds} where ${where} group by 1, 2`,
    resolutionTimes: by(sql`f.working_days, f.calendar_days, f.status`),
    openTimes: by(sql`f.pack_id, f.raised_on`, sql`and f.status = 'open'`),
    clocks: sql`select c.what, sum(c.state = 'met'), sum(c.state = 'met-late' or (c.live = 1 and c.due_on < '2026-11-20')), sum(c.state = 'unknown')
      from case_clock c join case_figure f on f.escalation_id = c.escalation_id where ${where} group by c.what`,
    stageTimes: sql`select t.stage_number, t.turn, t.left, t.working_days, t.calendar_days, t.running_since, count(*)
      from case_turn t join case_figure f on f.escalation_id = t.escalation_id where ${where} group by 1, 2, 3, 4, 5, 6`,
    raisedOverTime: sql`select ${unit}, count(*) from case_figure f where ${where} group by 1`,
    closedOverTime: sql`select ${month('f.closed_on')}, count(*) from case_figure f where ${own} and f.closed_on is not null group by 1`,
    openOverTime: sql`select ${unit}, ${month('f.closed_on')}, count(*) from case_figure f where ${own} and (f.status = 'open' or f.closed_on is not null) group by 1, 2`,
    overdueOverTime: sql`select ${month('s.from_on')}, ${month('s.before_on')}, count(*) from case_span s join case_figure f on f.escalation_id = s.escalation_id where s.kind = 'overdue' and ${own} group by 1, 2`,
    driftingOverTime: sql`select ${month('s.from_on')}, ${month('s.before_on')}, count(*) from case_span s join case_figure f on f.escalation_id = s.escalation_id where s.kind = 'drifting' and ${own} group by 1, 2`,
    remarks: sql`select m.name, f.remark, count(*) from case_figure f ${named} where ${where} and f.status in ('resolved', 'withdrawn') group by 1, 2`,
    repeats: sql`select count(*), sum(c) from (select count(*) as c from case_figure f where ${where} and f.person is not null group by f.person having count(*) > 1)`,
    blanksByAgency: sql`select m.name, count(*), sum(b.asked_count), sum(b.blank_count) from case_form b join case_figure f on f.escalation_id = b.escalation_id ${named} where ${where} group by m.name`,
    blanksByField: sql`select b.asked, b.blank, count(*) from case_form b join case_figure f on f.escalation_id = b.escalation_id where ${where} group by 1, 2`,
  }
} // prettier-ignore
