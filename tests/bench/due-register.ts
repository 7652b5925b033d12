import { resolve } from 'node:path'
import type { CaseEvent } from '../../src/shared/domain/case-event'
import { addDays } from '../../src/shared/domain/dates'
import { clocksOf } from '../../src/shared/protocol/clock-engine'
import { clockRows, driftOf } from '../../src/main/register/case-clocks'
import type { RegisterContext } from '../../src/main/register/context'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { bulkInsert, type Store } from '../../src/main/store'

const { packs } = await loadPacks({ resources: resolve('resources') })
const boards = packs.all()
export const now = '2026-11-20T10:00:00.000Z'

/** A register context over an open store, at a fixed moment. */
export function contextOver(store: Store): RegisterContext {
  return { store, packs, clock: { now: () => now }, actor: 'Bench', board: 'hertfordshire' }
}

/** Fills a register with open cases of every board, with the clocks the engine gives them; one in five has no date to meet. */
export async function fillWithOpenCases(store: Store, count: number): Promise<void> {
  await store.transaction(async (tx) => {
    const cases = Array.from({ length: count }, (_, n) => openCase(n))
    await bulkInsert(tx, 'agency', agencies.map(agencyRow))
    await bulkInsert(
      tx,
      'escalation',
      cases.map(({ row }) => row),
    )
    await bulkInsert(
      tx,
      'escalation_receiving',
      cases.map(({ row }, n) => ({ escalation_id: row.id, agency_id: `a${(n + 1) % 20}`, position: 0 })),
    )
    await bulkInsert(
      tx,
      'case_clock',
      cases.flatMap(({ clocks }) => clocks),
    )
    await bulkInsert(
      tx,
      'case_drift',
      cases.flatMap(({ drift }) => (drift ? [drift] : [])),
    )
  })
}

const agencies = Array.from({ length: 20 }, (_, n) => n)
const agencyRow = (n: number) => ({
  id: `a${n}`, name: `Agency ${n}`, type: 'unknown', member: null, contact: null, confirmed: 0 as const, merged_into: null, created_at: now,
}) // prettier-ignore

function openCase(n: number) {
  const pack = boards[n % boards.length] ?? packs.get('hertfordshire')
  const raisedOn = addDays('2026-11-26', -(n % 60) - 7)
  const stages = pack.stages.slice(0, 1 + (n % pack.stages.length))
  const entered = stages.map((stage, i): CaseEvent => ({
    id: `s${i}`, type: 'stage-entered', stage: stage.id, on: addDays(raisedOn, i * 2),
  })) // prettier-ignore
  const last = stages.at(-1)
  const answered: CaseEvent[] =
    n % 5 === 0 ? [{ id: 'c', type: 'contact-made', on: addDays(raisedOn, 9), stage: last?.id ?? '' }] : []
  const asked: CaseEvent[] = [
    { id: 'd', type: 'response-date-set', on: raisedOn, stage: last?.id ?? '', due: addDays(raisedOn, 14) },
  ]
  const events: CaseEvent[] = [{ id: 'r', type: 'raised', on: raisedOn }, ...entered, ...asked, ...answered]
  const calendar = packs.calendar(pack.calendar)
  const clocks = clocksOf({ pack, events, calendar, now, explain: false })
  const id = `case-${String(n).padStart(6, '0')}`
  const stage = last
    ? { id: last.id, number: last.number, name: last.name, rung: last.rung, enteredOn: raisedOn, leftOn: null, how: '' }
    : null // prettier-ignore
  const drift = driftOf({ status: 'open', stage, raisedOn }, clocks)
  return {
    row: {
      id, ref: `ACC-2026-${String(n).padStart(6, '0')}`, pack_id: pack.id, pack_version: pack.policy.version,
      status: 'open', subject_name: `Person ${n}`, subject_date_of_birth: null, subject_address: null,
      subject_reference: null, subject_kind: null, escalating_agency_id: `a${n % 20}`, raised_on: raisedOn,
      received_on: raisedOn, stage_id: stage?.id ?? null, stage_number: stage?.number ?? null,
      stage_name: stage?.name ?? null, rung: stage?.rung ?? null, resolved_on: null, resolved_stage: null,
      working_days: null, calendar_days: null, is_process: null, is_professional_handling: null,
      // As long as a real one, so that reading cases costs what it costs.
      assembled: JSON.stringify({ padding: 'x'.repeat(6000) }), created_at: now,
    },
    clocks: clockRows(pack.id, clocks).map((clock, position) => ({ escalation_id: id, position, ...clock })),
    drift: drift && { escalation_id: id, ...drift },
  } // prettier-ignore
}
