import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

/** What somebody typed in triage and has not accepted yet, so that locking the register or a crash of a screen loses none of it. */
export const drafts: MigrationStep = {
  name: '0153-drafts',
  up: (db) =>
    runStatements(db, [
      `create table triage_draft (
        submission_id text primary key not null references submission (id) deferrable initially deferred,
        draft text not null check (json_valid(draft)),
        kept_at text not null
      ) strict`,
    ]),
}
