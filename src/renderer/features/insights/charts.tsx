import { ChartNoAxesColumn } from 'lucide-react'
import { useNavigate } from 'react-router'
import type { FigureCell } from '@shared/analysis/figure-table'
import { tableNamed } from '@shared/analysis/findings-tables'
import { problemOf } from '../../app/client'
import { drillAddress } from '../../app/drill-address'
import { Button } from '../../ui/button/button'
import { EmptyState } from '../../ui/feedback/empty-state'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Comparison } from './compare/comparison'
import { everyCaseBy } from '../../app/figure-filters/changed-filters'
import { Headline, undatedWords } from './headline'
import { insightsPath } from './insights-address'
import styles from './insights.module.css'
import type { OnDrill } from './on-drill'
import { PublicationNote } from './publication'
import { useTables } from './queries'
import { Sections } from './sections/sections'
import type { InsightsProps } from './use-insights-address'

const none: FigureCell = { value: 0 }

/** Every figure as a chart, over the cases chosen. */
export function Charts({ shown, today, onChange }: InsightsProps) {
  const navigate = useNavigate()
  const { filters, publication, compared } = shown
  const { data, error, refetch, isPlaceholderData } = useTables(filters, publication)
  const onDrill: OnDrill = (drill, title) =>
    void navigate(drillAddress({ filter: filters, drill, title, back: insightsPath(shown) }))
  if (error) return <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  const cases = tableNamed(data.tables, 'agencies')?.rests[0]?.cell ?? none
  if (cases.value === 0)
    return (
      <EmptyState
        icon={<ChartNoAxesColumn size={26} />}
        title="No cases to count"
        actions={<Button onPress={() => onChange({ filters: everyCaseBy(filters) })}>Show every case</Button>}
      >
        Choose a longer period, or remove a filter. {undatedWords(data.undated ?? 0)}
      </EmptyState>
    )
  return (
    <div aria-busy={isPlaceholderData}>
      {isPlaceholderData ? (
        <p className={styles.headline}>Counting…</p>
      ) : (
        <Headline shown={shown} cases={cases} undated={data.undated} />
      )}
      {data.publication && <PublicationNote publication={data.publication} />}
      {compared && <Comparison shown={shown} compared={compared} today={today} />}
      <Sections {...data} filters={filters} onDrill={onDrill} />
    </div>
  )
}
