import type { Expression, ExpressionBuilder, Insertable, Selectable, SqlBool } from 'kysely'
import type { Database } from '../schema'
import { bulkInsert } from '../sqlite/bulk-insert'
import { bulkUpdate } from '../sqlite/bulk-update'
import type { Db, Tx } from '../store'

export type TriageEntry = Selectable<Database['triage']>
export type NewTriageEntry = Insertable<Database['triage']>
/** A line of the queue: the entry and what it needs of the submission. */
export type QueueRow = TriageEntry & { name: string; mail_from: string | null; sha256: string }

export async function insertTriage(tx: Tx, entries: readonly NewTriageEntry[]): Promise<void> {
  await bulkInsert(tx, 'triage', entries)
}

export async function triageEntry(db: Db | Tx, submissionId: string): Promise<TriageEntry | null> {
  const row = await db
    .selectFrom('triage')
    .selectAll()
    .where('submission_id', '=', submissionId)
    .executeTakeFirst()
  return row ?? null
}

/** Takes the line of a file that could not be read to its end out of the queue, unless somebody has decided about it. */
export async function forgetUnread(tx: Tx, submissionId: string): Promise<void> {
  await tx
    .deleteFrom('triage')
    .where('submission_id', '=', submissionId)
    .where('state', '=', 'waiting')
    .where('kind', '=', 'unreadable')
    .execute()
}

export async function updateTriage(
  tx: Tx,
  submissionId: string,
  change: Partial<Omit<TriageEntry, 'submission_id'>>,
): Promise<void> {
  await tx.updateTable('triage').set(change).where('submission_id', '=', submissionId).execute()
}

/** Marks many items as accepted into their cases. */
export async function markAccepted(
  tx: Tx,
  items: readonly { readonly submission: string; readonly state: string; readonly case: string }[],
): Promise<void> {
  const changes = items.map(({ submission, state, case: escalation_id }) => ({
    of: submission,
    set: { state, escalation_id },
  }))
  await bulkUpdate(tx, 'triage', 'submission_id', changes)
}

/** Lists the accepted submissions of some cases under the case that they count for. */
export async function fileUnderCase(tx: Tx, members: readonly string[], standing: string): Promise<void> {
  await tx
    .updateTable('triage')
    .set({ escalation_id: standing })
    .where('submission_id', 'in', (eb) =>
      eb
        .selectFrom('decision')
        .select('decision.submission_id')
        .where('decision.escalation_id', 'in', members)
        .where('decision.undone_at', 'is', null),
    )
    .where('state', 'in', ['accepted-new', 'accepted-update'])
    .execute()
}

export interface QueueFilter {
  readonly show: 'waiting' | 'decided' | 'all'
  /** Folded words, all of which must occur. */
  readonly words: readonly string[]
}

/**
 * A page of the queue, oldest first, and how many lines it has altogether. Of what is decided, the latest decision is
 * first: it is the one that somebody wants to see again.
 */
export async function triageQueue(
  db: Db | Tx,
  filter: QueueFilter,
  page: { offset: number; limit: number },
): Promise<{ rows: QueueRow[]; total: number }> {
  const shown = condition(filter)
  const rows = await db
    .selectFrom('triage')
    .innerJoin('submission', 'submission.id', 'triage.submission_id')
    .selectAll('triage')
    .select(['submission.name', 'submission.mail_from', 'submission.sha256'])
    .where(shown)
    .$if(filter.show === 'decided', (query) => query.orderBy(latestDecision, 'desc'))
    .orderBy('triage.sort_key')
    .orderBy('triage.submission_id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  const { total } = await db
    .selectFrom('triage')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(shown)
    .executeTakeFirstOrThrow()
  return { rows, total }
}

const latestDecision = (eb: ExpressionBuilder<Database, 'triage'>) =>
  eb
    .selectFrom('decision')
    .select((d) => d.fn.max('decision.sequence').as('sequence'))
    .whereRef('decision.submission_id', '=', 'triage.submission_id')

function condition(filter: QueueFilter) {
  return (eb: ExpressionBuilder<Database, 'triage'>): Expression<SqlBool> =>
    eb.and([
      ...(filter.show === 'waiting' ? [eb('triage.state', '=', 'waiting')] : []),
      ...(filter.show === 'decided' ? [eb('triage.state', '!=', 'waiting')] : []),
      ...filter.words.map((word) => eb('triage.search', 'like', `%${word}%`)),
    ])
}

export async function triageCounts(db: Db | Tx): Promise<{ waiting: number; clear: number }> {
  const row = await db
    .selectFrom('triage')
    .select((eb) => [eb.fn.countAll<number>().as('waiting'), eb.fn.sum<number | null>('clear').as('clear')])
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return { waiting: row.waiting, clear: row.clear ?? 0 }
}

/** Waiting items after a place in the order in which they are accepted. */
export async function waitingAfter(
  db: Db | Tx,
  after: { sortKey: string; submissionId: string } | null,
  limit: number,
): Promise<TriageEntry[]> {
  let query = db.selectFrom('triage').selectAll().where('state', '=', 'waiting')
  if (after) {
    query = query.where((eb) =>
      eb.or([
        eb('sort_key', '>', after.sortKey),
        eb.and([eb('sort_key', '=', after.sortKey), eb('submission_id', '>', after.submissionId)]),
      ]),
    )
  }
  return await query.orderBy('sort_key').orderBy('submission_id').limit(limit).execute()
}

/** Submission ids of a case's documents as triage knows them. */
export async function triageEntries(db: Db | Tx, submissionIds: readonly string[]): Promise<TriageEntry[]> {
  const found: TriageEntry[] = []
  for (let at = 0; at < submissionIds.length; at += 500) {
    const batch = submissionIds.slice(at, at + 500)
    found.push(...(await db.selectFrom('triage').selectAll().where('submission_id', 'in', batch).execute()))
  }
  return found
}

/** The first item with each of some contents, by content hash; items set aside as copies themselves are left out. */
export async function triagedBySha(db: Db | Tx, shas: readonly string[]): Promise<Map<string, string>> {
  const first = new Map<string, string>()
  const unique = [...new Set(shas)]
  for (let at = 0; at < unique.length; at += 500) {
    const rows = await db
      .selectFrom('submission')
      .innerJoin('triage', 'triage.submission_id', 'submission.id')
      .select(['submission.sha256', 'submission.id'])
      .where('submission.sha256', 'in', unique.slice(at, at + 500))
      .where('triage.state', '!=', 'duplicate')
      .orderBy('submission.received_at', 'desc')
      .orderBy('submission.id', 'desc')
      .execute()
    // Newest first, so the oldest stays.
    for (const row of rows) first.set(row.sha256, row.id)
  }
  return first
}
