import { inOrderOf } from '@shared/analysis/dimension-order'
import { valueWords } from '@shared/analysis/dimension-words'
import type { Dimension } from '@shared/analysis/drill'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { FigureTable } from '@shared/analysis/figure-table'
import { pivotTable } from '@shared/analysis/pivot-table'
import { searchExpression, snippetParts } from '@shared/analysis/search-words'
import { timeFigures } from '@shared/analysis/time-figures'
import type { Output, ParsedInput } from '@shared/contract'
import { dateOf } from '@shared/domain/dates'
import { AccordError } from '@shared/domain/problem'
import { themeLabel } from '@shared/protocol/taxonomy'
import {
  filterChoices, searchCases, sideOf, stageNames, tallyDurationsBy, tallyPivot, type SearchedField,
} from '../store' // prettier-ignore
import type { InsightsContext } from './insights-context'
import { workingDaysOf } from './working-days-of'

/** Any two dimensions against each other. */
export async function pivot(
  context: InsightsContext,
  { filters, rows, columns }: { filters: FigureFilters; rows: Dimension; columns: Dimension },
): Promise<FigureTable> {
  const { db } = context.store
  if (rows === columns) throw oneDimension()
  const [down, across] = [sideOf(rows, filters, 'one'), sideOf(columns, filters, 'other')]
  const [alone] = await tallyPivot(db, filters, null, null)
  const counts = {
    cases: alone?.count ?? 0,
    cells: await tallyPivot(db, filters, down, across),
    rows: await tallyPivot(db, filters, down, null),
    columns: await tallyPivot(db, filters, null, across),
  }
  return pivotTable(rows, columns, counts, await wordsOf(context))
}

const oneDimension = () =>
  new AccordError({
    code: 'insights/one-dimension',
    message: 'A pivot sets two different dimensions against each other, and both are the same.',
    whatToDo: 'Choose another dimension for the rows or for the columns.',
  })

/** Time to resolution for each value of a dimension, in the order of its values. */
export async function timesBy(
  context: InsightsContext,
  { filters, by }: { filters: FigureFilters; by: Dimension },
): Promise<Output<'insights.times'>> {
  const { store, clock, packs } = context
  const words = await wordsOf(context)
  const found = await tallyDurationsBy(
    store.db,
    filters,
    sideOf(by, filters, 'one'),
    dateOf(clock.now()),
    workingDaysOf(packs),
  )
  const timed = found.map(({ key, durations }) => {
    const figures = timeFigures(durations)
    return { value: key, count: figures.resolved + figures.open, label: words(by, key), figures }
  })
  return inOrderOf(by, timed).map(({ value, label, figures }) => ({
    key: JSON.stringify(value),
    label,
    ...figures,
  }))
}

/** A value of a dimension in the words of the register's boards. */
async function wordsOf({ store, packs }: InsightsContext) {
  const stages = await stageNames(store.db)
  const protocols = new Map(packs.all().map((pack) => [pack.id, pack.board.short]))
  return (dimension: Dimension, value: string | number | null) =>
    valueWords(dimension, value, { stages, protocols })
}

export async function choices({ store, packs }: InsightsContext): Promise<Output<'insights.choices'>> {
  const { protocols, agencies, grounds, themes } = await filterChoices(store.db)
  const names = new Map(packs.all().map((pack) => [pack.id, pack.board.name]))
  return {
    protocols: protocols.map((id) => ({ id, label: names.get(id) ?? id })),
    agencies,
    grounds,
    themes: themes.map((id) => ({ id, label: themeLabel(id) })),
  }
}

const fieldNames: Readonly<Record<SearchedField, string>> = {
  reason: 'Reason for dispute',
  sought: 'Outcome sought',
  response: 'Response',
  outcome: 'Agreed outcome',
  effectiveness: 'Effectiveness of the policy',
}

/** Cases whose reasons, responses or outcomes hold the words. Nothing to look for finds nothing. */
export async function searchWords(
  { store }: InsightsContext,
  { words, filters, offset, limit }: ParsedInput<'insights.search'>,
): Promise<Output<'insights.search'>> {
  const expression = searchExpression(words)
  if (expression === null) return { total: 0, fields: [], hits: [] }
  const { total, fields, hits } = await searchCases(store.db, expression, filters, { offset, limit })
  return {
    total,
    fields: [...fields].map(([field, count]) => ({ field, label: fieldNames[field], count })),
    hits: hits.map(({ ref, snippets }) => ({
      ref,
      snippets: snippets.map(({ field, marked }) => ({
        field,
        label: fieldNames[field],
        parts: snippetParts(marked),
      })),
    })),
  }
}
