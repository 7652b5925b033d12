import type { MigrationStep } from './migration-step'
import { appendOnly, runStatements } from './run-statements'

/** The audit trail: each row carries a keyed hash over itself and the row before. */
export const auditTrail: MigrationStep = {
  name: '0050-audit-trail',
  up: (db) =>
    runStatements(db, [
      `create table audit (
        sequence integer primary key not null,
        at text not null,
        actor text not null,
        action text not null,
        subject_type text not null,
        subject_id text not null,
        details text not null check (json_valid(details)),
        previous_hash text not null,
        hash text not null
      ) strict`,
      `create index audit_by_subject on audit (subject_type, subject_id, sequence)`,
      ...appendOnly('audit'),
    ]),
}
