import type { Reading } from '@shared/domain/reading'
import {
  draftsOf, newestReadings, standingDecision, submissionById, submissionsByIds, triageEntries, triageEntry,
  type Db, type DecisionRow, type ReadingRow, type SubmissionRow, type TriageEntry, type Tx,
} from '../store' // prettier-ignore
import { noSuchSubmission } from './problems'
import { readingOf } from './stored-json'

/** One item of triage with everything kept about it. */
export interface LoadedItem {
  readonly entry: TriageEntry
  readonly submission: SubmissionRow
  readonly row: ReadingRow | null
  /** As read; a person's corrections are apart. */
  readonly reading: Reading
  /** Something was typed into it and not accepted yet. */
  readonly hasDraft: boolean
}

/** Errors: `triage/no-such-item`. */
export async function loadItem(db: Db | Tx, submissionId: string): Promise<LoadedItem> {
  const entry = await triageEntry(db, submissionId)
  const submission = await submissionById(db, submissionId)
  if (!entry || !submission) throw noSuchSubmission(submissionId)
  const row = (await newestReadings(db, [submissionId])).get(submissionId) ?? null
  const hasDraft = (await draftsOf(db, [submissionId])).size > 0
  return { entry, submission, row, reading: row ? readingOf(row.fields) : {}, hasDraft }
}

/** Some items at once, in the order of `ids`. */
export async function loadItems(db: Db | Tx, ids: readonly string[]): Promise<LoadedItem[]> {
  const entries = new Map((await triageEntries(db, ids)).map((entry) => [entry.submission_id, entry]))
  const submissions = new Map((await submissionsByIds(db, ids)).map((row) => [row.id, row]))
  const readings = await newestReadings(db, ids)
  const drafts = await draftsOf(db, ids)
  return ids.flatMap((id) => {
    const [entry, submission, row = null] = [entries.get(id), submissions.get(id), readings.get(id)]
    if (!entry || !submission) return []
    return [{ entry, submission, row, reading: row ? readingOf(row.fields) : {}, hasDraft: drafts.has(id) }]
  })
}

export async function loadDecided(
  db: Db | Tx,
  id: string,
): Promise<LoadedItem & { decision: DecisionRow | null }> {
  return { ...(await loadItem(db, id)), decision: await standingDecision(db, id) }
}
