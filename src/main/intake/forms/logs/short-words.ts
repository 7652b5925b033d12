import type { Vocabulary } from '@shared/protocol/vocabulary-schema'
import { keysOf } from '../labels/words'

const mostWays = 12
const longest = 8

/**
 * A heading in short words written out, in every way it may be meant, most usual first: "Esc. to" is "escalated to" or
 * "escalation to". Empty when it has no short word.
 */
export function writtenOut(heading: string, shortWords: Vocabulary['shortWords']): string[] {
  const keys = keysOf(heading)
  if (keys.length > longest) return []
  let ways = ['']
  let written = false
  for (const key of keys) {
    const words = shortWords.find(({ short }) => short === key)?.words
    written ||= words !== undefined
    ways = (words ?? [key]).flatMap((word) => ways.map((way) => `${way} ${word}`)).slice(0, mostWays)
  }
  return written ? ways.map((way) => way.trim()) : []
}
