import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

/** Report templates made here, and changed copies of those that come with Accord under the id of theirs. */
export const reportTemplates: MigrationStep = {
  name: '0130-report-templates',
  up: (db) =>
    runStatements(db, [
      `create table report_template (
        id text primary key not null,
        template text not null check (json_valid(template)),
        saved_at text not null,
        saved_by text not null
      ) strict`,
    ]),
}
