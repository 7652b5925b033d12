import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

/** Whose turn it was in each stage and for how long; when cases were overdue or drifting; what forms left blank. */
export const turns: MigrationStep = {
  name: '0122-turns',
  up: (db) =>
    runStatements(db, [
      // One row for each holder of the turn in each stay in a stage. Days are of the spells that are over.
      `create table case_turn (
        escalation_id text not null references escalation (id) on delete cascade deferrable initially deferred,
        position integer not null,
        stage_number integer,
        stage_name text not null,
        turn text not null check (turn in ('escalating', 'receiving', 'chair', 'board', 'nobody')),
        working_days integer not null,
        calendar_days integer not null,
        running_since text,
        left integer not null check (left in (0, 1)),
        primary key (escalation_id, position, turn)
      ) strict, without rowid`,
      // Days a case was overdue or drifting: from the first to before the last; an open end has none yet.
      `create table case_span (
        escalation_id text not null references escalation (id) on delete cascade deferrable initially deferred,
        kind text not null check (kind in ('overdue', 'drifting')),
        from_on text not null,
        before_on text,
        primary key (escalation_id, kind, from_on)
      ) strict, without rowid`,
      `create index case_span_by_kind on case_span (kind, from_on, before_on)`,
      `create table case_form (
        escalation_id text not null references escalation (id) on delete cascade deferrable initially deferred,
        submission_id text not null references submission (id) deferrable initially deferred,
        asked text not null check (json_valid(asked)),
        blank text not null check (json_valid(blank)),
        asked_count integer not null,
        blank_count integer not null,
        primary key (escalation_id, submission_id)
      ) strict, without rowid`,
      `create index case_form_by_submission on case_form (submission_id)`,
      // Cases of before are worked out again when the register is next opened.
      `insert into setting (key, value) select 'casesToWorkOutAgain', 'yes' where exists (select 1 from escalation)`,
    ]),
}
