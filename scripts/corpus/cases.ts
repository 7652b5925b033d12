import type { NamedField, FieldKey } from '../../src/shared/domain/fields'
import { fieldDefinition } from '../../src/shared/domain/fields'
import type { FieldValue } from '../../src/shared/domain/reading'
import { after, written } from './dates'
import * as pool from './people'

/** What somebody put in one place of a form, and what a reader must make of it. */
export interface Written {
  readonly text: string
  /** Null: no value may be read from it. */
  readonly truth: FieldValue | null
  /** Set out as a choice: the printed options and the ones taken. */
  readonly options?: readonly string[]
  readonly chosen?: readonly number[]
}

const blank: Written = { text: '', truth: null }
/** One of a pool; numbers near each other give others, and each pool goes its own way. */
const pick = <T>(list: readonly T[], n: number): T => {
  const mixed = (Math.imul(n + 1, 2654435761) >>> 9) + list.length
  const found = list[mixed % list.length]
  if (found === undefined) throw new Error('An empty pool')
  return found
}
const born = ['1961-04-03', '1938-12-31', '1977-02-09', '1944-10-05', '1990-06-18', '1952-01-11'] as const
const opening = ['2026-05-06', '2026-04-13', '2026-05-29', '2026-03-02', '2026-05-11', '2026-01-12'] as const
const stages: readonly ((n: number) => string)[] = [
  (n) => String(n), (n) => `Stage ${n}`, (n) => `Stage ${['One', 'Two', 'Three'][n - 1] ?? ''}`, (n) => `${['First', 'Second', 'Third'][n - 1] ?? ''} stage`,
] // prettier-ignore

/** One invented case, and its values as one person writes them. */
export class Case {
  constructor(
    readonly n: number,
    /** 1: the response and the outcome are still empty. */
    readonly stageNow: 1 | 2 | 3,
  ) {}

  get raisedOn(): string {
    return pick(opening, this.n)
  }

  get done(): boolean {
    return this.stageNow > 1 || this.n % 4 === 1
  }

  write(field: FieldKey): Written {
    const named = Case.overrides[`${this.n % 11}:${field}`]
    if (named) return named
    const later = /^(?:response|outcome|receivingManager)\./.test(field)
    if (later && !this.done) return blank
    return this.value(field)
  }

  /** Answers that are no answers, as they stand in real forms. */
  private static readonly overrides: Readonly<Record<string, Written>> = {
    '3:subject.reference': { text: 'N/A', truth: null },
    '5:subject.reference': { text: 'not known', truth: null },
    '4:subject.address': { text: 'as above', truth: null },
    '7:escalatedTo.contact': { text: 'n/a', truth: null },
    '8:outcome.timeTaken': { text: 'TBC', truth: null },
    '2:subject.dateOfBirth': { text: 'unknown', truth: null },
    '6:escalatedTo.name': { text: '', truth: null },
    '9:concern.outcomeSought': { text: '', truth: null },
    '10:response.on': { text: 'awaited', truth: null },
  }

  private value(field: FieldKey): Written {
    const { n } = this
    const kind = fieldDefinition(field).kind
    if (kind === 'date') return this.date(field)
    if (kind === 'yesNo') {
      const yes = field.startsWith('checklist.') ? Number(field.slice(10)) <= this.stageNow * 2 - 1 : (n + field.length) % 2 === 0
      return { text: yes ? 'Yes' : 'No', truth: yes ? 'yes' : 'no', options: ['Yes', 'No'], chosen: [yes ? 0 : 1] }
    }
    if (kind === 'stage') {
      const now = field === 'stage' ? this.stageNow : Math.max(1, this.stageNow - (n % 2)) 
      return { text: pick(stages, n + this.stageNow)(now), truth: now, options: ['Stage 1', 'Stage 2', 'Stage 3'], chosen: [now - 1] }
    }
    if (kind === 'personKind') {
      const child = n % 3 === 0
      return { text: child ? 'Child' : 'Adult', truth: child ? 'child' : 'adult', options: ['Adult', 'Child'], chosen: [child ? 1 : 0] }
    }
    if (kind === 'list') {
      const label = pick(pool.grounds, n)
      return { text: label, truth: [label], options: pool.grounds, chosen: [pool.grounds.indexOf(label)] }
    }
    const text = this.words(field)
    return { text, truth: text }
  } // prettier-ignore

  private date(field: FieldKey): Written {
    const { n } = this
    if (field === 'subject.dateOfBirth') {
      const iso = pick(born, n)
      return { text: written(iso, n + 1), truth: iso }
    }
    const days: Partial<Record<NamedField, number>> = {
      'response.on': 4, 'outcome.agreedOn': 16, 'referringManager.on': 1, 'receivingManager.on': 5,
    } // prettier-ignore
    const iso = after(this.raisedOn, (field in days ? (days[field as NamedField] ?? 0) : 0) + (field === 'raisedOn' ? 0 : (this.stageNow - 1) * 7))
    return { text: written(iso, n + field.length), truth: iso }
  } // prettier-ignore

  private words(field: FieldKey): string {
    const { n } = this
    const [party = '', part = ''] = field.split('.')
    const shift = { escalatedBy: 0, escalatedTo: 5, response: 5, referringManager: 9, receivingManager: 13 }[party]
    if (shift !== undefined) {
      if (part === 'name') return pick(pool.professionals, n + shift)
      if (part === 'jobTitle') return pick(pool.jobs, n * 3 + shift)
      if (part === 'agency') return pick(pool.agencies, n * 7 + (party === 'referringManager' ? 0 : party === 'escalatedBy' ? 0 : 5))
      if (part === 'contact') return pick(pool.contacts, n + shift)
    }
    const texts: Partial<Record<NamedField, readonly string[]>> = {
      'subject.name': pool.persons, 'subject.address': pool.addresses, 'subject.reference': pool.references,
      'concern.summary': pool.summaries, 'concern.outcomeSought': pool.sought, 'response.summary': pool.responses,
      'outcome.summary': pool.outcomes, 'outcome.timeTaken': pool.times, 'outcome.effectiveness': pool.effects,
    } // prettier-ignore
    const list = field.startsWith('checklist.') ? undefined : texts[field as NamedField]
    if (!list) throw new Error(`Nothing to write for ${field}`)
    return pick(list, n)
  } // prettier-ignore
}
