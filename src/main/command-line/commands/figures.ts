import type { ComparedWith } from '@shared/analysis/compared-period'
import { filtersToText, type FigureFilters } from '@shared/analysis/figure-filters'
import type { FigureTable, Publication } from '@shared/analysis/figure-table'
import { comparisonOf, periodsToCompare, type Comparison } from '@shared/analysis/period-comparison'
import { dateOf, type IsoDate } from '@shared/domain/dates'
import type { OpenRegister } from '../../service/open-register'
import { counted, type Answer } from '../answer'
import { UsageError, type Arguments } from '../arguments'
import { comparedOf, dimensionOf, filtersOf } from '../filters'
import { withKnownFilters } from '../known-filters'
import { withRegister, type Surroundings } from '../open'
import { tableLines } from '../table-lines'

type Handlers = Pick<OpenRegister['handlers'], 'insights.figures' | 'insights.tables' | 'insights.pivot'>

/** Every figure behind the charts, for a choice of cases; or two dimensions of it against each other. */
export async function figures(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  askedFor(call)
  return withRegister(call, surroundings, async ({ handlers }) =>
    figuresAnswer(handlers, await withKnownFilters(handlers, call), dateOf(surroundings.clock.now())),
  )
}

/** What a call asks, understood before any register is opened. */
function askedFor(call: Arguments) {
  const { options, operands } = call
  filtersOf(call)
  if (options.pivot === undefined && operands[0] !== undefined)
    throw new UsageError(`“figures” cannot do anything with “${operands[0]}”.`)
  return {
    compared: comparedOf(call),
    sides: options.pivot === undefined ? null : [dimensionOf(options.pivot, '--pivot'), dimensionOf(operands[0], 'the second dimension of --pivot')] as const,
  }
} // prettier-ignore

export async function figuresAnswer(handlers: Handlers, call: Arguments, today: IsoDate): Promise<Answer> {
  const { options } = call
  const { compared, sides } = askedFor(call)
  const filters = filtersOf(call)
  if (sides) return await pivoted(handlers, filters, sides, options.publication ?? false)
  const publication = options.publication ?? false
  const own = await handlers['insights.tables']({ filters, publication })
  const comparison = compared && (await comparisonFor(handlers, filters, compared, { today, publication, own: own.tables }))
  if (publication) return forPublication(filters, own.tables, own.publication, comparison)
  const { tables } = own
  const found = await handlers['insights.figures'](filters)
  return {
    lines: [
      `${counted(found.cases, 'case')}, by date ${filters.by}, ${filters.from ?? 'the first'} to ${filters.to ?? 'the last'}.`,
      ...(found.undated === 0 ? [] : [`${counted(found.undated, 'case')} without that date left out.`]),
      ...comparedLines(comparison),
      ...tables.flatMap(tableLines),
    ],
    json: { ...found, filters: filtersToText(filters), tables, ...comparedJson(comparison) },
    needsPerson: false,
  }
} // prettier-ignore

/** The counts beside those of the other period, as the screen and the reports have them. */
async function comparisonFor(
  handlers: Handlers,
  filters: FigureFilters,
  compared: ComparedWith,
  { today, publication, own }: { readonly today: IsoDate; readonly publication: boolean; readonly own: readonly FigureTable[] },
): Promise<Comparison> {
  const periods = periodsToCompare(filters, compared, today, publication)
  if ('why' in periods) throw new UsageError(`${periods.why} Say another --from and --to, or leave --compare out.`)
  const of = async (period: FigureFilters) => (await handlers['insights.tables']({ filters: period, publication })).tables
  const now = periods.now.to === filters.to ? own : await of(periods.now)
  return comparisonOf(now, await of(periods.before), filters, periods, compared)
} // prettier-ignore

const comparedLines = (comparison: Comparison | null) =>
  comparison === null ? [] : [...tableLines(comparison.table), comparison.table.note]

const comparedJson = (comparison: Comparison | null) =>
  comparison === null
    ? {}
    : { comparison: { filters: filtersToText(comparison.before), table: comparison.table } }

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

/** Only tables with what could point to a person left out: nothing in the answer says what was. */
function forPublication(
  filters: FigureFilters,
  tables: readonly FigureTable[],
  publication: Publication | null,
  comparison: Comparison | null = null,
): Answer {
  const { from, to, by } = filters
  return {
    lines: [
      `By date ${by}, ${from ?? 'the first'} to ${to ?? 'the last'}.`,
      ...(publication === null ? [] : [publication.rule, publication.rounding]),
      ...comparedLines(comparison),
      ...tables.flatMap(tableLines),
    ],
    json: {
      period: { from, to, by },
      filters: filtersToText(filters),
      publication,
      tables,
      ...comparedJson(comparison),
    },
    needsPerson: false,
  }
}
