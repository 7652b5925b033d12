import type { Problem } from '@shared/domain/problem'
import { conflictCopies } from './files/conflict-copies'
import { sharedBy } from './files/shared-place'
import { clockBehind, conflictCopy, sharedPlace } from './problems'
import type { Store } from './store'

// Computers that set their clocks by one another differ by less.
const toleratedMs = 10 * 60_000

/** What somebody should know about a folder before a register is kept in it. */
export async function placeWarnings(folder: string): Promise<Problem[]> {
  const by = await sharedBy(folder)
  return by === null ? [] : [sharedPlace(folder, by).problem]
}

/** What somebody should know about a register that has just been opened, though nothing of it is damaged. */
export async function openingWarnings(store: Store): Promise<Problem[]> {
  const behind = await clockWarning(store)
  const copies = await conflictCopies(store.folder)
  return [
    ...(behind ? [behind] : []),
    ...(copies.length > 0 ? [conflictCopy(copies).problem] : []),
    ...(await placeWarnings(store.folder)),
  ]
}

// Opening may itself have recorded something, such as tries that failed.
const newestRows = 20

/** Nothing can have been recorded later than now, so the clock was wrong then or is wrong now. */
async function clockWarning({ db, clock }: Store): Promise<Problem | null> {
  const rows = await db
    .selectFrom('audit')
    .select('at')
    .orderBy('sequence', 'desc')
    .limit(newestRows)
    .execute()
  const last = rows.map(({ at }) => at).reduce((latest, at) => (at > latest ? at : latest), '')
  const now = clock.now()
  if (last === '' || Date.parse(last) - Date.parse(now) <= toleratedMs) return null
  return clockBehind(now, last).problem
}
