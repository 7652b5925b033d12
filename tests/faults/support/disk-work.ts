import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { AccordError } from '@shared/domain/problem'
import { opened } from '../../../src/main/reports/exported-workbook'
import { readRecent } from '../../../src/main/service/recent-registers'
import { verifyStore, type Store } from '../../../src/main/store'
import { newestVersion } from '../../../src/main/store/migrations'
import { insertSubmissions } from '../../../src/main/store/repositories/submissions'
import { newSubmission, reopen, testPassphrase, testRegister } from '../../../src/main/store/test-register'
import { insertTestCases } from '../../../src/main/store/repositories/figures-test-cases'
import { wordText } from '../../support/word-tables'

/** What is in a folder after something was done in it: as before, as it was to become, or one of them for want of knowing. */
export type Became = 'old' | 'new'

/** One thing that `disk-child.ts` does, and how to tell what has become of it. Throws when it is neither old nor new. */
export interface DiskWork {
  readonly what: string
  /** Goes on without a word when it could not be done, because nothing rests on it. */
  readonly mayBeLeft?: true
  readonly became: (folder: string) => Promise<Became>
}

const submissions = 3

/** A folder with a register that holds a little, and older files where the new ones are to go. */
export async function makeFolder(folder: string): Promise<void> {
  const { store } = await testRegister(join(folder, 'register'))
  const hashes = await store.blobs.putMany([1, 2, 3].map((n) => Buffer.from(`an original ${n} `.repeat(500))))
  const rows = hashes.map((sha256) => newSubmission({ sha256, blob_sha256: sha256 }))
  await store.transaction((tx) => insertSubmissions(tx, rows))
  await store.db.insertInto('setting').values({ key: 'kept', value: 'yes' }).execute()
  await insertTestCases(
    store,
    Array.from({ length: 8 }, () => ({ made: 'Health Trust', received: ['Council'] })),
  )
  await store.close()
  mkdirSync(join(folder, 'out'))
  for (const name of ['report.xlsx', 'report.docx', 'return.xlsx', 'letter.eml'])
    writeFileSync(join(folder, 'out', name), 'old')
  writeFileSync(join(folder, 'out', 'recent.json'), JSON.stringify([{ folder: '/old', boardName: 'Old' }]))
}

/** The register of a folder is whole and has all it had; whichever passphrase opens it. */
export async function expectWhole(folder: string, saved: readonly string[] = []): Promise<number> {
  const store = await whole(join(folder, 'register'))
  const rows = await store.db.selectFrom('submission').select('id').execute()
  const kept = await store.db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', 'kept')
    .executeTakeFirst()
  await store.close()
  expect(kept?.value).toBe('yes')
  expect(saved.filter((id) => !rows.some((row) => row.id === id))).toEqual([])
  return rows.length - submissions
}

async function whole(folder: string): Promise<Store> {
  const store = await reopen(folder)
  const { clean, problems } = await verifyStore(store)
  expect({ clean, problems }).toEqual({ clean: true, problems: [] })
  return store
}

async function opens(folder: string, passphrase: string): Promise<boolean> {
  const store = await reopen(folder, { kind: 'passphrase', passphrase }).catch(() => null)
  await store?.close()
  return store !== null
}

/** A whole register with every submission, or nothing at all. */
async function wholeOrNothing(folder: string): Promise<Became> {
  if (!existsSync(folder)) return 'old'
  const store = await whole(folder)
  expect(await store.db.selectFrom('submission').select('id').execute()).toHaveLength(submissions)
  await store.close()
  return 'new'
}

const inOut = (name: string, isNew: (path: string) => boolean | Promise<boolean>) => async (folder: string): Promise<Became> => {
  const path = join(folder, 'out', name)
  if (readFileSync(path, 'utf8') === 'old') return 'old'
  expect(await isNew(path)).toBe(true)
  return 'new'
} // prettier-ignore

export const diskWorks: readonly DiskWork[] = [
  {
    what: 'save',
    async became(folder) {
      const more = await expectWhole(folder)
      // Two at a time, three times: never one of two.
      expect([0, 2, 4, 6]).toContain(more)
      return more === 6 ? 'new' : 'old'
    },
  },
  {
    what: 'upgrade',
    async became(folder) {
      const register = join(folder, 'register')
      const copy = join(register, `register.before-upgrade-${newestVersion}.db`)
      const before = join(folder, 'as-it-was')
      if (existsSync(copy)) {
        // Put in the place of the database, the copy is the register as it was.
        cpSync(register, before, { recursive: true })
        for (const name of readdirSync(before)) if (/-(wal|shm)$|^lock/.test(name)) rmSync(join(before, name))
        renameSync(join(before, `register.before-upgrade-${newestVersion}.db`), join(before, 'register.db'))
        expect(await wholeOrNothing(before)).toBe('new')
        rmSync(before, { recursive: true })
      }
      const failure: unknown = await expectWhole(folder).catch((error: unknown) => error)
      if (!(failure instanceof Error)) return 'old'
      if (!(failure instanceof AccordError)) throw failure
      expect(failure.problem.code).toBe('store/newer-schema')
      expect(existsSync(copy)).toBe(true)
      return 'new'
    },
  },
  {
    what: 'passphrase',
    async became(folder) {
      const register = join(folder, 'register')
      const [old, changed] = [await opens(register, testPassphrase), await opens(register, 'another passphrase')]
      expect(old).toBe(!changed)
      return old ? 'old' : 'new'
    },
  },
  { what: 'backup', became: (folder) => wholeOrNothing(join(folder, 'backup')) },
  { what: 'restore', became: (folder) => wholeOrNothing(join(folder, 'restored')) },
  {
    what: 'create',
    async became(folder) {
      const failure: unknown = await whole(join(folder, 'new')).then((store) => store.close(), (error: unknown) => error)
      if (!(failure instanceof Error)) return 'new'
      if (!(failure instanceof AccordError)) throw failure
      expect(['store/not-found', 'store/unfinished-set-up']).toContain(failure.problem.code)
      return 'old'
    },
  },
  { what: 'excel', became: inOut('report.xlsx', async (path) => (await opened(path)).worksheets.length > 5) },
  { what: 'word', became: inOut('report.docx', (path) => wordText(readFileSync(path)).length > 100) },
  { what: 'bytes', became: inOut('return.xlsx', (path) => readFileSync(path).equals(Buffer.alloc(60_000, 'new'))) },
  { what: 'draft', became: inOut('letter.eml', (path) => readFileSync(path, 'utf8') === 'new '.repeat(9000)) },
  {
    what: 'settings',
    mayBeLeft: true,
    async became(folder) {
      const [first, ...others] = (await readRecent(join(folder, 'out'))).map(({ boardName }) => boardName)
      expect([first, ...others]).toContain('Old')
      return first === 'New' ? 'new' : 'old'
    },
  },
] // prettier-ignore
