import { fieldDefinition, type FieldKey } from '../../../../src/shared/domain/fields'
import type { FieldValue } from '../../../../src/shared/domain/reading'
import type { Written } from '../../cases'
import { day } from '../days'
import { nothing } from '../hand'

export type Person = readonly [name: string, job: string, agency: string, contact: string]
type Manager = readonly [name: string, job: string, agency: string, on: string]

/** A dispute as those who sent it would tell it. Dates are ISO and written out by whoever fills in the form. */
export interface FifthCase {
  readonly who: string
  readonly kind: 'adult' | 'child'
  readonly born: string
  readonly home: string
  readonly ref: string
  readonly by: Person
  readonly to: Person
  readonly raised: string
  readonly stage: 1 | 2 | 3
  readonly about: string
  readonly wants: string
  readonly tried?: string
  readonly plan?: string
  readonly grounds?: readonly number[]
  readonly process?: boolean
  readonly handling?: boolean
  readonly checks?: readonly boolean[]
  readonly reply?: { readonly by?: Person; readonly on?: string; readonly says: string }
  readonly end?: { readonly says: string; readonly on?: string; readonly at?: number; readonly took?: string; readonly worked?: string }
  readonly managers?: readonly [Manager, Manager | null]
} // prettier-ignore

export const grounds = [
  'Threshold or eligibility decision', 'Lack of response or delay', 'Quality of assessment or plan', 'Information sharing',
  'Roles and responsibilities', 'Discharge or transfer of care', 'Mental capacity', 'Other',
] as const // prettier-ignore

/** How people write dates in one form. */
export const dateStyles = {
  slashes: (iso) => { const { dd, mm, yyyy } = day(iso); return `${dd}/${mm}/${yyyy}` },
  short: (iso) => { const { d, m, yy } = day(iso); return `${d}/${m}/${yy}` },
  dots: (iso) => { const { dd, mm, yyyy } = day(iso); return `${dd}.${mm}.${yyyy}` },
  dotsShort: (iso) => { const { d, m, yy } = day(iso); return `${d}.${m}.${yy}` },
  dashes: (iso) => { const { dd, mm, yyyy } = day(iso); return `${dd}-${mm}-${yyyy}` },
  words: (iso) => { const { d, month, yyyy } = day(iso); return `${d} ${month} ${yyyy}` },
  nth: (iso) => { const { nth, month, yyyy } = day(iso); return `${nth} ${month} ${yyyy}` },
  weekday: (iso) => { const { weekday, nth, month, yyyy } = day(iso); return `${weekday} ${nth} ${month} ${yyyy}` },
  abbreviated: (iso) => { const { d, mon, yyyy } = day(iso); return `${d} ${mon} ${yyyy}` },
  hyphens: (iso) => { const { dd, mon, yy } = day(iso); return `${dd}-${mon}-${yy}` },
  wkd: (iso) => { const { wkd, d, month, yyyy } = day(iso); return `${wkd} ${d} ${month} ${yyyy}` },
} as const satisfies Readonly<Record<string, (iso: string) => string>> // prettier-ignore
export type DateStyle = keyof typeof dateStyles

const stageStyles = [(n: number) => `Stage ${n}`, (n: number) => `${n}`, (n: number) => `Stage ${['One', 'Two', 'Three'][n - 1] ?? ''}`] as const // prettier-ignore

/** What is written where there is nothing to say. */
const noAnswer = /^(?:N\/A|TBC|not known|unknown|see attached|see above|as above|awaited|EDD .*|Address held on system|Placement address withheld.*)\.?$/i // prettier-ignore

export interface Manner {
  readonly dates: DateStyle
  /** Which way of naming a stage. */
  readonly stages?: 0 | 1 | 2
  /** Stages are printed on the form to be chosen from. */
  readonly stageList?: boolean
  /** What is written otherwise in this document, and what it says. */
  readonly odd?: Readonly<Partial<Record<FieldKey, readonly [text: string, truth: FieldValue | null]>>>
}

/** One dispute as one person writes it into one form. */
export class CaseHand {
  constructor(
    readonly told: FifthCase,
    private readonly manner: Manner,
  ) {}

  write(field: FieldKey): Written {
    const odd = this.manner.odd?.[field]
    if (odd) return { text: odd[0], truth: odd[1] }
    const { kind } = fieldDefinition(field)
    const { told } = this
    if (kind === 'yesNo') return this.yesNo(field)
    if (kind === 'stage') return this.stage(field === 'stage' ? told.stage : told.end?.at)
    if (kind === 'personKind') return choice(['Adult', 'Child'], told.kind === 'adult' ? 0 : 1, ['adult', 'child'])
    if (kind === 'list') return this.list()
    const text = this.said(field) ?? ''
    if (text === '') return nothing
    if (noAnswer.test(text)) return { text, truth: null }
    return kind === 'date' ? this.date(text, field) : { text, truth: text }
  } // prettier-ignore

  private said(field: FieldKey): string | undefined {
    const { told } = this
    const { reply, end } = told
    const by = reply ? (reply.by ?? told.to) : undefined
    const [first, second] = told.managers ?? []
    const people: Readonly<Record<string, readonly string[] | null | undefined>> = { escalatedBy: told.by, escalatedTo: told.to, response: by, referringManager: first, receivingManager: second }
    const [party = '', part = ''] = field.split('.')
    const at = ['name', 'jobTitle', 'agency', field.endsWith('Manager.on') ? 'on' : 'contact'].indexOf(part)
    if (party in people && at >= 0) return people[party]?.[at]
    const rest: Readonly<Partial<Record<FieldKey, string | undefined>>> = {
      'subject.name': told.who, 'subject.dateOfBirth': told.born, 'subject.address': told.home, 'subject.reference': told.ref, raisedOn: told.raised,
      'concern.summary': told.about, 'concern.outcomeSought': told.wants, 'response.on': reply?.on, 'response.summary': reply?.says,
      'outcome.summary': end?.says, 'outcome.agreedOn': end?.on, 'outcome.timeTaken': end?.took, 'outcome.effectiveness': end?.worked,
    }
    return rest[field]
  } // prettier-ignore

  private date(iso: string, field: FieldKey): Written {
    const { dates } = this.manner
    // Nobody writes the day of the week somebody was born on.
    const style = field !== 'subject.dateOfBirth' ? dates : dates === 'weekday' ? 'nth' : dates === 'wkd' ? 'words' : dates === 'short' || dates === 'hyphens' || dates === 'dotsShort' ? 'slashes' : dates // prettier-ignore
    return { text: dateStyles[style](iso), truth: iso }
  }

  private yesNo(field: FieldKey): Written {
    const { told } = this
    const yes = field === 'concern.isProcess' ? told.process : field === 'concern.isProfessionalHandling' ? told.handling : told.checks?.[Number(field.slice(10)) - 1] // prettier-ignore
    if (yes === undefined) return choice(['Yes', 'No'], -1, [])
    return choice(['Yes', 'No'], yes ? 0 : 1, ['yes', 'no'])
  }

  private stage(n: number | undefined): Written {
    const say = stageStyles[this.manner.stages ?? 0]
    if (this.manner.stageList === true)
      return choice([1, 2, 3].map(say), n === undefined ? -1 : n - 1, [1, 2, 3])
    return n === undefined ? nothing : { text: say(n), truth: n }
  }

  private list(): Written {
    const chosen = this.told.grounds ?? []
    const labels = chosen.map((n) => grounds[n] ?? '')
    return { text: labels.join('; '), truth: labels.length > 0 ? labels : null, options: grounds, chosen }
  }
}

const choice = (options: readonly string[], at: number, truths: readonly (string | number)[]): Written => ({
  text: options[at] ?? '', truth: truths[at] ?? null, options, chosen: at < 0 ? [] : [at],
}) // prettier-ignore
