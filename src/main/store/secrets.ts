import type { KdfPolicy } from './keys/kdf-policy'
import type { PurposeKeys } from './keys/purpose-keys'
import type { Store } from './store'
import type { Connection } from './sqlite/engine'

/** What an open store knows that nobody outside this folder may see. */
export interface StoreSecrets {
  readonly registerId: string
  readonly dataKey: Uint8Array
  readonly keys: PurposeKeys
  readonly kdf: KdfPolicy
  readonly connection: Connection
}

const secrets = new WeakMap<Store, StoreSecrets>()

export function keepSecrets(store: Store, kept: StoreSecrets): void {
  secrets.set(store, kept)
}

export function secretsOf(store: Store): StoreSecrets {
  const kept = secrets.get(store)
  if (!kept) throw new TypeError('The store is closed')
  return kept
}

/** Overwrites the keys in memory. Copies the engine and the runtime made are beyond reach. */
export function dropSecrets(store: Store): void {
  const kept = secrets.get(store)
  if (!kept) return
  kept.dataKey.fill(0)
  for (const key of Object.values<Uint8Array>({ ...kept.keys })) key.fill(0)
  secrets.delete(store)
}
