import type { ImportItem } from '@shared/contract/intake'
import type { AgencyDirectory } from '../intake/matching/agency-directory'
import type { ReadItem, ReadResult } from '../intake/worker-protocol'
import {
  appendAudits, bulkInsert, insertReadings, insertSubmissions, insertTriage, newId, submissionById, triageEntries,
  type AuditEntry, type NewReading, type NewSubmission, type Tx,
} from '../store' // prettier-ignore
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { evaluateItems, type Evaluation } from './evaluate-item'
import { findCopies } from './find-copies'
import { packIdOf, packOf } from './forms'
import { describeItem } from './item-answer'
import { noSuchSubmission } from './problems'
import { readRows, type ReadRows } from './read-rows'
import { waitingEntry } from './triage-entry'

/** The version of the reader that recorded a reading; raised when forms are read differently. */
const readerVersion = 1

/** What a worker found in one file that the register keeps. */
export interface ReadFile {
  readonly submissionId: string
  readonly result: ReadResult
}

/** Records everything found in some files, in one transaction: parts, items, readings and their lines in triage. */
export async function recordRead(
  context: RegisterContext,
  files: readonly ReadFile[],
): Promise<ImportItem[][]> {
  const { store } = context
  await store.blobs.putMany(files.flatMap(({ result }) => result.parts.map((part) => part.bytes)))
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
  { submissionId, result }: ReadFile,
  trail: AuditEntry[],
): Promise<ImportItem[]> {
  const file = await submissionById(tx, submissionId)
  if (!file) throw noSuchSubmission(submissionId)
  const rows = readRows(context, file, result)
  const copies = await findCopies(tx, rows)
  const evaluations = await evaluateItems(
    tx,
    context,
    directory,
    rows.items.map(({ item, submission }) => ({ ...item, receivedOn: submission.received_on })),
  )
  await insertSubmissions(tx, rows.submissions)
  await insertReadings(tx, [
    ...rows.items.map(({ item, submission }) => readingRow(context, item, submission.id)),
    // A file that is only a wrapper is marked as read, so that an interrupted import knows not to read it again.
    ...(rows.items.some(({ submission }) => submission.id === file.id) ? [] : [wrapperRow(context, file.id)]),
  ])
  await insertTriage(tx, entries(rows, evaluations, copies))
  await recordCopies(tx, context, rows, copies)
  trail.push({
    actor: context.actor,
    action: 'intake.read',
    subjectType: 'submission',
    subjectId: file.id,
    details: { items: rows.items.length, parts: result.parts.length, copies: copies.size },
  })
  return rows.items.map(({ item, submission }, index) =>
    describeItem(submission, item, copies.has(submission.id), evaluations[index]?.match ?? null),
  )
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

function entries(rows: ReadRows, evaluations: readonly Evaluation[], copies: ReadonlyMap<string, string>) {
  return rows.items.flatMap(({ item, submission }, index) => {
    const evaluation = evaluations[index]
    if (!evaluation) return []
    const entry = waitingEntry(
      {
        ...item,
        submissionId: submission.id,
        receivedOn: submission.received_on,
        about: aboutOf(submission),
      },
      evaluation,
    )
    return [copies.has(submission.id) ? { ...entry, state: 'duplicate' } : entry]
  })
}

function aboutOf(submission: NewSubmission): (string | null)[] {
  return [submission.name, submission.mail_from ?? null, submission.mail_subject ?? null]
}

/** A copy is set aside by a decision like any other, so that a person can see it and undo it. */
async function recordCopies(
  tx: Tx,
  context: RegisterContext,
  rows: ReadRows,
  copies: ReadonlyMap<string, string>,
): Promise<void> {
  const originals = new Map(
    (await triageEntries(tx, [...copies.values()])).map((row) => [row.submission_id, row]),
  )
  await bulkInsert(
    tx,
    'decision',
    rows.items.flatMap(({ submission }) => {
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
