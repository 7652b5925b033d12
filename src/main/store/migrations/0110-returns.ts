import type { MigrationStep } from './migration-step'
import { appendOnly, runStatements } from './run-statements'

/** Annual returns: the rounds, what happened with each agency's return, what each was read as, and year-end snapshots. */
export const returns: MigrationStep = {
  name: '0110-returns',
  up: (db) =>
    runStatements(db, [
      `alter table reading add column returned text check (returned is null or json_valid(returned))`,
      `create table return_round (
        id text primary key not null,
        pack_id text not null,
        pack_version text not null,
        from_on text not null check (from_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        to_on text not null check (to_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and to_on > from_on),
        due_on text not null check (due_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        opened_at text not null,
        closed_on text,
        unique (from_on, to_on)
      ) strict`,
      `create table return_event (
        sequence integer primary key autoincrement,
        id text not null unique,
        round_id text not null references return_round (id) deferrable initially deferred,
        agency_id text not null,
        type text not null,
        submission_id text references submission (id) deferrable initially deferred,
        on_date text not null,
        data text not null check (json_valid(data)),
        made_at text not null,
        made_by text not null
      ) strict`,
      `create index return_event_by_round on return_event (round_id, agency_id, sequence)`,
      `create index return_event_by_submission on return_event (submission_id, sequence) where submission_id is not null`,
      ...appendOnly('return_event'),
      `create table return_snapshot (
        id text primary key not null,
        round_id text not null references return_round (id) deferrable initially deferred,
        number integer not null,
        note text not null,
        taken_at text not null,
        taken_by text not null,
        content text not null check (json_valid(content)),
        sha256 text not null check (length(sha256) = 64),
        unique (round_id, number)
      ) strict`,
      ...appendOnly('return_snapshot'),
    ]),
}
