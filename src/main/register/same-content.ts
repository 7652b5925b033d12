import type { Reading } from '@shared/domain/reading'
import { canonicalJson, decisionsOfCases, membersOf, newestReadings, type Db, type Tx } from '../store'
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
    if (row?.kind === 'form' && formId(row) === form && contentOf(readingOf(row.fields)) === own)
      return decision.submission_id
  }
  return null
}

/** What a reading says, whatever file it was read from. */
function contentOf(reading: Reading): string {
  const said = Object.entries(reading).map(([field, read]) => [field, read?.value ?? read?.asWritten])
  return canonicalJson(Object.fromEntries(said))
}
