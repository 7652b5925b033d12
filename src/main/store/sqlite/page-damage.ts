import type { Connection } from './engine'

/** Whether any page fails its keyed hash or does not hang together. Reads the whole file. */
export function pageDamage(connection: Connection): boolean {
  if (connection.pragma('cipher_integrity_check').length > 0) return true
  return connection.pragma('quick_check(1)')[0]?.['quick_check'] !== 'ok'
}

/** Everything SQLite can say about the file: indexes and constraints too. Empty when all is well. */
export function fullCheck(connection: Connection): string[] {
  const cipher = connection
    .pragma('cipher_integrity_check')
    .map((row) => String(row['cipher_integrity_check']))
  if (cipher.length > 0) return cipher
  const whole = connection.pragma('integrity_check(20)').map((row) => String(row['integrity_check']))
  return whole.filter((line) => line !== 'ok')
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
