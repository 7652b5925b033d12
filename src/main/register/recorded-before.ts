import type { ImportItem } from '@shared/contract/intake'
import type { PlaceInFile } from '../intake/import-sink'
import type { ReadResult } from '../intake/worker-protocol'
import {
  newestReadings, partsInside, rowsBySha, triageEntries, withChildren, type SubmissionRow, type Tx,
} from '../store' // prettier-ignore
import { describeStored } from './item-answer'
import { sourceOfPart, type PlacedItem } from './read-rows'
import { groupedBy } from '@shared/domain/grouped-by'

/**
 * The files of which some may be in the register, by id: earlier rows of the same log, or what an import recorded that was
 * killed half-way.
 */
export async function filesBegun(
  tx: Tx,
  files: readonly { readonly submissionId: string; readonly place: PlaceInFile }[],
): Promise<Set<string>> {
  const begun = files.filter(({ place }) => !place.first).map(({ submissionId }) => submissionId)
  const whole = files.filter(({ place }) => place.first).map(({ submissionId }) => submissionId)
  return new Set([...begun, ...(await withChildren(tx, whole))])
}

/** The parts of a file that the register holds already, by their index in what was read. */
export async function partsRecorded(
  tx: Tx,
  file: SubmissionRow,
  { parts }: ReadResult,
): Promise<Map<number, SubmissionRow>> {
  const recorded = new Map<number, SubmissionRow>()
  if (parts.length === 0) return recorded
  const stored = groupedBy(await partsInside(tx, file.id), ({ sha256, source }) => `${sha256} ${source}`)
  for (const [index, part] of parts.entries()) {
    const row = stored.get(`${part.sha256} ${sourceOfPart(file, part)}`)?.shift()
    if (row) recorded.set(index, row)
  }
  return recorded
}

/**
 * The items that the register holds already, by their index, as it would answer them. A row is the same when it has the
 * same words at the same place of the same sheet, so that going on after a kill counts nothing twice.
 */
export async function itemsRecorded(tx: Tx, items: readonly PlacedItem[]): Promise<Map<number, ImportItem>> {
  const stored = new Map(
    (
      await rowsBySha(
        tx,
        items.flatMap(({ own, item }) => (own ? [item.sha256] : [])),
      )
    ).map((row) => [keyOf(row, row.sha256), row]),
  )
  const found = items.map(({ item, submission, own }) =>
    own ? stored.get(keyOf(submission, item.sha256)) : submission,
  )
  const ids = found.flatMap((row) => (row ? [row.id] : []))
  const readings = await newestReadings(tx, ids)
  const entries = new Map((await triageEntries(tx, ids)).map((entry) => [entry.submission_id, entry]))
  const recorded = new Map<number, ImportItem>()
  for (const [index, submission] of found.entries()) {
    const row = submission && readings.get(submission.id)
    if (row)
      recorded.set(
        index,
        describeStored(submission, row, entries.get(row.submission_id)?.state === 'duplicate'),
      )
  }
  return recorded
}

type Keyed = Pick<SubmissionRow, 'role'> & { parent_id?: string | null; at?: string | null }
const keyOf = ({ role, parent_id, at }: Keyed, sha256: string) =>
  `${parent_id ?? ''} ${role} ${at ?? ''} ${sha256}`
