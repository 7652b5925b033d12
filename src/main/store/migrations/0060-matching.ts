import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

/** Keys cases are looked up under when something arrives that may belong to one; their clocks, and what each decision brought about. */
export const matching: MigrationStep = {
  name: '0060-matching',
  up: (db) =>
    runStatements(db, [
      `create table case_key (
        key text not null,
        escalation_id text not null references escalation (id) on delete cascade deferrable initially deferred,
        primary key (key, escalation_id)
      ) strict, without rowid`,
      `create index case_key_by_escalation on case_key (escalation_id)`,
      // Where each clock stood when the case last changed. Due dates never move by themselves, so "overdue" is a comparison.
      `create table case_clock (
        escalation_id text not null references escalation (id) on delete cascade deferrable initially deferred,
        position integer not null,
        clock text not null,
        stage_id text not null,
        what text not null,
        state text not null,
        live integer not null check (live in (0, 1)),
        due_at text,
        due_on text,
        turn text not null,
        primary key (escalation_id, position)
      ) strict, without rowid`,
      `create index case_clock_by_due on case_clock (due_at) where live = 1`,
      `create index case_clock_by_state on case_clock (clock, state)`,
      `alter table decision add column effects text not null default '{}' check (json_valid(effects))`,
    ]),
}
