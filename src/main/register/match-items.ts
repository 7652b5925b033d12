import { escalationStatus } from '@shared/domain/escalation'
import type { CaseFacts } from '../intake/matching/compare-case'
import type { ItemFacts } from '../intake/matching/item-facts'
import { lookUpKeys } from '../intake/matching/match-keys'
import { partsOf } from '../intake/matching/person-parts'
import {
  allAgencies,
  candidateRows,
  casesByKeys,
  noCases,
  type CandidateRow,
  type Db,
  type Tx,
} from '../store'

/** What cases are looked up by. */
export type LookedUp = Pick<ItemFacts, 'name' | 'dateOfBirth' | 'reference'>
/** Finds the cases that each of some items may belong to. */
export type FindCandidates = (items: readonly LookedUp[]) => Promise<CaseFacts[][]>

/** Most cases weighed against one item: beyond those sharing the most keys with it, none is ever the likeliest. */
export const mostCandidates = 40

/** For each item, the cases it may belong to, from the index of keys; all items in a few queries. */
export async function candidatesFor(db: Db | Tx, items: readonly LookedUp[]): Promise<CaseFacts[][]> {
  if (items.length === 0) return []
  if (await noCases(db)) return items.map(() => [])
  const keys = items.map(lookUpKeys)
  const filed = await casesByKeys(db, [...new Set(keys.flat())])
  const ids = keys.map((own) => likeliest(own.flatMap((key) => filed.get(key) ?? [])))
  const rows = await candidateRows(db, [...new Set(ids.flat())])
  const names = new Map((await allAgencies(db)).map((agency) => [agency.id, agency.name]))
  const byId = new Map(rows.map((row) => [row.id, caseFacts(row, names)]))
  return ids.map((own) => own.flatMap((id) => byId.get(id) ?? []))
}

function likeliest(ids: readonly string[]): string[] {
  const times = new Map<string, number>()
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
  return [...times]
    .sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
    .slice(0, mostCandidates)
    .map(([id]) => id)
}

export function caseFacts(row: CandidateRow, names: ReadonlyMap<string, string>): CaseFacts {
  const name = (id: string) => names.get(id) ?? id
  const from = row.escalating === null ? 'not recorded' : name(row.escalating)
  const to = row.receiving.map(name).join(', ') || 'not recorded'
  const status = escalationStatus.parse(row.status)
  return { ...row, status, agencies: `${from} → ${to}`, parts: partsOf(row) }
}

/** Two agencies a case is between, in words, for one item. */
export function agenciesInWords(facts: ItemFacts): string | null {
  const words = [facts.escalating, facts.receiving].map((finding) => {
    if (!finding) return null
    return finding.kind === 'known'
      ? finding.agencies.map((agency) => agency.agency).join(', ')
      : finding.text
  })
  return words.every((word) => word === null) ? null : words.map((word) => word ?? '?').join(' → ')
}
