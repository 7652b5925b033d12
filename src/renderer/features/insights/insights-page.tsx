import { useCounts } from '../../app/queries'
import { Segmented } from '../../ui/button/segmented'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Page } from '../../ui/layout/page'
import { Charts } from './charts'
import { ComparedWithChoice } from '../../app/compared-with-choice'
import { CrossTable } from './explore/cross-table'
import { WordSearch } from './explore/word-search'
import { FilterBar } from './filters/filter-bar'
import type { InsightsPart } from './insights-address'
import styles from './insights.module.css'
import { PublicationSwitch } from './publication'
import { useInsightsAddress, type InsightsProps } from './use-insights-address'
import { ViewsMenu } from './views/views-menu'

const parts: readonly { readonly value: InsightsPart; readonly label: string }[] = [
  { value: 'charts', label: 'Charts' },
  { value: 'cross-table', label: 'Cross-table' },
  { value: 'words', label: 'Words' },
]

/** Figures over the cases chosen; every one leads to its cases and back. */
export function InsightsPage() {
  const { data: counts } = useCounts()
  const { shown, change } = useInsightsAddress()
  return (
    <Page
      title="Insights"
      summary="What was escalated, by whom, how far it went and how long it took."
      actions={
        <div className={styles.head}>
          <Segmented
            label="Part of Insights"
            value={shown.part}
            options={parts}
            onChange={(part) => change({ part })}
          />
          <ViewsMenu filters={shown.filters} onChoose={(filters) => change({ filters })} />
        </div>
      }
    >
      {counts ? <Insights shown={shown} today={counts.today} onChange={change} /> : <Skeleton lines={6} />}
    </Page>
  )
}

function Insights(props: InsightsProps) {
  const { shown, today, onChange } = props
  return (
    <>
      <FilterBar filters={shown.filters} today={today} onChange={(filters) => onChange({ filters })}>
        {shown.part === 'charts' && (
          <ComparedWithChoice compared={shown.compared} onChange={(compared) => onChange({ compared })} />
        )}
        <PublicationSwitch isOn={shown.publication} onChange={(publication) => onChange({ publication })} />
      </FilterBar>
      {shown.part === 'charts' && <Charts {...props} />}
      {shown.part === 'cross-table' && <CrossTable shown={shown} onChange={onChange} />}
      {shown.part === 'words' && <WordSearch shown={shown} onChange={onChange} />}
    </>
  )
}
