import type { Db, Tx } from '../store'

/** What matching weighs of a case, as the tables hold it. */
export interface CandidateRow {
  id: string
  ref: string
  name: string | null
  dateOfBirth: string | null
  reference: string | null
  address: string | null
  escalating: string | null
  raisedOn: string | null
  receivedOn: string
  status: string
  resolvedOn: string | null
  receiving: string[]
  stages: { number: number; enteredOn: string | null }[]
}

const keysAtOnce = 400

/** Cases filed under each of some keys. Keys nothing is filed under are left out. */
export async function casesByKeys(db: Db | Tx, keys: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (let at = 0; at < keys.length; at += keysAtOnce) {
    const rows = await db
      .selectFrom('case_key')
      .select(['key', 'escalation_id'])
      .where('key', 'in', keys.slice(at, at + keysAtOnce))
      .orderBy('key')
      .orderBy('escalation_id')
      .execute()
    for (const { key, escalation_id } of rows) {
      const cases = found.get(key)
      if (cases) cases.push(escalation_id)
      else found.set(key, [escalation_id])
    }
  }
  return found
}

/** True while no case is on the register, so that nothing need be looked up. */
export async function noCases(db: Db | Tx): Promise<boolean> {
  return (await db.selectFrom('case_key').select('key').limit(1).executeTakeFirst()) === undefined
}

export async function candidateRows(db: Db | Tx, ids: readonly string[]): Promise<CandidateRow[]> {
  const rows: CandidateRow[] = []
  for (let at = 0; at < ids.length; at += keysAtOnce) {
    rows.push(...(await someCandidates(db, ids.slice(at, at + keysAtOnce))))
  }
  return rows
}

async function someCandidates(db: Db | Tx, ids: readonly string[]): Promise<CandidateRow[]> {
  const cases = await db
    .selectFrom('escalation')
    .select([
      'id',
      'ref',
      'subject_name as name',
      'subject_date_of_birth as dateOfBirth',
      'subject_reference as reference',
      'subject_address as address',
      'escalating_agency_id as escalating',
      'raised_on as raisedOn',
      'received_on as receivedOn',
      'status',
      'resolved_on as resolvedOn',
    ]) // prettier-ignore
    .where('id', 'in', ids)
    .execute()
  const receiving = await db
    .selectFrom('escalation_receiving')
    .select(['escalation_id', 'agency_id'])
    .where('escalation_id', 'in', ids)
    .orderBy('position')
    .execute()
  const stages = await db
    .selectFrom('escalation_stage')
    .select(['escalation_id', 'number', 'entered_on'])
    .where('escalation_id', 'in', ids)
    .where('number', 'is not', null)
    .orderBy('position')
    .execute()
  const byId = new Map<string, CandidateRow>()
  for (const row of cases) byId.set(row.id, { ...row, receiving: [], stages: [] })
  for (const row of receiving) byId.get(row.escalation_id)?.receiving.push(row.agency_id)
  for (const row of stages) {
    byId.get(row.escalation_id)?.stages.push({ number: row.number ?? 0, enteredOn: row.entered_on })
  }
  return [...byId.values()]
}
