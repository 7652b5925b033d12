import { Link } from 'react-router'
import { countWords } from '@shared/analysis/cell-words'
import type { FigureCell } from '@shared/analysis/figure-table'
import { drillAddress } from '../../app/drill-address'
import { basisWords, spanInWords } from '../../app/period/period'
import { counted } from '../../ui/format/counts'
import { insightsPath, type InsightsAddress } from './insights-address'
import styles from './insights.module.css'

interface HeadlineProps {
  readonly shown: InsightsAddress
  /** How many cases all of it rests on. */
  readonly cases: FigureCell
  /** Null in a publication. */
  readonly undated: number | null
}

/** How many cases everything below rests on, and which. */
export function Headline({ shown, cases, undated }: HeadlineProps) {
  const { filters, publication } = shown
  const back = insightsPath(shown)
  const all = { dimension: 'all', value: null } as const
  const said = typeof cases.value === 'number' ? counted(cases.value, 'escalation') : `${countWords(cases)} escalations`
  return (
    <p className={styles.headline}>
      {publication ? <strong>{said}</strong> : <Link to={drillAddress({ filter: filters, drill: all, title: 'All escalations', back })}>{said}</Link>}
      , {spanInWords(filters)}, {basisWords[filters.by]}.{' '}
      <span className={styles.aside}>{undated !== null && undatedWords(undated)}</span>
    </p>
  )
} // prettier-ignore

/** How many cases are in no figure because they have no date; nothing when there are none. */
export const undatedWords = (count: number): string =>
  count === 0
    ? ''
    : `${counted(count, 'case has', 'cases have')} no such date and ${count === 1 ? 'is' : 'are'} left out.`
