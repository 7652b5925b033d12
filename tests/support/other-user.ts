import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { builtCommandLine } from './built-command-line'

/** How to start a process to which the rights of files and folders apply. */
export interface OtherUser {
  /** For spawn: nobody's ids where this is root, who may do anything; nothing where this is an ordinary user. */
  readonly as: { readonly uid?: number; readonly gid?: number }
  /** Why it cannot be had here; null when it can. */
  readonly why: string | null
}

export async function otherUser(): Promise<OtherUser> {
  if (process.getuid === undefined) return { as: {}, why: 'rights work differently on Windows' }
  if (process.getuid() !== 0) return { as: {}, why: null }
  const ids = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
  const as = { uid: Number(ids?.[1] ?? 65_534), gid: Number(ids?.[2] ?? 65_534) }
  const { status } = spawnSync(process.execPath, [await builtCommandLine(), 'help'], as)
  return { as, why: status === 0 ? null : 'this runs as root, and other users may not read this project' }
}
