import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendAudit } from './audit'
import { backupStore } from './backup'
import { sharedBy } from './files/shared-place'
import { openStore } from './open-store'
import {
  newSubmission,
  removeTestFolders,
  reopen,
  testKdf,
  testPassphrase,
  testRegister,
} from './test-register'
import { insertSubmissions } from './repositories/submissions'
import { verifyStore } from './verify'
import { openingWarnings, placeWarnings } from './warnings'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'accord-place-'))
})
afterEach(() => {
  rmSync(place, { recursive: true, force: true })
  removeTestFolders()
})

describe('B15 a folder that is kept on several computers', () => {
  it.each([
    ['OneDrive - Northmere Council/Board/register', 'OneDrive'],
    ['OneDrive/register', 'OneDrive'],
    ['Dropbox (Northmere)/register', 'Dropbox'],
    ['GoogleDrive-someone@northmere.example/My Drive/register', 'Google Drive'],
    ['Library/Mobile Documents/com~apple~CloudDocs/register', 'iCloud'],
    ['Box/register', 'Box'],
    ['Nextcloud/register', 'Nextcloud'],
  ])('is known by its name: %s', async (path, program) => {
    expect(await sharedBy(join(place, path))).toBe(program)
    const [warning] = await placeWarnings(join(place, path))
    expect(warning?.message).toContain(`by ${program}`)
  })

  it('is known by what the program puts there, and as a path of the network', async () => {
    for (const [marker, program] of [['.dropbox.cache', 'Dropbox'], ['.stfolder', 'Syncthing']] as const) {
      mkdirSync(join(place, program, 'team', 'register'), { recursive: true })
      mkdirSync(join(place, program, marker))
      expect(await sharedBy(join(place, program === 'Syncthing' ? 'Syncthing' : program, 'team', 'register'))).toBe(program)
    }
    mkdirSync(join(place, 'files', '.dropbox.cache'), { recursive: true })
    expect(await sharedBy(join(place, 'files', 'register'))).toBe('Dropbox')
    expect(await sharedBy('\\\\server\\share\\register')).toBe('a network drive')
    expect(await sharedBy('//server/share/register')).toBe('a network drive')
  }) // prettier-ignore

  it('is not seen where there is none', async () => {
    for (const path of [
      'register',
      'Boxes/register',
      'My OneDrive notes/register',
      'dropboxes',
      'new/not/there',
    ])
      expect([path, await sharedBy(join(place, path))]).toEqual([path, null])
  })
})

describe('B16 other versions of the register’s files beside it', () => {
  it('are named when it is opened and when it is checked, and are never opened', async () => {
    const { store } = await testRegister()
    await store.transaction((tx) => insertSubmissions(tx, [newSubmission()]))
    const copies = ['keys-DESKTOP7.json', 'register (Laptop’s conflicted copy 2026-11-20).db', 'register-DESKTOP7.db']
    for (const name of copies) writeFileSync(join(store.folder, name), 'another version')
    await store.close()
    const again = await reopen(store.folder)
    const [warning] = await openingWarnings(again)
    expect(warning?.code).toBe('store/conflict-copies')
    for (const name of copies) expect(warning?.message).toContain(name)
    const { clean, problems } = await verifyStore(again)
    expect([clean, problems.map(({ code }) => code)]).toEqual([false, ['store/conflict-copies']])
    expect(await again.db.selectFrom('submission').select('id').execute()).toHaveLength(1)
    // A backup holds the register itself and nothing of the others.
    await backupStore(again, join(place, 'backup'))
    expect(readdirSync(join(place, 'backup')).filter((name) => copies.includes(name))).toEqual([])
    await again.close()
  }) // prettier-ignore

  it('are not taken for what Accord itself puts there', async () => {
    const { store } = await testRegister()
    for (const name of ['register.before-upgrade-90.db', 'keys.json.new', 'notes.txt'])
      writeFileSync(join(store.folder, name), '')
    expect(readdirSync(store.folder)).toContain('register.db-wal')
    expect(await openingWarnings(store)).toEqual([])
    await store.close()
  })
})

describe('G05 a clock that is earlier than what was last recorded', () => {
  it('is named with both dates, unless it is a matter of minutes', async () => {
    const { store } = await testRegister()
    const at = (now: string) => ({ now: () => now })
    const entry = { actor: 'Tester', action: 'case.moved', subjectType: 'case', subjectId: 'c', details: {} }
    await store.transaction((tx) => appendAudit(tx, at('2027-03-05T09:00:00.000Z'), entry))
    await store.transaction((tx) => appendAudit(tx, at('2024-05-01T09:00:00.000Z'), entry))
    await store.close()
    const opened = async (now: string) => {
      const opener = { kind: 'passphrase' as const, passphrase: testPassphrase }
      const again = await openStore({ folder: store.folder, with: opener, clock: at(now) }, testKdf)
      const found = await openingWarnings(again)
      await again.close()
      return found
    }
    const [warning] = await opened('2026-11-22T09:00:00.000Z')
    expect(warning?.message).toContain(
      'says 22 November 2026, but the register was last written on 5 March 2027',
    )
    expect(await opened('2027-03-05T08:55:00.000Z')).toEqual([])
    expect(await opened('2027-03-05T10:00:00.000Z')).toEqual([])
  })
})
