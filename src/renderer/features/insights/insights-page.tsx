import { ChartNoAxesColumn } from 'lucide-react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { figureFilters, type FigureFilters } from '@shared/analysis/figure-filters'
import type { Figures } from '@shared/analysis/figures-schema'
import { problemOf } from '../../app/client'
import { drillAddress } from '../../app/drill-address'
import { basisWords, spanInWords, spanOf } from '../../app/period/period'
import { PeriodPicker } from '../../app/period/period-picker'
import { useCounts } from '../../app/queries'
import { EmptyState } from '../../ui/feedback/empty-state'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { counted } from '../../ui/format/counts'
import { Page } from '../../ui/layout/page'
import styles from './insights.module.css'
import type { OnDrill } from './on-drill'
import { useFigures, useTables } from './queries'
import { Sections } from './sections/sections'

/** Charts over a period; every figure leads to its cases. */
export function InsightsPage() {
  const { data: counts } = useCounts()
  return (
    <Page title="Insights" summary="What was escalated, by whom, how far it went and how long it took.">
      {counts ? <Insights today={counts.today} /> : <Skeleton lines={6} />}
    </Page>
  )
}

function Insights({ today }: { readonly today: string }) {
  const navigate = useNavigate()
  const [parameters, setParameters] = useSearchParams()
  const filter = readFilter(parameters) ?? { ...spanOf('all', today), by: 'raised' }
  const { data: figures, error, refetch } = useFigures(filter)
  const { data: found } = useTables(filter)
  const onDrill: OnDrill = (drill, title) => void navigate(drillAddress(filter, drill, title))
  return (
    <>
      <div className={styles.filters}>
        <PeriodPicker
          filter={filter}
          today={today}
          onChange={(next) => setParameters({ period: JSON.stringify(next) }, { replace: true })}
        />
      </div>
      {error && <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />}
      {!figures && !error && <Skeleton lines={8} />}
      {figures && figures.cases === 0 && (
        <EmptyState icon={<ChartNoAxesColumn size={26} />} title="No cases in this period">
          Choose a longer period. {undated(figures)}
        </EmptyState>
      )}
      {figures && figures.cases > 0 && (
        <>
          <p className={styles.headline}>
            <Link to={drillAddress(filter, { dimension: 'all', value: null }, 'All cases')}>
              {counted(figures.cases, 'escalation')}
            </Link>
            , {spanInWords(figures.period)}, {basisWords[figures.period.by]}.{' '}
            <span className={styles.aside}>{undated(figures)}</span>
          </p>
          {found && <Sections {...found} filters={filter} onDrill={onDrill} />}
        </>
      )}
    </>
  )
}

const undated = ({ undated: count }: Figures) =>
  count === 0
    ? ''
    : `${counted(count, 'case has', 'cases have')} no such date and ${count === 1 ? 'is' : 'are'} left out.`

function readFilter(parameters: URLSearchParams): FigureFilters | null {
  try {
    return figureFilters.parse(JSON.parse(parameters.get('period') ?? 'null'))
  } catch {
    return null
  }
}
