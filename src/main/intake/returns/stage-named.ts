import { foldText } from '@shared/domain/fold-text'
import type { ProtocolPack } from '@shared/protocol/pack-schema'

/** The stage of a protocol that a text names, by its own name or number; null when it names none or several. */
export function stageNamed(pack: ProtocolPack, text: string): ProtocolPack['stages'][number] | null {
  const folded = ` ${foldText(text)} `
  const found = pack.stages.filter(
    ({ name, number }) =>
      folded.includes(` ${foldText(name)} `) ||
      (number !== null && new RegExp(String.raw`\b(?:stage|step|level)\s+(?:${number}|${numerals[number] ?? '-'})\b`).test(folded)), // prettier-ignore
  )
  const [only] = found
  return found.length === 1 && only ? only : null
}

/** True when a text speaks of a stage, of this protocol or not. */
export const speaksOfStage = (text: string): boolean =>
  /\b(?:stage|step|level)\s+(?:\d|one|two|three|four|five)\b/i.test(text)

const numerals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six']
