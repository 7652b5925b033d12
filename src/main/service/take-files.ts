import { realpath } from 'node:fs/promises'
import type { Problem } from '@shared/domain/problem'
import type { ImportSeen } from '../intake/import-run'
import { moveAside } from '../intake/sources/move-aside'
import { asideFolders, type FoundInFolder } from '../intake/sources/watched-files'
import type { OpenRegister } from './open-register'

/** A file that was dealt with and could not be moved aside, and where it belongs. */
export type StuckFile = FoundInFolder & { readonly aside: string }

interface Taking {
  readonly register: OpenRegister
  readonly folder: string
  readonly stuck: Map<string, StuckFile>
  readonly stop: AbortController
}

/** Imports files of a watched folder one after the other and moves each aside; one that stays is not imported again. */
export async function takeFiles(taking: Taking, files: readonly FoundInFolder[]): Promise<void> {
  const { register, folder, stuck } = taking
  const { signal } = taking.stop
  const stopped = () => signal.aborted
  const batch = register.newBatch()
  for (const file of files) {
    if (stopped()) return
    const before = stuck.get(file.path)
    if (before?.size === file.size && before.writtenAt === file.writtenAt) {
      if ((await moveAside(folder, file, before.aside)) !== null) stuck.delete(file.path)
      continue
    }
    // A folder inside may have become a link to somewhere else.
    if ((await realpath(file.path).catch(() => null)) !== file.path) continue
    const problems: Problem[] = []
    const onProgress = ({ newItems }: ImportSeen) => {
      problems.push(...refusals(newItems))
    }
    const { left } = await register.runImport([file.path], signal, { batch, followLinks: false, onProgress })
    if (stopped() || left > 0) return
    const [problem = null] = problems
    const aside = problem ? asideFolders.refused : asideFolders.imported
    const movedTo = await moveAside(folder, file, aside)
    if (movedTo === null) stuck.set(file.path, { ...file, aside })
    await register.watching.record(batch, [{ name: file.name, movedTo, problem }])
  }
}

/** Why a file, or a part of it, was not even kept. What was kept and could not be read waits in triage, so it counts as imported. */
function refusals(
  items: readonly { readonly submissionId: string | null; readonly problem: Problem | null }[],
): Problem[] {
  return items.flatMap(({ submissionId, problem }) => (submissionId === null && problem ? [problem] : []))
}
