import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

const of = (row: string, path: string) => `json_extract(${row}.assembled, '${path}')`
const said = (row: string, path: string) => `(${of(row, path)} is not null)`

/** Whom a case is about, as far as it can be said that two cases are about one person; else null. */
const person = (row: string) => {
  const reference = `upper(replace(replace(replace(${row}.subject_reference, ' ', ''), '-', ''), '/', ''))`
  return `case
    when length(${reference}) >= 4 then 'reference ' || ${reference}
    when trim(${row}.subject_name) <> '' and ${row}.subject_date_of_birth is not null
      then 'name ' || lower(trim(${row}.subject_name)) || ' ' || ${row}.subject_date_of_birth
  end`
}

const columns = `escalation_id, pack_id, status, about, maker_id, raised_on, received_on, closed_on, stage_number,
  stage_name, rung, resolved_stage, resolved_rung, working_days, calendar_days, process, handling, stated_time, remark,
  person`

const values = (row: string) => `${row}.id, ${row}.pack_id, ${row}.status, ${row}.subject_kind,
  ${row}.escalating_agency_id, ${row}.raised_on, ${row}.received_on,
  case when ${row}.status <> 'open' then ${row}.resolved_on end, ${row}.stage_number, ${row}.stage_name, ${row}.rung,
  ${row}.resolved_stage,
  case when ${row}.resolved_stage is not null then (
    select json_extract(passed.value, '$.rung') from json_each(${row}.assembled, '$.stages') passed
    where json_extract(passed.value, '$.number') = ${row}.resolved_stage limit 1) end,
  ${row}.working_days, ${row}.calendar_days, ${row}.is_process, ${row}.is_professional_handling,
  case
    when not ${said(row, '$.outcome.timeStated')} then 'not-stated'
    when ${row}.calendar_days is null then 'not-computed'
    when ${of(row, '$.outcome.timesDiffer')} then 'differ'
    else 'no-difference'
  end,
  ${said(row, '$.outcome.effectiveness')}, ${person(row)}`

const replaced = columns
  .split(',')
  .map((column) => column.trim())
  .filter((column) => column !== 'escalation_id')
  .map((column) => `${column} = excluded.${column}`)
  .join(', ')

/** Writes the row of a case that was written; `where true` tells SQLite that `on conflict` is no join. */
const keep = `insert into case_figure (${columns}) select ${values('new')} where true
  on conflict (escalation_id) do update set ${replaced};`

/**
 * A narrow row for each case with everything figures group and filter by: a case's own row carries the whole
 * assembled case, and reading (and decrypting) 50,000 of those takes seconds. Triggers keep it, so that whatever
 * writes a case writes its figures.
 */
export const figureRows: MigrationStep = {
  name: '0120-figure-rows',
  up: (db) =>
    runStatements(db, [
      `create table case_figure (
        n integer primary key,
        escalation_id text not null unique references escalation (id) on delete cascade deferrable initially deferred,
        pack_id text not null,
        status text not null,
        about text,
        maker_id text references agency (id) deferrable initially deferred,
        raised_on text,
        received_on text not null,
        closed_on text,
        stage_number integer,
        stage_name text,
        rung text,
        resolved_stage integer,
        resolved_rung text,
        working_days integer,
        calendar_days integer,
        process text,
        handling text,
        stated_time text not null,
        remark integer not null,
        person text
      ) strict`,
      `insert into case_figure (${columns}) select ${values('e')} from escalation e`,
      `create index case_figure_by_raised on case_figure (raised_on)`,
      `create index case_figure_by_received on case_figure (received_on)`,
      `create index case_figure_by_maker on case_figure (maker_id)`,
      `create trigger escalation_figure_insert after insert on escalation begin ${keep} end`,
      `create trigger escalation_figure_update after update on escalation begin ${keep} end`,
      // Figures are counted from the narrow rows now.
      `drop index escalation_counted_by_raised`,
      `drop index escalation_counted_by_received`,
    ]),
}
