import { lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join, parse } from 'node:path'
import type { FoundInFolder } from './watched-files'

const mostCopies = 10_000

/**
 * Moves a file of a watched folder into one of its sub-folders, under its own name or, when that is taken, with a
 * number: nothing is ever written over. A file that changed since it was found stays where it is.
 * @returns where it is now, within the watched folder; null when it stayed
 */
export async function moveAside(folder: string, file: FoundInFolder, aside: string): Promise<string | null> {
  try {
    const now = await lstat(file.path)
    if (!now.isFile() || now.size !== file.size || now.mtimeMs !== file.writtenAt) return null
    await realFolder(folder, [aside, ...dirname(file.name).split('/')])
    const name = await reserve(folder, `${aside}/${file.name}`)
    if (name === null) return null
    try {
      await rename(file.path, join(folder, name))
      return name
    } catch (error) {
      await rm(join(folder, name), { force: true })
      throw error
    }
  } catch {
    return null
  }
}

/** Makes the folders one inside the other; a link put in their place is refused, since it may lead anywhere. */
async function realFolder(folder: string, names: readonly string[]): Promise<void> {
  let path = folder
  for (const name of names) {
    if (name === '.') continue
    path = join(path, name)
    await mkdir(path).catch(() => undefined)
    if (!(await lstat(path)).isDirectory()) throw new Error('not a folder')
  }
}

/** Takes a free name by making an empty file of it, which the move then replaces: two can never take the same. */
async function reserve(folder: string, wanted: string): Promise<string | null> {
  const { dir, name, ext } = parse(wanted)
  for (let n = 1; n < mostCopies; n++) {
    const candidate = `${dir}/${name}${n === 1 ? '' : ` (${n})`}${ext}`
    try {
      const file = await open(join(folder, candidate), 'wx')
      await file.close()
      return candidate
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
  return null
}
