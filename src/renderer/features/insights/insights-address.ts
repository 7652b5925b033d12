import { z } from 'zod'
import type { ComparedWith } from '@shared/analysis/compared-period'
import { dimension, type Dimension } from '@shared/analysis/drill'
import { filtersFromText, filtersToText, type FigureFilters } from '@shared/analysis/figure-filters'

/** The parts of Insights: charts, any two dimensions against each other, what was written. */
export const insightsParts = ['charts', 'cross-table', 'words'] as const
export type InsightsPart = (typeof insightsParts)[number]

/** All that decides what Insights shows. */
export interface InsightsAddress {
  readonly part: InsightsPart
  readonly filters: FigureFilters
  readonly compared: ComparedWith | null
  /** Small counts, and what would give them away, are kept back. */
  readonly publication: boolean
  /** Sides of the cross-table. */
  readonly rows: Dimension
  readonly columns: Dimension
  /** Looked for in reasons, responses and outcomes. */
  readonly words: string
}

const beside = z.object({
  part: z.enum(insightsParts).catch('charts'),
  compare: z.enum(['before', 'year-before']).nullable().catch(null),
  publication: z.literal('yes').nullable().catch(null),
  rows: dimension.catch('made'),
  columns: dimension.catch('received'),
  words: z.string().max(300).catch(''),
})
const everyCase: FigureFilters = { from: null, to: null, by: 'raised' }

/** What an address asks for. What it does not say, or says in a way Accord does not know, is as at first. */
export function readInsights(text: string): InsightsAddress {
  const given = new URLSearchParams(text)
  const { compare, publication, ...rest } = beside.parse(Object.fromEntries(given))
  return {
    ...rest,
    filters: filtersFromText(text) ?? everyCase,
    compared: compare,
    publication: publication === 'yes',
  }
}

/** The address of what is shown. One choice has one text, and what is as at first is left out. */
export function insightsText(shown: InsightsAddress): string {
  const { part, compared, publication, rows, columns, words } = shown
  const more: [string, string | null][] = [
    ['part', part === 'charts' ? null : part],
    ['compare', compared],
    ['publication', publication ? 'yes' : null],
    ['rows', rows === 'made' ? null : rows],
    ['columns', columns === 'received' ? null : columns],
    ['words', words === '' ? null : words],
  ]
  const extra = new URLSearchParams(more.flatMap(([key, value]) => (value === null ? [] : [[key, value]])))
  return [filtersToText(shown.filters), extra.toString()].filter((one) => one !== '').join('&')
}

/** Where the router finds it. */
export const insightsPath = (shown: InsightsAddress): string => {
  const text = insightsText(shown)
  return text === '' ? '/insights' : `/insights?${text}`
}
