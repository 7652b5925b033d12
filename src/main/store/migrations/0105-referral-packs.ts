import type { MigrationStep } from './migration-step'
import { appendOnly, runStatements } from './run-statements'

/** What each version of a referral's pack said, so that the next can say what changed. */
export const referralPacks: MigrationStep = {
  name: '0105-referral-packs',
  up: (db) =>
    runStatements(db, [
      `create table referral_pack (
        referral_id text not null references referral (id),
        version integer not null,
        facts text not null check (json_valid(facts)),
        sha256 text not null,
        made_on text not null,
        made_at text not null,
        made_by text not null,
        primary key (referral_id, version)
      ) strict, without rowid`,
      ...appendOnly('referral_pack'),
    ]),
}
