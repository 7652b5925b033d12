import { keptBack } from '@shared/board-report/figure-paper'
import type { Publication } from '@shared/analysis/figure-table'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import { dateOf, type Instant, type IsoDate } from '@shared/domain/dates'
import { definitions } from './definitions'
import type { RegisterKind } from './register-kind'
import { writtenPeriod } from './written-date'

/** What the report is about and where it comes from. */
export interface ReportAbout {
  readonly board: string
  /** Each policy the cases are under, with its version. */
  readonly policies: readonly string[]
  /** The filters in words, but for the period. */
  readonly filters: string
  readonly producedAt: Instant
  readonly version: string
}

/** What its figures are of, as the cover says it. */
export interface ReportScope {
  readonly title: string
  readonly period: Pick<FigureFilters, 'from' | 'to' | 'by'>
  /** The one agency it is made for, to be sent to it. */
  readonly agency: string | null
  /** Null when it is kept back. */
  readonly cases: number | null
  /** Left out because their date is not recorded. */
  readonly undated: number
  readonly register: RegisterKind
  readonly publication: Publication | null
  /** The other period its counts are set beside, or why they are not; null when none was asked for. */
  readonly compared: string | null
}

/** A line of the cover: a date is written as a date, a heading stands alone. */
export type CoverLine =
  | { readonly heading: string }
  | { readonly label: string; readonly value: string | number }
  | { readonly label: string; readonly date: IsoDate }

/** Who may see the workbook, and what was done to keep people out of it. */
const registerText: Record<RegisterKind, string> = {
  identifiable:
    'Names people. OFFICIAL-SENSITIVE: keep and share only as your information governance rules allow.',
  pseudonymised:
    'No names, dates of birth, addresses or free text. Case numbers are made up for this file alone, dates are months, ages are bands, and the order is random. Small counts are shown as they are: check before publishing.',
  none: 'Not in this workbook.',
}

export function coverLines(
  about: ReportAbout,
  scope: ReportScope,
  sheets: readonly { readonly name: string; readonly title: string }[],
): CoverLine[] {
  const today = dateOf(about.producedAt)
  const { from, to, by } = scope.period
  return [
    ...(scope.agency === null ? [] : [{ label: 'For', value: `${scope.agency}: the escalations it made or received, and no others` }]),
    { label: 'Board', value: about.board },
    ...about.policies.map((policy) => ({ label: 'Protocol', value: policy })),
    { label: 'Period', value: writtenPeriod(scope.period) },
    ...(from === null ? [] : [{ label: 'Period from', date: from }]),
    ...(to === null ? [] : [{ label: 'Period to', date: to }]),
    { label: 'Period goes by', value: by === 'raised' ? 'Date the escalation was raised' : 'Date the board received it' },
    { label: 'Filters', value: about.filters },
    ...(scope.compared === null ? [] : [{ label: 'Compared with', value: scope.compared }]),
    { label: 'Escalations in this report', value: scope.cases ?? keptBack },
    // How many have no date is a count like any other, and no table of what is published holds it.
    ...(scope.publication ? [] : [{ label: 'Left out: date not recorded', value: scope.undated }]),
    { label: 'Open escalations followed to', date: today },
    { label: 'Produced on', date: today },
    { label: 'Produced with', value: `Accord ${about.version}` },
    { label: 'Cases', value: registerText[scope.register] },
    ...publicationLines(scope.publication),
    { heading: 'Sheets' },
    ...sheets.map(({ name, title }) => ({ label: name, value: title })),
    { heading: 'What the words mean' },
    ...definitions.map(([label, value]) => ({ label, value })),
  ] // prettier-ignore
}

function publicationLines(publication: Publication | null): CoverLine[] {
  if (publication === null) return [{ label: 'Small counts', value: 'Shown as they are: not for publication.' }]
  const { rule, rounding, small, secondary } = publication
  return [
    { label: 'Kept back', value: `${small + secondary} figures, written ${keptBack}. ${rule}` },
    { label: 'Rounding', value: rounding },
  ]
} // prettier-ignore
