import { constants } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileGlance } from '@shared/domain/settled-file'

/** Where what was imported is put, and what could not be, inside the watched folder. Neither is looked into. */
export const asideFolders = { imported: 'Imported', refused: 'Not imported' } as const

export interface FoundInFolder extends FileGlance {
  readonly path: string
  /** Within the watched folder: `June/Form.docx`. */
  readonly name: string
}

/** The folder cannot be looked into at present: a drive or network share that is away, or no folder any more. */
export class FolderAway extends Error {}

const deepest = 8
const most = 5_000
/** What programs leave while they work, and what file managers keep for themselves. */
const passing = /^(\.|~\$|Thumbs\.db$|desktop\.ini$)|\.(tmp|part|partial|crdownload|download)$/i

/**
 * The regular files in a watched folder, by name. Links are never followed, whatever they point at, so that nothing
 * outside the folder is ever read or moved.
 * @throws {@link FolderAway}
 */
export async function filesIn(folder: string): Promise<FoundInFolder[]> {
  const found: FoundInFolder[] = []
  const top = await lstat(folder).catch(() => null)
  if (!top?.isDirectory()) throw new FolderAway()
  await look(folder, '', 0, found)
  return found
}

async function look(folder: string, inside: string, depth: number, found: FoundInFolder[]): Promise<void> {
  const names = await readdir(join(folder, inside)).catch(() => {
    if (depth === 0) throw new FolderAway()
    return []
  })
  for (const name of names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    if (found.length >= most) return
    if (passing.test(name) || (depth === 0 && isAside(name))) continue
    const within = inside === '' ? name : `${inside}/${name}`
    const path = join(folder, within)
    // What vanishes between the list and the look is simply no longer there.
    const entry = await lstat(path).catch(() => null)
    if (entry?.isFile()) found.push({ path, name: within, size: entry.size, writtenAt: entry.mtimeMs })
    else if (entry?.isDirectory() && depth < deepest) await look(folder, within, depth + 1, found)
  }
}

function isAside(name: string): boolean {
  return Object.values<string>(asideFolders).some((aside) => aside.toLowerCase() === name.toLowerCase())
}

/** Whether a file lets itself be read: Word, Outlook and sync programs keep some to themselves. */
export async function canBeOpened(path: string): Promise<boolean> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    await file.close()
    return true
  } catch {
    return false
  }
}
