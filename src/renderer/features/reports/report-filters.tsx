import { useQuery } from '@tanstack/react-query'
import { figureFilters, filtersToText } from '@shared/analysis/figure-filters'
import { filterLine } from '@shared/analysis/filters-in-words'
import { templateFilters, type ReportTemplate } from '@shared/report-template/report-template'
import { queryFor } from '../../app/query-client'
import { Select } from '../../ui/form/select'
import { useProtocolNames } from './queries'

type Filters = ReportTemplate['filters']

interface ReportFiltersProps {
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}

const none = 'none'
const asSet = 'as-set'
const textOf = (filters: Filters) => filtersToText(figureFilters.parse({ ...filters, by: 'raised' }))

/** Which cases a report is about besides its period: all of them, or those of a view saved in Insights. */
export function ReportFilters({ filters, onChange }: ReportFiltersProps) {
  const { data: views = [] } = useQuery(queryFor('insights.views', null))
  const protocols = useProtocolNames()
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
    <Select
      label="Cases"
      description={
        text === ''
          ? 'Views are saved in Insights, with any filters.'
          : filterLine(figureFilters.parse(filters), protocols)
      }
      value={value}
      onChange={choose}
      choices={[
        { id: none, label: 'All of the period' },
        ...saved.map(({ name }) => ({ id: `view:${name}`, label: `Those of the saved view “${name}”` })),
        ...(value === asSet ? [{ id: asSet, label: 'Those of the filters set here' }] : []),
      ]}
    />
  )
}
