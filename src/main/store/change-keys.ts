import { currentKeyFile } from './keys/current-key-file'
import { writeKeyFiles, type KeyFileBody } from './keys/key-file'
import { unwrapWithPassphrase, wrapWithPassphrase, wrapWithRecoveryKey } from './keys/wraps'
import { appendAudit } from './audit'
import { readOnly, wrongPassphrase } from './problems'
import { secretsOf } from './secrets'
import type { Store } from './store'
import { failures } from './keys/failures'

/**
 * Replaces the passphrase. A crash leaves the old one or the new one working, never both and never neither.
 * Errors: `store/wrong-passphrase` when `current` is not it, `store/empty-passphrase`, `store/disk-full`.
 */
export async function changePassphrase(store: Store, current: string, next: string): Promise<void> {
  const file = await currentKeyFile(store)
  await failures.wait(store.folder)
  if (!(await unwrapWithPassphrase(file.passphrase, file.registerId, current))) {
    failures.note(store.folder)
    throw wrongPassphrase()
  }
  failures.forget(store.folder)
  await setPassphrase(store, next)
}

/** Sets a passphrase without asking for the old one: for a register just opened with its recovery key. */
export async function setPassphrase(store: Store, next: string): Promise<void> {
  const { dataKey, kdf, registerId } = secretsOf(store)
  const passphrase = await wrapWithPassphrase(dataKey, registerId, next, kdf)
  await change(store, 'register.passphrase-changed', () => ({ passphrase }))
}

/**
 * Puts another recovery key in place of the register's; the old one stops working. Have part of the new one typed
 * back first (see `isRecoveryGroup`): until then the old one must keep working.
 */
export async function renewRecoveryKey(store: Store, recoveryKey: string): Promise<void> {
  const { dataKey, registerId } = secretsOf(store)
  const recovery = wrapWithRecoveryKey(dataKey, registerId, recoveryKey)
  await change(store, 'register.recovery-key-renewed', () => ({ recovery }))
}

/** Something that keeps a secret for this user of this computer; see `KeyStore` of the data service. */
interface Protector {
  protect(secret: Uint8Array): Promise<Uint8Array>
}

/** Switches quick unlock on (the data key as the operating system protects it) or, with null, off. */
export async function useKeyStore(store: Store, keyStore: Protector | null): Promise<void> {
  const { dataKey } = secretsOf(store)
  // A copy is handed out, so that nothing outside can change the key in use.
  const wrapped = keyStore && Buffer.from(await keyStore.protect(Uint8Array.from(dataKey))).toString('base64')
  const action = keyStore ? 'register.quick-unlock-on' : 'register.quick-unlock-off'
  await change(store, action, () => ({ keyStore: wrapped }))
}

async function change(store: Store, action: string, changes: () => Partial<KeyFileBody>): Promise<void> {
  const { keys, registerId } = secretsOf(store)
  if (store.readOnly) throw readOnly('keys.json')
  const body = await currentKeyFile(store)
  await store.transaction(async (tx) => {
    const entry = { actor: 'Accord', action, subjectType: 'register', subjectId: registerId, details: {} }
    await appendAudit(tx, store.clock, entry)
    // Last, so that a failure of either leaves both undone.
    await writeKeyFiles(
      store.folder,
      { ...body, ...changes(), generation: body.generation + 1 },
      keys.keyFile,
    )
  })
}
