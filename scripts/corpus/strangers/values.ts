import { fieldDefinition, type FieldKey, type NamedField } from '../../../src/shared/domain/fields'
import type { Written } from '../cases'
import { after, written } from '../dates'
import * as pool from './pools'

const nothing: Written = { text: '', truth: null }
const opened = ['2026-02-09', '2026-03-17', '2026-04-21', '2026-05-05', '2026-06-01', '2025-12-22'] as const
const born = ['1949-08-14', '1983-03-02', '2014-11-27', '1931-05-09', '2019-07-30', '1972-01-21'] as const
const turn = <T>(list: readonly T[], n: number): T => {
  const found = list[((n * 7 + 3) % list.length + list.length) % list.length]
  if (found === undefined) throw new Error('An empty pool')
  return found
} // prettier-ignore

/** A case as other people write one: the same questions as `Case`, in other hands. */
export class OtherHand {
  constructor(
    readonly n: number,
    /** False: nothing has come back yet. */
    readonly answered: boolean,
    readonly grounds: readonly string[] = pool.grounds,
  ) {}

  write(field: FieldKey): Written {
    const fixed = this.left[field]
    if (fixed) return fixed
    if (!this.answered && /^(?:response|outcome|receivingManager)\./.test(field)) return nothing
    const kind = fieldDefinition(field).kind
    if (kind === 'date') return this.date(field)
    if (kind === 'yesNo') {
      const yes = field.startsWith('checklist.') ? Number(field.slice(10)) <= 3 : this.n % 2 === 0
      return { text: yes ? 'Yes' : 'No', truth: yes ? 'yes' : 'no', options: ['Yes', 'No'], chosen: [yes ? 0 : 1] }
    }
    if (kind === 'stage') return this.stage(field === 'stage' ? (this.answered ? 2 : 1) : 1)
    if (kind === 'personKind') {
      const child = this.n % 2 === 1
      return { text: child ? 'Child' : 'Adult', truth: child ? 'child' : 'adult', options: ['Adult', 'Child'], chosen: [child ? 1 : 0] }
    }
    if (kind === 'list') {
      const label = turn(this.grounds, this.n)
      return { text: label, truth: [label], options: this.grounds, chosen: [this.grounds.indexOf(label)] }
    }
    return this.words(field)
  } // prettier-ignore

  /** Answers left open, as people leave them. */
  private get left(): Partial<Record<string, Written>> {
    const all: readonly Partial<Record<string, Written>>[] = [
      {},
      { 'subject.address': nothing, 'outcome.timeTaken': { text: 'n/k', truth: null } },
      { 'subject.reference': { text: 'Not known', truth: null }, 'escalatedTo.contact': nothing },
      { 'outcome.effectiveness': { text: 'N/A', truth: null }, 'escalatedBy.contact': nothing },
      { 'subject.dateOfBirth': { text: 'To be confirmed', truth: null } },
    ]
    return all[this.n % all.length] ?? {}
  }

  private stage(stage: number): Written {
    const words = ['One', 'Two', 'Three'][stage - 1] ?? ''
    const text = [`Stage ${stage}`, String(stage), `Stage ${words}`, words][this.n % 4] ?? ''
    return { text, truth: stage, options: ['1', '2', '3'], chosen: [stage - 1] }
  }

  private date(field: FieldKey): Written {
    const days: Partial<Record<string, number>> = {
      'response.on': 6, 'outcome.agreedOn': 20, 'referringManager.on': 2, 'receivingManager.on': 7,
    } // prettier-ignore
    const birth = field === 'subject.dateOfBirth'
    const iso = birth ? turn(born, this.n) : after(turn(opened, this.n), days[field] ?? 0)
    // Two digits leave the century of a birth open, so births are written in full.
    const style = birth ? [0, 2, 7, 11][this.n % 4] : this.n * 5 + field.length
    return { text: written(iso, style ?? 0), truth: iso }
  }

  private words(field: FieldKey): Written {
    const [party = '', part = ''] = field.split('.')
    const shift = { escalatedBy: 0, escalatedTo: 4, response: 4, referringManager: 8, receivingManager: 11 }[
      party
    ]
    if (shift !== undefined && part === 'name') {
      const [text, truth] = turn(pool.names, this.n + shift)
      return { text, truth }
    }
    const parts = { jobTitle: pool.jobs, agency: pool.agencies, contact: pool.contacts }
    if (shift !== undefined && (part === 'jobTitle' || part === 'agency' || part === 'contact'))
      return same(turn(parts[part], this.n + shift))
    const texts: Partial<Record<NamedField, readonly string[]>> = {
      'subject.name': pool.subjects, 'subject.address': pool.addresses, 'subject.reference': pool.references,
      'concern.summary': pool.concerns, 'concern.outcomeSought': pool.wanted, 'response.summary': pool.replies,
      'outcome.summary': pool.endings, 'outcome.timeTaken': pool.durations, 'outcome.effectiveness': pool.views,
    } // prettier-ignore
    const list = field.startsWith('checklist.') ? undefined : texts[field as NamedField]
    if (!list) throw new Error(`Nothing to write for ${field}`)
    return same(turn(list, this.n))
  }
}

const same = (text: string): Written => ({ text, truth: text })
