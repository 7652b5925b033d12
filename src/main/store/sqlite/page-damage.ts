import type { Connection } from './engine'

/** Whether any page in use fails its keyed hash or does not hang together. Reads the whole file. */
export function pageDamage(connection: Connection): boolean {
  return connection.pragma('quick_check(1)')[0]?.['quick_check'] !== 'ok'
}

/** Everything SQLite can say about the file: unused pages, indexes and constraints too. Empty when all is well. */
export function fullCheck(connection: Connection): string[] {
  // It reads the file behind SQLite's back: another process may just be writing a page, so a failure is asked twice.
  const cipher = brokenPages(connection).length > 0 ? brokenPages(connection) : []
  if (cipher.length > 0) return cipher
  const whole = connection.pragma('integrity_check(20)').map((row) => String(row['integrity_check']))
  return whole.filter((line) => line !== 'ok')
}

function brokenPages(connection: Connection): string[] {
  return connection.pragma('cipher_integrity_check').map((row) => String(row['cipher_integrity_check']))
}

/** Rows that refer to something that does not exist: the table and how many. */
export function brokenReferences(connection: Connection): { table: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const row of connection.pragma('foreign_key_check')) {
    const table = String(row['table'])
    counts.set(table, (counts.get(table) ?? 0) + 1)
  }
  return [...counts].map(([table, count]) => ({ table, count }))
}
