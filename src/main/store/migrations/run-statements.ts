import { sql, type Kysely } from 'kysely'

/** Runs statements one after the other. STRICT tables and triggers are beyond Kysely's schema builder. */
export async function runStatements(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** Triggers that make a table append-only. */
export function appendOnly(table: string): string[] {
  return ['update', 'delete'].map(
    (verb) => `
    create trigger ${table}_no_${verb} before ${verb} on ${table}
    begin select raise(abort, 'rows of ${table} are never changed or deleted'); end`,
  )
}
