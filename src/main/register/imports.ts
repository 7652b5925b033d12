import type { ImportItem } from '@shared/contract/intake'
import type { Problem } from '@shared/domain/problem'
import type { UnreadFile } from '../intake/import-sink'
import {
  appendAudit, beginBatch, endBatch, filesNeverRead, importBatch, newestBatches, replaceImportItems, type ImportBatchRow,
} from '../store' // prettier-ignore
import type { RegisterContext } from './context'
import { noSuchImport } from './problems'

/** Notes that an import begins, or goes on. */
export async function beginImport(
  context: RegisterContext,
  batch: string,
  paths: readonly string[],
): Promise<void> {
  const { store, clock, actor } = context
  await store.transaction(async (tx) => {
    const before = await importBatch(tx, batch)
    await beginBatch(tx, {
      id: batch,
      started_at: clock.now(),
      started_by: actor,
      paths: JSON.stringify(paths),
      ended_at: null,
      state: 'running',
      files_left: null,
    })
    await appendAudit(tx, clock, {
      actor,
      action: before ? 'intake.resumed' : 'intake.started',
      subjectType: 'import',
      subjectId: batch,
      details: { given: paths.length },
    })
  })
}

/** Keeps the report of an import, and what it left when it was stopped. */
export async function endImport(
  context: RegisterContext,
  batch: string,
  outcome: { readonly items: readonly ReportedItem[]; readonly cancelled: boolean; readonly left: number },
): Promise<void> {
  const { store, clock, actor } = context
  const { items, cancelled, left } = outcome
  await store.transaction(async (tx) => {
    await endBatch(tx, batch, {
      ended_at: clock.now(),
      state: cancelled && left > 0 ? 'cancelled' : 'done',
      files_left: left,
    })
    await replaceImportItems(tx, batch, items.map(itemRow))
    await appendAudit(tx, clock, {
      actor,
      action: cancelled ? 'intake.cancelled' : 'intake.ended',
      subjectType: 'import',
      subjectId: batch,
      details: { items: items.length, left },
    })
  })
}

export type ReportedItem = Omit<ImportItem, 'reading' | 'returned' | 'match' | 'sha256'> & {
  problem: Problem | null
}

function itemRow({ source, submissionId, kind, form, notAForm, why, problem }: ReportedItem) {
  return {
    source,
    submission_id: submissionId,
    kind,
    form,
    not_a_form: notAForm,
    why: JSON.stringify(why),
    problem: problem === null ? null : JSON.stringify(problem),
  }
}

/** A watched folder makes many small imports; one stopped longer ago than this many is not offered any more. */
const lookedBack = 500

/**
 * The newest import that was stopped or interrupted, that nobody has let go and that was not given again since. Null while
 * another runs.
 */
export async function unfinishedImport(
  context: RegisterContext,
  running: ReadonlySet<string>,
): Promise<{ batch: ImportBatchRow; kept: number } | null> {
  const { db } = context.store
  const batches = await newestBatches(db, lookedBack)
  if (batches.some(({ id }) => running.has(id))) return null
  const done = new Set<string>()
  for (const batch of batches) {
    if (batch.state === 'done') done.add(batch.paths)
    else if (batch.state !== 'let-go' && !done.has(batch.paths))
      return { batch, kept: (await filesNeverRead(db)).length }
  }
  return null
}

/** Stops offering to go on with an import. What was kept of it stays, and can be imported again. */
export async function letImportGo(context: RegisterContext, batch: string): Promise<void> {
  const { store, clock, actor } = context
  await store.transaction(async (tx) => {
    const row = await importBatch(tx, batch)
    if (!row) throw noSuchImport()
    await endBatch(tx, batch, { ended_at: clock.now(), state: 'let-go', files_left: row.files_left })
    await appendAudit(tx, clock, {
      actor,
      action: 'intake.let-go',
      subjectType: 'import',
      subjectId: batch,
      details: {},
    })
  })
}

/** Everything that was kept and never read, one file at a time, from the originals. */
export async function* unreadFiles(context: RegisterContext): AsyncGenerator<UnreadFile> {
  const { db, blobs } = context.store
  for (const { id, source, name, sha256, received_on } of await filesNeverRead(db)) {
    yield {
      submissionId: id,
      source,
      name,
      sha256,
      receivedOn: received_on,
      bytes: await blobs.get(sha256),
    }
  }
}
