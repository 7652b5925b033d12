import { useQuery } from '@tanstack/react-query'
import { figureFilters, filtersToText } from '@shared/analysis/figure-filters'
import { filterLine } from '@shared/analysis/filters-in-words'
import { templateFilters, type ReportTemplate } from '@shared/report-template/report-template'
import { FilterPanel } from '../../app/figure-filters/filter-panel'
import { useFigureChoices } from '../../app/queries'
import { queryFor } from '../../app/query-client'
import { Select } from '../../ui/form/select'
import { Disclosure } from '../../ui/layout/disclosure'
import styles from './reports.module.css'

type Filters = ReportTemplate['filters']

interface ReportFiltersProps {
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}

const none = 'none'
const asSet = 'as-set'
const textOf = (filters: Filters) => filtersToText(figureFilters.parse({ ...filters, by: 'raised' }))

/** Which cases a report is about besides its period: all of them, those of a view saved in Insights, or of filters set here. */
export function ReportFilters({ filters, onChange }: ReportFiltersProps) {
  const { data: views = [] } = useQuery(queryFor('insights.views', null))
  const { data: choices, protocols } = useFigureChoices()
  const whole = figureFilters.parse(filters)
  const text = textOf(filters)
  const saved = views.map(({ name, filters: of }) => ({ name, filters: templateFilters.parse(of) }))
  const view = saved.find((one) => textOf(one.filters) === text)
  const value = text === '' ? none : view ? `view:${view.name}` : asSet
  const choose = (id: string) => {
    if (id === none) onChange({ by: filters.by })
    const chosen = saved.find(({ name }) => id === `view:${name}`)
    if (chosen) onChange({ ...chosen.filters, by: filters.by })
  }
  return (
    <>
      <Select
        label="Cases"
        description={
          text === '' ? 'Views are saved in Insights, with any filters.' : filterLine(whole, protocols)
        }
        value={value}
        onChange={choose}
        choices={[
          { id: none, label: 'All of the period' },
          ...saved.map(({ name }) => ({ id: `view:${name}`, label: `Those of the saved view “${name}”` })),
          ...(value === asSet ? [{ id: asSet, label: 'Those of the filters set here' }] : []),
        ]}
      />
      {choices && (
        <Disclosure title="Set filters here">
          <div className={styles.filters}>
            <FilterPanel
              filters={whole}
              choices={choices}
              onChange={(changed) => onChange(templateFilters.parse(changed))}
            />
          </div>
        </Disclosure>
      )}
    </>
  )
}
