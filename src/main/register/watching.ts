import { lstat, realpath } from 'node:fs/promises'
import { isAbsolute, relative } from 'node:path'
import { AccordError, type Problem } from '@shared/domain/problem'
import {
  appendAudit, getSetting, insertWatchedFiles, newestWatchedFiles, setSetting, type WatchedFileRow,
} from '../store' // prettier-ignore
import type { RegisterContext } from './context'

const key = 'watchedFolder'

/** The folder this register takes new files from; null when it watches none. */
export async function watchedFolder(context: RegisterContext): Promise<string | null> {
  const folder = await getSetting(context.store.db, key)
  return folder === null || folder === '' ? null : folder
}

/**
 * Chooses the folder to watch, or none. Answers its real path.
 * Errors: `watch/not-a-folder`, `watch/registers-own-folder`.
 */
export async function chooseWatchedFolder(
  context: RegisterContext,
  folder: string | null,
): Promise<string | null> {
  const { store, clock, actor } = context
  const real = folder === null ? null : await usableFolder(folder, store.folder)
  await store.transaction(async (tx) => {
    await setSetting(tx, key, real ?? '')
    await appendAudit(tx, clock, {
      actor,
      action: 'settings.watched-folder',
      subjectType: 'settings',
      subjectId: 'register',
      details: { folder: real },
    })
  })
  return real
}

async function usableFolder(folder: string, own: string): Promise<string> {
  const real = await realpath(folder).catch(() => null)
  if (real === null || !isAbsolute(folder) || !(await lstat(real)).isDirectory())
    throw new AccordError({
      code: 'watch/not-a-folder',
      message: `${folder} is not a folder that can be looked into now.`,
      whatToDo: 'Choose a folder that is there. A network folder must be connected when you choose it.',
      item: folder,
    })
  const register = await realpath(own)
  if (isWithin(register, real) || isWithin(real, register))
    throw new AccordError({
      code: 'watch/registers-own-folder',
      message: 'The register’s own folder, or one that it lies in, cannot be watched.',
      whatToDo: 'Make a folder of its own for what comes in, and choose that.',
      item: folder,
    })
  return real
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !(way === '..' || /^\.\.[\\/]/.test(way) || isAbsolute(way))
}

export interface TakenFile {
  readonly name: string
  readonly movedTo: string | null
  /** Why it could not be imported; null when it was. */
  readonly problem: Problem | null
}

/** Records what became of files taken from the watched folder. */
export async function recordTaken(
  context: RegisterContext,
  batch: string,
  files: readonly TakenFile[],
): Promise<void> {
  const { store, clock } = context
  const at = clock.now()
  await store.transaction(async (tx) => {
    await insertWatchedFiles(
      tx,
      files.map(({ name, movedTo, problem }) => ({
        at,
        name,
        batch_id: batch,
        outcome: problem === null ? ('imported' as const) : ('not-imported' as const),
        moved_to: movedTo,
        problem: problem === null ? null : JSON.stringify(problem),
      })),
    )
    const refused = files.filter(({ problem }) => problem !== null).length
    await appendAudit(tx, clock, {
      actor: context.actor,
      action: 'intake.watched',
      subjectType: 'import',
      subjectId: batch,
      details: { imported: files.length - refused, refused },
    })
  })
}

const shown = 20

/** The files taken last, newest first. */
export function lastTaken(context: RegisterContext): Promise<WatchedFileRow[]> {
  return newestWatchedFiles(context.store.db, shown)
}
