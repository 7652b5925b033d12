import type { Output, ParsedInput } from '@shared/contract'
import type { ReturnRound } from '@shared/contract/returns'
import { dateOf, daysBetween } from '@shared/domain/dates'
import type { ReturnState } from '@shared/domain/return-state'
import { periodName } from '@shared/domain/return-year'
import {
  appendAudit, changeReturnRound, insertReturnRound, newId, returnRounds, waitingReturns, type Tx,
} from '../../store' // prettier-ignore
import { existingAgency } from '../cases-naming'
import type { RegisterContext } from '../context'
import { recordReturns } from './events'
import { loadRound, type LoadedRound } from './load-round'
import { badYear, notAsked, reportsFromStageUnknown, roundThere } from './problems'

/** Every round with how far it is, and how many returns wait to be filed. */
export async function listRounds(context: RegisterContext): Promise<Output<'returns.rounds'>> {
  const { db } = context.store
  const rounds: ReturnRound[] = []
  for (const { id } of await returnRounds(db)) rounds.push(roundShown(await loadRound(db, context, id)))
  return { rounds, waiting: (await waitingReturns(db)).length }
}

export function roundShown({ row, name, period, returns }: LoadedRound): ReturnRound {
  const asked = returns.filter((each) => each.asked)
  const inState = (state: ReturnState) => asked.filter((each) => each.state === state).length
  return {
    id: row.id,
    name,
    ...period,
    dueOn: row.due_on,
    closedOn: row.closed_on,
    asked: asked.length,
    states: {
      asked: inState('asked'),
      late: inState('late'),
      received: inState('received'),
      nil: inState('nil'),
      queried: inState('queried'),
      'signed-off': inState('signed-off'),
      silent: inState('silent'),
    },
  }
}

const longest = 731

/** Opens a year's round. Errors: `returns/bad-year`, `returns/round-there`, `returns/no-agencies`. */
export async function openRound(
  context: RegisterContext,
  { from, to, dueOn, agencies }: ParsedInput<'returns.open'>,
): Promise<ReturnRound> {
  const length = daysBetween(from, to)
  if (length <= 0 || length > longest) throw badYear(from, to)
  return await context.store.transaction(async (tx) => {
    const there = (await returnRounds(tx)).find((row) => row.from_on === from && row.to_on === to)
    if (there) throw roundThere(periodName({ from, to }))
    const pack = context.packs.get(context.board)
    if (agencies.length === 0) throw reportsFromStageUnknown(pack.board.name)
    const id = newId(context.clock)
    const row = {
      id, pack_id: pack.id, pack_version: pack.policy.version, from_on: from, to_on: to, due_on: dueOn,
      opened_at: context.clock.now(), closed_on: null,
    } // prettier-ignore
    await insertReturnRound(tx, row)
    await appendAudit(tx, context.clock, {
      actor: context.actor,
      action: 'returns.opened',
      subjectType: 'return-round',
      subjectId: id,
      details: { from, to, dueOn },
    })
    await ask(tx, context, id, agencies)
    return roundShown(await loadRound(tx, context, id))
  })
}

/** Moves the day returns are due, closes a round, or opens it again. */
export async function changeRound(
  context: RegisterContext,
  { round, dueOn, closed }: ParsedInput<'returns.change'>,
): Promise<ReturnRound> {
  return await context.store.transaction(async (tx) => {
    const { row } = await loadRound(tx, context, round)
    const closed_on = closed ? (row.closed_on ?? dateOf(context.clock.now())) : null
    await changeReturnRound(tx, round, { due_on: dueOn, closed_on })
    await appendAudit(tx, context.clock, {
      actor: context.actor,
      action: 'returns.changed',
      subjectType: 'return-round',
      subjectId: round,
      details: { dueOn, closed },
    })
    return roundShown(await loadRound(tx, context, round))
  })
}

/** Asks further agencies; one asked already is left as it is. Errors: `agencies/no-such-agency`. */
export async function askAgencies(
  context: RegisterContext,
  { round, agencies }: ParsedInput<'returns.ask'>,
): Promise<null> {
  await context.store.transaction((tx) => ask(tx, context, round, agencies))
  return null
}

async function ask(tx: Tx, context: RegisterContext, round: string, agencies: readonly string[]) {
  const loaded = await loadRound(tx, context, round)
  const asked = new Set(loaded.returns.filter((each) => each.asked).map(({ agency }) => agency.id))
  const fresh: string[] = []
  for (const id of new Set(agencies)) {
    const agency = loaded.standing((await existingAgency(tx, id)).id)
    if (!asked.has(agency)) fresh.push(agency)
  }
  await recordReturns(
    tx,
    context,
    round,
    fresh.map((agency) => ({ agency, happening: { type: 'asked' } })),
  )
}

/** Takes an agency out of a round; what it sent stays where it is. Errors: `returns/not-asked`. */
export async function noLongerAsk(
  context: RegisterContext,
  { round, agency, reason }: ParsedInput<'returns.noLongerAsk'>,
): Promise<null> {
  await context.store.transaction(async (tx) => {
    const loaded = await loadRound(tx, context, round)
    const asked = loaded.returns.find((each) => each.agency.id === agency && each.asked)
    if (!asked) throw notAsked(loaded.agencies.get(agency)?.name ?? agency)
    await recordReturns(tx, context, round, [{ agency, happening: { type: 'no-longer-asked', reason } }])
  })
  return null
}
