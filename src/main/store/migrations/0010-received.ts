import type { MigrationStep } from './migration-step'
import { appendOnly, runStatements } from './run-statements'

/** What was received, what it was read as, and the register's own facts. */
export const received: MigrationStep = {
  name: '0010-received',
  up: (db) =>
    runStatements(db, [
      `create table meta (key text primary key not null, value text not null) strict`,
      `create table setting (key text primary key not null, value text not null) strict`,
      `create table submission (
        id text primary key not null,
        parent_id text references submission (id) deferrable initially deferred,
        batch_id text not null,
        role text not null check (role in ('mail', 'file', 'attachment', 'row', 'body')),
        source text not null,
        name text not null,
        media text not null,
        sha256 text not null check (length(sha256) = 64),
        size integer not null check (size >= 0),
        blob_sha256 text check (length(blob_sha256) = 64),
        at text,
        received_at text not null,
        received_on text not null check (received_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        mail_from text,
        mail_subject text,
        mail_sent_at text,
        message_id text
      ) strict`,
      `create index submission_by_sha256 on submission (sha256, received_at, id)`,
      `create index submission_by_parent on submission (parent_id, received_at, id)`,
      `create index submission_by_batch on submission (batch_id, received_at, id)`,
      `create index submission_by_message on submission (message_id) where message_id is not null`,
      `create index submission_by_blob on submission (blob_sha256) where blob_sha256 is not null`,
      ...appendOnly('submission'),
      `create table reading (
        id text primary key not null,
        submission_id text not null references submission (id) deferrable initially deferred,
        kind text not null,
        not_a_form text,
        pack_id text,
        pack_version text,
        form_id text,
        reader_version integer not null,
        fields text not null check (json_valid(fields)),
        why text not null check (json_valid(why)),
        problem text check (problem is null or json_valid(problem)),
        read_at text not null
      ) strict`,
      `create index reading_by_submission on reading (submission_id, read_at, id)`,
      ...appendOnly('reading'),
    ]),
}
