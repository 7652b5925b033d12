import { comparedNames, type ComparedWith } from '@shared/analysis/compared-period'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { Tables } from '@shared/analysis/findings-tables'
import {
  comparisonOf,
  periodsToCompare,
  type Comparison,
  type NotCompared,
} from '@shared/analysis/period-comparison'
import { dateOf } from '@shared/domain/dates'
import { spanInWords } from '@shared/report-template/period-rule'
import { figuresFor } from '../register/insights'
import type { ReportContext } from './about-report'
import { boardWording, withoutOwnWords } from './board-wording'
import { reportTables } from './report-tables'

interface Asked {
  readonly compare?: ComparedWith | undefined
  readonly publication: boolean
  readonly agency?: string | undefined
  /** Grounds in people's own words may stand in it. */
  readonly ownWords: boolean
}

export type ReportComparison = Comparison | NotCompared | null

/** What the head of a report says of it. */
export function comparedInWords(comparison: ReportComparison, compare: ComparedWith | undefined): string | null {
  if (comparison === null || compare === undefined) return null
  if ('why' in comparison) return comparison.why
  return `${comparedNames[compare]}: ${spanInWords(comparison.before)}`
} // prettier-ignore

/**
 * The counts of a report beside those of the other period it asks for, under the same rules as all its tables.
 * @param own all tables the report may show
 * @returns null when it asks for none
 */
export async function compareReport(
  context: ReportContext,
  filter: FigureFilters,
  asked: Asked,
  own: Tables,
): Promise<ReportComparison> {
  const { compare, publication } = asked
  if (compare === undefined) return null
  const periods = periodsToCompare(filter, compare, dateOf(context.clock.now()), publication)
  if ('why' in periods) return periods
  const tablesOf = async (period: FigureFilters) => {
    const found = await figuresFor(context, period)
    const { store, packs } = context
    const figures = asked.ownWords ? found : await withoutOwnWords(store.db, period, found, boardWording(packs))
    return (await reportTables(context, figures, { publication, agency: asked.agency })).allowed
  }
  const now = periods.now.to === filter.to ? own : await tablesOf(periods.now)
  return comparisonOf(now, await tablesOf(periods.before), filter, periods, compare)
} // prettier-ignore
