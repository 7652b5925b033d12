import type { IsoDate } from '../domain/dates'
import { spanInWords } from '../report-template/period-rule'
import { comparisonTable } from './compare-counts'
import { comparedFinding } from './compared-finding'
import { comparedPeriods, type ComparedPeriods, type ComparedWith } from './compared-period'
import type { FigureFilters } from './figure-filters'
import type { FigureRow, FigureTable } from './figure-table'
import { cellOf, type Tables } from './findings-tables'

/** Why two periods are not set side by side, as a sentence to say instead. */
export interface NotCompared {
  readonly why: string
}

/** Two periods side by side, as the screen and every report show them. */
export interface Comparison {
  /** All escalations first, then what differs by more than chance, then the rest. Its note says what was compared. */
  readonly table: FigureTable
  /** The other period. */
  readonly before: FigureFilters
  /** What it says of all escalations, without its full stop. */
  readonly finding: string
  /** The lines that differ by more than chance. */
  readonly marked: readonly FigureRow[]
}

/** The periods whose figures are to be set side by side, or why they are not. */
export function periodsToCompare(
  filters: FigureFilters,
  compared: ComparedWith,
  today: IsoDate,
  publication: boolean,
): ComparedPeriods | NotCompared {
  const periods = comparedPeriods(filters, compared, today)
  if (periods === null)
    return { why: 'Nothing is compared: that needs a period with a beginning and an end, and one that has begun.' }
  if (!publication) return periods
  if (periods.overlap)
    return {
      why: 'Nothing is compared: the two periods share days, and two publications that overlap can give away what each keeps back.',
    }
  // Of each period one set of figures is published: another, up to today, could be set against it.
  return { ...periods, now: filters }
} // prettier-ignore

/** @param now the figures of both periods as tables; for publication, as they are published */
export function comparisonOf(
  now: Tables,
  before: Tables,
  filters: FigureFilters,
  periods: ComparedPeriods,
  compared: ComparedWith,
): Comparison {
  const table = comparisonTable(now, before, periods.shareOfDays)
  const [all, ...lines] = table.rows
  const beyondChance = (row: FigureRow) => cellOf(table, row, 'chance')?.value === 'More than chance'
  const marked = lines.filter(beyondChance)
  const { from } = filters
  const cut = periods.until === filters.to ? '' : `The period is not over: up to today is compared, ${spanInWords({ from, to: periods.until })}. `
  return {
    table: {
      ...table,
      title: `Compared with ${spanInWords(periods.before)}`,
      note:
        `${cut}${marked.length} of ${lines.length} agencies, grounds and themes differ by more than chance. ${table.note} ` +
        'Stages and times are not compared: cases of the nearer period had less time.',
      rows: [...(all ? [all] : []), ...marked, ...lines.filter((line) => !beyondChance(line))],
    },
    before: periods.before,
    finding: all ? comparedFinding(all, compared) : '',
    marked,
  }
} // prettier-ignore
