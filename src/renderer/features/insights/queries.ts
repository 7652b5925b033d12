import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import { queryFor } from '../../app/query-client'

export const useFigures = (filter: FigureFilters) =>
  useQuery({ ...queryFor('insights.figures', filter), placeholderData: keepPreviousData })

export const useTables = (filters: FigureFilters) =>
  useQuery({ ...queryFor('insights.tables', { filters }), placeholderData: keepPreviousData })
