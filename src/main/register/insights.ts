import { assembleFigures } from '@shared/analysis/assemble-figures'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { FigureTable, Publication } from '@shared/analysis/figure-table'
import { figureTables } from '@shared/analysis/figure-tables'
import type { Figures } from '@shared/analysis/figures-schema'
import { publishTables, usualThreshold } from '@shared/analysis/publish-tables'
import type { Handlers } from '@shared/contract'
import { dateOf } from '@shared/domain/dates'
import { casesBehind, countCases, getSetting, tallyCases } from '../store'
import { choices, pivot, searchWords, timesBy } from './explore'
import type { InsightsContext } from './insights-context'
import { listViews, removeView, saveView } from './saved-views'
import { workingDaysOf } from './working-days-of'

type InsightsChannel =
  | 'insights.count'
  | 'insights.figures'
  | 'insights.tables'
  | 'insights.cases'
  | 'insights.times'
  | 'insights.pivot'
  | 'insights.choices'
  | 'insights.search'
  | 'insights.views'
  | 'insights.saveView'
  | 'insights.removeView'

export function createInsightsHandlers(
  context: InsightsContext & { readonly actor: string },
): Handlers<InsightsChannel> {
  return {
    'insights.count': (filters) => countCases(context.store.db, filters),
    'insights.figures': (filters) => figuresFor(context, filters),
    'insights.tables': async ({ filters, publication }) => {
      const figures = await figuresFor(context, filters)
      const tables = figureTables(figures)
      if (publication) return { ...(await published(context, tables)), undated: null }
      return { tables, publication: null, undated: figures.undated }
    },
    'insights.cases': async ({ filter, drill }) => ({
      refs: await casesBehind(context.store.db, filter, drill, dateOf(context.clock.now())),
    }),
    'insights.times': (input) => timesBy(context, input),
    'insights.pivot': async ({ publication: public_, ...input }) => {
      const table = await pivot(context, input)
      if (!public_) return { table, publication: null }
      const { tables, publication } = await published(context, [table])
      return { table: tables[0] ?? table, publication }
    },
    'insights.choices': () => choices(context),
    'insights.search': (input) => searchWords(context, input),
    'insights.views': () => listViews(context),
    'insights.saveView': (view) => saveView(context, view),
    'insights.removeView': ({ name }) => removeView(context, name),
  }
}

/** Every figure of a period, as of today: the one way to them for the screen, the command line and reports. */
export async function figuresFor(
  { store, clock, packs }: InsightsContext,
  filters: FigureFilters,
): Promise<Figures> {
  return assembleFigures(
    filters,
    await tallyCases(store.db, filters, dateOf(clock.now()), workingDaysOf(packs)),
  )
}

/** Counts under it are kept back from what is published. */
export async function publicationThreshold({ store }: Pick<InsightsContext, 'store'>): Promise<number> {
  return Number((await getSetting(store.db, 'publicationThreshold')) ?? usualThreshold)
}

/** Tables as they may be published, by the threshold the register is set to. */
export async function published(
  context: Pick<InsightsContext, 'store'>,
  tables: readonly FigureTable[],
): Promise<{ tables: FigureTable[]; publication: Publication }> {
  return publishTables(tables, await publicationThreshold(context))
}
