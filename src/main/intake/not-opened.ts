import type { RefusalCode } from './sources/refusals'

/**
 * What the codes of the operating system mean to a person. Windows answers for a file that another program holds with
 * EBUSY; for one that OneDrive or such keeps only online and cannot fetch it has no code of its own, so Node says UNKNOWN.
 */
const meanings = new Map<unknown, RefusalCode>([
  ['ENOENT', 'not-found'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EBUSY', 'in-use'],
  ['UNKNOWN', 'not-on-this-computer'],
  ['EIO', 'not-on-this-computer'],
  ['ENODEV', 'not-on-this-computer'],
  ['ENXIO', 'not-on-this-computer'],
  ['ENOTCONN', 'not-on-this-computer'],
  ['EHOSTDOWN', 'not-on-this-computer'],
  ['EHOSTUNREACH', 'not-on-this-computer'],
  ['ENETUNREACH', 'not-on-this-computer'],
  ['ESTALE', 'not-on-this-computer'],
  ['ETIMEDOUT', 'not-on-this-computer'],
])

/** Why a file or folder could not be opened or read, by what the operating system answered. */
export function notOpened(error: unknown): RefusalCode {
  return (error instanceof Error && 'code' in error && meanings.get(error.code)) || 'not-readable'
}
