import type { Vocabulary } from '@shared/protocol/vocabulary-schema'
import { keysOf } from './words'

type Words = Vocabulary['words']
type Ways = readonly (readonly string[])[]

/**
 * Fills the placeholders of labels in, in every way, and answers with the words of each. A few hundred labels stand for
 * tens of thousands, so what stands between two spaces is taken apart once and not again for every way.
 */
export class Spelling {
  private readonly known = new Map<keyof Words, Ways>()

  constructor(private readonly words: Words) {}

  inEveryWay(label: string): Ways {
    const pieces = label.split(/\s+/)
    const named = pieces.map((piece) => this.named(/^\{(\w+)\}$/.exec(piece)?.[1]))
    if (pieces.some((piece, at) => named[at] === null && piece.includes('{')))
      return this.asText(label).map(keysOf)
    let ways: Ways = [[]]
    pieces.forEach((piece, at) => {
      const name = named[at]
      const choices = name ? this.choices(name) : [keysOf(piece)]
      ways = ways.flatMap((way) => choices.map((choice) => [...way, ...choice]))
    })
    return ways
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
    const found = /\{(thing|person|agency|subject)\}/.exec(label)
    const name = this.named(found?.[1])
    if (!found || !name) return [label]
    return this.words[name].flatMap((word) => this.asText(label.replace(found[0], word)))
  }

  private named(text: string | undefined): keyof Words | null {
    const isName = (name: string): name is keyof Words => Object.hasOwn(this.words, name)
    return text !== undefined && isName(text) ? text : null
  }
}
