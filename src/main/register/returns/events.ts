import { dateOf } from '@shared/domain/dates'
import { returnEvent, type ReturnEvent, type ReturnHappening } from '@shared/domain/return-event'
import { appendAudit, insertReturnEvents, newId, type ReturnEventRow, type Tx } from '../../store'
import type { RegisterContext } from '../context'

/** An event of a return as its table holds it, typed again. */
export function eventOf(row: ReturnEventRow): ReturnEvent {
  const data: unknown = JSON.parse(row.data)
  return returnEvent.parse({
    ...(typeof data === 'object' ? data : {}),
    id: row.id,
    type: row.type,
    on: row.on_date,
    at: row.made_at,
    by: row.made_by,
    ...(row.submission_id === null ? {} : { submission: row.submission_id }),
  })
}

/** Records what happened with the returns of some agencies, and in the audit trail, in the transaction given. */
export async function recordReturns(
  tx: Tx,
  context: RegisterContext,
  round: string,
  happenings: readonly { readonly agency: string; readonly happening: ReturnHappening }[],
): Promise<void> {
  const now = context.clock.now()
  await insertReturnEvents(
    tx,
    happenings.map(({ agency, happening: { type, ...data } }) => ({
      id: newId(context.clock),
      round_id: round,
      agency_id: agency,
      type,
      submission_id: 'submission' in data ? data.submission : null,
      on_date: dateOf(now),
      data: JSON.stringify(data),
      made_at: now,
      made_by: context.actor,
    })),
  )
  const kinds = new Set(happenings.map(({ happening }) => happening.type))
  for (const type of kinds) {
    const own = happenings.filter(({ happening }) => happening.type === type)
    const [first] = own
    if (!first) continue
    await appendAudit(tx, context.clock, {
      actor: context.actor,
      action: `returns.${type}`,
      subjectType: 'return-round',
      subjectId: round,
      details: { agencies: own.map(({ agency }) => agency), ...(own.length === 1 ? first.happening : {}) },
    })
  }
}
