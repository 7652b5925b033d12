import type { AgencyDirectory } from '../intake/matching/agency-directory'
import { agencyIds } from '../intake/matching/item-facts'
import { updateTriage, waitingAfter, type TriageEntry, type Tx } from '../store'
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { evaluateItems, factsOf, itemToWeigh } from './evaluate-item'
import { loadItems, type LoadedItem } from './load-item'
import { aboutOf, waitingEntry } from './triage-entry'

const itemsAtOnce = 1000

/**
 * Brings the lines of waiting items up to date after names of agencies came, went or changed hands: what agencies they
 * name, and whether they are clear. What is proposed for them is worked out whenever they are looked at.
 * @param before the agencies as they were
 * @param touched ids of agencies whose cases have changed, whatever they are called
 */
export async function weighWaitingAgain(
  tx: Tx,
  context: RegisterContext,
  before: AgencyDirectory,
  touched: readonly string[] = [],
): Promise<void> {
  const now = await loadDirectory(tx)
  let after: Parameters<typeof waitingAfter>[1] = null
  for (;;) {
    const entries: TriageEntry[] = await waitingAfter(tx, after, itemsAtOnce)
    const items = await loadItems(
      tx,
      entries.map((entry) => entry.submission_id),
    )
    const concerned = items.filter((item) => isConcerned(context, item, before, now, touched))
    await writeAnew(tx, context, now, concerned)
    const last = entries.at(-1)
    if (!last || entries.length < itemsAtOnce) return
    after = { sortKey: last.sort_key, submissionId: last.submission_id }
  }
}

function isConcerned(
  context: RegisterContext,
  item: LoadedItem,
  before: AgencyDirectory,
  now: AgencyDirectory,
  touched: readonly string[],
): boolean {
  const sides = [before, now].map((directory) => {
    const { escalating, receiving } = factsOf(context, directory, itemToWeigh(item))
    return [escalating, receiving]
  })
  const named = sides.flat().flatMap(agencyIds)
  return JSON.stringify(sides[0]) !== JSON.stringify(sides[1]) || named.some((id) => touched.includes(id))
}

async function writeAnew(
  tx: Tx,
  context: RegisterContext,
  directory: AgencyDirectory,
  items: readonly LoadedItem[],
): Promise<void> {
  const evaluations = await evaluateItems(tx, context, directory, items.map(itemToWeigh))
  for (const [index, { entry, submission, reading }] of items.entries()) {
    const evaluation = evaluations[index]
    if (!evaluation) continue
    const { id: submissionId, sha256, received_on: receivedOn } = submission
    const about = { submissionId, sha256, kind: entry.kind, form: entry.form, receivedOn, reading, about: aboutOf(submission) } // prettier-ignore
    const { agencies, clear, search } = waitingEntry(about, evaluation)
    if (agencies !== entry.agencies || clear !== entry.clear)
      await updateTriage(tx, submissionId, { agencies, clear, search })
  }
}
