import { z } from 'zod'
import { drill, figuresFilter, type Drill, type FiguresFilter } from '@shared/analysis/figures-schema'

const behind = z.object({ filter: figuresFilter, drill, title: z.string() })
export type BehindFigure = z.infer<typeof behind>

/** The address of the register showing only the cases behind one figure. */
export function drillAddress(filter: FiguresFilter, one: Drill, title: string): string {
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
