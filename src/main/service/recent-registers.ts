import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const recentRegister = z.object({ folder: z.string(), boardName: z.string() })
export type RecentRegister = z.infer<typeof recentRegister>
const most = 8

/** Registers opened before on this computer, newest first. A damaged list is an empty one: it holds no facts. */
export async function readRecent(stateFolder: string): Promise<RecentRegister[]> {
  const text = await readFile(join(stateFolder, 'recent.json'), 'utf8').catch(() => '[]')
  try {
    return z.array(recentRegister).parse(JSON.parse(text))
  } catch {
    return []
  }
}

/** Puts a register at the head of the list. One that cannot be written is left as it was: it must keep nobody out. */
export async function rememberRegister(stateFolder: string, opened: RecentRegister): Promise<void> {
  const others = (await readRecent(stateFolder)).filter((r) => r.folder !== opened.folder)
  const path = join(stateFolder, 'recent.json')
  try {
    await mkdir(stateFolder, { recursive: true })
    await writeFile(`${path}.new`, JSON.stringify([opened, ...others].slice(0, most), null, 2))
    await rename(`${path}.new`, path)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
  }
}
