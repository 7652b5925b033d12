import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStore, type CreatedStore } from './create-store'
import type { KdfPolicy } from './keys/kdf-policy'
import { openStore, type OpenWith } from './open-store'
import type { Store } from './store'

// For tests only: passphrases stretched a thousand times less, so that a test takes no half second for each.
const weak = { N: 128, r: 8, p: 1 }
export const testKdf: KdfPolicy = { cost: weak, floor: weak, ceiling: { N: 2 ** 17, r: 8, p: 1 } }

/** Stands still at noon on 22 November 2026. */
export const testClock = { now: () => '2026-11-22T12:00:00.000Z' }
export const testPassphrase = 'four plain words here'

const folders: string[] = []

/** A folder of its own for one test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'accord-test-'))
  folders.push(folder)
  return join(folder, 'register')
}

/** Removes what `testFolder` made; call after each test. */
export function removeTestFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A new, empty, really encrypted register. */
export function testRegister(folder = testFolder()): Promise<CreatedStore> {
  return createStore(
    { folder, passphrase: testPassphrase, board: 'hertfordshire', clock: testClock },
    testKdf,
  )
}

/** Opens a register that `testRegister` made. */
export function reopen(
  folder: string,
  opener: OpenWith = { kind: 'passphrase', passphrase: testPassphrase },
  readOnly = false,
): Promise<Store> {
  return openStore({ folder, with: opener, clock: testClock, readOnly }, testKdf)
}
