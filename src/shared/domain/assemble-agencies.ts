import { factFields, factOf, textOf } from './assemble-facts'
import type { AgencyInCase, CaseSource, CaseSurroundings } from './assemble-types'

type Side = 'escalatingAgency' | 'receivingAgency'

/** Agencies each source names on one side of the case, the sources in order. */
export function agenciesBySource(
  side: Side,
  sources: readonly CaseSource[],
  around: CaseSurroundings,
): { source: CaseSource; agencies: readonly AgencyInCase[]; asked: boolean }[] {
  return sources.flatMap((source) => {
    const form = source.form === null ? null : around.form(source.form)
    const preferred = factFields(side, form)[0]
    const fact = factOf(side, source.reading, form)
    if (!fact) return []
    const agencies = around.agenciesNamed(fact.value)
    const asked = preferred !== undefined && textOf(source.reading, preferred) !== null
    return agencies.length > 0 ? [{ source, agencies, asked }] : []
  })
}

/** The agency that raised the escalation: as the earliest submission that was asked for it says. */
export function escalatingAgency(
  sources: readonly CaseSource[],
  around: CaseSurroundings,
): AgencyInCase | null {
  const named = agenciesBySource('escalatingAgency', sources, around)
  return (named.find((entry) => entry.asked) ?? named[0])?.agencies[0] ?? null
}

/** Every agency the escalation was raised with, in the order submissions came to name them. */
export function receivingAgencies(sources: readonly CaseSource[], around: CaseSurroundings): AgencyInCase[] {
  const named = agenciesBySource('receivingAgency', sources, around)
  const asked = named.filter((entry) => entry.asked)
  const counted = asked.length > 0 ? asked : named
  const byId = new Map(counted.flatMap((entry) => entry.agencies).map((agency) => [agency.agencyId, agency]))
  return [...byId.values()]
}
