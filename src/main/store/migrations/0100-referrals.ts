import type { MigrationStep } from './migration-step'
import { appendOnly, runStatements } from './run-statements'

/** Referrals to the Chair and what happened in each. */
export const referrals: MigrationStep = {
  name: '0100-referrals',
  up: (db) =>
    runStatements(db, [
      // Facts, so neither refers to the projection of cases: rebuilding the cases must not disturb them.
      `create table referral (
        id text primary key not null,
        escalation_id text not null,
        number integer not null,
        phase text not null,
        created_at text not null,
        unique (escalation_id, number)
      ) strict`,
      `create index referral_by_phase on referral (phase, created_at)`,
      `create table referral_step (
        sequence integer primary key autoincrement,
        id text not null unique,
        referral_id text not null references referral (id),
        type text not null,
        on_date text not null,
        data text not null check (json_valid(data)),
        made_at text not null,
        made_by text not null
      ) strict`,
      `create index referral_step_by_referral on referral_step (referral_id, sequence)`,
      ...appendOnly('referral_step'),
    ]),
}
