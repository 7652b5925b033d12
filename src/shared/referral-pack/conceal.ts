import { dateForms } from './date-forms'
import { initialsOf, partsOf } from './initials'
import { mapText } from '../paper/map-text'
import type { Paper } from '../paper/paper'
import { everydayWords } from './everyday-words'
import type { PackFacts } from './pack-facts'

/** The same paper with the person and the family in it by initials only; see {@link concealing}. */
export function withInitials(paper: Paper, facts: Pick<PackFacts, 'person' | 'names'>): Paper {
  const said: string[] = []
  mapText(paper, (text) => {
    said.push(text)
    return text
  })
  return mapText(paper, concealing(facts, said))
}

/**
 * Changes a text so that the person and the family are in it by initials only: every name the case knows, whole or in
 * part, however it is written; relatives by their surname, or by what they are called beside it ("her son Daniel").
 * Dates of birth, addresses and references the case knows are left out.
 * @param said everything that will be in the document: relatives are found in it first, so that a first name alone is
 *   known wherever it stands
 */
export function concealing(facts: Pick<PackFacts, 'person' | 'names'>, said: readonly string[]): (text: string) => string {
  const own = unique(facts.names.flatMap(partsOf).flatMap(withHalves).filter((part) => part.length > 1))
  const surnames = unique(facts.names.flatMap((name) => partsOf(name).slice(-1).flatMap(withHalves)).filter((part) => part.length > 1))
  const relatives = unique(said.flatMap((text) => relativesIn(text, surnames)))
  const names = unique([...own, ...relatives])
  const whole = longestFirst(unique(facts.names.filter((name) => partsOf(name).length > 0)))
  const replacements = [
    ...detailsOf(facts.person),
    ...whole.map((name) => ({ found: joined(name, '[\\s_.,-]{1,3}'), as: initialsOf(name) })),
    ...longestFirst(names).map((name) => ({ found: wordPattern(name), as: initialOf(name) })),
  ]
  return (text) => replacements.reduce((sofar, { found, as }) => sofar.replace(found, as), text)
} // prettier-ignore

const letters = `[\\p{L}\\p{M}]`
const capitalised = `\\p{Lu}[\\p{L}\\p{M}'’-]+`
const kin =
  'son|daughter|husband|wife|partner|mother|father|mum|mam|dad|brother|sister|niece|nephew|grandson|granddaughter|grandmother|grandfather|' +
  'stepson|stepdaughter|stepmother|stepfather|cousin|aunt|uncle|sibling|carer|child|neighbour|friend|fianc[ée]e?|spouse|parent'

/** Names of people beside the surname of the person, or beside a word for a relative. */
function relativesIn(text: string, surnames: readonly string[]): string[] {
  const beside = surnames.flatMap((surname) => [
    ...text.matchAll(new RegExp(`((?:${capitalised}\\s+){1,3})(?:${capitals(surname).map(escape).join('|')})(?!${letters})`, 'gu')),
  ]) // prettier-ignore
  const called = text.matchAll(new RegExp(`(?<!${letters})(?:${kin})s?[,:]?\\s+(?:\\(\\s*)?((?:${capitalised}\\s*){1,3})`, 'gu')) // prettier-ignore
  return [...beside, ...called]
    .flatMap(([, words = '']) => partsOf(words))
    .filter((word) => word.length > 1 && /^\p{Lu}/u.test(word) && !everydayWords.has(word.toLowerCase()))
}

/** A word of a name: in capitals of any kind; in small letters too, unless it is an everyday word that way. */
function wordPattern(name: string): RegExp {
  const everyday = everydayWords.has(name.toLowerCase())
  const forms = everyday ? capitals(name) : [name]
  const plain = forms.map((form) => escape(form).replace(/['’‘]/g, "['’‘]?")).join('|')
  return new RegExp(`(?<!${letters})(?:${plain})(?!${letters})`, everyday ? 'gu' : 'giu')
}

/** How a name is written with capitals. Patterns that ask for capitals cannot be told to overlook case. */
function capitals(name: string): string[] {
  const lower = name.toLowerCase()
  return unique([name, name.toUpperCase(), lower.slice(0, 1).toUpperCase() + lower.slice(1)])
}

/** A double-barrelled name, and each half of it. */
const withHalves = (name: string): string[] => (name.includes('-') ? [name, ...name.split('-')] : [name])

const initialOf = (name: string): string => `${(name[0] ?? '').toUpperCase()}.`

/** A text however its words are joined: file names have underscores, addresses line ends. */
function joined(text: string, between: string): RegExp {
  const words = text.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => word !== '')
  return new RegExp(`(?<!${letters})${words.map(escape).join(between)}(?!${letters})`, 'giu')
}

function detailsOf({ dateOfBirth, address, reference }: PackFacts['person']) {
  const postcode = address === null ? null : (/[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}/i.exec(address)?.[0] ?? null)
  const lines = address === null ? [] : [address, ...address.split(/[\n,]/)].map((line) => line.trim())
  const told = longestFirst(unique(lines.filter((line) => line.length > 5 && /\d|\s/.test(line))))
  return [
    ...(dateOfBirth === null
      ? []
      : dateForms(dateOfBirth).map((found) => ({ found, as: '[date of birth]' }))),
    ...told.map((line) => ({ found: joined(line, '[^\\p{L}\\p{N}]{1,3}'), as: '[address]' })),
    ...(postcode === null ? [] : [{ found: spaced(postcode), as: '[postcode]' }]),
    ...(reference === null || reference.trim() === ''
      ? []
      : [{ found: spaced(reference), as: '[reference]' }]),
  ]
}

/** A code however it is spaced: `943 476 5919` is `9434765919`. */
function spaced(code: string): RegExp {
  const signs = Array.from(code.replace(/[\s-]/g, '')).map(escape)
  return new RegExp(`(?<![\\p{L}\\p{N}])${signs.join('[\\s-]?')}(?![\\p{L}\\p{N}])`, 'giu')
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)]
const longestFirst = (texts: readonly string[]): string[] => [...texts].sort((a, b) => b.length - a.length)
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
