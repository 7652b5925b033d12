import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

/**
 * Cases that a person said are one. A fact that ties two cases together and changes neither, so that taking it back
 * leaves both as they were; it refers to no projection.
 */
export const caseMerges: MigrationStep = {
  name: '0091-case-merges',
  up: (db) =>
    runStatements(db, [
      `create table case_merge (
        sequence integer primary key autoincrement,
        case_id text not null,
        into_id text not null check (into_id != case_id),
        ref text not null,
        created_at text not null,
        reason text not null,
        made_at text not null,
        made_by text not null,
        undone_at text
      ) strict`,
      `create unique index case_merge_standing on case_merge (case_id) where undone_at is null`,
      `create index case_merge_into on case_merge (into_id) where undone_at is null`,
      `create index case_merge_by_ref on case_merge (ref) where undone_at is null`,
      `create trigger case_merge_no_delete before delete on case_merge
       begin select raise(abort, 'merges are undone, never deleted'); end`,
    ]),
}
