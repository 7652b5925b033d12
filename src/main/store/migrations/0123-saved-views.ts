import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

/** Named choices of filters for figures, as the text of their address. */
export const savedViews: MigrationStep = {
  name: '0123-saved-views',
  up: (db) =>
    runStatements(db, [
      `create table saved_view (
        name text primary key not null collate nocase,
        filters text not null,
        saved_at text not null,
        saved_by text not null
      ) strict`,
    ]),
}
