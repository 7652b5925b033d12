import type { ParsedInput } from '@shared/contract'
import type { PanelSeatOfReferral } from '@shared/domain/referral-step'
import {
  panelFindings,
  type DisputingAgency,
  type PanelFinding,
  type PanelSeat,
} from '@shared/protocol/panel-rule'
import { allAgencies, type Db, type Tx } from '../../store'
import type { RegisterContext } from '../context'
import { loadReferral, type LoadedReferral } from './loaded-referral'

/** The agencies of the escalation, with what the directory says of their seat on the board. */
export async function disputingOf(db: Db | Tx, { found }: LoadedReferral): Promise<DisputingAgency[]> {
  const member = await memberships(db)
  const agencies = [...(found.escalating ? [found.escalating] : []), ...found.receiving]
  return agencies.map((agency) => ({ ...agency, member: member(agency.agencyId) }))
}

/** The seats of a panel as the rule looks at them. */
export async function withMembership(
  db: Db | Tx,
  seats: readonly PanelSeatOfReferral[],
): Promise<PanelSeat[]> {
  const member = await memberships(db)
  return seats.map(({ proxy, ...seat }) => ({
    ...seat,
    member: member(seat.agencyId),
    proxy: proxy !== null,
  }))
}

export async function findingsOn(
  db: Db | Tx,
  loaded: LoadedReferral,
  seats: readonly PanelSeat[],
): Promise<PanelFinding[]> {
  return panelFindings(loaded.pack, seats, await disputingOf(db, loaded))
}

export async function breachesOf(
  db: Db | Tx,
  loaded: LoadedReferral,
  seats: readonly PanelSeat[],
): Promise<string[]> {
  return (await findingsOn(db, loaded, seats))
    .filter(({ kind }) => kind === 'breach')
    .map(({ message }) => message)
}

/** What the protocol says to a panel that nobody has kept yet. */
export async function checkPanel(
  context: RegisterContext,
  { ref, seats }: ParsedInput<'referrals.checkPanel'>,
) {
  const { db } = context.store
  const loaded = await loadReferral(db, context, ref)
  const all = new Map((await allAgencies(db)).map((row) => [row.id, row]))
  const named = seats.map((seat) => {
    const row = all.get(seat.agencyId)
    return {
      ...seat,
      agency: row?.name ?? seat.agencyId,
      member: row?.member == null ? null : row.member === 1,
    }
  })
  return { findings: await findingsOn(db, loaded, named) }
}

async function memberships(db: Db | Tx): Promise<(agencyId: string) => boolean | null> {
  const all = new Map((await allAgencies(db)).map(({ id, member }) => [id, member]))
  return (id) => {
    const member = all.get(id) ?? null
    return member === null ? null : member === 1
  }
} // prettier-ignore
