import type { ComparedWith } from './compared-period'
import { notTested } from './compare-counts'
import type { FigureRow } from './figure-table'
import { countOf } from './findings-words'

const other: Readonly<Record<ComparedWith, string>> = {
  before: 'the period before',
  'year-before': 'the same period last year',
}

/** How all escalations differ from the other period, as a sentence no stronger than the test and without its full stop. */
export function comparedFinding({ cells }: FigureRow, compared: ComparedWith): string {
  const [now, before, change, chance] = cells.map(({ value }) => value)
  if (typeof now !== 'number' || typeof before !== 'number' || typeof change !== 'number')
    return 'How many there were in one of the periods is kept back, so nothing is said of the difference'
  const beside = `in ${other[compared]} (${before.toLocaleString('en-GB')})`
  if (change === 0) return `${countOf(now, 'escalation')}, as many as ${beside}`
  if (chance === notTested) {
    const without = before === 0 ? other[compared] : 'this period'
    return `${countOf(now, 'escalation')}; the register holds none of ${without}, so the two are not compared`
  }
  const much = `${Math.abs(change).toLocaleString('en-GB')} ${change > 0 ? 'more' : 'fewer'} than ${beside}`
  const said = chance === 'More than chance' ? 'more than chance' : 'a difference chance alone can make'
  return `${countOf(now, 'escalation')}, ${much}: ${said}`
}
