import { resolve } from 'node:path'
import type { ImportItem } from '../../src/shared/contract/intake'
import { openRegister, type OpenRegister } from '../../src/main/service/open-register'
import { createStore } from '../../src/main/store'
import { reopen, testClock, testFolder, testKdf, testPassphrase } from '../../src/main/store/test-register'
import { workersHere } from './workers-here'

const surroundings = {
  spawnWorker: workersHere(),
  clock: testClock,
  resources: resolve(import.meta.dirname, '../../resources'),
  version: '0.0.0',
}

/** A new, really encrypted register of the sample board, in a folder that `removeTestFolders` removes. */
export async function sampleRegister(
  folder = testFolder(),
  more: Partial<typeof surroundings> = {},
): Promise<OpenRegister> {
  const { store } = await createStore(
    { folder, passphrase: testPassphrase, board: 'northmere', clock: testClock },
    testKdf,
  )
  return await openRegister(store, { ...surroundings, ...more })
}

/** Opens a register that `sampleRegister` made. */
export async function openSampleRegister(folder: string): Promise<OpenRegister> {
  return await openRegister(await reopen(folder), surroundings)
}

/** Imports files into an open register, as one batch; answers everything that was found besides. */
export async function importInto(
  register: OpenRegister,
  paths: readonly string[],
  batch = register.newBatch(),
) {
  const items: ImportItem[] = []
  const outcome = await register.runImport(paths, new AbortController().signal, {
    batch,
    onProgress: ({ newItems }) => items.push(...newItems),
  })
  return { ...outcome, items }
}
