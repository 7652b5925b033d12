import { cellOf, countsIn, numberIn, ownRows, restsOnCount, tableNamed, type Tables } from './findings-tables'
import {
  countOf,
  keptBackSaid as keptBack,
  listOf,
  most,
  mostInWords,
  noneSaid as none,
  partOf,
} from './findings-words'

/** Who made and who received most, as a sentence. */
export function agenciesFinding(tables: Tables): string {
  const table = tableNamed(tables, 'agencies')
  if (!table || restsOnCount(table) === 0) return none
  const [made, received] = [countsIn(table, 'made'), countsIn(table, 'received')]
  if ([...made, ...received].some(({ count }) => count === null)) return keptBack
  const [maker, receiver] = [most(made), most(received)]
  if (!maker && !receiver) return 'No agency made or received more than the others'
  return [maker && mostInWords(maker, 'made most'), receiver && mostInWords(receiver, 'received most')]
    .filter((said) => said !== null)
    .join('; ')
}

/** Which pairs of agencies escalate most, as a sentence. */
export function pairsFinding(tables: Tables): string {
  const table = tableNamed(tables, 'pairs')
  const rows = table ? ownRows(table) : []
  if (!table || rows.length === 0) return none
  const counts = rows.map((row) => ({ name: row.labels.join(' to '), count: numberIn(table, row, 'cases') }))
  if (counts.some(({ count }) => count === null)) return keptBack
  const top = most(counts)
  if (!top || top.count === 1) return 'No pair of agencies stands out'
  return mostInWords(
    top,
    top.names.length === 1 ? 'is the most frequent pair' : 'are the most frequent pairs',
  )
}

/** How many went beyond the first stage, as a sentence. */
export function stagesFinding(tables: Tables): string {
  const table = tableNamed(tables, 'stages')
  if (!table || restsOnCount(table) === 0) return none
  const rows = ownRows(table)
  const reached = rows.map((row) => numberIn(table, row, 'reached'))
  const [first] = rows
  if (!first) return 'No stages are recorded in this period'
  if (reached.includes(null)) return keptBack
  const all = reached.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const beyond = all - (reached[0] ?? 0)
  const name = first.labels[0] ?? 'the first stage'
  if (beyond === 0) return `None of ${countOf(all, 'escalation')} went beyond ${name}`
  return `${partOf(beyond, all)} went beyond ${name}`
}

/** How many are open, as a sentence. */
export function statusFinding(tables: Tables): string {
  const table = tableNamed(tables, 'status')
  const all = table && restsOnCount(table)
  if (!table || all === 0) return none
  const open = table.rows.find(({ key }) => key === 'open')
  const count = open ? numberIn(table, open, 'cases') : null
  if (count === null || all === null) return 'How many are still open is too small a count to be published'
  return count === 0 ? `All ${countOf(all, 'escalation')} have ended` : `${partOf(count, all)} are still open`
}

/** How long half the escalations take, with what that rests on, as a sentence. */
export function timeFinding(tables: Tables): string {
  const table = tableNamed(tables, 'time')
  if (!table) return none
  const [resolved, open] = [restsOnCount(table, 'Resolved'), restsOnCount(table, 'Open')]
  const days = (key: string) => {
    const row = table.rows.find((one) => one.key === key)
    return row ? cellOf(table, row, 'working') : null
  }
  if (resolved !== null && open !== null && resolved + open === 0) return 'Nothing to measure in this period'
  if (days('median')?.hidden || resolved === null || open === null) return 'Too few were measured for their times to be published'
  const median = days('median')?.value
  const all = resolved + open
  if (typeof median !== 'number') return `Fewer than half of ${countOf(all, 'escalation')} are resolved so far, so the median is not reached`
  return `Half of ${countOf(all, 'escalation')} are resolved within ${countOf(median, 'working day')}${interval(days('low')?.value, days('high')?.value)}, counting those still open`
} // prettier-ignore

function interval(low: unknown, high: unknown): string {
  if (typeof low !== 'number' && typeof high !== 'number') return ' (too few for an interval)'
  const from = typeof low === 'number' ? `${low}` : 'not known below'
  return ` (95% interval ${from} to ${typeof high === 'number' ? `${high}` : 'not reached'})`
}

/** How many deadlines were met of those of which it is known, as a sentence. */
export function clocksFinding(tables: Tables): string {
  const table = tableNamed(tables, 'clocks')
  const rows = table ? ownRows(table) : []
  if (!table || rows.length === 0) return 'No deadline was judged in this period'
  const sum = (column: string) =>
    rows.reduce<number | null>((sofar, row) => {
      const count = numberIn(table, row, column)
      return sofar === null || count === null ? null : sofar + count
    }, 0)
  const [met, late, unknown] = [sum('met'), sum('late'), sum('unknown')]
  if (met === null || late === null || unknown === null) return keptBack
  const notKnown = unknown === 0 ? '' : `; of ${whole(unknown)} more it is not known`
  if (met + late === 0) return `Of none of ${countOf(unknown, 'deadline')} is it known whether it was met`
  return `${partOf(met, met + late)} deadlines whose outcome is known were met${notKnown}`
}

const whole = (count: number): string => count.toLocaleString('en-GB')

/** What is disagreed about most, as a sentence. */
export function themesFinding(tables: Tables): string {
  const table = tableNamed(tables, 'themes')
  const all = table && restsOnCount(table)
  if (!table || all === 0) return none
  const counts = countsIn(table, 'cases')
  if (all === null || counts.some(({ count }) => count === null)) return keptBack
  const top = most(counts)
  if (!top) return 'No theme is more frequent than the others'
  const each = top.names.length > 1 ? ' each' : ''
  return `Most often about ${listOf(top.names.map((name) => `“${name}”`))}: ${partOf(top.count, all)}${each}`
}

/** Whether the number of escalations changes by more than chance, as a sentence. Without limits nothing is said of trends. */
export function trendFinding(tables: Tables): string {
  const table = tableNamed(tables, 'over-time')
  if (!table || table.rows.length === 0) return none
  const unit = (table.heads[0] ?? 'month').toLowerCase()
  const judged = table.rows.some((row) => numberIn(table, row, 'upper') !== null)
  if (!judged) return `Too little to say whether the number changes by more than chance from ${unit} to ${unit}`
  const signals = table.rows.flatMap((row) => {
    const said = cellOf(table, row, 'signal')?.value
    return typeof said === 'string' ? [{ name: row.labels[0] ?? '', more: said.startsWith('More') }] : []
  })
  if (signals.length === 0) return `No ${unit} stands out from what chance alone would do`
  const named = (more: boolean) => signals.filter((one) => one.more === more).map(({ name }) => name)
  return [
    ...(named(true).length > 0 ? [`More than chance in ${listOf(named(true))}`] : []),
    ...(named(false).length > 0 ? [`${named(true).length > 0 ? 'fewer' : 'Fewer'} than chance in ${listOf(named(false))}`] : []),
  ].join('; ')
} // prettier-ignore

/** How much of the forms is left blank, as a sentence. */
export function formsFinding(tables: Tables): string {
  const table = tableNamed(tables, 'forms-by-field')
  const total = table?.rows.find((row) => row.total)
  if (!table || !total) return 'No forms were read in this period'
  const [blank, asked] = [numberIn(table, total, 'blank'), numberIn(table, total, 'asked')]
  if (blank === null || asked === null) return 'Too few fields were left blank for the count to be published'
  if (asked === 0) return 'No forms were read in this period'
  return blank === 0 ? `None of ${countOf(asked, 'field')} asked was left blank` : `${partOf(blank, asked)} fields asked were left blank`
} // prettier-ignore
