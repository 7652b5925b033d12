import { readdir } from 'node:fs/promises'

/** What Accord itself puts beside the database; other names that begin like these are somebody else's doing. */
const ours =
  /^(register\.db(-wal|-shm|-journal)?|register\.before-upgrade-\d+\.db(\.unfinished)?(-wal|-shm|-journal)?|keys(\.backup)?\.json(\.new)?|lock(\.recovering(\.\d+)?)?|originals|setting-up)$/
const like = /^(register|keys)\b.*\.(db|json)\b/i

/**
 * Names in a register's folder that look like other versions of its own files, as programs that synchronise leave them:
 * "register (conflicted copy).db", "register-DESKTOP7.db". They are never opened.
 */
export async function conflictCopies(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => like.test(name) && !ours.test(name)).sort()
}
