import type { MigrationStep } from './migration-step'
import { appendOnly, runStatements } from './run-statements'

/** Cases as they are worked out from submissions, decisions and events, and the events people record themselves. */
export const cases: MigrationStep = {
  name: '0040-cases',
  up: (db) =>
    runStatements(db, [
      `create table escalation (
        id text primary key not null,
        ref text not null unique,
        pack_id text not null,
        pack_version text not null,
        status text not null,
        subject_name text,
        subject_date_of_birth text,
        subject_address text,
        subject_reference text,
        subject_kind text,
        escalating_agency_id text references agency (id) deferrable initially deferred,
        raised_on text,
        received_on text not null,
        stage_id text,
        stage_number integer,
        stage_name text,
        rung text,
        resolved_on text,
        resolved_stage integer,
        working_days integer,
        calendar_days integer,
        is_process text,
        is_professional_handling text,
        assembled text not null check (json_valid(assembled)),
        created_at text not null
      ) strict`,
      `create index escalation_by_raised on escalation (raised_on, ref)`,
      `create index escalation_by_received on escalation (received_on, ref)`,
      `create index escalation_by_status on escalation (status, raised_on)`,
      `create index escalation_by_stage on escalation (stage_number, raised_on)`,
      `create index escalation_by_subject on escalation (subject_name collate nocase, ref)`,
      `create index escalation_by_birth on escalation (subject_date_of_birth)`,
      `create index escalation_by_reference on escalation (subject_reference)`,
      `create index escalation_by_agency on escalation (escalating_agency_id, raised_on)`,
      `create table escalation_receiving (
        escalation_id text not null references escalation (id) on delete cascade deferrable initially deferred,
        agency_id text not null references agency (id) deferrable initially deferred,
        position integer not null,
        primary key (escalation_id, agency_id)
      ) strict, without rowid`,
      `create index escalation_receiving_by_agency on escalation_receiving (agency_id, escalation_id)`,
      `create table escalation_stage (
        escalation_id text not null references escalation (id) on delete cascade deferrable initially deferred,
        position integer not null,
        stage_id text not null,
        number integer,
        name text not null,
        rung text not null,
        entered_on text,
        left_on text,
        how text not null,
        primary key (escalation_id, position)
      ) strict, without rowid`,
      `create table escalation_ground (
        escalation_id text not null references escalation (id) on delete cascade deferrable initially deferred,
        ground text not null,
        label text not null,
        theme text not null,
        primary key (escalation_id, ground)
      ) strict, without rowid`,
      `create index escalation_ground_by_theme on escalation_ground (theme, escalation_id)`,
      // A fact, so it refers to no projection: rebuilding the cases must not disturb it.
      `create table case_event (
        sequence integer primary key autoincrement,
        id text not null unique,
        escalation_id text not null,
        type text not null,
        on_date text,
        data text not null check (json_valid(data)),
        made_at text not null,
        made_by text not null
      ) strict`,
      `create index case_event_by_escalation on case_event (escalation_id, sequence)`,
      ...appendOnly('case_event'),
      `create table reference_counter (year integer primary key, next integer not null) strict`,
    ]),
}
