import { createHash } from 'node:crypto'
import type { Output, ParsedInput } from '@shared/contract'
import { reconcile } from '@shared/analysis/reconciliation'
import { changesSince } from '@shared/analysis/since-snapshot'
import { yearEnd, type YearEnd } from '@shared/analysis/year-end'
import {
  appendAudit, canonicalJson, insertReturnSnapshot, newId, returnSnapshotById, returnSnapshots, type Db,
  type ReturnSnapshotRow,
} from '../../store' // prettier-ignore
import type { RegisterContext } from '../context'
import { loadRound } from './load-round'
import { noSuchSnapshot } from './problems'
import { yearEndOf } from './question'

const shown = (row: Omit<ReturnSnapshotRow, 'content'>) => ({
  id: row.id,
  number: row.number,
  note: row.note,
  takenAt: row.taken_at,
  takenBy: row.taken_by,
})

/** Freezes a year's figures with everything they rest on. */
export async function takeSnapshot(
  context: RegisterContext,
  { round, note }: ParsedInput<'returns.snapshot'>,
): Promise<Output<'returns.snapshot'>> {
  return await context.store.transaction(async (tx) => {
    const content = canonicalJson(await yearEndOf(tx, context, await loadRound(tx, context, round)))
    const row: ReturnSnapshotRow = {
      id: newId(context.clock),
      round_id: round,
      number: (await returnSnapshots(tx, round)).length + 1,
      note,
      taken_at: context.clock.now(),
      taken_by: context.actor,
      content,
      sha256: createHash('sha256').update(content).digest('hex'),
    }
    await insertReturnSnapshot(tx, row)
    await appendAudit(tx, context.clock, {
      actor: context.actor,
      action: 'returns.snapshot-taken',
      subjectType: 'return-round',
      subjectId: round,
      details: { snapshot: row.id, number: row.number, sha256: row.sha256, note },
    })
    return shown(row)
  })
}

export async function listSnapshots(
  context: RegisterContext,
  round: string,
): Promise<Output<'returns.snapshots'>> {
  return (await returnSnapshots(context.store.db, round)).map(shown)
}

/** A snapshot's figures worked out once more from what it froze, and what differs today. Errors: `returns/no-such-snapshot`. */
export async function sinceSnapshot(
  context: RegisterContext,
  id: string,
): Promise<Output<'returns.sinceSnapshot'>> {
  const { db } = context.store
  const row = await returnSnapshotById(db, id)
  if (!row) throw noSuchSnapshot(id)
  const frozen = contentOf(row)
  const now = await yearEndOf(db, context, await loadRound(db, context, row.round_id))
  return {
    snapshot: shown(row),
    reproduced: reproduces(row, frozen),
    frozen: frozen.result,
    changes: changesSince(frozen, now),
  }
}

/** The year's figures for a report: as frozen last, or as they stand. */
export async function lastSnapshot(db: Db, round: string): Promise<YearEnd | null> {
  const last = (await returnSnapshots(db, round)).at(-1)
  const row = last && (await returnSnapshotById(db, last.id))
  return row ? contentOf(row) : null
}

const contentOf = (row: ReturnSnapshotRow): YearEnd => yearEnd.parse(JSON.parse(row.content))

function reproduces(row: ReturnSnapshotRow, { question, result }: YearEnd): boolean {
  const whole = createHash('sha256').update(row.content).digest('hex') === row.sha256
  return whole && canonicalJson(reconcile(question)) === canonicalJson(result)
}
