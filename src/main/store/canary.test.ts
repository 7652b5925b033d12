import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { appendAudit } from './audit'
import { backupStore } from './backup'
import { insertReadings } from './repositories/readings'
import { insertSubmissions } from './repositories/submissions'
import {
  newReading,
  newSubmission,
  removeTestFolders,
  testClock,
  testFolder,
  testRegister,
} from './test-register'

afterEach(removeTestFolders)

const planted = ['Zephyrine Quillfeather', '1931-02-07', 'shouted at in the corridor']

/** Every way the words might lie in a file as text. */
function forms(text: string): Buffer[] {
  const utf8 = Buffer.from(text)
  // Base64 of the same words differs with their position in a group of three bytes; the middle part does not.
  const shifted = [0, 1, 2].map((by) =>
    Buffer.concat([Buffer.alloc(by), utf8])
      .toString('base64')
      .slice(4, -4),
  )
  return [
    utf8,
    Buffer.from(text, 'utf16le'),
    Buffer.from(utf8.toString('hex')),
    ...shifted.map((form) => Buffer.from(form)),
  ]
}

function files(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

it('leaves no name, date of birth or concern readable in any file of the folder, the journal included', async () => {
  const { store } = await testRegister()
  const text = planted.join(' / ')
  const [sha256] = await store.blobs.putMany([Buffer.from(text), Buffer.from(text, 'utf16le')])
  await store.transaction(async (tx) => {
    const submission = newSubmission({ name: text, source: text, mail_subject: text, blob_sha256: sha256 })
    await insertSubmissions(tx, [submission])
    await insertReadings(tx, [newReading(submission.id, { fields: JSON.stringify({ text }) })])
    const entry = { actor: text, action: 'test', subjectType: 'case', subjectId: 'x', details: { text } }
    await appendAudit(tx, testClock, entry)
  })
  const sweep = (folder: string) => {
    for (const path of files(folder)) {
      const bytes = readFileSync(path)
      for (const form of planted.flatMap(forms)) expect(bytes.includes(form), path).toBe(false)
    }
  }
  expect(files(store.folder).some((path) => path.endsWith('-wal'))).toBe(true)
  sweep(store.folder)
  const backup = await backupStore(store, testFolder())
  sweep(backup.folder)
  await store.close()
  sweep(store.folder)
  expect(readFileSync(join(store.folder, 'register.db')).subarray(0, 15).toString()).not.toBe(
    'SQLite format 3',
  )
})

it('finds planted words in a plain file, so the sweep can fail', () => {
  for (const form of forms('Zephyrine Quillfeather')) expect(form.length).toBeGreaterThan(10)
  const mail = Buffer.from(`xx${planted[0] ?? ''}yy`).toString('base64')
  expect(forms(planted[0] ?? '').some((form) => mail.includes(form.toString('latin1')))).toBe(true)
})
