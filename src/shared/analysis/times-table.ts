import { z } from 'zod'
import { dimensionWords } from './dimension-words'
import type { Dimension, DrillStep } from './drill'
import type { FigureTable } from './figure-table'
import type { TimeFigures } from './figures-schema'
import { enoughMeasured, fewestToCompare, numberIn, ownRows, type Tables } from './findings-tables'
import { countOf, listOf, most } from './findings-words'
import { counted, countColumn, daysColumn, plain, row } from './table-parts'

type TimesOf = readonly (TimeFigures & { readonly key: string; readonly label: string })[]

const dimensionValue = z.union([z.string(), z.number()]).nullable()

/** Time to resolution for each value of a dimension, as a table. */
export function timesTable(by: Dimension, times: TimesOf): FigureTable {
  const rests = ['resolved', 'open']
  return {
    id: `times-${by}`,
    title: `Time to resolution in working days, by ${lowerFirst(dimensionWords[by])}`,
    note:
      'Kaplan–Meier medians, which take account of escalations still open, with their 95% intervals. A median is not ' +
      'reached while fewer than half are resolved. Intervals that overlap do not show a difference.',
    rests: [],
    heads: [dimensionWords[by]],
    columns: [
      countColumn('resolved', 'Resolved'),
      countColumn('open', 'Open'),
      daysColumn('median', 'Median', ...rests),
      daysColumn('low', '95% interval from', ...rests),
      daysColumn('high', '95% interval to', ...rests),
      daysColumn('plain', 'Plain median of resolved', ...rests),
    ],
    rows: times.map(({ key, label, resolved, open, workingDays: { median, kaplanMeierMedian, interval95 } }) => {
      const step: DrillStep = { dimension: by, value: dimensionValue.parse(JSON.parse(key)) }
      return row(key, [label], [
        counted(resolved, 'resolved', null, step), counted(open, 'open', null, step),
        plain(kaplanMeierMedian), plain(interval95[0]), plain(interval95[1]), plain(median),
      ])
    }),
  } // prettier-ignore
}

/** Which value takes longest by its median, of those that rest on enough, as a sentence that claims no difference. */
export function timesFinding(tables: Tables): string {
  const [table] = tables
  const rows = table ? ownRows(table) : []
  if (!table || rows.length === 0) return 'Nothing to measure in this period'
  const enough = enoughMeasured(table, rows, ['resolved', 'open'])
  if (enough.length < 2) return `Fewer than two have ${fewestToCompare} escalations or more, so their times are not compared`
  const medians = enough.map((one) => ({ name: one.labels[0] ?? '', count: numberIn(table, one, 'median') }))
  if (medians.some(({ count }) => count === null)) return `Of those with ${fewestToCompare} escalations or more, not all have reached a median`
  const top = most(medians)
  if (!top) return `Of those with ${fewestToCompare} escalations or more, none is called the longest`
  return `Longest of those with ${fewestToCompare} escalations or more: ${listOf(top.names)} (median ${countOf(top.count, 'working day')})`
} // prettier-ignore

const lowerFirst = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
