import { createHash } from 'node:crypto'
import { changePassphrase } from './change-keys'
import { appendAudit } from './audit'
import { newId } from './new-id'
import { insertSubmissions } from './repositories/submissions'
import { newSubmission, reopen, testClock, testPassphrase } from './test-register'
import type { Store } from './store'

// Works on a register until it is killed, and says what is done only once it is.
const [, , folder = '', mode = ''] = process.argv
const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function importForEver(store: Store): Promise<void> {
  for (let round = 0; ; round += 1) {
    const originals = Array.from({ length: 4 }, () => Buffer.from(newId(testClock).repeat(50 + round)))
    const hashes = await store.blobs.putMany(originals)
    const rows = hashes.map((sha256) => newSubmission({ sha256, blob_sha256: sha256 }))
    await store.transaction(async (tx) => {
      await insertSubmissions(tx, rows)
      const entry = { actor: 'Tester', action: 'import', subjectType: 'batch', subjectId: 'b', details: {} }
      await appendAudit(tx, testClock, entry)
    })
    say(rows.map(({ id }) => id).join(' '))
  }
}

async function changeForEver(store: Store): Promise<void> {
  for (let round = 1; ; round += 1) {
    await changePassphrase(
      store,
      testPassphrase + (round === 1 ? '' : `${round - 1}`),
      `${testPassphrase}${round}`,
    )
    say(`${round}`)
  }
}

const store = await reopen(folder)
say(`ready ${createHash('sha256').update(folder).digest('hex').slice(0, 4)}`)
await (mode === 'import' ? importForEver(store) : changeForEver(store))
