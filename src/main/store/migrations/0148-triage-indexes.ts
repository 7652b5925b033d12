import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

/** No question is asked of the queue by the day received, and each line of a long log had to be put into that order too. */
export const triageIndexes: MigrationStep = {
  name: '0148-triage-indexes',
  up: (db) => runStatements(db, [`drop index triage_by_state_received`]),
}
