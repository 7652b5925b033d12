import { caseById, caseByRef, mergeOfRef, standingCase, type Db, type EscalationRow, type Tx } from '../store'
import { noSuchCase } from './problems'

/**
 * The case of a reference; the case it counts as, when it was made part of another.
 * Errors: `escalations/no-such-case`.
 */
export async function standingCaseByRef(db: Db | Tx, ref: string): Promise<EscalationRow> {
  const row = await caseByRef(db, ref)
  if (row) return row
  const merge = await mergeOfRef(db, ref)
  const standing = merge && (await caseById(db, await standingCase(db, merge.case_id)))
  if (!standing) throw noSuchCase(ref)
  return standing
}
