import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { Figures } from '@shared/analysis/figures-schema'
import {
  caseDeadlines, caseForms, caseGrounds, caseMakers, caseReceivers, caseRefs, caseSpans, casesWhenever, caseStays, peopleWithSeveral, pseudonym,
  reportCaseIds, reportCases, type ReportCase, type WorkingDays,
} from '../../store' // prettier-ignore
import type { ReportContext } from '../about-report'
import { wordingIn, type BoardWording } from '../board-wording'
import type { RegisterKind } from '../register-kind'
import { figureWords, type FigureWords } from './case-words'

/** Where the rows of the cases come from, a page at a time, and how they are called in one workbook. */
export interface CaseSource {
  readonly kind: RegisterKind
  readonly figures: Figures
  readonly words: FigureWords
  /** In a profile, the one agency whose forms are shown. */
  readonly onlyOf: string | null
  /** Of the cases the figures rest on, in the order of the rows. */
  readonly ids: readonly string[]
  /** The case as this workbook calls it. */
  readonly nameOf: (id: string) => string
  /** A person whom several of the cases are about, under a number of this workbook alone. */
  readonly personOf: (row: ReportCase) => string
  /** A ground as this workbook may say it. */
  readonly ground: (label: string) => string
  readonly cases: (ids: readonly string[]) => Promise<ReportCase[]>
  readonly makers: (ids: readonly string[]) => ReturnType<typeof caseMakers>
  readonly receivers: (ids: readonly string[]) => ReturnType<typeof caseReceivers>
  readonly grounds: (ids: readonly string[]) => ReturnType<typeof caseGrounds>
  readonly deadlines: (ids: readonly string[]) => ReturnType<typeof caseDeadlines>
  readonly stays: (ids: readonly string[]) => ReturnType<typeof caseStays>
  readonly forms: (ids: readonly string[]) => ReturnType<typeof caseForms>
  readonly whenever: () => ReturnType<typeof casesWhenever>
  readonly spans: () => ReturnType<typeof caseSpans>
  readonly workingDays: WorkingDays
  readonly asOf: string
}

interface Asked {
  readonly filter: FigureFilters
  readonly register: RegisterKind
  readonly exportId: string
  readonly figures: Figures
  readonly wording: BoardWording
  readonly workingDays: WorkingDays
  readonly onlyOf: string | null
}

export async function caseSource({ store }: ReportContext, asked: Asked): Promise<CaseSource> {
  const { filter, register: kind, figures, wording } = asked
  const { db } = store
  const found = kind === 'none' ? [] : await reportCaseIds(db, filter)
  const several = kind === 'none' ? new Set<string>() : await peopleWithSeveral(db, filter)
  const named = kind === 'identifiable'
  const refs = named ? await caseRefs(db, filter) : new Map<string, string>()
  const madeUp = new Map<string, string>()
  const nameOf = (id: string): string => {
    const known = named ? (refs.get(id) ?? '') : madeUp.get(id)
    if (known !== undefined) return known
    const made = `P-${pseudonym(store, asked.exportId, id)}`
    madeUp.set(id, made)
    return made
  }
  // In order of the made-up numbers the rows are shuffled: nothing of the register's order is left.
  const ids = named ? found : found.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  const people = new Map<string, string>()
  return {
    ...{ kind, figures, words: figureWords(figures), ids, nameOf, workingDays: asked.workingDays, onlyOf: asked.onlyOf, asOf: figures.asOf },
    personOf: ({ person }) => {
      if (person === null) return 'Cannot be told'
      if (!several.has(person)) return 'Once'
      if (!people.has(person)) people.set(person, `Person ${people.size + 1}`)
      return people.get(person) ?? ''
    },
    ground: (label) => (named ? label : wordingIn(wording, label)),
    cases: (page) => reportCases(db, page, named),
    makers: (page) => caseMakers(db, page),
    receivers: (page) => caseReceivers(db, page),
    grounds: (page) => caseGrounds(db, page),
    deadlines: (page) => caseDeadlines(db, page, figures.asOf),
    stays: (page) => caseStays(db, page),
    forms: (page) => caseForms(db, page),
    whenever: () => casesWhenever(db, filter),
    spans: () => caseSpans(db, filter),
  }
} // prettier-ignore
