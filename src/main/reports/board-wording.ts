import type { FigureFilters } from '@shared/analysis/figure-filters'
import { notRecorded, ownWords } from '@shared/analysis/in-order'
import type { Figures } from '@shared/analysis/figures-schema'
import type { PackSet } from '@shared/protocol/pack-set'
import { countOtherGrounds, type Db } from '../store'

/** The grounds as protocols word them. Anything else was written by a person and may name somebody. */
export type BoardWording = ReadonlySet<string>

/** The wording of every version of every protocol. */
export function boardWording(packs: PackSet): BoardWording {
  const all = packs.all().flatMap(({ id }) => packs.versions(id))
  return new Set([notRecorded, ...all.flatMap((pack) => pack.grounds.map(({ label }) => label))])
}

/** The ground itself when it is a board's wording, else a phrase that repeats nothing of what was written. */
export function wordingIn(wording: BoardWording, label: string): string {
  return wording.has(label) ? label : ownWords
}

/** The same figures with grounds in people's own words counted together, a case on two of them once. */
export async function withoutOwnWords(
  db: Db,
  filter: FigureFilters,
  figures: Figures,
  wording: BoardWording,
): Promise<Figures> {
  const kept = figures.grounds.filter(({ ground }) => wording.has(ground))
  if (kept.length === figures.grounds.length) return figures
  const count = await countOtherGrounds(db, filter, [...wording])
  const last = kept.filter(({ ground }) => ground === notRecorded)
  const worded = kept.filter(({ ground }) => ground !== notRecorded)
  return { ...figures, grounds: [...worded, { ground: ownWords, count }, ...last] }
}
