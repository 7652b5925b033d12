import { keyStoreRefused, damaged, wrongPassphrase, wrongRecoveryKey } from '../problems'
import type { AccordError } from '@shared/domain/problem'
import { failures } from './failures'
import type { KdfPolicy } from './kdf-policy'
import { isAuthentic, readKeyFiles, type KeyFile } from './key-file'
import { purposeKeys, type PurposeKeys } from './purpose-keys'
import { unwrapWithPassphrase, unwrapWithRecoveryKey } from './wraps'

/** What opens a register. A data key comes from the operating system's key store; see `readKeyStoreWrap`. */
export type OpenWith =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery-key'; readonly recoveryKey: string }
  | { readonly kind: 'data-key'; readonly dataKey: Uint8Array }

export interface Unlocked {
  readonly dataKey: Uint8Array
  readonly keys: PurposeKeys
  readonly file: KeyFile
  /** True when the two copies of the key file are not the same and should be written again. */
  readonly heal: boolean
  /** Tries that failed just before this one. */
  readonly failedBefore: number
}

/** Finds the data key. After three failures in a row each further try waits longer first; the answer is the same. */
export async function unlock(folder: string, opener: OpenWith, policy: KdfPolicy): Promise<Unlocked> {
  const { candidates, heal } = await readKeyFiles(folder, policy)
  await failures.wait(folder)
  let tampered = false
  for (const file of candidates) {
    const dataKey = await unwrap(file, opener)
    if (!dataKey) continue
    const keys = purposeKeys(dataKey, file.registerId)
    if (isAuthentic(file, keys.keyFile)) {
      return { dataKey, keys, file, heal, failedBefore: failures.forget(folder) }
    }
    // A data key proves itself only here, so a mismatch says nothing about the file.
    tampered = opener.kind !== 'data-key'
  }
  if (tampered) throw damaged('keys.json', 'its parts do not belong together')
  failures.note(folder)
  throw refusal(opener)
}

async function unwrap(file: KeyFile, opener: OpenWith): Promise<Uint8Array | null> {
  if (opener.kind === 'passphrase') {
    return await unwrapWithPassphrase(file.passphrase, file.registerId, opener.passphrase)
  }
  if (opener.kind === 'recovery-key') {
    return unwrapWithRecoveryKey(file.recovery, file.registerId, opener.recoveryKey)
  }
  // A copy: closing the store overwrites it.
  return opener.dataKey.length === 32 ? Uint8Array.from(opener.dataKey) : null
}

function refusal(opener: OpenWith): AccordError {
  if (opener.kind === 'passphrase') return wrongPassphrase()
  return opener.kind === 'recovery-key' ? wrongRecoveryKey() : keyStoreRefused()
}
