import type { Vocabulary } from '@shared/protocol/vocabulary-schema'
import { keysOf } from './words'

type Words = Vocabulary['words']
/** Each way of writing something, in words. */
export type Ways = readonly (readonly string[])[]

/** Each way of writing parts one behind the other. */
export function everyWay(parts: readonly Ways[]): Ways {
  return parts.reduce<Ways>(
    (ways, choices) => ways.flatMap((way) => choices.map((choice) => [...way, ...choice])),
    [[]],
  )
}

/**
 * Fills the placeholders of labels in, in every way, and answers with the words of each. A few hundred labels stand for
 * tens of thousands, so what stands between two spaces is taken apart once and not again for every way.
 */
export class Spelling {
  private readonly known = new Map<keyof Words, Ways>()

  constructor(private readonly words: Words) {}

  inEveryWay(label: string): Ways {
    return everyWay(this.partsOf(label))
  }

  /** The ways to write each part of a label, of which the first has words. */
  partsOf(label: string): readonly Ways[] {
    const pieces = label.split(/\s+/)
    const named = pieces.map((piece) => this.named(/^\{(\w+)\}$/.exec(piece)?.[1]))
    if (pieces.some((piece, at) => named[at] === null && piece.includes('{')))
      return [this.asText(label).map(keysOf)]
    return pieces
      .map((piece, at) => (named[at] ? this.choices(named[at]) : [keysOf(piece)]))
      .filter((ways) => ways.some((way) => way.length > 0))
  }

  private choices(name: keyof Words): Ways {
    let ways = this.known.get(name)
    if (!ways) {
      ways = this.words[name].flatMap((word) => this.inEveryWay(word))
      this.known.set(name, ways)
    }
    return ways
  }

  /** Letter for letter, for a placeholder with something written close to it: "{subject}s". */
  private asText(label: string): string[] {
    const found = /\{(thing|person|agency|subject|either)\}/.exec(label)
    const name = this.named(found?.[1])
    if (!found || !name) return [label]
    return this.words[name].flatMap((word) => this.asText(label.replace(found[0], word)))
  }

  private named(text: string | undefined): keyof Words | null {
    const isName = (name: string): name is keyof Words => Object.hasOwn(this.words, name)
    return text !== undefined && isName(text) ? text : null
  }
}
