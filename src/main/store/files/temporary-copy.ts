import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TemporaryCopy {
  readonly path: string
  readonly remove: () => Promise<void>
}

/** A copy, as encrypted as the database itself, in a folder only this user can read. */
export async function temporaryCopy(database: string): Promise<TemporaryCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'accord-read-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, 'register.db')
  try {
    for (const suffix of ['', '-wal']) {
      if (!existsSync(database + suffix)) continue
      await copyFile(database + suffix, path + suffix)
      await chmod(path + suffix, 0o600)
    }
  } catch (error) {
    await remove()
    throw error
  }
  return { path, remove }
}
