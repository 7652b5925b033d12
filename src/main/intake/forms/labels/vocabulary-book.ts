import { isFieldKey } from '@shared/domain/fields'
import type { FormField } from '@shared/protocol/form-schema'
import type { Attribute, Party, Vocabulary } from '@shared/protocol/vocabulary-schema'
import { LabelBook, type SectionKind, type Target } from './label-book'
import { Spelling, type Ways } from './spelled-out'
import { addStories } from './story-section'
import { keysOf, plainWords } from './words'

/** What the answer to one question of a form fills. */
export function targetOf(field: FormField, sure: boolean): Target {
  return { field: field.field, also: field.also, sure }
}

const notAsked = new Set([
  'subject.jobTitle',
  'subject.agency',
  'subject.contact',
  'subject.on',
  'escalatedTo.on',
  'response.contact',
  'referringManager.contact',
  'receivingManager.contact',
])

/** The field an attribute of a party is kept in, or null when Accord does not keep it. */
export function fieldOf(party: Party, attribute: Attribute): Target | null {
  if (party === 'escalatedBy' && attribute === 'on') return { field: 'raisedOn', also: [], sure: false }
  if (attribute === 'forenames' || attribute === 'surname') {
    const name = fieldOf(party, 'name')
    return name && { ...name, part: attribute }
  }
  const key = `${party}.${attribute}`
  return !notAsked.has(key) && isFieldKey(key) ? { field: key, also: [], sure: true } : null
}

/** The first of the fields the attributes of a party are kept in, with the others beside it. */
export function fieldsOf(party: Party, attributes: readonly Attribute[], sure: boolean): Target | null {
  const [first, ...others] = attributes.flatMap((attribute) => fieldOf(party, attribute) ?? [])
  const also = others.map(({ field }) => field)
  return first ? { ...first, also, sure } : null
}

/** The section of a party, shared by every label that opens it. */
export function partySection(party: Party): SectionKind {
  return { id: party, party, fields: new Map() }
}

function addParties(book: LabelBook, { parties }: Vocabulary, spelling: Spelling): void {
  for (const { party, people, agencies, patterns, opens, names } of parties) {
    const section = partySection(party)
    const agency = fieldOf(party, 'agency')
    const addPeople = (parts: readonly Ways[]) =>
      book.whenMet(parts, book.people, (meaning) => {
        meaning.opens ??= section
        meaning.person ??= party
      })
    const addAgencies = (parts: readonly Ways[]) =>
      book.whenMet(parts, book.agencies, (meaning) => {
        meaning.person ??= party
        meaning.opens ??= section
        if (agency) meaning.root ??= agency
      })
    for (const phrase of [...people, ...opens]) addPeople([[keysOf(phrase)]])
    for (const phrase of agencies) addAgencies([[keysOf(phrase)]])
    const name = fieldsOf(party, ['name'], false)
    for (const label of names) if (name) book.addInSection(label, section.id, name)
    for (const pattern of patterns) {
      const both = pattern.includes('{who}')
      if (both || pattern.includes('{person}'))
        addPeople(spelling.partsOf(pattern.replace('{who}', '{person}')))
      if (both || pattern.includes('{agency}'))
        addAgencies(spelling.partsOf(pattern.replace('{who}', '{agency}')))
    }
  }
}

/** The common vocabulary as a book of labels. */
export function vocabularyBook(vocabulary: Vocabulary): LabelBook {
  const book = new LabelBook()
  const spelling = new Spelling(vocabulary.words)
  const addFields = (fields: readonly FormField[], sure: boolean) => {
    for (const field of fields) {
      const target = targetOf(field, sure)
      for (const label of field.labels.flatMap((each) => spelling.inEveryWay(each))) {
        const meaning = book.at(label)
        if (meaning) meaning.root ??= target
      }
    }
  }
  addFields(vocabulary.fields, true)
  addFields(vocabulary.likely, false)
  const asked = [
    ...vocabulary.attributes.map(({ attribute, labels }) => ({ labels, attributes: [attribute] })),
    ...vocabulary.combinations,
  ]
  for (const { labels, attributes } of asked) {
    for (const label of labels) {
      for (const tree of [book.whole, book.attributes]) {
        const meaning = book.at(label, tree)
        if (meaning) meaning.attributes ??= attributes
      }
    }
  }
  for (const label of ['details', 'information', 'contact information', 'about']) {
    const meaning = book.at(label, book.attributes)
    if (meaning && !meaning.attributes) meaning.details = true
  }
  addParties(book, vocabulary, spelling)
  addStories(book)
  for (const [list, mark] of [
    [vocabulary.other, 'other'],
    [vocabulary.closes, 'closes'],
    [vocabulary.guidance, 'guidance'],
    [vocabulary.namesInBlock, 'nameInBlock'],
  ] as const) {
    for (const label of list) {
      const meaning = book.at(label)
      if (meaning && !meaning.root && !meaning.attributes) meaning[mark] = true
    }
  }
  return book
}

/** The headings understood only over a column of a log. */
export function columnBook({ words, columns, likelyColumns, unclearColumns }: Vocabulary): LabelBook {
  const book = new LabelBook()
  const spelling = new Spelling(words)
  const add = (fields: readonly FormField[], sure: boolean, unclear = false) => {
    for (const field of fields) {
      const target = targetOf(field, sure)
      for (const label of field.labels.flatMap((each) => spelling.inEveryWay(each))) {
        const meaning = book.at(label)
        if (!meaning || meaning.root) continue
        meaning.root = target
        if (unclear) meaning.unclear = true
      }
    }
  }
  add(columns, true)
  add(likelyColumns, false)
  add(unclearColumns, false, true)
  return book
}

/** The headings over several columns of a log. */
export function columnGroupBook({ columnGroups }: Vocabulary): LabelBook {
  const book = new LabelBook()
  columnGroups.forEach(({ labels, party, fields }, index) => {
    const inside = new Map<string, Target>()
    for (const field of fields) {
      for (const label of field.labels) inside.set(plainWords(label), targetOf(field, true))
    }
    const kind: SectionKind = { id: `columns:${index}`, party: party ?? null, fields: inside }
    for (const label of labels) {
      const meaning = book.at(label)
      if (meaning) meaning.opens ??= kind
    }
  })
  return book
}
