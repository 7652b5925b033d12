import { itemKind } from '@shared/domain/reading'
import { tellingOf, type Telling } from '../intake/matching/tellings'
import {
  decisionsOfCases,
  membersOfCases,
  newestReadings,
  type Db,
  type DecisionRow,
  type Tx,
} from '../store'
import { corrected } from './case-sources'
import { readingOf } from './stored-json'

/** Finds what some cases were told, by their ids. */
export type FindTellings = (caseIds: readonly string[]) => Promise<Map<string, Telling[]>>

/** What each accepted submission of some cases says, with what a person put right in it; by the ids of the cases. */
export async function tellingsOf(db: Db | Tx, caseIds: readonly string[]): Promise<Map<string, Telling[]>> {
  const told = new Map<string, Telling[]>()
  if (caseIds.length === 0) return told
  const caseOf = await membersOfCases(db, [...new Set(caseIds)])
  const decisions: DecisionRow[] = []
  const ids = [...caseOf.keys()]
  for (let at = 0; at < ids.length; at += 500)
    decisions.push(...(await decisionsOfCases(db, ids.slice(at, at + 500))))
  const readings = await newestReadings(
    db,
    decisions.map((decision) => decision.submission_id),
  )
  for (const { submission_id, escalation_id, corrections } of decisions) {
    const [row, id] = [readings.get(submission_id), caseOf.get(escalation_id ?? '')]
    if (!row || id === undefined) continue
    const read = readingOf(row.fields)
    const telling = tellingOf(corrected(read, readingOf(corrections)), itemKind.parse(row.kind), read)
    told.set(id, [...(told.get(id) ?? []), telling])
  }
  return told
}
