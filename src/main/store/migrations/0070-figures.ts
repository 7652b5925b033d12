import type { MigrationStep } from './migration-step'
import { runStatements } from './run-statements'

// A case's row carries the whole assembled case. These hold every column that figures group by, so that counting
// 50,000 cases reads (and decrypts) a few megabytes and not all of them.
const counted = `status, stage_number, stage_name, resolved_stage, working_days, calendar_days, pack_id, pack_version,
  escalating_agency_id, id, ref`

/** What figures over a period are counted from, by either date. */
export const figures: MigrationStep = {
  name: '0070-figures',
  up: (db) =>
    runStatements(db, [
      `create index escalation_counted_by_raised on escalation (raised_on, ${counted})`,
      `create index escalation_counted_by_received on escalation (received_on, raised_on, ${counted})`,
    ]),
}
