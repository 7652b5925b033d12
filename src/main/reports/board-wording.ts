import { notRecorded } from '@shared/analysis/in-order'
import type { Figures } from '@shared/analysis/figures-schema'
import type { ProtocolPack } from '@shared/protocol/pack-schema'

/** The grounds as protocols word them. Anything else was written by a person and may name somebody. */
export type BoardWording = ReadonlySet<string>

export const ownWords = 'Other, in the form’s own words'

export function boardWording(packs: readonly ProtocolPack[]): BoardWording {
  return new Set([notRecorded, ...packs.flatMap((pack) => pack.grounds.map(({ label }) => label))])
}

/** The ground itself when it is a board's wording, else a phrase that repeats nothing of what was written. */
export function wordingIn(wording: BoardWording, label: string): string {
  return wording.has(label) ? label : ownWords
}

/** The same figures with grounds in people's own words counted together. */
export function withoutOwnWords(figures: Figures, wording: BoardWording): Figures {
  const kept = figures.grounds.filter(({ ground }) => wording.has(ground))
  const others = figures.grounds.filter(({ ground }) => !wording.has(ground))
  if (others.length === 0) return figures
  const count = others.reduce((sum, other) => sum + other.count, 0)
  return { ...figures, grounds: [...kept, { ground: ownWords, count }] }
}
