import type { FormDefinition, FormField } from '@shared/protocol/form-schema'
import { party } from '@shared/protocol/vocabulary-schema'
import { LabelBook, type SectionKind, type Target } from './label-book'
import { numberLength } from './numbering'
import { targetOf } from './vocabulary-book'
import { plainWords } from './words'

/** In what words a label may stand in a document. */
type Ways = (label: string) => readonly string[]

const asWritten: Ways = (label) => [label]

/** A label as the pack writes it, and without its number, which is not in the text where Word counts. */
const unnumbered =
  (ways: Ways) =>
  (label: string): ReadonlySet<string> =>
    new Set(ways(label).flatMap((way) => [way, way.slice(numberLength(way))]))

function sectionOf(form: FormDefinition, index: number): SectionKind | null {
  const section = form.sections[index]
  if (!section) return null
  const fields = new Map<string, Target>()
  for (const field of section.fields) {
    const target = targetOf(field, true)
    for (const label of field.labels) fields.set(plainWords(label), target)
  }
  const prefix = party.safeParse(section.fields[0]?.field.split('.')[0])
  return { id: `${form.id}:${index}`, party: prefix.success ? prefix.data : null, fields }
}

function addField(
  book: LabelBook,
  field: FormField,
  inEveryWay: (label: string) => ReadonlySet<string>,
): void {
  const target = targetOf(field, true)
  for (const label of field.labels.flatMap((each) => [...inEveryWay(each)])) {
    const meaning = book.at(label)
    if (meaning) meaning.root ??= target
  }
}

/**
 * The labels of one printed form as a book; they come before the common vocabulary's.
 * @param ways a label in the words it may be asked in: in both languages, or in English alone
 */
export function formBook(form: FormDefinition, ways: Ways = asWritten): LabelBook {
  const inEveryWay = unnumbered(ways)
  const book = new LabelBook()
  for (const field of form.fields) addField(book, field, inEveryWay)
  for (const question of form.checklist) {
    addField(
      book,
      { field: `checklist.${question.n}`, labels: question.labels, required: false, also: [] },
      inEveryWay,
    )
  }
  form.sections.forEach((section, index) => {
    const kind = sectionOf(form, index)
    if (!kind) return
    for (const label of section.opens.flatMap((each) => [...inEveryWay(each)])) {
      const meaning = book.at(label)
      if (!meaning) continue
      if (section.opens.includes(label)) meaning.opens = kind
      else meaning.opens ??= kind
      if (kind.party) meaning.person = kind.party
    }
    for (const field of section.fields) {
      const target = targetOf(field, true)
      for (const label of field.labels)
        for (const way of inEveryWay(label)) book.addInSection(way, kind.id, target)
    }
  })
  for (const title of form.recognise.titles.flatMap(ways)) {
    const meaning = book.at(title)
    if (meaning && !meaning.root) meaning.title = true
  }
  for (const guidance of form.guidance) {
    const meaning = book.at(guidance)
    if (meaning && !meaning.root) meaning.guidance = true
  }
  return book
}
