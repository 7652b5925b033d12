import { Migrator, sql, type Kysely, type Migration } from 'kysely'
import { migrations } from '.'
import { versionOf, type MigrationStep } from './migration-step'

/**
 * Brings the schema up to date, all steps or none. The version is also written into the file's header (user_version),
 * in the same transaction, so that an older Accord can tell a newer file before it reads anything else.
 */
export async function migrateToNewest<T>(
  db: Kysely<T>,
  steps: readonly MigrationStep[] = migrations,
): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(Object.fromEntries(steps.map(asMigration))) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error instanceof Error) throw error
  if (error !== undefined) throw new Error('A step of the schema failed', { cause: error })
}

function asMigration(step: MigrationStep): [string, Migration] {
  const up = async (db: Kysely<unknown>) => {
    await step.up(db)
    await sql`pragma user_version = ${sql.raw(String(versionOf(step)))}`.execute(db)
  }
  return [step.name, { up }]
}
