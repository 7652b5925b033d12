import type { Figures } from '@shared/analysis/figures-schema'
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
}

export function coverLines(
  about: ReportAbout,
  figures: Figures,
  register: RegisterKind,
  sheets: readonly string[],
): CoverLine[] {
  const today = dateOf(about.producedAt)
  const { from, to, by } = figures.period
  return [
    { label: 'Board', value: about.board },
    ...about.policies.map((policy) => ({ label: 'Protocol', value: policy })),
    { label: 'Period', value: writtenPeriod(figures.period) },
    ...(from === null ? [] : [{ label: 'Period from', date: from }]),
    ...(to === null ? [] : [{ label: 'Period to', date: to }]),
    { label: 'Period goes by', value: by === 'raised' ? 'Date the escalation was raised' : 'Date the board received it' },
    { label: 'Filters', value: about.filters },
    { label: 'Escalations in this report', value: figures.cases },
    { label: 'Left out: date not recorded', value: figures.undated },
    { label: 'Open escalations followed to', date: today },
    { label: 'Produced on', date: today },
    { label: 'Produced with', value: `Accord ${about.version}` },
    { label: 'Register of cases', value: registerText[register] },
    { heading: 'Sheets' },
    ...sheets.map((sheet, index) => ({ label: String(index + 1), value: sheet })),
    { heading: 'What the words mean' },
    ...definitions.map(([label, value]) => ({ label, value })),
  ] // prettier-ignore
}
