import {
  cellOf,
  countsIn,
  enoughMeasured,
  fewestToCompare,
  numberIn,
  ownRows,
  restsOnCount,
  tableNamed,
  type Tables,
} from './findings-tables'
import { countOf, keptBackSaid, listOf, most, noneSaid, partOf, someKeptBack } from './findings-words'
import { ownWords } from './in-order'

/** Which rung most reached, as a sentence. */
export function rungsFinding(tables: Tables): string {
  const table = tableNamed(tables, 'rungs')
  const all = table && restsOnCount(table)
  if (!table || all === 0) return noneSaid
  const reached = countsIn(table, 'reached')
  if (all === null || reached.some(({ count }) => count === null)) return keptBackSaid
  const top = most(reached)
  if (!top) return 'No rung was the highest for more than the others'
  const each = top.names.length > 1 ? ' each' : ''
  return `Most often the highest rung reached: ${listOf(top.names)}, in ${partOf(top.count, all)}${each}`
}

/** Which grounds are named most, as a sentence. */
export function groundsFinding(tables: Tables): string {
  const table = tableNamed(tables, 'grounds')
  const all = table && restsOnCount(table)
  if (!table || all === 0) return noneSaid
  const named = countsIn(table, 'cases')
  if (named.length === 0) return 'No grounds are recorded in this period'
  // What people worded each for themselves is not one ground that is named most.
  const counts = named.filter(({ name }) => name !== ownWords)
  if (counts.length === 0) return 'Every ground is in the form’s own words'
  if (all === null || counts.some(({ count }) => count === null)) return keptBackSaid
  const top = most(counts)
  if (!top) return 'No ground is named more often than the others'
  return `Named most: ${listOf(top.names.map((name) => `“${name}”`))}: ${partOf(top.count, all)}${top.names.length > 1 ? ' each' : ''}`
} // prettier-ignore

/** In which months a theme was more or less than chance, as a sentence. Without limits nothing is said of trends. */
export function themeTrendsFinding(tables: Tables): string {
  const table = tableNamed(tables, 'theme-trends')
  const rows = table ? ownRows(table) : []
  if (!table || rows.length === 0) return 'No theme is recorded in this period'
  if (rows.some((row) => cellOf(table, row, 'signals')?.hidden)) return someKeptBack
  const judged = rows.filter((row) => numberIn(table, row, 'upper') !== null)
  if (judged.length === 0) return 'Too little of any one theme to say whether it changes by more than chance'
  const signals = judged.flatMap((row) => {
    const said = cellOf(table, row, 'signals')?.value
    return typeof said === 'string' ? [`“${row.labels[0] ?? ''}” in ${said}`] : []
  })
  if (signals.length === 0) return `Of ${countOf(judged.length, 'theme')} with enough to judge, none changes by more than chance`
  return `Other than chance alone would do: ${signals.join('; ')}`
} // prettier-ignore

/** How many concern process and how many professional handling, as a sentence. */
export function concernsFinding(tables: Tables): string {
  const table = tableNamed(tables, 'concerns')
  const all = table && restsOnCount(table)
  if (!table || all === 0) return noneSaid
  const sums = [0, 1].map((side) => {
    const yes = table.rows.filter((row) => !row.total && row.labels[side] === 'Yes')
    const counts = yes.map((row) => numberIn(table, row, 'cases'))
    return counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  })
  const [process, handling] = sums
  if (all === null || process == null || handling == null) return someKeptBack
  return `${partOf(process, all)} raise a concern about process, ${partOf(handling, all)} a complaint about professional handling`
} // prettier-ignore

/** Where the longest median stay is and whose turn it was, as a sentence. */
export function stageTimesFinding(tables: Tables): string {
  const table = tableNamed(tables, 'stage-times')
  const rows = table ? ownRows(table) : []
  if (!table || rows.length === 0) return 'No stay in a stage was measured in this period'
  const cells = rows.map((row) => cellOf(table, row, 'working'))
  if (cells.some((cell) => cell?.hidden)) return 'Too few stays were measured for all times to be published'
  const days = enoughMeasured(table, rows, ['finished', 'running']).map((row) => ({
    name: row.labels.join(', '),
    count: numberIn(table, row, 'working'),
  }))
  if (days.length < 2) return 'Too few stays were measured to call any the longest'
  const top = most(days)
  if (!top) return `Of those with ${fewestToCompare} stays or more, none is called the longest`
  return `Longest of those with ${fewestToCompare} stays or more: ${listOf(top.names)} (median ${countOf(top.count, 'working day')})`
}

/** What stood open, overdue and drifting at the end, as a sentence. */
export function standingFinding(tables: Tables): string {
  const table = tableNamed(tables, 'over-time')
  const last = table?.rows.at(-1)
  if (!table || !last) return noneSaid
  const [open, overdue, drifting] = ['open', 'overdue', 'drifting'].map((key) => numberIn(table, last, key))
  if (open == null || overdue == null || drifting == null) return 'What stood open at the end is too small a count to be published'
  return `At the end of ${last.labels[0] ?? 'the period'} or today: ${open.toLocaleString('en-GB')} open, ${overdue.toLocaleString('en-GB')} overdue, ${drifting.toLocaleString('en-GB')} drifting`
} // prettier-ignore

/** How often the time a form states is not the time its dates give, as a sentence. */
export function statedTimeFinding(tables: Tables): string {
  const table = tableNamed(tables, 'stated-time')
  if (!table || restsOnCount(table) === 0) return noneSaid
  const [differ, same] = ['differ', 'no-difference'].map((key) => {
    const row = table.rows.find((one) => one.key === key)
    return row ? numberIn(table, row, 'cases') : null
  })
  if (differ == null || same == null) return someKeptBack
  if (differ + same === 0) return 'No stated time could be compared with dates'
  return `${partOf(differ, differ + same)} stated times differ from their dates by more than one working day`
}

/** How many people and pairs come back, as a sentence. */
export function repeatsFinding(tables: Tables): string {
  const table = tableNamed(tables, 'repeats')
  if (!table || restsOnCount(table) === 0) return noneSaid
  const said = table.rows.map((row) => {
    const [of, cases] = [numberIn(table, row, 'of'), numberIn(table, row, 'cases')]
    if (of === null || cases === null) return null
    const [one, many] = row.key === 'person' ? ['person', 'people'] : ['pair of agencies', 'pairs of agencies']
    return `${countOf(of, one, many)} with more than one (${countOf(cases, 'escalation')})`
  })
  return said.includes(null) ? someKeptBack : said.join('; ')
} // prettier-ignore
