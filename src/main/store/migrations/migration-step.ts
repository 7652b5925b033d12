import type { Kysely } from 'kysely'

/** One step of the schema. Numbers only grow; a step that has been released is never edited. */
export interface MigrationStep {
  /** Four digits and a name, `0010-first-tables`: the order of running, and the schema's version. */
  readonly name: `${number}-${string}`
  up(db: Kysely<unknown>): Promise<void>
}

/** The version a step brings the schema to: 10 for `0010-first-tables`. */
export function versionOf(step: MigrationStep): number {
  return Number(step.name.slice(0, step.name.indexOf('-')))
}
