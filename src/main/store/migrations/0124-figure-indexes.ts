import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

/**
 * The two counts that group by most columns, each in the order of an index that holds all they need, so that nothing is
 * sorted. The first lacks the case's id on purpose: counts that go on to a case's agencies and grounds are quicker in the
 * order cases were made.
 */
export const figureIndexes: MigrationStep = {
  name: '0124-figure-indexes',
  up: (db) =>
    runStatements(db, [
      `create index case_figure_by_kind on case_figure (stage_number, stage_name, rung, status, resolved_stage,
        resolved_rung, process, handling, stated_time, remark, raised_on, received_on, pack_id, about, maker_id)`,
      `alter table case_turn add column pack_id text not null default ''`,
      `update case_turn set pack_id = (select e.pack_id from escalation e where e.id = case_turn.escalation_id)`,
      `create index case_turn_by_time on case_turn (stage_number, stage_name, turn, left, working_days, calendar_days,
        running_since, pack_id, escalation_id)`,
    ]),
}
