import type { ImportItem } from '@shared/contract/intake'
import type { Problem } from '@shared/domain/problem'
import { appendAudit, insertReadings, insertTriage, newId, submissionById, triageEntry } from '../store'
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { evaluateItems } from './evaluate-item'
import { describeItem } from './item-answer'
import { noSuchSubmission } from './problems'
import { waitingEntry } from './triage-entry'

/** Records that a file could not be read, and why; it waits in triage with its original. */
export async function recordUnreadable(
  context: RegisterContext,
  submissionId: string,
  problem: Problem,
): Promise<ImportItem> {
  return await context.store.transaction(async (tx) => {
    const file = await submissionById(tx, submissionId)
    if (!file) throw noSuchSubmission(submissionId)
    const item = { kind: 'unreadable' as const, form: null, notAForm: null, reading: {}, why: [], problem }
    await insertReadings(tx, [
      {
        id: newId(context.clock),
        submission_id: file.id,
        kind: item.kind,
        not_a_form: null,
        pack_id: null,
        pack_version: null,
        form_id: null,
        reader_version: 1,
        fields: '{}',
        why: '[]',
        problem: JSON.stringify(problem),
        read_at: context.clock.now(),
      },
    ])
    const weighed = { ...item, receivedOn: file.received_on }
    const [evaluation] = await evaluateItems(tx, context, await loadDirectory(tx), [weighed])
    // A log may be cut short more than once; it waits once.
    if (evaluation && !(await triageEntry(tx, file.id))) {
      const about = [file.name, file.source]
      await insertTriage(tx, [
        waitingEntry({ ...weighed, submissionId: file.id, sha256: file.sha256, about }, evaluation),
      ])
    }
    await appendAudit(tx, context.clock, {
      actor: context.actor,
      action: 'intake.unreadable',
      subjectType: 'submission',
      subjectId: file.id,
      details: { code: problem.code },
    })
    return describeItem(file, item, false, null)
  })
}
