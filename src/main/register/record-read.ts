import type { ImportItem } from '@shared/contract/intake'
import type { AgencyDirectory } from '../intake/matching/agency-directory'
import type { PlaceInFile } from '../intake/import-sink'
import type { ReadItem, ReadResult } from '../intake/worker-protocol'
import {
  appendAudits, bulkInsert, forgetUnread, insertReadings, insertSubmissions, insertTriage, newId, submissionById, triageEntries,
  type AuditEntry, type NewReading, type NewSubmission, type Tx,
} from '../store' // prettier-ignore
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { evaluateItems, type Evaluation } from './evaluate-item'
import { findCopies } from './find-copies'
import { packIdOf, packOf } from './forms'
import { describeItem } from './item-answer'
import { noSuchSubmission } from './problems'
import { readRows, type PlacedItem } from './read-rows'
import { isBegun, itemsRecorded, partsRecorded } from './recorded-before'
import { waitingEntry } from './triage-entry'

/** The version of the reader that recorded a reading; raised when forms are read differently. */
const readerVersion = 1

/** What a worker found in one file that the register keeps. */
export interface ReadFile {
  readonly submissionId: string
  readonly result: ReadResult
  readonly place: PlaceInFile
}

/** Records what was found in some files, in one transaction: parts, items, readings and their lines in triage. */
export async function recordRead(
  context: RegisterContext,
  files: readonly ReadFile[],
): Promise<ImportItem[][]> {
  const { store } = context
  const parts = files.flatMap(({ place, result }) => (place.first ? result.parts : []))
  await store.blobs.putMany(parts.map((part) => part.bytes))
  return await store.transaction(async (tx) => {
    const directory = await loadDirectory(tx)
    const recorded: ImportItem[][] = []
    const trail: AuditEntry[] = []
    for (const file of files) recorded.push(await recordFile(tx, context, directory, file, trail))
    await appendAudits(tx, context.clock, trail)
    return recorded
  })
}

async function recordFile(
  tx: Tx,
  context: RegisterContext,
  directory: AgencyDirectory,
  { submissionId, result, place }: ReadFile,
  trail: AuditEntry[],
): Promise<ImportItem[]> {
  const file = await submissionById(tx, submissionId)
  if (!file) throw noSuchSubmission(submissionId)
  const begun = await isBegun(tx, file, place)
  const rows = readRows(context, file, result, begun ? await partsRecorded(tx, file, result) : new Map())
  const before = begun ? await itemsRecorded(tx, rows.items) : new Map<number, ImportItem>()
  const items = rows.items.filter((_, index) => !before.has(index))
  const copies = await findCopies(tx, items)
  const evaluations = await evaluateItems(
    tx,
    context,
    directory,
    items.map(({ item: { kind, notAForm, form, reading }, submission }) => ({
      kind,
      notAForm,
      form,
      reading,
      receivedOn: submission.received_on,
    })),
  )
  await insertSubmissions(tx, rows.parts)
  await insertSubmissions(
    tx,
    items.flatMap(({ own, submission }) => (own ? [submission] : [])),
  )
  await insertReadings(tx, [
    ...items.map(({ item, submission }) => readingRow(context, item, submission.id)),
    // A file that is only a wrapper is marked as read, so that an interrupted import knows not to read it again.
    ...(!place.last || rows.items.some(({ submission }) => submission.id === file.id)
      ? []
      : [wrapperRow(context, file.id)]),
  ])
  await insertTriage(tx, entries(items, evaluations, copies))
  await recordCopies(tx, context, items, copies)
  // A log that was cut short waits as such until it has been read to its end.
  if (begun && place.last) await forgetUnread(tx, file.id)
  trail.push({
    actor: context.actor,
    action: 'intake.read',
    subjectType: 'submission',
    subjectId: file.id,
    details: {
      items: items.length,
      parts: rows.parts.length,
      copies: copies.size,
      ...(place.last ? {} : { moreToCome: true }),
    },
  })
  const recorded = items.map(({ item, submission }, index) =>
    describeItem(submission, item, copies.has(submission.id), evaluations[index]?.match ?? null),
  )
  return rows.items.flatMap((_, index) => before.get(index) ?? recorded.shift() ?? [])
}

/** One reading as its row. */
export function readingRow(context: RegisterContext, item: ReadItem, submission_id: string): NewReading {
  const pack = packOf(context.packs, packIdOf(context.packs, item.form) ?? context.board, null)
  return {
    id: newId(context.clock),
    submission_id,
    kind: item.kind,
    not_a_form: item.notAForm,
    pack_id: pack.id,
    pack_version: pack.policy.version,
    form_id: item.form === null ? null : item.form.slice(item.form.indexOf('/') + 1),
    reader_version: readerVersion,
    fields: JSON.stringify(item.reading),
    why: JSON.stringify(item.why),
    problem: item.problem === null ? null : JSON.stringify(item.problem),
    read_at: context.clock.now(),
    returned: item.returned === undefined ? null : JSON.stringify(item.returned),
  }
}

function wrapperRow(context: RegisterContext, submission_id: string): NewReading {
  return {
    id: newId(context.clock),
    submission_id,
    kind: 'wrapper',
    not_a_form: null,
    pack_id: null,
    pack_version: null,
    form_id: null,
    reader_version: readerVersion,
    fields: '{}',
    why: '[]',
    problem: null,
    read_at: context.clock.now(),
    returned: null,
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

function aboutOf(submission: NewSubmission): (string | null)[] {
  return [
    submission.name,
    submission.mail_from ?? null,
    submission.original_from ?? null,
    submission.mail_subject ?? null,
  ]
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
