import { contentOf } from '../intake/matching/tellings'
import { decisionsOfCases, membersOf, newestReadings, type Db, type Tx } from '../store'
import { formId } from './case-sources'
import type { LoadedItem } from './load-item'
import { readingOf } from './stored-json'

/**
 * The submission of a case that is the same form saying the same in every field: re-saved, or sent on in another
 * mail. Null when none is. Rows of logs are left to be updates: two agencies' logs may well agree.
 */
export async function sameAsAccepted(db: Db | Tx, caseId: string, item: LoadedItem): Promise<string | null> {
  if (item.row?.kind !== 'form') return null
  const form = formId(item.row)
  const own = contentOf(item.reading)
  const decisions = await decisionsOfCases(db, await membersOf(db, caseId))
  const readings = await newestReadings(
    db,
    decisions.map((decision) => decision.submission_id),
  )
  for (const decision of decisions) {
    const row = readings.get(decision.submission_id)
    if (row?.kind !== 'form' || formId(row) !== form) continue
    if (contentOf(readingOf(row.fields)) === own) return decision.submission_id
  }
  return null
}
