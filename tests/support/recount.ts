import { sql, type RawBuilder } from 'kysely'
import type { FigureFilters } from '../../src/shared/analysis/figure-filters'
import type { Store } from '../../src/main/store'

/**
 * Figures recounted by plain SQL over the cases themselves, not over the rows kept for figures, and written apart from
 * the code that counts them.
 */
export async function recount(store: Store, filter: FigureFilters, asOf: string) {
  const cases = sql`(select e.*, coalesce(m.name, a.name) as maker, coalesce(m.type, a.type) as maker_type from escalation e
    left join agency a on a.id = e.escalating_agency_id left join agency m on m.id = a.merged_into where ${chosen(filter)}) c`
  const ask = async (query: RawBuilder<{ k: string | number | null; k2?: string | number | null; n: number }>) =>
    Object.fromEntries((await query.execute(store.db)).rows.map(({ k, k2, n }) => [k2 === undefined ? String(k) : `${String(k)}→${String(k2)}`, n]))
  const by = (column: string, more = sql`1 = 1`) => ask(sql`select ${sql.raw(column)} as k, count(*) as n from ${cases} where ${more} group by 1`)
  const received = sql`(select distinct r.escalation_id as id, coalesce(m.name, a.name) as name, coalesce(m.type, a.type) as type
    from escalation_receiving r join agency a on a.id = r.agency_id left join agency m on m.id = a.merged_into) r`
  const open = async (day: string) =>
    (await sql<{ n: number }>`select count(*) as n from escalation e where ${chosen({ ...filter, from: null, to: null })}
      and ${sql.raw(`e.${filter.by}_on`)} <= ${day} and (e.status = 'open' or e.resolved_on > ${day})`.execute(store.db)).rows[0]?.n
  const standing = async (kind: string, day: string) =>
    (await sql<{ n: number }>`select count(*) as n from escalation e where ${chosen({ ...filter, from: null, to: null })}
      and exists (select 1 from case_span s where s.escalation_id = e.id and s.kind = ${kind} and s.from_on <= ${day} and coalesce(s.before_on, '9999') > ${day})`.execute(store.db)).rows[0]?.n
  return {
    open, standing,
    cases: (await by('1'))['1'] ?? 0,
    made: await by('maker'),
    madeByType: await by('maker_type'),
    received: await ask(sql`select r.name as k, count(distinct c.id) as n from ${cases} left join ${received} on r.id = c.id group by 1`),
    receivedByType: await ask(sql`select r.type as k, count(distinct c.id) as n from ${cases} left join ${received} on r.id = c.id group by 1`),
    pairs: await ask(sql`select maker as k, r.name as k2, count(distinct c.id) as n from ${cases} left join ${received} on r.id = c.id group by 1, 2`),
    status: await by('status'),
    stageReached: await by('stage_number'),
    stageResolved: await by('resolved_stage', sql`status = 'resolved'`),
    rung: await by('rung'),
    grounds: await ask(sql`select g.label as k, count(distinct c.id) as n from ${cases} left join escalation_ground g on g.escalation_id = c.id group by 1`),
    themes: await ask(sql`select g.theme as k, count(distinct c.id) as n from ${cases} left join escalation_ground g on g.escalation_id = c.id group by 1`),
    concerns: await ask(sql`select is_process as k, is_professional_handling as k2, count(*) as n from ${cases} group by 1, 2`),
    stated: await by(`case when assembled ->> '$.outcome.timeStated' is null then 'not-stated' when calendar_days is null then 'not-computed' when assembled ->> '$.outcome.timesDiffer' = 1 then 'differ' else 'no-difference' end`),
    remarks: await ask(sql`select maker as k, case when assembled ->> '$.outcome.effectiveness' is null then 'none' else 'made' end as k2, count(*) as n from ${cases} where status in ('resolved', 'withdrawn') group by 1, 2`),
    clocks: await ask(sql`select what as k, case when k.state = 'met' then 'met' when k.state = 'unknown' then 'unknown' when k.state = 'met-late' or (k.live = 1 and k.due_on < ${asOf}) then 'late' else 'other' end as k2, count(*) as n
      from ${cases} join case_clock k on k.escalation_id = c.id group by 1, 2`),
    months: await by(`substr(${filter.by}_on, 1, 7)`),
    people: (await sql<{ n: number }>`select coalesce(sum(n), 0) as n from (select count(*) as n from ${cases} where subject_name is not null and subject_date_of_birth is not null group by lower(subject_name), subject_date_of_birth having count(*) > 1)`.execute(store.db)).rows[0]?.n,
    withdrawnOrResolved: await ask(sql`select working_days as k, count(*) as n from ${cases} where status in ('resolved', 'withdrawn') and working_days is not null and calendar_days is not null group by 1`),
  }
} // prettier-ignore

/** The cases of a filter, each line on its own. */
function chosen(f: FigureFilters): RawBuilder<boolean> {
  const date = sql.raw(`e.${f.by}_on`)
  const among = (values: readonly string[]) => sql`(${sql.join(values)})`
  const sides = (column: string, values: readonly string[]) => {
    const ids = sql`(select a.id from agency a left join agency m on m.id = a.merged_into where coalesce(${sql.ref(`m.${column}`)}, ${sql.ref(`a.${column}`)}) in ${among(values)})`
    const made = sql`e.escalating_agency_id in ${ids}`
    const got = sql`e.id in (select escalation_id from escalation_receiving where agency_id in ${ids})`
    return f.side === 'made' ? made : f.side === 'received' ? got : sql`(${made} or ${got})`
  }
  const lines = [
    sql`e.status != 'out-of-scope'`,
    ...(f.from ? [sql`${date} >= ${f.from}`] : []),
    ...(f.to ? [sql`${date} <= ${f.to}`] : []),
    ...(f.protocol ? [sql`e.pack_id in ${among(f.protocol)}`] : []),
    ...(f.about ? [sql`e.subject_kind = ${f.about}`] : []),
    ...(f.rung ? [sql`e.rung in ${among(f.rung)}`] : []),
    ...(f.status ? [f.status === 'open' ? sql`e.status = 'open'` : sql`e.status != 'open'`] : []),
    ...(f.agency ? [sides('name', f.agency)] : []),
    ...(f.agencyType ? [sides('type', f.agencyType)] : []),
    ...(f.ground ? [sql`e.id in (select escalation_id from escalation_ground where label in ${among(f.ground)})`] : []),
    ...(f.theme ? [sql`e.id in (select escalation_id from escalation_ground where theme in ${among(f.theme)})`] : []),
  ]
  return sql<boolean>`${sql.join(lines, sql` and `)}`
} // prettier-ignore
