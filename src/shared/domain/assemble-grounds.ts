import type { ProtocolPack } from '../protocol/pack-schema'
import type { CaseSource, GroundInCase, HandRecord } from './assemble-types'
import { foldText } from './fold-text'

/**
 * Grounds of disagreement: those a person chose last, or else every ground any submission gives. Words the
 * protocol does not know are kept as written, under the theme "other".
 */
export function groundsOf(
  pack: ProtocolPack,
  sources: readonly CaseSource[],
  hand: readonly HandRecord[],
): GroundInCase[] {
  const chosen = hand.filter((record) => record.kind === 'grounds').at(-1)
  const words = chosen
    ? chosen.grounds
    : sources.flatMap((source) => listed(source.reading['concern.grounds']?.value))
  const grounds = new Map(
    words.map((word) => groundNamed(pack, word)).map((ground) => [ground.ground, ground]),
  )
  return [...grounds.values()]
}

function listed(value: string | number | string[] | null | undefined): string[] {
  if (value === null || value === undefined) return []
  return (Array.isArray(value) ? value : [String(value)]).filter((word) => word.trim() !== '')
}

function groundNamed(pack: ProtocolPack, word: string): GroundInCase {
  const key = foldText(word)
  const known = pack.grounds.find((ground) => ground.id === word || foldText(ground.label) === key)
  if (known) return { ground: known.id, label: known.label, theme: known.theme }
  return { ground: `as-written:${key}`, label: word.trim(), theme: 'other' }
}
