import type { Output } from '@shared/contract'
import type { AgencyDirectory } from '../intake/matching/agency-directory'
import { updateTriage, waitingAfter, type TriageEntry, type Tx } from '../store'
import { acceptItem } from './accept'
import { formId } from './case-sources'
import type { RegisterContext } from './context'
import { saidOfAcceptance, setAside, type DecisionResult } from './decide'
import { loadDirectory } from './directory'
import { evaluateItems } from './evaluate-item'
import { loadItems, type LoadedItem } from './load-item'
import { sameAsAccepted } from './same-content'

type Left = Output<'triage.acceptClear'>['left'][number]

/** Items of one transaction: enough that committing costs little, few enough that nobody waits long for the store. */
const itemsAtOnce = 200

interface Round {
  readonly accepted: DecisionResult[]
  readonly left: Map<string, Left>
}

/**
 * Accepts every waiting item in which nothing needs judgement and lists the others with what does. Items are taken
 * by date raised and content, each weighed against the register as it has become, so the order they were
 * imported in changes nothing. Goes round again while what was accepted makes others clear.
 */
export async function acceptClear(context: RegisterContext): Promise<Output<'triage.acceptClear'>> {
  const round: Round = { accepted: [], left: new Map() }
  let before: number
  do {
    before = round.accepted.length
    await once(context, round)
  } while (round.accepted.length > before && round.left.size > 0)
  return { accepted: round.accepted, left: [...round.left.values()] }
}

async function once(context: RegisterContext, round: Round): Promise<void> {
  let after: { sortKey: string; submissionId: string } | null = null
  for (;;) {
    const from: typeof after = after
    const page = await context.store.transaction(async (tx): Promise<TriageEntry[]> => {
      const entries = await waitingAfter(tx, from, itemsAtOnce)
      let directory = await loadDirectory(tx)
      for (const item of await loadItems(
        tx,
        entries.map((entry) => entry.submission_id),
      )) {
        directory = await take(tx, context, item, directory, round)
      }
      return entries
    })
    const last = page.at(-1)
    if (!last || page.length < itemsAtOnce) return
    after = { sortKey: last.sort_key, submissionId: last.submission_id }
  }
}

/** Accepts one item if it is clear, or sets it aside if it is clearly no form; answers the directory as it stands afterwards. */
async function take(
  tx: Tx,
  context: RegisterContext,
  item: LoadedItem,
  directory: AgencyDirectory,
  round: Round,
): Promise<AgencyDirectory> {
  const { entry, submission, reading } = item
  const form = item.row ? formId(item.row) : null
  const notAForm = item.row?.not_a_form ?? null
  const weighed = { kind: entry.kind, notAForm, form, reading, receivedOn: submission.received_on }
  const [evaluation] = await evaluateItems(tx, context, directory, [weighed])
  const reasons = evaluation?.needsPerson ?? []
  if (!evaluation || reasons.length > 0) {
    round.left.set(submission.id, { submission: submission.id, name: submission.name, reasons: [...reasons] })
    if (entry.clear === 1) await updateTriage(tx, submission.id, { clear: 0 })
    return directory
  }
  round.left.delete(submission.id)
  if (entry.kind === 'not-a-form') {
    round.accepted.push(
      await setAside(tx, context, item, { submission: submission.id, decision: 'not-a-form' }),
    )
    return directory
  }
  const { match } = evaluation
  const of = match?.caseId ? await sameAsAccepted(tx, match.caseId, item) : null
  if (of !== null) {
    round.accepted.push(
      await setAside(tx, context, item, { submission: submission.id, decision: 'duplicate', of }),
    )
    return directory
  }
  const to = match?.decision === 'update' ? match.case : null
  const { ref, state, directory: now } = await acceptItem(tx, context, item, to, {}, directory)
  round.accepted.push({ submission: submission.id, state, case: ref, said: saidOfAcceptance(state, ref) })
  return now
}
