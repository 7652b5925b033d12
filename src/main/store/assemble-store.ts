import { Kysely } from 'kysely'
import type { Clock } from '@shared/domain/dates'
import { openBlobs } from './blobs'
import type { KdfPolicy } from './keys/kdf-policy'
import type { PurposeKeys } from './keys/purpose-keys'
import type { Database } from './schema'
import { dropSecrets, keepSecrets } from './secrets'
import { AccordDialect } from './sqlite/dialect'
import type { Connection } from './sqlite/engine'
import type { Store } from './store'

export interface StoreParts {
  readonly folder: string
  readonly readOnly: boolean
  readonly clock: Clock
  readonly connection: Connection
  readonly registerId: string
  readonly dataKey: Uint8Array
  readonly keys: PurposeKeys
  readonly kdf: KdfPolicy
  /** What to let go of once the database is closed: the lock, or the temporary copy. */
  release(): Promise<void>
}

/** An open store over an open connection. */
export function assembleStore(parts: StoreParts): Store {
  const { folder, readOnly, clock, connection, registerId, dataKey, keys, kdf } = parts
  const db = new Kysely<Database>({ dialect: new AccordDialect(connection, folder, keys.audit) })
  let closed = false
  const keysNow = () => {
    if (closed) throw new TypeError('The store is closed')
    return keys
  }
  const store: Store = {
    folder,
    readOnly,
    db,
    blobs: openBlobs(folder, keysNow, registerId, readOnly),
    clock,
    transaction: (work) => db.transaction().execute(work),
    async close() {
      if (closed) return
      closed = true
      await db.destroy()
      // Kysely closes only what it has used.
      connection.close()
      dropSecrets(store)
      await parts.release()
    },
  }
  keepSecrets(store, { registerId, dataKey, keys, kdf, connection })
  return store
}
