import { createHash, randomBytes } from 'node:crypto'
import { mistypedRecoveryKey } from '../problems'

// No I, L, O or U: what can be misread is not used.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secretLength = 36
const groupLength = 5

/** A new recovery key: 180 random bits and a 20-bit checksum, as 8 groups of 5 to print. */
export function newRecoveryKey(): string {
  const secret = Array.from(randomBytes(secretLength), (byte) => alphabet[byte & 31]).join('')
  return recoveryGroups(secret + checksum(secret)).join('-')
}

/** The groups of a recovery key, for printing and for typing part of it back. */
export function recoveryGroups(recoveryKey: string): string[] {
  return normalise(recoveryKey).match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []
}

/** Whether what was typed is the group asked for, however it was typed. `index` counts from 0. */
export function isRecoveryGroup(recoveryKey: string, index: number, typed: string): boolean {
  return recoveryGroups(recoveryKey)[index] === normalise(typed)
}

/**
 * The secret in a recovery key, in whatever capitals and spacing, with O for 0 and I or L for 1.
 * Errors: `store/wrong-recovery-key` when it cannot be one.
 */
export function recoverySecret(typed: string): string {
  const text = normalise(typed)
  const secret = text.slice(0, secretLength)
  if (text.length !== secretLength + 4 || text.slice(secretLength) !== checksum(secret))
    throw mistypedRecoveryKey()
  return secret
}

function normalise(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
  return plain.replaceAll('O', '0').replace(/[IL]/g, '1')
}

function checksum(secret: string): string {
  const digest = createHash('sha256').update(`accord recovery key ${secret}`).digest()
  return Array.from(digest.subarray(0, 4), (byte) => alphabet[byte & 31]).join('')
}
