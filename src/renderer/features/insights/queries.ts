import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { FiguresFilter } from '@shared/analysis/figures-schema'
import { queryFor } from '../../app/query-client'

export const useFigures = (filter: FiguresFilter) =>
  useQuery({ ...queryFor('insights.figures', filter), placeholderData: keepPreviousData })
