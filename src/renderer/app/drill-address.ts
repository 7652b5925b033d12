import { z } from 'zod'
import { drill, type Drill } from '@shared/analysis/drill'
import { figureFilters, type FigureFilters } from '@shared/analysis/figure-filters'

const behind = z.object({ filter: figureFilters, drill, title: z.string() })
export type BehindFigure = z.infer<typeof behind>

/** The address of the register showing only the cases behind one figure. */
export function drillAddress(filter: FigureFilters, one: Drill, title: string): string {
  return `/escalations?behind=${encodeURIComponent(JSON.stringify({ filter, drill: one, title }))}`
}

/** Which figure an address asks for; null when none, or when the address is not one of ours. */
export function readDrill(parameters: URLSearchParams): BehindFigure | null {
  try {
    return behind.parse(JSON.parse(parameters.get('behind') ?? 'null'))
  } catch {
    return null
  }
}
