import type { Output } from '@shared/contract'
import { auditHead, updateTriage, waitingAfter, type TriageEntry, type Tx } from '../store'
import { BulkAcceptance } from './accept-in-bulk'
import { CaseBook } from './case-book'
import type { RegisterContext } from './context'
import { saidOfAcceptance, setAside, type DecisionResult } from './decide'
import { loadDirectory } from './directory'
import { factsOf, itemToWeigh, weighItems } from './evaluate-item'
import { loadItems, type LoadedItem } from './load-item'
import { sameAsAccepted } from './same-content'
import { tellingsOf } from './told-by-cases'

type Left = Output<'triage.acceptClear'>['left'][number]

/** Items of one transaction: enough that committing costs little, few enough that nobody waits long for the store. */
const itemsAtOnce = 1000

interface Round {
  readonly accepted: DecisionResult[]
  readonly left: Map<string, Left>
  readonly book: CaseBook
  /** The end of the audit trail as the last transaction left it; null before the first. */
  head: number | null
}

/**
 * Accepts every waiting item in which nothing needs judgement and lists the others with what does. Items are taken
 * by date raised and content, each weighed against the register as it has become, so the order they were
 * imported in changes nothing. Goes round again while what was accepted makes others clear.
 */
export async function acceptClear(context: RegisterContext): Promise<Output<'triage.acceptClear'>> {
  const round: Round = { accepted: [], left: new Map(), book: new CaseBook(), head: null }
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
    const page: TriageEntry[] = await context.store.transaction((tx) => takePage(tx, context, round, from))
    const last = page.at(-1)
    if (!last || page.length < itemsAtOnce) return
    after = { sortKey: last.sort_key, submissionId: last.submission_id }
  }
}

/** The items of one transaction; answers which they were. */
async function takePage(
  tx: Tx,
  context: RegisterContext,
  round: Round,
  after: { sortKey: string; submissionId: string } | null,
): Promise<TriageEntry[]> {
  const { book } = round
  const entries = await waitingAfter(tx, after, itemsAtOnce)
  const ids = entries.map((entry) => entry.submission_id)
  const items = await loadItems(tx, ids)
  // Every change is in the trail, so where that has not moved on, nobody has changed a case since the last transaction.
  if (round.head !== (await auditHead(tx)).sequence) book.forget()
  await book.learnAgencies(tx)
  const acceptance = new BulkAcceptance(tx, context, book, await loadDirectory(tx))
  await acceptance.prepare(items)
  await book.prepare(
    tx,
    items.map((item) => factsOf(context, acceptance.directory, itemToWeigh(item))),
  )
  for (const item of items) await take(tx, context, item, acceptance, round)
  await acceptance.write()
  round.head = (await auditHead(tx)).sequence
  return entries
}

/** Accepts one item if it is clear, or sets it aside if it is clearly no form. */
async function take(
  tx: Tx,
  context: RegisterContext,
  item: LoadedItem,
  acceptance: BulkAcceptance,
  { accepted, left, book }: Round,
): Promise<void> {
  const { entry, submission } = item
  const [evaluation] = await weighItems(context, acceptance.directory, [itemToWeigh(item)], {
    candidates: (about) => book.candidatesFor(tx, about),
    tellings: async (ids) => {
      if (ids.length > 0) await acceptance.write()
      return await tellingsOf(tx, ids)
    },
  })
  const reasons = evaluation?.needsPerson ?? []
  if (!evaluation || reasons.length > 0) {
    left.set(submission.id, { submission: submission.id, name: submission.name, reasons: [...reasons] })
    if (entry.clear === 1) await updateTriage(tx, submission.id, { clear: 0 })
    return
  }
  left.delete(submission.id)
  if (entry.kind === 'not-a-form') {
    await acceptance.write()
    accepted.push(await setAside(tx, context, item, { submission: submission.id, decision: 'not-a-form' }))
    return
  }
  const { match } = evaluation
  const of = await copyOf(tx, item, match?.caseId ?? null, acceptance)
  if (of !== null) {
    accepted.push(await setAside(tx, context, item, { submission: submission.id, decision: 'duplicate', of }))
    return
  }
  const to = match?.decision === 'update' ? match.case : null
  const { ref, state } = await acceptance.accept(item, to)
  accepted.push({ submission: submission.id, state, case: ref, said: saidOfAcceptance(state, ref) })
}

/** The submission of a case that says the same; what was accepted before is written down to be compared with. */
async function copyOf(
  tx: Tx,
  item: LoadedItem,
  caseId: string | null,
  acceptance: BulkAcceptance,
): Promise<string | null> {
  if (caseId === null || item.row?.kind !== 'form') return null
  await acceptance.write()
  return await sameAsAccepted(tx, caseId, item)
}
