import type { FieldKey } from '@shared/domain/fields'
import { groupedBy } from '@shared/domain/grouped-by'
import type { Attribute, NamePart, Party } from '@shared/protocol/vocabulary-schema'
import { everyWay, type Ways } from './spelled-out'
import { keysOf } from './words'

/** The field or fields an answer fills. */
export interface Target {
  readonly field: FieldKey
  readonly also: readonly FieldKey[]
  /** False for labels that could mean something else. */
  readonly sure: boolean
  /** Set when only this part of a name is asked for. */
  readonly part?: NamePart
}

/** What tells one question of a block from another. */
export const questionKey = ({ field, part }: Target): string => (part ? `${field}/${part}` : field)

/** A block of a form about one party, or one the form itself defines. */
export interface SectionKind {
  readonly id: string
  readonly party: Party | null
  readonly fields: ReadonlyMap<string, Target>
}

/** A label as written, or as the words of it. */
export type Label = string | readonly string[]

/** Everything one label can mean; which of these it does mean depends on where it stands. */
export interface Meaning {
  key: string
  root?: Target
  attributes?: readonly Attribute[]
  opens?: SectionKind
  /** What the words alone stand for when an answer follows the opening label directly. */
  person?: Party
  inSections: ReadonlyMap<string, Target>
  other?: true
  /** A heading of a log that could ask for several things. */
  unclear?: true
  /** "Details": opens the block of whoever it is asked about. */
  details?: true
  closes?: true
  /** "Officer": asks for the name of whose block it stands in. */
  nameInBlock?: true
  guidance?: true
  title?: true
}

export interface LabelNode {
  readonly next: Branches
  readonly meaning?: Meaning
}
type Branches = Pick<ReadonlyMap<string, LabelNode>, 'get' | 'has'>

/** There are tens of thousands of labels, and most are the end of their branch and mean the same everywhere. */
const nowhere: ReadonlyMap<string, never> = new Map<string, never>()

const nameAlone: readonly Attribute[] = ['name']

/** What a label asks about the party in whose block it stands; null when it asks nothing of them. */
export const askedInBlock = (
  { attributes, nameInBlock }: Meaning,
  party: Party,
): readonly Attribute[] | null => attributes ?? (nameInBlock && party !== 'subject' ? nameAlone : null)

/**
 * True for words that label something only when they are set like a label: "Lead professional" is a question
 * Accord does not keep, and just as likely somebody's job title.
 */
export const isWeak = (meanings: readonly Meaning[]): boolean =>
  meanings.every(
    (m) =>
      (m.other ?? m.closes ?? m.nameInBlock) === true &&
      !m.root &&
      !m.attributes &&
      !m.opens &&
      m.inSections.size === 0,
  )

class Branch implements LabelNode {
  next: ReadonlyMap<string, Branch> = nowhere
  meaning?: Meaning
  private grown: Map<string, Branch> | null = null

  /** The branch a word leads to, made when it is new. */
  grow(key: string): Branch {
    let next = this.next.get(key)
    if (!next) {
      next = new Branch()
      if (!this.grown) this.next = this.grown = new Map<string, Branch>()
      this.grown.set(key, next)
    }
    return next
  }
}

/** Labels of one kind as a tree over their words. */
export class LabelTree {
  /** Where a walk over a label begins. */
  readonly root: LabelNode = {
    next: { get: (word) => this.under(word), has: (word) => this.under(word) !== undefined },
  }
  private readonly grown = new Branch()
  private readonly waiting = new Map<string, (() => void)[]>()

  /** What the label of these words means, made when it is new. Null for a label without words. */
  meaning(keys: readonly string[]): Meaning | null {
    if (keys.length === 0) return null
    let branch = this.grown
    for (const key of keys) branch = branch.grow(key)
    return (branch.meaning ??= { key: keys.join(' '), inSections: nowhere })
  }

  /** Has labels wait until a document has their first word, as most are never met. They are put in in the order given here. */
  whenMet(firstWord: string, grow: () => void): void {
    const waiting = this.waiting.get(firstWord)
    if (waiting) waiting.push(grow)
    else this.waiting.set(firstWord, [grow])
  }

  private under(word: string): Branch | undefined {
    const waiting = this.waiting.get(word)
    if (waiting) {
      this.waiting.delete(word)
      for (const grow of waiting) grow()
    }
    return this.grown.next.get(word)
  }
}

let books = 0

/**
 * Labels as trees over their words, so that the longest one at a place is found in one walk. Whom a question
 * is about and what it asks about them are trees of their own, put together as they are met: "job title" of
 * "escalating practitioner".
 */
export class LabelBook {
  /** Tells books apart. */
  readonly number = (books += 1)
  readonly whole = new LabelTree()
  readonly people = new LabelTree()
  readonly agencies = new LabelTree()
  readonly attributes = new LabelTree()
  /** Every word of every label, for putting misspellings right. */
  readonly words = new Set<string>()
  private readonly compact = new Map<string, Meaning | null>()
  private readonly byLength = new Map<number, readonly string[]>()
  private readonly composed = new Map<string, Meaning>()

  /** The meaning of a label, as text or as its words, made when it is new. Null for a label without words. */
  at(label: Label, tree: LabelTree = this.whole): Meaning | null {
    const keys = typeof label === 'string' ? keysOf(label) : label
    const meaning = tree.meaning(keys)
    if (!meaning) return null
    for (const word of keys) this.words.add(word)
    if (tree === this.whole && keys.length > 1) {
      const joined = keys.join('')
      const known = this.compact.get(joined)
      this.compact.set(joined, known === undefined || known === meaning ? meaning : null)
    }
    return meaning
  }

  /**
   * Has many labels say the same, each put into a tree once it may be met: {@link at} must not be used on that tree.
   * @param parts the ways to write each part of the labels, in words; the first is never empty
   */
  whenMet([first = [], ...rest]: readonly Ways[], tree: LabelTree, say: (meaning: Meaning) => void): void {
    for (const way of [first, ...rest].flat()) for (const word of way) this.words.add(word)
    for (const [word, starts] of groupedBy(first, ([word = '']) => word)) {
      tree.whenMet(word, () => {
        for (const keys of everyWay([starts, ...rest])) {
          const meaning = tree.meaning(keys)
          if (meaning) say(meaning)
        }
      })
    }
  }

  /** Has a label mean something of its own within one block. */
  addInSection(label: string, section: string, target: Target): void {
    const meaning = this.at(label)
    if (meaning) meaning.inSections = new Map([...meaning.inSections, [section, target]])
  }

  /** True when some label may begin with a word, as written or without a plural s. */
  begins(word: string): boolean {
    return this.startsWith(word) || (word.endsWith('s') && this.startsWith(word.slice(0, -1)))
  }

  private startsWith(word: string): boolean {
    const { whole, people, agencies, attributes } = this
    return (
      whole.root.next.has(word) ||
      people.root.next.has(word) ||
      agencies.root.next.has(word) ||
      attributes.root.next.has(word)
    )
  }

  /** Words of four letters or more that are about as long as a word; worked out when first asked for. */
  wordsNear(length: number, by: number): readonly string[] {
    const key = length * 4 + by
    let near = this.byLength.get(key)
    if (!near) {
      near = [...this.words].filter((word) => word.length >= 4 && Math.abs(word.length - length) <= by)
      this.byLength.set(key, near)
    }
    return near
  }

  /** The label whose words, run together, are these letters: "Jobtitle". */
  runTogether(letters: string): Meaning | null {
    return this.compact.get(letters) ?? null
  }

  /** What "details of" a party means. */
  opening(party: Party, opens: SectionKind): Meaning {
    const id = `${party}:details`
    let meaning = this.composed.get(id)
    if (!meaning) {
      meaning = { key: `${party} details`, inSections: nowhere, opens, person: party }
      this.composed.set(id, meaning)
    }
    return meaning
  }

  /** What an attribute asked about a party means; one object for the same two. */
  about(party: Party, attributes: readonly Attribute[], key: string, target: Target | null): Meaning {
    const id = `${party}:${attributes.join()}`
    let meaning = this.composed.get(id)
    if (!meaning) {
      meaning = { key, inSections: nowhere, ...(target ? { root: target } : { other: true }) }
      this.composed.set(id, meaning)
    }
    return meaning
  }
}
