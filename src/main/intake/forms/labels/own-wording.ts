import type { Block } from '@shared/domain/document'
import { groupedBy } from '@shared/domain/grouped-by'
import { fieldDefinition, type FieldKey } from '@shared/domain/fields'
import type { FormDefinition } from '@shared/protocol/form-schema'
import { FewKept } from '../../few-kept'
import { tableOfSheet } from '../layout/grid'
import { linesOf, linesOfBlocks, type Line } from '../layout/lines'
import { withoutNotes } from '../layout/notes-column'
import { LabelBook } from './label-book'
import { numberLength } from './numbering'
import { keysOf } from './words'

/** A yes-or-no question of the form, and how much each word of its labels tells it from the others. */
interface Question {
  readonly field: FieldKey
  readonly weights: ReadonlyMap<string, number>
}

const joining = new Set(
  'a about and any are at been by did do does for from has have i if in is it its me my not now of on or our that the their them there they this to was we were what will with you your yes no'.split(' '),
) // prettier-ignore

/** "Resolve", "resolved" and "resolution" are one word in different clothes. */
const stemsOf = (text: string): string[] => [
  ...new Set(
    keysOf(text)
      .filter((word) => !joining.has(word))
      .map((word) => word.slice(0, 5)),
  ),
]

function questionsOf(form: FormDefinition): Question[] {
  const asked = [
    ...form.checklist.map(({ n, labels }) => ({ field: `checklist.${n}` as const, labels })),
    ...form.fields.filter(({ field }) => fieldDefinition(field).kind === 'yesNo'),
  ].map(({ field, labels }) => ({ field, stems: new Set(labels.flatMap(stemsOf)) }))
  return asked.map(({ field, stems }) => ({
    field,
    weights: new Map([...stems].map((stem) => [stem, 1 / asked.filter((other) => other.stems.has(stem)).length])),
  }))
} // prettier-ignore

const leastWeight = 1.3
const leastLead = 0.5

/** How well a wording fits a question: nothing unless it has a word of that question alone, and two of five are the question's. */
function fit(stems: readonly string[], { weights }: Question): number {
  const shared = stems.flatMap((stem) => weights.get(stem) ?? [])
  if (!shared.includes(1) || shared.length * 5 < stems.length * 2) return 0
  return shared.reduce((sum, weight) => sum + weight, 0)
}

/** The question a wording stands for, when it is clearly that one and no other. */
function meant(wording: string, questions: readonly Question[]): { field: FieldKey; weight: number } | null {
  const stems = stemsOf(wording)
  const [first, second] = questions
    .map((question) => ({ field: question.field, weight: fit(stems, question) }))
    .sort((a, b) => b.weight - a.weight)
  return first && first.weight >= leastWeight && first.weight - (second?.weight ?? 0) >= leastLead
    ? first
    : null
}

const yesOrNo =
  /^\W*(?:(?:yes|no|y|n|n\/?a|x|true|false)\b\W*){1,3}(?:\(?(?:please )?(?:delete|circle|tick)\b.{0,40})?$/iu
/** "Yes – spoke to the lead on 3 May" */
const saidMore = /^(?:yes|no)\s*[-–—,.;:(]\s*\S.{0,200}$/iu
const onlyMarks = /^[\s✓✔✗✘☐☑☒□■]+$/u
/** "Have you consulted your manager? Yes": a question with its answer behind it. */
const behind =
  /^(.{8,240}?)(?:\?\s{0,4}[:：]?|[:：]|\t|\s{2}|\s[–—-]\s)\s{0,80}(?=(?:yes|no|y|n)\b|[[☐☑☒✓✔])/iu

const textOf = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text.trim())
    .join(' ')
    .trim()
const isAnswer = (text: string): boolean =>
  (text.length < 90 && (yesOrNo.test(text) || onlyMarks.test(text))) || saidMore.test(text)
const isWording = (text: string): boolean => text.length > 8 && text.length < 240 && !isAnswer(text)

/** What stands in a document where a yes or no answers it. */
function askedIn(blocks: readonly Block[], depth = 0): string[] {
  const found: string[] = []
  let before = ''
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      for (const line of linesOf(block)) {
        const text = line.text.trim()
        const asked = behind.exec(text.slice(0, 300))?.[1]
        if (asked !== undefined) found.push(asked)
        else if (isAnswer(text) && isWording(before)) found.push(before)
        if (text !== '') before = text
      }
      continue
    }
    const table = withoutNotes(block.kind === 'sheet' ? tableOfSheet(block) : block)
    const written: { row: number; text: string }[] = []
    for (const cell of table.cells) {
      const text = textOf(linesOfBlocks(cell.blocks))
      // One box by itself holds the answer to the question over it.
      if (table.columns === 1 && isAnswer(text) && isWording(before)) found.push(before)
      if (text !== '') {
        written.push({ row: cell.row, text })
        before = text
      }
      const holdsMore = table.columns === 1 || cell.blocks.some(({ kind }) => kind !== 'paragraph')
      if (holdsMore && depth < 4) found.push(...askedIn(cell.blocks, depth + 1))
    }
    for (const row of groupedBy(written, (cell) => cell.row).values())
      found.push(...row.filter(({ text }, n) => isWording(text) && isAnswer(row[n + 1]?.text ?? '…')).map(({ text }) => text))
  }
  return found
} // prettier-ignore

interface Kept {
  readonly questions: readonly Question[]
  /** By what they hold: labels are looked up in a book quickly only once it is known. */
  readonly books: FewKept<LabelBook>
}
const kept = new WeakMap<FormDefinition, Kept>()

function keptOf(form: FormDefinition): Kept {
  const before = kept.get(form)
  if (before) return before
  const worked = { questions: questionsOf(form), books: new FewKept<LabelBook>(500) }
  kept.set(form, worked)
  return worked
}

/**
 * A retyped form puts the questions of a checklist in words of its own: "We now seek resolution by the Chair". The book
 * holds these words as labels of the questions they stand for, each of one question at most; none of them is sure.
 */
export function ownWordings(form: FormDefinition, blocks: readonly Block[]): LabelBook | null {
  const { questions, books } = keptOf(form)
  if (questions.length < 2) return null
  const best = new Map<FieldKey, { readonly wordings: Set<string>; readonly weight: number }>()
  for (const wording of new Set(askedIn(blocks))) {
    const found = meant(wording, questions)
    if (!found) continue
    const known = best.get(found.field)
    if (!known || found.weight > known.weight)
      best.set(found.field, { wordings: new Set([wording]), weight: found.weight })
    else if (found.weight === known.weight) known.wordings.add(wording)
  }
  if (best.size === 0) return null
  const labels = [...best].flatMap(([field, { wordings }]) =>
    wordings.size === 1 ? [...wordings].map((wording) => [field, wording] as const) : [],
  )
  const key = JSON.stringify(labels)
  const book = books.get(key) ?? bookOf(labels)
  books.set(key, book)
  return book
}

function bookOf(labels: readonly (readonly [field: FieldKey, wording: string])[]): LabelBook {
  const book = new LabelBook()
  for (const [field, wording] of labels) {
    const meaning = book.at(wording.slice(numberLength(wording)))
    if (meaning) meaning.root = { field, also: [], sure: false }
  }
  return book
}
