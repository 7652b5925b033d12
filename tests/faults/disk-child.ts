import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { AccordError } from '@shared/domain/problem'
import { saveText } from '../../src/main/drafts/save-text'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { createBoardReportHandlers } from '../../src/main/reports/board-report/write-board'
import { createReportHandlers } from '../../src/main/reports/handlers'
import { writeBytes } from '../../src/main/reports/write-bytes'
import { rememberRegister } from '../../src/main/service/recent-registers'
import { backupStore, restoreBackup, type Store } from '../../src/main/store'
import { appendAudit } from '../../src/main/store/audit'
import { changePassphrase } from '../../src/main/store/change-keys'
import { migrations } from '../../src/main/store/migrations'
import type { MigrationStep } from '../../src/main/store/migrations/migration-step'
import { runStatements } from '../../src/main/store/migrations/run-statements'
import { upgrade } from '../../src/main/store/migrations/upgrade'
import { insertSubmissions } from '../../src/main/store/repositories/submissions'
import { secretsOf } from '../../src/main/store/secrets'
import {
  newSubmission,
  reopen,
  testClock,
  testKdf,
  testPassphrase,
  testRegister,
} from '../../src/main/store/test-register'

// Does one thing in a folder, on a disk that may fail or be gone in the middle of it, and says how it ended.
const [, , what = '', folder = ''] = process.argv
const register = join(folder, 'register')
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

async function withRegister(work: (store: Store) => Promise<unknown>): Promise<void> {
  const store = await reopen(register)
  try {
    await work(store)
  } finally {
    await store.close()
  }
}

async function save(store: Store): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const originals = [1, 2].map((n) => Buffer.from(`original ${n} of round ${round} `.repeat(400)))
    const hashes = await store.blobs.putMany(originals)
    const rows = hashes.map((sha256, at) => {
      const id = createHash('sha256').update(`${round} ${at}`).digest('hex').slice(0, 32)
      return newSubmission({ id, sha256, blob_sha256: sha256 })
    })
    await store.transaction(async (tx) => {
      await insertSubmissions(tx, rows)
      const entry = { actor: 'Tester', action: 'import', subjectType: 'batch', subjectId: 'b', details: {} }
      await appendAudit(tx, testClock, entry)
    })
    say({ saved: rows.map(({ id }) => id) })
  }
}

/** As a later Accord would bring the register up to date. */
function bringUpToDate(store: Store): Promise<void> {
  const statements = [
    'create table later (id text primary key, size integer not null) strict',
    'insert into later select id, size from submission',
    'create index later_by_size on later (size)',
    "update setting set value = value || ' and later'",
    'alter table later add column more text',
  ]
  const later: MigrationStep = { name: '9000-later', up: (db) => runStatements(db, statements) }
  return upgrade(store, secretsOf(store).connection, false, [...migrations, later])
} // prettier-ignore

async function report(kind: 'excel' | 'word'): Promise<void> {
  const { packs } = await loadPacks({ resources: resolve('resources') })
  await withRegister(async (store) => {
    const context = { store, clock: testClock, packs, actor: 'Tester', version: '0.0.0' }
    const filter = { from: null, to: null, by: 'raised' } as const
    const asked = { filter, publication: false }
    await (kind === 'excel'
      ? createReportHandlers(context)['reports.excel']({ ...asked, path: join(folder, 'out', 'report.xlsx'), register: 'identifiable', purpose: 'Test' })
      : createBoardReportHandlers(context, null)['reports.board']({ ...asked, path: join(folder, 'out', 'report.docx') }))
  })
} // prettier-ignore

const opener = { kind: 'passphrase' as const, passphrase: testPassphrase }
const things: Record<string, () => Promise<unknown>> = {
  save: () => withRegister(save),
  upgrade: () => withRegister(bringUpToDate),
  passphrase: () => withRegister((store) => changePassphrase(store, testPassphrase, 'another passphrase')),
  backup: () => withRegister((store) => backupStore(store, join(folder, 'backup'))),
  restore: () =>
    restoreBackup(
      { from: join(folder, 'register'), to: join(folder, 'restored'), with: opener, clock: testClock },
      testKdf,
    ),
  create: async () => {
    const { store } = await testRegister(join(folder, 'new'))
    await store.close()
  },
  excel: () => report('excel'),
  word: () => report('word'),
  bytes: () => writeBytes(join(folder, 'out', 'return.xlsx'), Buffer.alloc(60_000, 'new')),
  draft: () => saveText(join(folder, 'out', 'letter.eml'), '.eml', 'new '.repeat(9000), register),
  settings: () => rememberRegister(join(folder, 'out'), { folder: '/somewhere', boardName: 'New' }),
}

try {
  await things[what]?.()
  say({ done: true })
} catch (error) {
  say(error instanceof AccordError ? { problem: error.problem } : { bug: String(error) })
}
