import { comparisonTable } from '@shared/analysis/compare-counts'
import { comparedPeriods, type ComparedPeriods, type ComparedWith } from '@shared/analysis/compared-period'
import { spanInWords } from '../../../app/period/period'
import { problemOf } from '../../../app/client'
import { Banner } from '../../../ui/feedback/banner'
import { ErrorView } from '../../../ui/feedback/error-view'
import { Skeleton } from '../../../ui/feedback/skeleton'
import { Disclosure } from '../../../ui/layout/disclosure'
import { Panel } from '../../../ui/layout/panel'
import type { InsightsAddress } from '../insights-address'
import styles from '../insights.module.css'
import { useTables } from '../queries'
import { ComparedLines } from './compared-lines'
import { comparedFinding } from './compared-finding'

interface ComparisonProps {
  readonly shown: InsightsAddress
  readonly compared: ComparedWith
  readonly today: string
}

/** The counts beside those of another period, and which differences are more than chance. */
export function Comparison({ shown, compared, today }: ComparisonProps) {
  const periods = comparedPeriods(shown.filters, compared, today)
  if (periods === null)
    return (
      <Note>
        Nothing is compared: that needs a period with a beginning and an end, and one that has begun.
      </Note>
    )
  if (shown.publication && periods.overlap)
    return (
      <Note>
        Nothing is compared: the two periods share days, and two publications that overlap can give away what
        each keeps back.
      </Note>
    )
  return <Compared shown={shown} compared={compared} periods={periods} />
}

const Note = ({ children }: { readonly children: string }) => (
  <div className={styles.note}>
    <Banner tone="info">{children}</Banner>
  </div>
)

interface ComparedProps extends Omit<ComparisonProps, 'today'> {
  readonly periods: ComparedPeriods
}

function Compared({ shown, compared, periods }: ComparedProps) {
  const now = useTables(periods.now, shown.publication)
  const before = useTables(periods.before, shown.publication)
  const failed = now.error ?? before.error
  if (failed) return <ErrorView problem={problemOf(failed)} onRetry={() => void before.refetch()} />
  if (!now.data || !before.data || now.isPlaceholderData || before.isPlaceholderData)
    return <Skeleton lines={3} />
  const table = comparisonTable(now.data.tables, before.data.tables, periods.shareOfDays)
  const [all, ...lines] = table.rows
  const chance = table.columns.findIndex(({ key }) => key === 'chance')
  const marked = lines.filter(({ cells }) => cells[chance]?.value === 'More than chance')
  const cut = periods.now.to !== shown.filters.to
  return (
    <div className={styles.note}>
      <Panel title={`Compared with ${spanInWords(periods.before)}`}>
        <p className={styles.finding}>{all && comparedFinding(all, compared)}</p>
        <p className={styles.rule}>
          {cut && `The period is not over: up to today is compared, ${spanInWords(periods.now)}. `}
          {marked.length} of {lines.length} agencies, grounds and themes below differ by more than chance. {table.note}{' '}
          Stages and times are not compared: cases of the nearer period had less time.
        </p>
        <ComparedLines table={table} rows={all ? [all, ...marked] : marked} shown={shown} periods={periods} />
        {lines.length > marked.length && (
          <Disclosure title={`All ${lines.length} lines`}>
            <ComparedLines table={table} rows={lines} shown={shown} periods={periods} />
          </Disclosure>
        )}
      </Panel>
    </div>
  )
} // prettier-ignore
