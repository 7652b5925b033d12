import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

/** Who first sent what somebody forwarded. */
export const originalSender: MigrationStep = {
  name: '0135-original-sender',
  up: (db) => runStatements(db, ['alter table submission add column original_from text']),
}
