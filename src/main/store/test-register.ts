import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { AccordError, type Problem } from '@shared/domain/problem'
import { createStore, type CreatedStore } from './create-store'
import type { KdfPolicy } from './keys/kdf-policy'
import { openStore, type OpenWith } from './open-store'
import { newId } from './new-id'
import type { NewReading } from './repositories/readings'
import type { NewSubmission } from './repositories/submissions'
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

/** A submission row with everything it must have. */
export function newSubmission(values: Partial<NewSubmission> = {}): NewSubmission {
  const id = values.id ?? newId(testClock)
  return {
    id,
    parent_id: null,
    batch_id: 'batch',
    role: 'file',
    source: `${id}.docx`,
    name: `${id}.docx`,
    media: 'application/octet-stream',
    sha256: createHash('sha256').update(id).digest('hex'),
    size: 1,
    blob_sha256: null,
    at: null,
    received_at: testClock.now(),
    received_on: '2026-11-22',
    mail_from: null,
    mail_subject: null,
    mail_sent_at: null,
    message_id: null,
    ...values,
  }
}

/** A reading row with everything it must have. */
export function newReading(submissionId: string, values: Partial<NewReading> = {}): NewReading {
  return {
    id: newId(testClock),
    submission_id: submissionId,
    kind: 'form',
    not_a_form: null,
    pack_id: null,
    pack_version: null,
    form_id: null,
    reader_version: 1,
    fields: '{}',
    why: '[]',
    problem: null,
    read_at: testClock.now(),
    returned: null,
    ...values,
  }
}

/** Expects a failure with a code; answers the problem. */
export async function failsWith(code: string, attempt: Promise<unknown>): Promise<Problem> {
  const failure: unknown = await attempt.then(
    () => null,
    (error: unknown) => error,
  )
  if (failure === null) throw new Error(`Expected ${code}, but nothing failed`)
  if (!(failure instanceof AccordError)) throw new Error(`Expected ${code}`, { cause: failure })
  expect(failure.problem.code).toBe(code)
  return failure.problem
}
