import type { CaseDetail, CaseFilter, CaseRow } from '@shared/contract/escalations'
import { dateOf, dayNumber, type IsoDate } from '@shared/domain/dates'
import type { AssembledCase } from '@shared/domain/assemble-types'
import { endOfDayInstant } from '@shared/protocol/board-time'
import { summariseClocks } from '@shared/protocol/clock-summary'
import { listCases } from '../store'
import { caseOnDate } from './case-on-date'
import { caseByReference, caseRows } from './case-view'
import type { RegisterContext } from './context'
import { packOf } from './forms'
import { notNow } from './problems'

const pageSize = 500

/**
 * The register as it stands at the end of a day, past or to come, by reference: stages, clocks and their states, and
 * what is overdue, all as of then. Today counts up to this moment.
 */
export async function casesOnDate(
  context: RegisterContext,
  date: IsoDate,
  filter: CaseFilter,
): Promise<CaseRow[]> {
  const then = standingAt(context, date)
  const past = isPast(context, date)
  // What the database knows is how cases stand now; of a day gone by only a case itself can tell.
  const broad: CaseFilter = past ? { ...filter, status: 'all', stage: null, overdue: false } : filter
  const sort = { by: 'ref' as const, descending: false }
  const found: CaseRow[] = []
  for (let offset = 0; ; offset += pageSize) {
    const page = { offset, limit: pageSize }
    const { rows } = await listCases(context.store.db, broad, sort, page, then.clock.now())
    const cases = await caseRows(then, rows, past ? cut(context, date) : undefined)
    found.push(...(past ? cases.filter((one) => passes(one, filter)) : cases))
    if (rows.length < pageSize) return found
  }
}

/** One case as it stands at the end of a day. Errors: `escalations/no-such-case`, `escalations/not-now`. */
export async function caseByReferenceOn(
  context: RegisterContext,
  ref: string,
  date: IsoDate,
): Promise<CaseDetail> {
  const cutCase = cut(context, date)
  return await caseByReference(standingAt(context, date), ref, (found) => {
    const then = isPast(context, date) ? cutCase(found) : found
    if (!then) throw notNow(ref, `it was not raised by ${date}.`, 'Choose a later date.')
    return then
  })
}

function isPast(context: RegisterContext, date: IsoDate): boolean {
  return date < dateOf(context.clock.now())
}

function standingAt(context: RegisterContext, date: IsoDate): RegisterContext {
  if (date === dateOf(context.clock.now())) return context
  return { ...context, clock: { now: () => endOfDayInstant(dayNumber(date)) } }
}

const cut = (context: RegisterContext, date: IsoDate) => (found: AssembledCase) =>
  caseOnDate(packOf(context.packs, found.protocol.pack, found.protocol.version), found, date)

function passes({ status, stage, clocks }: CaseRow, filter: CaseFilter): boolean {
  if (filter.status === 'open' && status !== 'open') return false
  if (filter.status === 'closed' && status === 'open') return false
  if (filter.stage !== null && stage?.number !== filter.stage) return false
  return !filter.overdue || summariseClocks(clocks).overdue
}
