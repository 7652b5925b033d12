import { textOf } from '@shared/domain/assemble-facts'
import type { ReadItem } from '../intake/worker-protocol'
import { triagedBySha, type Tx } from '../store'
import type { PlacedItem } from './read-rows'

/**
 * Items with the same content as one received before, or as an earlier one in the same file: submission id to
 * that of the first. The same form attached twice, or a log sent again with last month's rows, counts once.
 */
export async function findCopies(tx: Tx, items: readonly PlacedItem[]): Promise<Map<string, string>> {
  const counted = items.filter(({ item }) => countsOnce(item))
  const first = await triagedBySha(
    tx,
    counted.map(({ item }) => item.sha256),
  )
  const copies = new Map<string, string>()
  for (const { item, submission } of counted) {
    const original = first.get(item.sha256)
    if (original === undefined) first.set(item.sha256, submission.id)
    else if (original !== submission.id) copies.set(submission.id, original)
  }
  return copies
}

/** Rows and messages that name nobody may say the same of two people, so the same words are not the same thing. */
function countsOnce(item: ReadItem): boolean {
  if (item.kind === 'form' || item.kind === 'annual-return') return true
  if (item.kind !== 'log-row' && item.kind !== 'free-text') return false
  return textOf(item.reading, 'subject.name') !== null || textOf(item.reading, 'subject.reference') !== null
}
