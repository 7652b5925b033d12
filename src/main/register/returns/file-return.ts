import type { Output, ParsedInput } from '@shared/contract'
import {
  appendAudit, insertDecision, markUndone, newestReadings, returnEventsOfSubmission, standingDecision, updateTriage,
  type Tx,
} from '../../store' // prettier-ignore
import type { RegisterContext } from '../context'
import { loadDecided, loadItem } from '../load-item'
import { alreadyDecided } from '../problems'
import { eventOf, recordReturns } from './events'
import { loadRound } from './load-round'
import { notAReturn, notAsked } from './problems'
import { proposeReturns } from './propose-return'

/** Makes a submission the return of an agency in a round. Errors: `triage/already-decided`, `returns/not-a-return`, `returns/not-asked`. */
export async function fileReturn(
  context: RegisterContext,
  input: ParsedInput<'returns.file'>,
): Promise<null> {
  await context.store.transaction((tx) => file(tx, context, input))
  return null
}

async function file(
  tx: Tx,
  context: RegisterContext,
  { round, agency, submission }: ParsedInput<'returns.file'>,
): Promise<void> {
  const item = await loadItem(tx, submission)
  if (item.entry.state !== 'waiting' && item.entry.state !== 'more-information')
    throw alreadyDecided(item.submission.name)
  const reading = (await newestReadings(tx, [submission])).get(submission)
  if (reading?.returned == null) throw notAReturn(item.submission.name)
  const loaded = await loadRound(tx, context, round)
  const standing = loaded.standing(agency)
  if (!loaded.returns.some((each) => each.agency.id === standing && each.asked))
    throw notAsked(loaded.agencies.get(standing)?.name ?? agency)
  await insertDecision(tx, {
    submission_id: submission,
    decision: 'filed-return',
    escalation_id: null,
    corrections: '{}',
    note: round,
    made_at: context.clock.now(),
    made_by: context.actor,
    effects: '{}',
  })
  await updateTriage(tx, submission, { state: 'filed-return', escalation_id: null })
  await recordReturns(tx, context, round, [{ agency: standing, happening: { type: 'filed', submission } }])
}

/** Takes a return out of its round again; it waits in triage as before. Errors: `returns/not-a-return`. */
export async function takeOutReturn(context: RegisterContext, submission: string): Promise<null> {
  await context.store.transaction(async (tx) => {
    const { decision, submission: row } = await loadDecided(tx, submission)
    if (decision?.decision !== 'filed-return') throw notAReturn(row.name)
    await markUndone(tx, decision.sequence, context.clock.now())
    await recordTakenOut(tx, context, submission)
    const before = await standingDecision(tx, submission)
    await updateTriage(tx, submission, { state: before?.decision ?? 'waiting', escalation_id: null })
    await appendAudit(tx, context.clock, {
      actor: context.actor,
      action: 'triage.undone',
      subjectType: 'submission',
      subjectId: submission,
      details: { decision: decision.decision },
    })
  })
  return null
}

/** Notes in the round that a submission no longer is the return it was filed as. */
export async function recordTakenOut(tx: Tx, context: RegisterContext, submission: string): Promise<void> {
  const rows = await returnEventsOfSubmission(tx, submission)
  const last = rows.findLast((row) => ['filed', 'taken-out'].includes(row.type))
  if (!last || eventOf(last).type !== 'filed') return
  await recordReturns(tx, context, last.round_id, [
    { agency: last.agency_id, happening: { type: 'taken-out', submission } },
  ])
}

/** Files every waiting return of a round about which nothing needs judgement. */
export async function fileClear(
  context: RegisterContext,
  round: string,
): Promise<Output<'returns.fileClear'>> {
  return await context.store.transaction(async (tx) => {
    const filed: string[] = []
    let left = 0
    const taken = new Set<string>()
    for (const { submission, agency, certain, round: of } of await proposeReturns(tx, context)) {
      // Two workbooks of one agency at once: which of them counts is for a person to say.
      if (!certain || of !== round || !agency || taken.has(agency.id)) {
        left += 1
        continue
      }
      taken.add(agency.id)
      await file(tx, context, { round, agency: agency.id, submission })
      filed.push(submission)
    }
    return { filed, left }
  })
}
