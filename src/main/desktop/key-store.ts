import { safeStorage } from 'electron'

type Ask = 'available' | 'protect' | 'reveal'

/**
 * Answers the data process about the operating system's key store; null for "no" and for every failure. Linux's
 * `basic_text`, which only looks like encryption, counts as no key store.
 */
export async function askKeyStore(ask: Ask, bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    if (!(await isRealKeyStore())) return null
    if (ask === 'available') return new Uint8Array()
    // The key store holds text, so the bytes travel as base64.
    if (ask === 'protect') return await safeStorage.encryptStringAsync(Buffer.from(bytes).toString('base64'))
    return Buffer.from((await safeStorage.decryptStringAsync(Buffer.from(bytes))).result, 'base64')
  } catch {
    return null
  }
}

/** Whether there is a key store of the operating system that does encrypt. */
export async function isRealKeyStore(): Promise<boolean> {
  if (process.platform === 'linux') {
    const backend = safeStorage.getSelectedStorageBackend()
    if (backend === 'basic_text' || backend === 'unknown') return false
  }
  // The Electron of the tests is older than this call; there the key store is not offered.
  return 'isAsyncEncryptionAvailable' in safeStorage && safeStorage.isAsyncEncryptionAvailable()
}
