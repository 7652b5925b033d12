import type { Agency } from '../domain/agency'
import type { ProtocolPack } from './pack-schema'
import type { DisputingAgency, PanelSeat } from './panel-rule'

type Candidate = Pick<Agency, 'id' | 'name' | 'type' | 'member'>

/**
 * Which agencies might sit on a resolution panel: those in the dispute where the protocol wants them, by proxy when they
 * have no seat, then members of kinds not at the table yet. A proposal to choose from; who sits is for people to say.
 */
export function proposedSeats(
  { panel: rule }: ProtocolPack,
  agencies: readonly Candidate[],
  disputing: readonly DisputingAgency[],
): PanelSeat[] {
  if (!rule) return []
  const parties = new Set(disputing.map(({ agencyId }) => agencyId))
  const wanted = rule.includeDisputing === 'required' || rule.includeDisputing === 'as-far-as-practicable'
  const seats: PanelSeat[] = []
  for (const party of wanted ? disputing : []) {
    if (party.member === true || !rule.membersOnly) seats.push(party)
    else if (party.member === false && rule.proxy) seats.push({ ...party, proxy: true })
  }
  const types = new Set(agencies.filter(({ id }) => seats.some((seat) => seat.agencyId === id)).map(typeOf))
  const others = agencies
    .filter(({ id, member, type }) => !parties.has(id) && type !== 'board' && (member === true || !rule.membersOnly))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')) // prettier-ignore
  while (seats.length < rule.agencies) {
    const left = others.filter(({ id }) => !seats.some((seat) => seat.agencyId === id))
    const next = left.find((agency) => !types.has(typeOf(agency))) ?? left[0]
    if (!next) break
    types.add(typeOf(next))
    seats.push({ agencyId: next.id, agency: next.name, member: next.member })
  }
  return seats.slice(0, rule.agencies)
}

const typeOf = ({ type }: Candidate): string => type
