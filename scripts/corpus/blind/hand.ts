import { fieldDefinition, type FieldKey } from '../../../src/shared/domain/fields'
import type { Written } from '../cases'
import { after } from '../dates'

/** As it is written, and what is to be written down for it; null: nothing. */
export type Said = readonly [written: string, truth: string | null]
/** What the people of one set of documents write. Everybody and everything in it is invented. */
export interface Pool {
  readonly set: string
  readonly subjects: readonly Said[]
  readonly professionals: readonly Said[]
  readonly births: readonly Said[]
  readonly jobs: readonly string[]
  readonly agencies: readonly string[]
  readonly contacts: readonly string[]
  readonly addresses: readonly string[]
  readonly references: readonly string[]
  readonly grounds: readonly string[]
  readonly raised: readonly string[]
  readonly dates: readonly ((iso: string) => string)[]
  readonly stages: readonly ((n: number) => string)[]
  readonly texts: Readonly<Record<'concern.summary' | 'concern.outcomeSought' | 'response.summary' | 'outcome.summary' | 'outcome.timeTaken' | 'outcome.effectiveness', readonly string[]>>
  /** Answers that are none, or are put oddly: for every so many documents, the fields they stand in. */
  readonly oddities: readonly Readonly<Partial<Record<FieldKey, Said>>>[]
} // prettier-ignore

export const nothing: Written = { text: '', truth: null }
const same = (text: string): Written => ({ text, truth: text })

function hash(text: string): number {
  let h = 2166136261
  for (const letter of text) h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 16777619)
  h = Math.imul(h ^ (h >>> 15), 2246822519)
  return (h ^ (h >>> 13)) >>> 0
}

/** Which of the pool a side of the dispute takes its people and agencies from. */
const sides: Readonly<Record<string, number>> = {
  escalatedBy: 0,
  escalatedTo: 1,
  response: 1,
  referringManager: 2,
  receivingManager: 3,
}
const signed: Readonly<Record<string, number>> = {
  'response.on': 6, 'outcome.agreedOn': 19, 'referringManager.on': 1, 'receivingManager.on': 8,
} // prettier-ignore

/** One invented case of a set, as one person writes it; the same number gives the same case. */
export class BlindHand {
  constructor(
    private readonly pool: Pool,
    readonly n: number,
    /** False: nothing has come back yet. */
    readonly answered: boolean,
  ) {}

  write(field: FieldKey): Written {
    const odd = this.pool.oddities[this.n % this.pool.oddities.length]?.[field]
    if (odd) return { text: odd[0], truth: odd[1] }
    if (!this.answered && /^(?:response|outcome|receivingManager)\./.test(field)) return nothing
    const { kind } = fieldDefinition(field)
    if (kind === 'date') return this.date(field)
    if (kind === 'yesNo') return this.yesNo(field)
    if (kind === 'stage') return this.stage(field)
    if (kind === 'personKind') return this.choice(['Adult', 'Child'], this.pick([0, 1], field), ['adult', 'child'])
    if (kind === 'list') return this.listed(field)
    return this.words(field)
  } // prettier-ignore

  /** One of a list: any number, or this number counted on from the document's. */
  pick<T>(list: readonly T[], field: string): T {
    return this.at(list, hash(`${this.pool.set} ${this.n} ${field}`))
  }

  private at<T>(list: readonly T[], index: number): T {
    const found = list[index % list.length]
    if (found === undefined) throw new Error('An empty pool')
    return found
  }

  private choice(options: readonly string[], chosen: number, truths: readonly (string | number)[]): Written {
    return { text: options[chosen] ?? '', truth: truths[chosen] ?? null, options, chosen: [chosen] }
  }

  private yesNo(field: FieldKey): Written {
    const upTo = this.pick([2, 3, 5], 'checklist')
    const yes = field.startsWith('checklist.') ? Number(field.slice(10)) <= upTo : this.pick([true, false], field)
    return this.choice(['Yes', 'No'], yes ? 0 : 1, ['yes', 'no'])
  } // prettier-ignore

  private stage(field: FieldKey): Written {
    const now = field === 'stage' ? (this.answered ? this.pick([2, 3], field) : 1) : this.pick([1, 2], field)
    const say = this.at(this.pool.stages, this.n)
    return this.choice([1, 2, 3].map(say), now - 1, [1, 2, 3])
  }

  private listed(field: FieldKey): Written {
    const first = hash(`${this.n} ${field}`) % this.pool.grounds.length
    const chosen = [...new Set([first, this.n % 2 ? first : (first + 2) % this.pool.grounds.length])].sort()
    const labels = chosen.map((index) => this.at(this.pool.grounds, index))
    return { text: labels.join('; '), truth: labels, options: this.pool.grounds, chosen }
  }

  private date(field: FieldKey): Written {
    if (field === 'subject.dateOfBirth') {
      const [text, truth] = this.pick(this.pool.births, field)
      return { text, truth }
    }
    const iso = after(this.pick(this.pool.raised, 'raised'), signed[field] ?? 0)
    return { text: this.at(this.pool.dates, this.n)(iso), truth: iso }
  }

  private words(field: FieldKey): Written {
    const { pool, n } = this
    const [party = '', part = ''] = field.split('.')
    const side = sides[party]
    if (side !== undefined) {
      const start = hash(`${pool.set} ${n} people`)
      if (part === 'name') return this.said(this.at(pool.professionals, start + side))
      if (part === 'jobTitle') return same(this.at(pool.jobs, start + side * 3 + n))
      // Each manager works where the colleague who started it does.
      if (part === 'agency') return same(this.at(pool.agencies, start + (side % 2) * 5))
      if (part === 'contact') return same(this.at(pool.contacts, start + side))
    }
    if (field === 'subject.name') return this.said(this.pick(pool.subjects, field))
    if (field === 'subject.address') return same(this.pick(pool.addresses, field))
    if (field === 'subject.reference') return same(this.pick(pool.references, field))
    const texts: Readonly<Record<string, readonly string[]>> = pool.texts
    return same(this.pick(texts[field] ?? [], field))
  }

  private said([text, truth]: Said): Written {
    return { text, truth }
  }
}
