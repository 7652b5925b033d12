import { hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { canonicalJson } from '../canonical-json'
import { emptyPassphrase } from '../problems'
import type { KdfPolicy, ScryptCost } from './kdf-policy'
import type { KeyFileBody } from './key-file'
import { recoverySecret } from './recovery-key'
import { seal, unseal } from './seal'

type PassphraseWrap = KeyFileBody['passphrase']
type RecoveryWrap = KeyFileBody['recovery']

/** Wraps the data key so that the passphrase opens it. Errors: `store/empty-passphrase`. */
export async function wrapWithPassphrase(
  dataKey: Uint8Array,
  registerId: string,
  passphrase: string,
  policy: KdfPolicy,
): Promise<PassphraseWrap> {
  if (passphrase.trim() === '') throw emptyPassphrase()
  const kdf = { name: 'scrypt' as const, ...policy.cost, salt: randomBytes(32).toString('base64') }
  const key = await stretch(passphrase, kdf.salt, policy.cost)
  const sealed = seal(key, dataKey, boundTo(registerId, 'passphrase', kdf)).toString('base64')
  return { kdf, sealed }
}

/** The data key, or null when the passphrase is not the one, or the wrap is not as written. */
export async function unwrapWithPassphrase(
  wrap: PassphraseWrap,
  registerId: string,
  passphrase: string,
): Promise<Buffer | null> {
  const key = await stretch(passphrase, wrap.kdf.salt, wrap.kdf)
  return unseal(key, Buffer.from(wrap.sealed, 'base64'), boundTo(registerId, 'passphrase', wrap.kdf))
}

export function wrapWithRecoveryKey(
  dataKey: Uint8Array,
  registerId: string,
  recoveryKey: string,
): RecoveryWrap {
  const key = recoveryWrapKey(recoveryKey, registerId)
  return { sealed: seal(key, dataKey, boundTo(registerId, 'recovery', null)).toString('base64') }
}

/** The data key, or null when it is another register's recovery key. Errors: `store/wrong-recovery-key`. */
export function unwrapWithRecoveryKey(
  wrap: RecoveryWrap,
  registerId: string,
  recoveryKey: string,
): Buffer | null {
  const key = recoveryWrapKey(recoveryKey, registerId)
  return unseal(key, Buffer.from(wrap.sealed, 'base64'), boundTo(registerId, 'recovery', null))
}

// 180 random bits need no stretching.
function recoveryWrapKey(recoveryKey: string, registerId: string): Uint8Array {
  return new Uint8Array(
    hkdfSync('sha256', recoverySecret(recoveryKey), registerId, 'accord/1/recovery-wrap', 32),
  )
}

function boundTo(registerId: string, kind: string, kdf: PassphraseWrap['kdf'] | null): string {
  return canonicalJson({ format: 'accord-keys', version: 1, registerId, kind, kdf })
}

function stretch(passphrase: string, salt: string, { N, r, p }: ScryptCost): Promise<Buffer> {
  // Keyboards differ in how they compose accented letters; the words are the same.
  const text = passphrase.normalize('NFKC')
  const maxmem = 128 * N * r + 128 * r * p + 1_048_576
  return new Promise((resolve, reject) => {
    scrypt(text, Buffer.from(salt, 'base64'), 32, { N, r, p, maxmem }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}
