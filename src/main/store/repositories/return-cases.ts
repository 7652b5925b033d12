import type { Db, Tx } from '../store'
import { groupedBy } from '@shared/domain/grouped-by'

/** A case as reconciling annual returns looks at it. */
export interface ReturnCaseRow {
  readonly ref: string
  readonly packId: string
  readonly packVersion: string
  readonly status: string
  readonly person: string | null
  readonly dateOfBirth: string | null
  readonly made: string | null
  readonly received: readonly string[]
  readonly raisedOn: string | null
  readonly receivedOn: string
  /** The stage it last entered. */
  readonly stage: string | null
  readonly grounds: readonly { readonly label: string; readonly theme: string }[]
}

/** The cases raised, or where that is not recorded received, between two dates, by reference. Cases out of scope too. */
export async function casesForReturns(db: Db | Tx, from: string, to: string): Promise<ReturnCaseRow[]> {
  const chosen = db
    .selectFrom('escalation')
    .where((eb) => eb(eb.fn.coalesce('raised_on', 'received_on'), '>=', from))
    .where((eb) => eb(eb.fn.coalesce('raised_on', 'received_on'), '<=', to))
  const rows = await chosen
    .select([
      'id',
      'ref',
      'pack_id as packId',
      'pack_version as packVersion',
      'status',
      'subject_name as person',
      'subject_date_of_birth as dateOfBirth',
      'escalating_agency_id as made',
      'raised_on as raisedOn',
      'received_on as receivedOn',
      'stage_id as stage',
    ]) // prettier-ignore
    .orderBy('ref')
    .execute()
  const ids = chosen.select('id')
  const receiving = groupedBy(
    await db
      .selectFrom('escalation_receiving')
      .select(['escalation_id as id', 'agency_id as agency'])
      .where('escalation_id', 'in', ids)
      .orderBy('position')
      .execute(),
    ({ id }) => id,
  )
  const grounds = groupedBy(
    await db
      .selectFrom('escalation_ground')
      .select(['escalation_id as id', 'label', 'theme'])
      .where('escalation_id', 'in', ids)
      .orderBy('label')
      .execute(),
    ({ id }) => id,
  )
  return rows.map(({ id, ...row }) => ({
    ...row,
    received: (receiving.get(id) ?? []).map(({ agency }) => agency),
    grounds: (grounds.get(id) ?? []).map(({ label, theme }) => ({ label, theme })),
  }))
}
