import { statSync } from 'node:fs'
import { damaged } from './problems'
import type { Connection } from './sqlite/engine'
import { pageDamage } from './sqlite/page-damage'
import { openConnection } from './sqlite/open-connection'
import { storeFailure } from './sqlite/failure'

// Checking takes a millisecond or so a megabyte; bigger files are checked when the last session did not end properly.
const alwaysCheckedBelow = 64 * 1_048_576

/** Opens the database and makes sure it is whole. Errors: `store/damaged`. Never creates it anew. */
export function checkWhole(path: string, key: Uint8Array, readOnly: boolean, unclean: boolean): Connection {
  const { size } = statSync(path)
  if (size === 0) throw damaged('register.db', 'it is empty')
  const connection = guarded(path, () => openConnection(path, key, readOnly))
  try {
    if (unclean || size < alwaysCheckedBelow) {
      const found = guarded(path, () => pageDamage(connection))
      if (found) throw damaged('register.db', 'some of its pages are not as they were written')
    }
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw storeFailure(error, path)
  }
}
