import { comparisonOf, periodsToCompare } from '@shared/analysis/period-comparison'
import type { ComparedPeriods, ComparedWith } from '@shared/analysis/compared-period'
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

interface ComparisonProps {
  readonly shown: InsightsAddress
  readonly compared: ComparedWith
  readonly today: string
}

/** The counts beside those of another period, and which differences are more than chance. */
export function Comparison({ shown, compared, today }: ComparisonProps) {
  const periods = periodsToCompare(shown.filters, compared, today, shown.publication)
  if ('why' in periods) return <Note>{periods.why}</Note>
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
  const { table, finding, marked } = comparisonOf(
    now.data.tables,
    before.data.tables,
    shown.filters,
    periods,
    compared,
  )
  const [all, ...lines] = table.rows
  return (
    <div className={styles.note}>
      <Panel title={table.title}>
        <p className={styles.finding}>{finding}.</p>
        <p className={styles.rule}>{table.note}</p>
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
