import type { Output } from '@shared/contract'
import type { ReadItem, ReadResult } from '../intake/worker-protocol'
import {
  appendAudit, childrenOf, insertReadings, insertSubmissions, insertTriage, triageEntries, updateTriage, type SubmissionRow, type Tx,
} from '../store' // prettier-ignore
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { evaluateItems } from './evaluate-item'
import { readingRow } from './reading-row'
import { readRows } from './read-rows'
import { waitingEntry } from './triage-entry'

/** Gives the rows of a log that still wait what was read of them now. Nothing decided is touched. */
export async function readRowsAgain(
  context: RegisterContext,
  holder: SubmissionRow,
  result: ReadResult,
): Promise<Output<'triage.setColumns'>> {
  return await context.store.transaction(async (tx) => {
    const rows = (await childrenOf(tx, holder.id)).filter(({ role }) => role === 'row')
    const states = new Map(
      (await triageEntries(tx, rows.map(({ id }) => id))).map(({ submission_id, state }) => [submission_id, state]),
    ) // prettier-ignore
    const found = new Map(
      result.items.flatMap((item) => (item.at === null ? [] : [[item.at, item] as const])),
    )
    const waiting = rows.filter(({ id }) => states.get(id) === 'waiting')
    await update(
      tx,
      context,
      waiting.map((submission) => ({
        submission,
        item: found.get(submission.at ?? '') ?? noCase(submission),
      })),
    )
    const known = new Set(rows.map(({ at }) => at))
    const added = result.items.filter(({ kind, at }) => kind === 'log-row' && !known.has(at))
    await add(tx, context, holder, { ...result, parts: [], items: added })
    await appendAudit(tx, context.clock, {
      actor: context.actor,
      action: 'intake.read-again',
      subjectType: 'submission',
      subjectId: holder.id,
      details: { rows: waiting.length, added: added.length },
    })
    return { readAgain: waiting.length, added: added.length, left: rows.length - waiting.length }
  })
}

interface Pair {
  readonly submission: SubmissionRow
  readonly item: ReadItem
}

async function update(tx: Tx, context: RegisterContext, pairs: readonly Pair[]): Promise<void> {
  const entries = await entriesOf(tx, context, pairs)
  await insertReadings(
    tx,
    pairs.map(({ item, submission }) => readingRow(context, item, submission.id)),
  )
  for (const { submission_id, ...entry } of entries) await updateTriage(tx, submission_id, entry)
}

/** Rows that are cases only now that the columns are understood. */
async function add(
  tx: Tx,
  context: RegisterContext,
  holder: SubmissionRow,
  result: ReadResult,
): Promise<void> {
  const mail = {
    messageId: holder.message_id, from: holder.mail_from, subject: holder.mail_subject ?? '', sentAt: holder.mail_sent_at,
  } // prettier-ignore
  const rows = readRows(
    context,
    holder,
    { ...result, mail: holder.mail_from === null ? null : mail },
    new Map(),
  )
  const pairs = rows.items.map(({ item, submission }) => ({ item, submission: { ...holder, ...submission } }))
  await insertSubmissions(
    tx,
    rows.items.flatMap(({ own, submission }) => (own ? [submission] : [])),
  )
  await insertReadings(
    tx,
    pairs.map(({ item, submission }) => readingRow(context, item, submission.id)),
  )
  await insertTriage(tx, await entriesOf(tx, context, pairs))
}

async function entriesOf(tx: Tx, context: RegisterContext, pairs: readonly Pair[]) {
  const directory = await loadDirectory(tx)
  const evaluations = await evaluateItems(
    tx,
    context,
    directory,
    pairs.map(({ item, submission }) => ({ ...item, receivedOn: submission.received_on })),
  )
  return pairs.flatMap(({ item, submission }, index) => {
    const evaluation = evaluations[index]
    if (!evaluation) return []
    const { id, received_on, name, source, mail_from, mail_subject, original_from, sha256 } = submission
    const about = [name, source, mail_from, original_from, mail_subject]
    return [waitingEntry({ ...item, sha256, submissionId: id, receivedOn: received_on, about }, evaluation)]
  })
}

/** With these columns there is no case in the row any more. */
function noCase({ at, sha256 }: SubmissionRow): ReadItem {
  return {
    path: '', role: 'row', part: null, at, sha256, kind: 'not-a-form', notAForm: 'other', form: null, reading: {},
    why: ['With its columns as corrected, there is no case in this row.'], problem: null,
  } // prettier-ignore
}
