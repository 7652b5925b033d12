import { z } from 'zod'
import { drill } from '@shared/analysis/drill'
import { figureFilters } from '@shared/analysis/figure-filters'

const behind = z.object({
  filter: figureFilters,
  drill,
  title: z.string(),
  /** Where the figure stands, to go back to: only ever a part of Insights. */
  back: z
    .string()
    .regex(/^\/insights(\?|$)/)
    .optional(),
})
export type FigureBehind = z.infer<typeof behind>

/** The address of the register showing only the cases behind one figure. */
export function drillAddress(figure: FigureBehind): string {
  return `/escalations?behind=${encodeURIComponent(JSON.stringify(figure))}`
}

/** Which figure an address asks for; null when none, or when the address is not one of ours. */
export function readDrill(parameters: URLSearchParams): FigureBehind | null {
  try {
    return behind.parse(JSON.parse(parameters.get('behind') ?? 'null'))
  } catch {
    return null
  }
}
