import type { ComparedWith } from '../analysis/compared-period'
import type { FigureFilters } from '../analysis/figure-filters'
import type { IsoDate } from '../domain/dates'
import { spanOfRule, type PeriodRule } from './period-rule'
import type { ReportFormat, ReportTemplate } from './report-template'

/** What is different this time. */
export interface OrderChanges {
  readonly period?: PeriodRule
  readonly filters?: ReportTemplate['filters']
  readonly format?: ReportFormat
  readonly cases?: ReportTemplate['cases']
  readonly publication?: boolean
  readonly compare?: ComparedWith
}

/** Everything a report is written from. */
export interface ReportOrder {
  readonly format: ReportFormat
  readonly title: string
  readonly filter: FigureFilters
  /** Left out: those the format usually has. */
  readonly tables?: readonly string[]
  readonly cases: ReportTemplate['cases']
  readonly publication: boolean
  /** The other period its counts are set beside. */
  readonly compare?: ComparedWith
  /** Whom it is sent to, about itself. */
  readonly agency?: string
}

/**
 * What a template makes on a day.
 * @param agency whom a profile is about; null for one that is about the board's register
 */
export function orderOf(
  template: ReportTemplate,
  today: IsoDate,
  agency: string | null,
  changes: OrderChanges = {},
): ReportOrder {
  const { period, filters, format, publication, compare } = { ...template, ...changes }
  const cases = publication ? 'none' : (changes.cases ?? template.cases)
  return {
    format,
    title: agency === null ? template.title : `${template.title}: ${agency}`,
    filter: { ...filters, ...spanOfRule(period, today), ...(agency === null ? {} : { agency: [agency] }) },
    ...(template.tables === null ? {} : { tables: template.tables }),
    cases,
    publication,
    ...(compare === null ? {} : { compare }),
    ...(agency === null ? {} : { agency }),
  }
}

const extensions = { excel: 'xlsx', word: 'docx', pdf: 'pdf' } as const

export const extensionOf = (format: ReportFormat): (typeof extensions)[ReportFormat] => extensions[format]

/** A name for its file that any system takes: "Quarterly report 2026-07-01 to 2026-09-30.xlsx". */
export function fileNameOf(template: Pick<ReportTemplate, 'name'>, order: ReportOrder): string {
  const { from, to } = order.filter
  const span = from === null && to === null ? '' : ` ${from ?? ''} to ${to ?? ''}`
  const words = `${template.name}${order.agency === undefined ? '' : ` ${order.agency}`}${span}`
  const safe = words
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  return `${safe.slice(0, 150)}.${extensionOf(order.format)}`
}
