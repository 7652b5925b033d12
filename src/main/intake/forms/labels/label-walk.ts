import { lineWords, type Line } from '../layout/lines'
import { goesOnInBrackets } from './composed-label'
import type { LabelBook, LabelNode, LabelTree, Meaning } from './label-book'
import { correctedWord } from './spelling'
import { fieldsOf } from './vocabulary-book'

/** A word on the way of a label that may go on over several lines. */
interface Step {
  readonly key: string
  readonly line: number
  readonly end: number
  /** The first word of a line, with a capital: it may start a label of its own. */
  readonly starts: boolean
}

/** A label met on a walk: where its last word ends and how many words it has. */
export interface Met {
  readonly line: number
  readonly end: number
  readonly length: number
  readonly meaning: Meaning
}

const leader = /\t|_{3}|\.{4}|…{2}/
const wrapLimit = 5
const wordLimit = 60

/** The words from a place on, over as many lines as a label may be wrapped over. */
export function stepsFrom(lines: readonly Line[], from: number, offset: number): Step[] {
  const steps: Step[] = []
  for (
    let index = from;
    index < lines.length && index < from + wrapLimit && steps.length < wordLimit;
    index++
  ) {
    const line = lines[index]
    if (!line) break
    const words = lineWords(line)
    if (words.length === 0) break
    let before = 0
    for (const word of words) {
      if (index === from && word.start < offset) continue
      // No label reaches over a tab or the dots that lead to its answer.
      if (steps.length > 0 && leader.test(line.text.slice(before, word.start))) return steps
      before = word.end
      const starts =
        index > from && word === words[0] && !line.continues && !/^\p{Ll}/u.test(line.text.slice(word.start))
      steps.push({ key: word.key, line: index, end: word.end, starts })
    }
    const last = words.at(-1)
    if (last && /[:?]/.test(line.text.slice(last.end)) && !goesOnInBrackets(lines, index, last.end)) break
  }
  return steps
}

type Step1 = (node: LabelNode, key: string) => LabelNode | undefined

/** As written, or without a plural s. */
const exactStep: Step1 = (node, key) =>
  node.next.get(key) ?? (key.endsWith('s') ? node.next.get(key.slice(0, -1)) : undefined)

/** A label that ends before step `next`. */
type Found = readonly [next: number, meaning: Meaning]

function along(tree: LabelTree, steps: readonly Step[], from: number, step: Step1): readonly Found[] {
  let here: LabelNode = tree.root
  let found: Found[] | null = null
  for (let index = from; index < steps.length; index++) {
    const word = steps[index]
    // A label that is whole at the end of its line goes on in the next only in lower case.
    if (word?.starts && here.meaning) break
    const next = word && step(here, word.key)
    if (!next) break
    here = next
    if (here.meaning) (found ??= []).push([index + 1, here.meaning])
  }
  return found ?? none
}

const none: readonly Found[] = []

/** The words for a party by themselves: a person's open their block, an agency's ask for its name. */
function* phrases(book: LabelBook, steps: readonly Step[], step: Step1): Generator<Found> {
  yield* along(book.people, steps, 0, step)
  for (const [next, meaning] of along(book.agencies, steps, 0, step)) yield [next, agencyOnly(book, meaning)]
}

/** "Escalating agency" asks for a name; only "escalating agency details" opens a block. */
function agencyOnly(book: LabelBook, { person, key, root }: Meaning): Meaning {
  return person && root ? book.about(person, ['agency'], key, root) : { key, inSections: new Map() }
}

function* pairs(book: LabelBook, steps: readonly Step[], step: Step1): Generator<Found> {
  for (const tree of [book.people, book.agencies]) {
    for (const [middle, phrase] of along(tree, steps, 0, step)) {
      if (steps[middle]?.starts) continue
      for (const [next, attribute] of along(book.attributes, steps, middle, step)) {
        const meaning = together(book, phrase, attribute, tree === book.agencies)
        if (meaning) yield [next, meaning]
      }
    }
  }
  for (const [middle, attribute] of along(book.attributes, steps, 0, step)) {
    if (steps[middle]?.starts) continue
    const linked = ['of', 'for', 'by'].includes(steps[middle]?.key ?? '') ? middle + 1 : middle
    for (const tree of [book.people, book.agencies]) {
      for (const [next, phrase] of along(tree, steps, linked, step)) {
        const meaning = together(book, phrase, attribute, tree === book.agencies)
        if (meaning) yield [next, meaning]
      }
    }
  }
}

function together(book: LabelBook, phrase: Meaning, attribute: Meaning, isAgency: boolean): Meaning | null {
  const { person } = phrase
  const { attributes } = attribute
  if (person && attribute.details && phrase.opens) return book.opening(person, phrase.opens)
  if (!person || !attributes) return null
  // What an agency's position is, is its answer.
  if (isAgency && attribute.key === 'position') return null
  // "Escalating agency name" is the agency's, not a person's.
  if (isAgency && attributes.some((each) => each === 'name' || each === 'agency'))
    return attributes.length === 1 ? agencyOnly(book, phrase) : null
  return book.about(person, attributes, `${phrase.key} ${attribute.key}`, fieldsOf(person, attributes, true))
}

/** Every label of a book that starts with the first step, letter for letter or with misspelt words put right. */
export function labelsMet(book: LabelBook, steps: readonly Step[], spelling: 'exact' | 'near'): Met[] {
  const step: Step1 =
    spelling === 'exact'
      ? exactStep
      : (node, key) => {
          const corrected = node.next.has(key) ? key : correctedWord(book, key)
          return corrected === null ? undefined : exactStep(node, corrected)
        }
  const met: Met[] = []
  const [first] = steps
  // Every label begins with the first word, put right at most.
  const begins =
    first && (spelling === 'exact' || book.words.has(first.key) ? first.key : correctedWord(book, first.key))
  if (!begins || !book.begins(begins)) return met
  const add = (next: number, meaning: Meaning) => {
    const last = steps[next - 1]
    if (last) met.push({ line: last.line, end: last.end, length: next, meaning })
  }
  for (const [next, meaning] of along(book.whole, steps, 0, step)) add(next, meaning)
  for (const [next, meaning] of phrases(book, steps, step)) {
    if (!met.some((other) => other.length === next)) add(next, meaning)
  }
  for (const [next, meaning] of pairs(book, steps, step)) {
    if (
      !met.some(
        (other) =>
          other.length === next && other.meaning.key !== '' && (other.meaning.root ?? other.meaning.opens),
      )
    )
      add(next, meaning)
  }
  return met
}
