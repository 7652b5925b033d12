import type { ImportItem } from '@shared/contract/intake'
import type { PlaceInFile } from '../intake/import-sink'
import type { ReadResult } from '../intake/worker-protocol'
import {
  appendAudits, bulkInsert, forgetUnread, insertReadings, insertSubmissions, insertTriage, submissionsByIds, triageEntries,
  type AuditEntry, type NewReading, type SubmissionRow, type Tx,
} from '../store' // prettier-ignore
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { evaluateItems, type Evaluation, type ItemToWeigh } from './evaluate-item'
import { findCopies } from './find-copies'
import { describeItem } from './item-answer'
import { noSuchSubmission } from './problems'
import { readRows, type PlacedItem, type ReadRows } from './read-rows'
import { readingRow, wrapperRow } from './reading-row'
import { filesBegun, itemsRecorded, partsRecorded } from './recorded-before'
import { aboutOf, waitingEntry } from './triage-entry'

/** What a worker found in one file that the register keeps. */
export interface ReadFile {
  readonly submissionId: string
  readonly result: ReadResult
  readonly place: PlaceInFile
}

/**
 * Records what was found in some files, in one transaction: parts, items, readings and their lines in triage. What is asked
 * and written is asked and written for all of them together, as if each had been recorded after the one before.
 */
export async function recordRead(
  context: RegisterContext,
  files: readonly ReadFile[],
): Promise<ImportItem[][]> {
  const { store, clock } = context
  const parts = files.flatMap(({ place, result }) => (place.first ? result.parts : []))
  await store.blobs.putMany(parts.map((part) => part.bytes))
  return await store.transaction(async (tx) => {
    const opened = await openFiles(tx, context, files)
    const items = opened.flatMap((file) => file.items)
    const copies = await findCopies(tx, opened.map((file) => file.items)) // prettier-ignore
    const evaluations = await evaluateItems(tx, context, await loadDirectory(tx), items.map(toWeigh))
    await insertSubmissions(tx, opened.flatMap(({ rows }) => rows.parts)) // prettier-ignore
    await insertSubmissions(tx, items.flatMap(({ own, submission }) => (own ? [submission] : []))) // prettier-ignore
    await insertReadings(tx, opened.flatMap((file) => readingRows(context, file))) // prettier-ignore
    await insertTriage(tx, entries(items, evaluations, copies))
    await recordCopies(tx, context, items, copies)
    // A log that was cut short waits as such until it has been read to its end.
    for (const { begun, place, file } of opened) if (begun && place.last) await forgetUnread(tx, file.id)
    await appendAudits(tx, clock, opened.map((file) => trailOf(context, file, copies))) // prettier-ignore
    const recorded = items.map(({ item, submission }, index) =>
      describeItem(submission, item, copies.has(submission.id), evaluations[index]?.match ?? null),
    )
    return opened.map(({ rows, before }) =>
      rows.items.flatMap((_, index) => before.get(index) ?? recorded.shift() ?? []),
    )
  })
}

/** A file, what was found in it, and what of that is new. */
interface OpenedFile {
  readonly file: SubmissionRow
  readonly place: PlaceInFile
  readonly begun: boolean
  readonly rows: ReadRows
  readonly before: ReadonlyMap<number, ImportItem>
  readonly items: readonly PlacedItem[]
}

async function openFiles(
  tx: Tx,
  context: RegisterContext,
  files: readonly ReadFile[],
): Promise<OpenedFile[]> {
  const ids = files.map(({ submissionId }) => submissionId)
  const known = new Map((await submissionsByIds(tx, ids)).map((row) => [row.id, row]))
  const begunFiles = await filesBegun(tx, files)
  const opened: OpenedFile[] = []
  for (const { submissionId, result, place } of files) {
    const file = known.get(submissionId)
    if (!file) throw noSuchSubmission(submissionId)
    const begun = begunFiles.has(submissionId)
    const rows = readRows(context, file, result, begun ? await partsRecorded(tx, file, result) : new Map())
    const before = begun ? await itemsRecorded(tx, rows.items) : new Map<number, ImportItem>()
    opened.push({ file, place, begun, rows, before, items: rows.items.filter((_, at) => !before.has(at)) })
  }
  return opened
}

function toWeigh({ item: { kind, notAForm, form, reading }, submission }: PlacedItem): ItemToWeigh {
  return { kind, notAForm, form, reading, receivedOn: submission.received_on }
}

function readingRows(context: RegisterContext, { file, place, rows, items }: OpenedFile): NewReading[] {
  // A file that is only a wrapper is marked as read, so that an interrupted import knows not to read it again.
  const isItem = rows.items.some(({ submission }) => submission.id === file.id)
  return [
    ...items.map(({ item, submission }) => readingRow(context, item, submission.id)),
    ...(!place.last || isItem ? [] : [wrapperRow(context, file.id)]),
  ]
}

function trailOf(
  { actor }: RegisterContext,
  { file, place, rows, items }: OpenedFile,
  copies: ReadonlyMap<string, string>,
): AuditEntry {
  return {
    actor,
    action: 'intake.read',
    subjectType: 'submission',
    subjectId: file.id,
    details: {
      items: items.length,
      parts: rows.parts.length,
      copies: items.filter(({ submission }) => copies.has(submission.id)).length,
      ...(place.last ? {} : { moreToCome: true }),
    },
  }
}

function entries(
  items: readonly PlacedItem[],
  evaluations: readonly Evaluation[],
  copies: ReadonlyMap<string, string>,
) {
  return items.flatMap(({ item, submission }, index) => {
    const evaluation = evaluations[index]
    if (!evaluation) return []
    const { sha256, kind, form, reading } = item
    const { id: submissionId, received_on: receivedOn } = submission
    const entry = waitingEntry(
      { submissionId, sha256, kind, form, receivedOn, reading, about: aboutOf(submission) },
      evaluation,
    )
    return [copies.has(submissionId) ? { ...entry, state: 'duplicate' } : entry]
  })
}

/** A copy is set aside by a decision like any other, so that a person can see it and undo it. */
async function recordCopies(
  tx: Tx,
  context: RegisterContext,
  items: readonly PlacedItem[],
  copies: ReadonlyMap<string, string>,
): Promise<void> {
  const originals = new Map(
    (await triageEntries(tx, [...copies.values()])).map((row) => [row.submission_id, row]),
  )
  await bulkInsert(
    tx,
    'decision',
    items.flatMap(({ submission }) => {
      const of = copies.get(submission.id)
      if (of === undefined) return []
      const note = originals.has(of) ? of : null
      return [{
        submission_id: submission.id, decision: 'duplicate', escalation_id: null, corrections: '{}', note,
        made_at: context.clock.now(), made_by: 'Accord', undone_at: null, effects: '{}',
      }] // prettier-ignore
    }),
  )
}
