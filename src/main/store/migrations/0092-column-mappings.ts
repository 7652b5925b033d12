import type { MigrationStep } from './migration-step'
import { appendOnly, runStatements } from './run-statements'

/** What people said the columns of agencies' logs mean; the newest for a sender and headings counts. */
export const columnMappings: MigrationStep = {
  name: '0092-column-mappings',
  up: (db) =>
    runStatements(db, [
      `create table column_mapping (
        sequence integer primary key autoincrement,
        sender text not null,
        fingerprint text not null,
        columns text not null check (json_valid(columns)),
        made_on text not null,
        made_by text not null
      ) strict`,
      ...appendOnly('column_mapping'),
    ]),
}
