import { assembleFigures } from '@shared/analysis/assemble-figures'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { Figures } from '@shared/analysis/figures-schema'
import type { Handlers } from '@shared/contract'
import { dateOf, type Clock } from '@shared/domain/dates'
import type { PackSet } from '@shared/protocol/pack-set'
import { workingDaysBetween } from '@shared/protocol/working-days'
import { casesBehind, tallyCases, type Store } from '../store'

/** What figures are worked out from; every register context has it. */
export interface InsightsContext {
  readonly store: Store
  readonly clock: Clock
  readonly packs: PackSet
}

/** Every figure of a period, as of today: the one way to them for the screen, the command line and reports. */
export async function figuresFor(
  { store, clock, packs }: InsightsContext,
  filter: FigureFilters,
): Promise<Figures> {
  const workingDays = (packId: string, from: string, to: string): number =>
    workingDaysBetween(from, to, packs.calendar(packs.get(packId).calendar))
  const tallies = await tallyCases(store.db, filter, dateOf(clock.now()), workingDays)
  return assembleFigures(filter, tallies)
}

export function createInsightsHandlers(
  context: InsightsContext,
): Handlers<'insights.figures' | 'insights.cases'> {
  return {
    'insights.figures': (filter) => figuresFor(context, filter),
    'insights.cases': async ({ filter, drill }) => ({
      refs: await casesBehind(context.store.db, filter, drill, dateOf(context.clock.now())),
    }),
  }
}
