import { agencyType } from '../domain/agency'
import type { Figures } from './figures-schema'
import { compare, mostFirst, notRecorded, totals } from './in-order'
import type { NamedTally, Tallies } from './tallies'

type AgencyFigures = Pick<Figures, 'made' | 'received' | 'agencies' | 'agencyTypes' | 'pairs'>

/** Who made and received how many, by agency and by type; agencies with none are there too. */
export function agencyFigures(tallies: Tallies): AgencyFigures {
  const names = everyAgency(tallies)
  const made = byAgency(tallies.made, names)
  const received = byAgency(tallies.received, names)
  return {
    made,
    received,
    agencies: balances(tallies, made, received),
    agencyTypes: typeBalances(tallies, names, made),
    pairs: pairs(tallies),
  }
}

/** An agency that only made escalations is shown as having received none, and the other way about. */
function everyAgency({ agencies, made, received }: Tallies): string[] {
  return [...new Set([...agencies, ...[...made, ...received].flatMap(({ key }) => key ?? [])])]
}

function byAgency(tallies: readonly NamedTally[], agencies: readonly string[]): Figures['made'] {
  const none = agencies.map((key) => ({ key, count: 0 }))
  return mostFirst(totals([...tallies, ...none])).map(([agency, count]) => ({ agency, count }))
}

function balances(tallies: Tallies, made: Figures['made'], received: Figures['received']) {
  const madeBy = new Map(made.map(({ agency, count }) => [agency, count]))
  const receivedBy = new Map(received.map(({ agency, count }) => [agency, count]))
  const all = [...new Set([...madeBy.keys(), ...receivedBy.keys()])].map((agency) => {
    const counts = { made: madeBy.get(agency) ?? 0, received: receivedBy.get(agency) ?? 0 }
    const type = tallies.types.get(agency) ?? 'unknown'
    return { agency, type, ...counts, balance: counts.made - counts.received }
  })
  const last = ({ agency }: { agency: string }) => (agency === notRecorded ? 1 : 0)
  return all.sort(
    (a, b) => last(a) - last(b) || b.made + b.received - a.made - a.received || compare(a.agency, b.agency),
  )
}

/** Every type of which the directory has an agency, in the order types are listed; then cases without an agency. */
function typeBalances(tallies: Tallies, names: readonly string[], made: Figures['made']): Figures['agencyTypes'] {
  const typeOf = (agency: string) => (agency === notRecorded ? null : (tallies.types.get(agency) ?? 'unknown'))
  const sum = (type: string | null, counts: Figures['made']) =>
    counts.reduce((total, { agency, count }) => total + (typeOf(agency) === type ? count : 0), 0)
  const received = new Map(tallies.receivedTypes.map(({ key, count }) => [key, count]))
  return [...agencyType.options, null].flatMap((type) => {
    const agencies = names.filter((name) => typeOf(name) === type).length
    const counts = { made: sum(type, made), received: received.get(type) ?? 0 }
    if (agencies + counts.made + counts.received === 0) return []
    return [{ type, agencies, ...counts, balance: counts.made - counts.received }]
  })
} // prettier-ignore

function pairs(tallies: Tallies): Figures['pairs'] {
  return tallies.pairs
    .map(({ from, to, count }) => ({ from: from ?? notRecorded, to: to ?? notRecorded, count }))
    .sort((a, b) => b.count - a.count || compare(a.from, b.from) || compare(a.to, b.to))
}
