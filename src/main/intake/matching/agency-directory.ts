import type { AgencyInCase } from '@shared/domain/assemble-types'
import { agencyKey, agencyParts } from '@shared/domain/agency-name'
import { nearAgencies } from './near-agencies'

export interface DirectoryAgency {
  readonly id: string
  readonly name: string
  /** The agency this one was merged into; what names it then means that one. */
  readonly mergedInto: string | null
}

/** What a text says about agencies. Only `known` is certain. */
export type AgencyFinding =
  | { readonly kind: 'known'; readonly agencies: readonly AgencyInCase[] }
  /** Not an alias of any agency, but like one: a person says which, or that it is another. */
  | { readonly kind: 'near'; readonly text: string; readonly suggestions: readonly AgencyInCase[] }
  | { readonly kind: 'unknown'; readonly text: string }

/** The agencies and their aliases as one look-up. */
export interface AgencyDirectory {
  find(text: string): AgencyFinding
  /** Agencies a text names for certain; empty when the directory does not know it. */
  named(text: string): readonly AgencyInCase[]
}

/** @param aliases pairs of alias key ({@link agencyKey}) and agency id, names included */
export function agencyDirectory(
  agencies: readonly DirectoryAgency[],
  aliases: readonly { readonly key: string; readonly agencyId: string }[],
): AgencyDirectory {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const byKey = new Map(aliases.map((alias) => [alias.key, alias.agencyId]))
  const standing = agencies.filter((agency) => agency.mergedInto === null)
  const found = new Map<string, AgencyFinding>()

  const exact = (text: string): AgencyInCase | null => {
    const id = byKey.get(agencyKey(text))
    const agency = id === undefined ? undefined : standingFor(id, byId)
    return agency ? { agencyId: agency.id, agency: agency.name } : null
  }
  const named = (text: string): readonly AgencyInCase[] => {
    const whole = exact(text)
    if (whole) return [whole]
    // Several agencies in one cell count only when every part is a name on record.
    const parts = agencyParts(text).map(exact)
    const known = parts.filter((part) => part !== null)
    return parts.length > 1 && known.length === parts.length
      ? [...new Map(known.map((agency) => [agency.agencyId, agency])).values()]
      : []
  }
  const find = (text: string): AgencyFinding => {
    const agencies = named(text)
    if (agencies.length > 0) return { kind: 'known', agencies }
    const near = nearAgencies(text, standing).map(({ id, name }) => ({ agencyId: id, agency: name }))
    return near.length > 0 ? { kind: 'near', text, suggestions: near } : { kind: 'unknown', text }
  }
  return {
    named,
    // A log names the same few agencies thousands of times over.
    find: (text) => {
      const before = found.get(text)
      if (before) return before
      const finding = find(text)
      found.set(text, finding)
      return finding
    },
  }
}

function standingFor(id: string, byId: ReadonlyMap<string, DirectoryAgency>): DirectoryAgency | undefined {
  let agency = byId.get(id)
  for (let steps = 0; agency && agency.mergedInto !== null && steps < byId.size; steps += 1) {
    agency = byId.get(agency.mergedInto)
  }
  return agency
}
