import type { Output, ParsedInput } from '@shared/contract'
import { columnMapping, senderOf, type ColumnMapping } from '@shared/domain/column-mapping'
import { dateOf } from '@shared/domain/dates'
import { AccordError } from '@shared/domain/problem'
import type { FileToRead } from '../intake/pool'
import type { ReadResult } from '../intake/worker-protocol'
import {
  appendAudit,
  columnMappings,
  insertColumnMapping,
  submissionById,
  type Db,
  type SubmissionRow,
} from '../store'
import type { RegisterContext } from './context'
import { noSuchSubmission } from './problems'
import { readRowsAgain } from './read-rows-again'
import { holderOf } from './triage-document'

/** Reads one file, in a process of its own. */
export interface FileReader {
  read(file: FileToRead): Promise<ReadResult>
}

/** Everything people said of the columns of logs, as far as it counts. */
export async function mappingsInUse(db: Db): Promise<ColumnMapping[]> {
  return (await columnMappings(db)).map(({ sender, fingerprint, columns, made_by, made_on }) => {
    const said: unknown = JSON.parse(columns)
    return columnMapping.parse({ sender, fingerprint, columns: said, by: made_by, on: made_on })
  })
}

/** How the columns of the log that a row came from were understood. */
export async function logColumns(
  context: RegisterContext,
  reader: FileReader,
  submission: string,
): Promise<Output<'triage.columns'>> {
  const { holder, result } = await readAgain(context, reader, submission)
  return {
    sender: senderOf(holder.original_from ?? holder.mail_from),
    tables: result.items.flatMap(({ layout }) => layout ?? []),
  }
}

/**
 * Remembers what the columns of a log mean, for its sender and for logs with these headings, and reads its rows again
 * that still wait. Rows already decided keep what was read of them.
 */
export async function setLogColumns(
  context: RegisterContext,
  reader: FileReader,
  { submission, fingerprint, columns }: ParsedInput<'triage.setColumns'>,
): Promise<Output<'triage.setColumns'>> {
  const { store, clock, actor } = context
  const { holder, result } = await readAgain(context, reader, submission)
  const layout = result.items.find((item) => item.layout?.fingerprint === fingerprint)?.layout
  if (!layout) throw noSuchColumns(holder.name)
  const sender = senderOf(holder.original_from ?? holder.mail_from)
  await store.transaction(async (tx) => {
    await insertColumnMapping(tx, {
      sender,
      fingerprint,
      columns: JSON.stringify(columns),
      made_on: dateOf(clock.now()),
      made_by: actor,
    })
    await appendAudit(tx, clock, {
      actor,
      action: 'intake.columns-corrected',
      subjectType: 'submission',
      subjectId: holder.id,
      details: { sender, fingerprint, columns },
    })
  })
  const again = await readAgain(context, reader, submission)
  return await readRowsAgain(context, holder, again.result)
}

async function readAgain(context: RegisterContext, reader: FileReader, submission: string) {
  const { store } = context
  const item = await submissionById(store.db, submission)
  if (!item) throw noSuchSubmission(submission)
  const holder: SubmissionRow = await holderOf(context, item)
  const result = await reader.read({
    name: holder.name,
    bytes: await store.blobs.get(holder.blob_sha256 ?? ''),
    receivedOn: holder.received_on,
    mappings: await mappingsInUse(store.db),
    sender: senderOf(holder.original_from ?? holder.mail_from),
  })
  return { holder, result }
}

function noSuchColumns(name: string): AccordError {
  return new AccordError({
    code: 'triage/no-such-columns',
    message: `${name} has no such row of headings.`,
    whatToDo: 'Close this and open the columns again.',
    item: name,
  })
}
