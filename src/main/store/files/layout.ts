import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where things are in the folder of one register. */
export const layout = (folder: string) => ({
  database: join(folder, 'register.db'),
  originals: join(folder, 'originals'),
  /** Originals being written; whatever a crash leaves here was never acknowledged. */
  arriving: join(folder, 'originals', 'arriving'),
  keys: join(folder, 'keys.json'),
  keysCopy: join(folder, 'keys.backup.json'),
  lock: join(folder, 'lock'),
  /** Present while set-up has not finished; nothing can have been stored yet. */
  settingUp: join(folder, 'setting-up'),
})

export interface FolderContents {
  database: boolean
  keys: boolean
  settingUp: boolean
}

export function contentsOf(folder: string): FolderContents {
  const at = layout(folder)
  return {
    database: existsSync(at.database),
    keys: existsSync(at.keys) || existsSync(at.keysCopy),
    settingUp: existsSync(at.settingUp),
  }
}
