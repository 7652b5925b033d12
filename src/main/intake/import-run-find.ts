import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Problem } from '@shared/domain/problem'
import { notOpened } from './not-opened'
import { isLeftAside } from './sources/left-aside'
import { refusal, type RefusalCode } from './sources/refusals'

/** Something named or found on disk: a file to import, one to pass over, or an entry that is refused and says why. */
export type FoundEntry =
  | { readonly kind: 'file'; readonly path: string; readonly source: string; readonly size: number }
  | { readonly kind: 'left-aside'; readonly source: string }
  | { readonly kind: 'refused'; readonly source: string; readonly problem: Problem }

const maxDepth = 32

/** Walks the paths given, folders in order of name. Links inside folders are not followed; nothing is left out without an entry saying so. */
export async function* findFiles(
  paths: readonly string[],
  signal: AbortSignal,
  followNamed = true,
): AsyncGenerator<FoundEntry> {
  for (const path of paths) {
    const whole = resolve(path)
    yield* walk(whole, basename(whole) || whole, 0, signal, followNamed)
  }
}

async function* walk(
  path: string,
  source: string,
  depth: number,
  signal: AbortSignal,
  follow: boolean,
): AsyncGenerator<FoundEntry> {
  if (signal.aborted) return
  const refused = (code: RefusalCode): FoundEntry => ({
    kind: 'refused',
    source,
    problem: refusal(code, source),
  })
  try {
    // A path the user named may be a link; what a folder happens to hold may not.
    const entry = follow ? await stat(path) : await lstat(path)
    if (entry.isFile()) {
      yield isLeftAside(basename(path))
        ? { kind: 'left-aside', source }
        : { kind: 'file', path, source, size: entry.size }
    } else if (!entry.isDirectory() || depth > maxDepth) yield refused('not-a-file')
    else {
      const names = (await readdir(path)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      if (isRegister(names)) yield refused('a-register')
      else
        for (const name of names)
          yield* walk(join(path, name), depth === 0 ? name : `${source}/${name}`, depth + 1, signal, false)
    }
  } catch (error) {
    yield refused(notOpened(error))
  }
}

/** What is kept in one is encrypted, and its key file is no submission. */
const isRegister = (names: readonly string[]) => names.includes('register.db') && names.includes('originals')
