/**
 * What a table of words has under a key that somebody else wrote, such as a word of a document or of the command line:
 * never what every object has ("constructor"), only an entry of the table's own.
 */
export function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
