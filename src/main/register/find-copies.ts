import { textOf } from '@shared/domain/assemble-facts'
import type { ReadItem } from '../intake/worker-protocol'
import { triagedBySha, type Tx } from '../store'
import type { PlacedItem } from './read-rows'

/**
 * Items with the same content as one received before, as one in an earlier of these files, or as an earlier one in the same
 * file: submission id to that of the first. The same form attached twice, or a log sent again with last month's rows, counts
 * once.
 */
export async function findCopies(
  tx: Tx,
  files: readonly (readonly PlacedItem[])[],
): Promise<Map<string, string>> {
  const counted = files.map((items) => items.filter(({ item }) => countsOnce(item)))
  const shas = counted.flatMap((items) => items.map(({ item }) => item.sha256))
  const first = await triagedBySha(tx, shas)
  const copies = new Map<string, string>()
  for (const [at, items] of files.entries()) {
    for (const { item, submission } of counted[at] ?? []) {
      const original = first.get(item.sha256)
      if (original === undefined) first.set(item.sha256, submission.id)
      else if (original !== submission.id) copies.set(submission.id, original)
    }
    // For the next file, whatever this one holds was received before.
    for (const { item, submission } of items)
      if (!first.has(item.sha256)) first.set(item.sha256, submission.id)
  }
  return copies
}

/** Rows and messages that name nobody may say the same of two people, so the same words are not the same thing. */
function countsOnce(item: ReadItem): boolean {
  if (item.kind === 'form' || item.kind === 'annual-return') return true
  if (item.kind !== 'log-row' && item.kind !== 'free-text') return false
  return textOf(item.reading, 'subject.name') !== null || textOf(item.reading, 'subject.reference') !== null
}
