import { comparisonTable } from '@shared/analysis/compare-counts'
import { comparedPeriods } from '@shared/analysis/compared-period'
import { filtersToText, type FigureFilters } from '@shared/analysis/figure-filters'
import type { FigureTable, Publication } from '@shared/analysis/figure-table'
import type { OpenRegister } from '../../service/open-register'
import { counted, type Answer } from '../answer'
import { UsageError, type Arguments } from '../arguments'
import { comparedOf, dimensionOf, filtersOf } from '../filters'
import { withRegister, type Surroundings } from '../open'
import { tableLines } from '../table-lines'

type Handlers = Pick<
  OpenRegister['handlers'],
  'insights.figures' | 'insights.tables' | 'insights.pivot' | 'insights.views'
>

/** Every figure behind the charts, for a choice of cases; or two dimensions of it against each other. */
export async function figures(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  askedFor(call)
  return withRegister(call, surroundings, ({ handlers }) => figuresAnswer(handlers, call))
}

/** What a call asks, understood before any register is opened. */
function askedFor(call: Arguments) {
  const { options, operands } = call
  filtersOf(call)
  return {
    compared: comparedOf(call),
    sides: options.pivot === undefined ? null : [dimensionOf(options.pivot, '--pivot'), dimensionOf(operands[0], 'the second dimension of --pivot')] as const,
  }
} // prettier-ignore

export async function figuresAnswer(handlers: Handlers, call: Arguments): Promise<Answer> {
  const { options } = call
  const { compared, sides } = askedFor(call)
  const filters = filtersOf(call, options.view === undefined ? null : await savedFilters(handlers, options.view))
  if (sides) return await pivoted(handlers, filters, sides, options.publication ?? false)
  if (options.publication) return await published(handlers, filters)
  const found = await handlers['insights.figures'](filters)
  const { tables } = await handlers['insights.tables']({ filters, publication: false })
  const periods = compared === null ? null : comparedPeriods(filters, compared, found.asOf)
  if (compared !== null && periods === null)
    throw new UsageError('A comparison needs a period that has begun: say --from and --to.')
  const before = periods && (await handlers['insights.tables']({ filters: periods.before, publication: false }))
  const comparison = before && comparisonTable(tables, before.tables, periods.shareOfDays)
  return {
    lines: [
      `${counted(found.cases, 'case')}, by date ${filters.by}, ${filters.from ?? 'the first'} to ${filters.to ?? 'the last'}.`,
      ...(found.undated === 0 ? [] : [`${counted(found.undated, 'case')} without that date left out.`]),
      ...(comparison === null ? [] : tableLines(comparison)),
      ...tables.flatMap(tableLines),
    ],
    json: {
      ...found,
      filters: filtersToText(filters),
      tables,
      ...(comparison === null ? {} : { comparison: { filters: periods && filtersToText(periods.before), table: comparison } }),
    },
    needsPerson: false,
  }
} // prettier-ignore

async function savedFilters(handlers: Handlers, name: string): Promise<FigureFilters> {
  const views = await handlers['insights.views'](null)
  const view = views.find((one) => one.name.toLowerCase() === name.toLowerCase())
  if (view) return view.filters
  throw new UsageError(`No view is saved as “${name}”. There are: ${views.map((one) => one.name).join(', ') || 'none'}.`)
} // prettier-ignore

/** Only tables with what could point to a person left out: nothing in the answer says what was. */
async function published(handlers: Handlers, filters: FigureFilters): Promise<Answer> {
  const { tables, publication } = await handlers['insights.tables']({ filters, publication: true })
  return forPublication(filters, tables, publication)
}

async function pivoted(
  handlers: Handlers,
  filters: FigureFilters,
  [rows, columns]: readonly [ReturnType<typeof dimensionOf>, ReturnType<typeof dimensionOf>],
  publicOnly: boolean,
): Promise<Answer> {
  const { table, publication } = await handlers['insights.pivot']({
    ...{ filters, rows, columns, publication: publicOnly },
  })
  return forPublication(filters, [table], publication)
}

function forPublication(
  filters: FigureFilters,
  tables: readonly FigureTable[],
  publication: Publication | null,
): Answer {
  const { from, to, by } = filters
  return {
    lines: [
      `By date ${by}, ${from ?? 'the first'} to ${to ?? 'the last'}.`,
      ...(publication === null ? [] : [publication.rule, publication.rounding]),
      ...tables.flatMap(tableLines),
    ],
    json: { period: { from, to, by }, filters: filtersToText(filters), publication, tables },
    needsPerson: false,
  }
}
