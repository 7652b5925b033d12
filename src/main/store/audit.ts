import { createHmac } from 'node:crypto'
import type { Clock } from '@shared/domain/dates'
import { canonicalJson } from './canonical-json'
import { bulkInsert } from './sqlite/bulk-insert'
import { AccordAdapter } from './sqlite/dialect'
import type { Db, Tx } from './store'

export interface AuditEntry {
  /** Who did it: the officer's name as set, or `command line`. */
  actor: string
  /** What was done: `triage.decided`, `escalation.advanced`. */
  action: string
  subjectType: string
  subjectId: string
  /** Field names and ids; never more of a person than the change itself needs. */
  details: Record<string, unknown>
}

/** The end of the chain: what a backup or an export carries so that cutting off the tail is noticed. */
export interface AuditHead {
  sequence: number
  hash: string
}

interface ChainedRow {
  sequence: number
  at: string
  actor: string
  action: string
  subject_type: string
  subject_id: string
  details: string
  previous_hash: string
}

const beforeFirst = '0'.repeat(64)
const pageOfRows = 1000

/** Adds one row to the audit trail, in the transaction of the change it records: if it fails, so does the change. */
export async function appendAudit(tx: Tx, clock: Clock, entry: AuditEntry): Promise<void> {
  await appendAudits(tx, clock, [entry])
}

/** Adds several rows in order, quicker than one by one. */
export async function appendAudits(tx: Tx, clock: Clock, entries: readonly AuditEntry[]): Promise<void> {
  let head = await auditHead(tx)
  const key = auditKey(tx)
  const rows = entries.map((entry) => {
    const row: ChainedRow = {
      sequence: head.sequence + 1,
      at: clock.now(),
      actor: entry.actor,
      action: entry.action,
      subject_type: entry.subjectType,
      subject_id: entry.subjectId,
      details: canonicalJson(entry.details),
      previous_hash: head.hash,
    }
    head = { sequence: row.sequence, hash: chainHash(key, row) }
    return { ...row, hash: head.hash }
  })
  await bulkInsert(tx, 'audit', rows)
}

/** The newest row's number and hash; number 0 when nothing has been recorded. */
export async function auditHead(db: Db | Tx): Promise<AuditHead> {
  const row = await db
    .selectFrom('audit')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? { sequence: 0, hash: beforeFirst }
}

export interface AuditVerdict {
  rows: number
  /** The first row that is not as it was written, or that follows a gap; null when all are whole. */
  firstBad: number | null
  /** True when the anchor given is no longer part of the chain, so rows after or before it were replaced or cut off. */
  anchorLost: boolean
}

/**
 * Recomputes the whole chain.
 * @param anchor a head noted earlier outside the register
 */
export async function verifyAudit(db: Db, anchor?: AuditHead): Promise<AuditVerdict> {
  const key = auditKey(db)
  let last: AuditHead = { sequence: 0, hash: beforeFirst }
  let anchored = anchor === undefined || anchor.sequence === 0
  for (;;) {
    const page = await db
      .selectFrom('audit')
      .selectAll()
      .where('sequence', '>', last.sequence)
      .orderBy('sequence')
      .limit(pageOfRows)
      .execute()
    for (const { hash, ...row } of page) {
      const expected = last.sequence + 1
      const whole =
        row.sequence === expected && row.previous_hash === last.hash && hash === chainHash(key, row)
      if (!whole) return { rows: last.sequence, firstBad: expected, anchorLost: !anchored }
      last = { sequence: row.sequence, hash }
      if (anchor?.sequence === row.sequence && anchor.hash === hash) anchored = true
    }
    if (page.length < pageOfRows) return { rows: last.sequence, firstBad: null, anchorLost: !anchored }
  }
}

function auditKey(db: Db | Tx): Uint8Array {
  const { adapter } = db.getExecutor()
  if (!(adapter instanceof AccordAdapter))
    throw new TypeError('The audit trail needs a database opened by the store')
  return adapter.auditKey
}

function chainHash(key: Uint8Array, row: ChainedRow): string {
  const text = canonicalJson([
    row.sequence, row.at, row.actor, row.action, row.subject_type, row.subject_id, row.details, row.previous_hash,
  ]) // prettier-ignore
  return createHmac('sha256', key).update(text).digest('hex')
}
