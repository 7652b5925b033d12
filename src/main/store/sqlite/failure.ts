import { constants } from 'node:os'
import { basename } from 'node:path'
import { AccordError } from '@shared/domain/problem'
import { damaged, diskFailed, diskFull, inUse, readOnly } from '../problems'

/** The system or SQLite code of an error; empty when it has none. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  if ('errno' in error && error.errno === quotaUsedUp) return 'EDQUOT'
  return typeof error.code === 'string' ? error.code : ''
}

/** Node knows no name for a quota that is used up: it says “Unknown system error -122”. */
const quotaUsedUp = -constants.errno.EDQUOT

const full = /^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)/
const broken = /^SQLITE_(CORRUPT|NOTADB)/
const refused = /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EROFS|EACCES|EPERM)/
const busy = /^SQLITE_(BUSY|LOCKED)/
const disk = /^(SQLITE_IOERR|EIO|ENXIO|ESTALE)/

/**
 * Names what a failed read or write means for the person; an error that only a bug can cause is handed back as it is.
 * @param needed bytes that were about to be written, when known
 */
export function storeFailure(error: unknown, path: string, needed?: number): unknown {
  if (error instanceof AccordError) return error
  const code = errorCode(error)
  const name = basename(path)
  if (full.test(code)) return diskFull(path, needed)
  if (broken.test(code)) return damaged(name, 'part of it cannot be read back as it was written')
  if (refused.test(code)) return readOnly(name)
  if (busy.test(code)) return inUse(null)
  if (disk.test(code)) return diskFailed(name)
  return error
}
