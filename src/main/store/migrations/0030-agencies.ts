import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

/** The directory of agencies and every name they go by. */
export const agencies: MigrationStep = {
  name: '0030-agencies',
  up: (db) =>
    runStatements(db, [
      `create table agency (
        id text primary key not null,
        name text not null,
        type text not null,
        member integer check (member in (0, 1)),
        contact text,
        confirmed integer not null check (confirmed in (0, 1)),
        merged_into text references agency (id) deferrable initially deferred,
        created_at text not null
      ) strict`,
      `create index agency_by_name on agency (name collate nocase)`,
      `create index agency_by_merge on agency (merged_into) where merged_into is not null`,
      `create table agency_alias (
        alias text not null,
        key text primary key not null,
        agency_id text not null references agency (id) on delete cascade deferrable initially deferred,
        source text not null check (source in ('pack', 'name', 'person'))
      ) strict`,
      `create index agency_alias_by_agency on agency_alias (agency_id)`,
    ]),
}
