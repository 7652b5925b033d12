import { describe, expect, it } from 'vitest'
import type { FieldKey } from '@shared/domain/fields'
import type { FieldValue } from '@shared/domain/reading'
import { bold, doc, type CellContent, type DocumentBuilder } from './testing/build'
import { inventedForms, type InventedForm, type InventedQuestion } from './testing/invented-forms'
import { readOne } from './testing/read'

type Answered = readonly [label: string, written: string]
const colon = (label: string) => (/[?:]$/.test(label) ? label : `${label}:`)
const rowsOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, row) => all.slice(row * size, row * size + size))
const eachOnItsLine = (
  made: DocumentBuilder,
  set: readonly Answered[],
  line: (answered: Answered, n: number) => string,
) => {
  set.forEach((answered, n) => made.lines(line(answered, n)))
}

const layouts: Record<string, (made: DocumentBuilder, set: readonly Answered[]) => void> = {
  'two columns': (made, set) => made.table(set.map(([label, text]) => [label, text])),
  'two columns with colons': (made, set) => made.table(set.map(([label, text]) => [colon(label), text])),
  'two columns with bold labels': (made, set) =>
    made.table(set.map(([label, text]) => [[bold(label)], text])),
  'one column, answers below': (made, set) => made.table(set.flatMap(([label, text]) => [[label], [text]])),
  'one column, answers in the cells': (made, set) =>
    made.table(set.map(([label, text]) => [`${colon(label)} ${text}`])),
  'two to a row, answers in the cells': (made, set) =>
    made.table(
      rowsOf(set, 2).map((row) => row.map(([label, text]): CellContent => `${colon(label)} ${text}`)),
    ),
  'two to a row': (made, set) =>
    made.table(rowsOf(set, 2).map((row) => row.flatMap(([label, text]) => [label, text]))),
  'rows of headings': (made, set) =>
    made.table(rowsOf(set, 3).flatMap((row) => [row.map(([label]) => label), row.map(([, text]) => text)])),
  'paragraphs with colons': (made, set) =>
    eachOnItsLine(made, set, ([label, text]) => `${colon(label)} ${text}`),
  'numbered paragraphs': (made, set) =>
    eachOnItsLine(made, set, ([label, text], n) => `${n + 1}. ${colon(label)} ${text}`),
  'tabbed paragraphs': (made, set) => eachOnItsLine(made, set, ([label, text]) => `${label}\t${text}`),
  headings: (made, set) => {
    for (const [label, text] of set) {
      made.p(label, { heading: 2 })
      if (text !== '') made.lines(text)
    }
  },
  'bold lines': (made, set) => {
    for (const [label, text] of set) {
      made.p([bold(label)])
      if (text !== '') made.lines(text)
    }
  },
}

type Truth = Map<FieldKey, FieldValue>

/** A form filled in, wholly or with two questions of five left empty, and what it says. */
function filledIn(
  form: InventedForm,
  layout: (made: DocumentBuilder, set: readonly Answered[]) => void,
  whole: boolean,
): { made: DocumentBuilder; truth: Truth } {
  const made = doc()
    .p(form.board)
    .p([bold(form.title)])
  const truth: Truth = new Map()
  let n = 0
  const put = (questions: readonly InventedQuestion[]) => {
    if (questions.length === 0) return
    const set = questions.map(([label, field, written, value]): Answered => {
      n++
      const text = whole || n % 5 < 3 ? written : ''
      if (text !== '' && field) truth.set(field, value ?? written)
      return [label, text]
    })
    layout(made, set)
  }
  let loose: InventedQuestion[] = []
  for (const each of form.qs) {
    if (!('section' in each)) {
      loose.push(each)
      continue
    }
    put(loose)
    loose = []
    made.p([bold(each.section)])
    put(each.qs)
  }
  put(loose)
  return { made, truth }
}

describe('forms of invented boards, in every layout', () => {
  const tally = { right: 0, missing: 0 }
  for (const form of inventedForms) {
    for (const [name, layout] of Object.entries(layouts)) {
      for (const whole of [true, false]) {
        it(`${form.title} of the ${form.board}, ${name}, ${whole ? 'filled in' : 'filled in here and there'}, gives nothing that was not written`, () => {
          const { made, truth } = filledIn(form, layout, whole)
          const { reading, kind } = readOne(made.build())
          expect(kind).toBe('form')
          const read = Object.entries(reading).flatMap(([field, each]) =>
            each && each.value !== null ? [[field, each.value]] : [],
          )
          const expected = new Map<string, FieldValue>(truth)
          expect(
            read.filter(
              ([field, value]) => JSON.stringify(expected.get(String(field))) !== JSON.stringify(value),
            ),
          ).toEqual([])
          tally.right += read.length
          tally.missing += truth.size - read.length
        })
      }
    }
  }

  it('at least 98 in 100 of the answers written are read', () => {
    expect(tally.right).toBeGreaterThan(1500)
    expect(tally.missing / (tally.right + tally.missing)).toBeLessThan(0.02)
  })
})
