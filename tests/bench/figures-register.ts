import { bulkInsert, insertCases, type Store } from '../../src/main/store'
import { agencies, agencyId, caseNumber, now } from './one-case'
import { withoutIndexes } from './without-indexes'

export { now } from './one-case'

const types = ['nhs-trust', 'local-authority', 'police', 'education', 'housing', 'primary-care']
const atATime = 5000

/** Puts cases of five years into a register, with all that figures are counted from. */
export async function fillWithCases(store: Store, count: number): Promise<void> {
  await fillWithAgencies(store)
  await withoutIndexes(store, async (tx) => {
    for (let from = 0; from < count; from += atATime)
      await insertCases(
        tx,
        Array.from({ length: Math.min(atATime, count - from) }, (_, at) => caseNumber(from + at)),
      )
  })
}

/** What those cases refer to. */
export async function fillWithAgencies(store: Store): Promise<void> {
  await store.transaction(async (tx) => {
    await bulkInsert(tx, 'agency', Array.from({ length: agencies }, (_, n) => ({
      id: agencyId(n), name: `Agency ${n}`, type: types[n % types.length] ?? 'other', member: null, contact: null,
      confirmed: 1 as const, merged_into: n % 10 === 9 ? agencyId(n - 1) : null, created_at: now,
    }))) // prettier-ignore
    await bulkInsert(tx, 'submission', [{
      id: 'form', parent_id: null, batch_id: 'bench', role: 'file', source: 'form', name: 'form', media: 'x', sha256: '0'.repeat(64),
      size: 1, blob_sha256: null, at: null, received_at: now, received_on: '2026-11-20', mail_from: null, mail_subject: null,
      mail_sent_at: null, message_id: null,
    }]) // prettier-ignore
  })
}
