import { access, constants } from 'node:fs/promises'
import { layout } from './layout'

/** Whether a register's folder, database and originals can be written to. */
export async function canWrite(folder: string): Promise<boolean> {
  const at = layout(folder)
  try {
    await Promise.all([folder, at.database, at.originals].map((path) => access(path, constants.W_OK)))
    return true
  } catch (error) {
    // A missing originals folder is made again.
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
  }
}
