import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

/**
 * What people decided, and the queue. Decisions are facts, so they refer to no projection: a case that an undo
 * takes away leaves its decision readable.
 */
export const triage: MigrationStep = {
  name: '0020-triage',
  up: (db) =>
    runStatements(db, [
      `create table decision (
        sequence integer primary key autoincrement,
        submission_id text not null references submission (id) deferrable initially deferred,
        decision text not null,
        escalation_id text,
        corrections text not null check (json_valid(corrections)),
        note text,
        made_at text not null,
        made_by text not null,
        undone_at text
      ) strict`,
      `create index decision_by_submission on decision (submission_id, sequence)`,
      `create index decision_by_escalation on decision (escalation_id) where escalation_id is not null`,
      `create trigger decision_no_delete before delete on decision
       begin select raise(abort, 'decisions are undone, never deleted'); end`,
      `create table triage (
        submission_id text primary key not null references submission (id) deferrable initially deferred,
        state text not null,
        kind text not null,
        form text,
        subject text,
        agencies text,
        doubtful integer not null,
        clear integer not null check (clear in (0, 1)),
        received_on text not null,
        sort_key text not null,
        escalation_id text references escalation (id) on delete set null deferrable initially deferred,
        search text not null
      ) strict`,
      `create index triage_by_state on triage (state, sort_key, submission_id)`,
      `create index triage_by_order on triage (sort_key, submission_id)`,
      `create index triage_by_state_received on triage (state, received_on, submission_id)`,
      `create index triage_by_escalation on triage (escalation_id) where escalation_id is not null`,
    ]),
}
