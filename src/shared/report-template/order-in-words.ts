import { periodsToCompare } from '../analysis/period-comparison'
import { comparedNames, type ComparedWith } from '../analysis/compared-period'
import type { IsoDate } from '../domain/dates'
import { filterLine } from '../analysis/filters-in-words'
import { figureTableName, figureTableNames } from '../analysis/figure-table-names'
import { usualTables } from '../board-report/board-pages'
import { spanInWords } from './period-rule'
import type { ReportOrder } from './report-order'

export interface OrderWords {
  readonly label: string
  readonly value: string
}

const caseWords = {
  none: 'Not listed: figures only',
  pseudonymised:
    'One a row, under codes made for this file: no names, addresses, dates of birth or free text',
  identifiable: 'One a row, with people’s names and what was written',
} as const

/**
 * What a report will hold, in plain words, before it is built.
 * @param protocols what to call each protocol, by the id of its pack
 */
export function orderInWords(order: ReportOrder, protocols: ReadonlyMap<string, string>, today: IsoDate): OrderWords[] {
  const { filter, agency, publication, cases, format } = order
  const { agency: parties, ...others } = filter
  const by = filter.by === 'raised' ? 'date raised' : 'date received'
  return [
    { label: 'Period', value: `${spanInWords(filter)}, by ${by}` },
    ...(agency === undefined ? [] : [{ label: 'For', value: `${agency}: the cases it made or received, and no others` }]),
    { label: 'Filters', value: filterLine(agency === undefined ? { ...others, agency: parties } : others, protocols) },
    ...(order.compare === undefined ? [] : [{ label: 'Compared with', value: comparedInWords(order, order.compare, today) }]),
    { label: 'Tables', value: tableWords(order) },
    ...(format === 'excel' ? [{ label: 'Cases', value: caseWords[cases] }] : []),
    { label: 'Small counts', value: publication ? 'Kept back, with whatever would give them away' : 'Shown as they are: not for publication' },
  ]
} // prettier-ignore

/** The other period, or why there is none. */
function comparedInWords({ filter, publication }: ReportOrder, compare: ComparedWith, today: IsoDate): string {
  const periods = periodsToCompare(filter, compare, today, publication)
  return 'why' in periods ? periods.why : `${comparedNames[compare]}: ${spanInWords(periods.before)}`
} // prettier-ignore

/** The tables by name in their order; all of them as one. */
function tableWords({ tables, format }: ReportOrder): string {
  const every = Object.keys(figureTableNames)
  const ids = tables ?? (format === 'excel' ? every : usualTables)
  if (ids.length === every.length && tables === undefined) return `All ${every.length} tables of figures`
  return ids.map((id) => figureTableName(id) ?? id).join('; ')
}
