import type { MigrationStep } from './migration-step'
import { appendOnly, runStatements } from './run-statements'

/** Imports with their reports, so that one can be saved later and gone on with, and what the watched folder gave. */
export const waysIn: MigrationStep = {
  name: '0090-ways-in',
  up: (db) =>
    runStatements(db, [
      `create table import_batch (
        id text primary key not null,
        started_at text not null,
        started_by text not null,
        paths text not null check (json_valid(paths)),
        ended_at text,
        state text not null check (state in ('running', 'done', 'cancelled', 'let-go')),
        files_left integer check (files_left >= 0)
      ) strict`,
      `create index import_batch_by_start on import_batch (started_at)`,
      `create table import_item (
        batch_id text not null references import_batch (id) deferrable initially deferred,
        position integer not null,
        source text not null,
        submission_id text,
        kind text not null,
        form text,
        not_a_form text,
        why text not null check (json_valid(why)),
        problem text check (problem is null or json_valid(problem)),
        primary key (batch_id, position)
      ) strict, without rowid`,
      `create table watched_file (
        sequence integer primary key autoincrement,
        at text not null,
        name text not null,
        batch_id text not null,
        outcome text not null check (outcome in ('imported', 'not-imported')),
        moved_to text,
        problem text check (problem is null or json_valid(problem))
      ) strict`,
      ...appendOnly('watched_file'),
    ]),
}
