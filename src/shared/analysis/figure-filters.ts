import { z } from 'zod'
import { agencyType } from '../domain/agency'
import { isoDate } from '../domain/dates'
import { rung } from '../domain/escalation'

export const dateBasis = z.enum(['raised', 'received'])
export type DateBasis = z.infer<typeof dateBasis>

const any = <T extends z.ZodType<string>>(one: T) => z.array(one).max(100).optional()
/** What forms wrote in their own words may be long. */
const named = z.string().min(1).max(20_000)

/**
 * Which cases figures are about: one filter for every chart, table, export and call of the command line. What is left
 * out does not restrict; of several values in one list any will do, and every list must be met.
 */
export const figureFilters = z.object({
  from: isoDate.nullable().default(null),
  to: isoDate.nullable().default(null),
  /** The date the period goes by. */
  by: dateBasis.default('raised'),
  /** Ids of protocol packs. */
  protocol: any(z.string().max(100)),
  /** About adults or about children; cases where nobody said are in neither. */
  about: z.enum(['adult', 'child']).optional(),
  /** Agencies on either side of the case, by the name they count under. */
  agency: any(named),
  agencyType: any(agencyType),
  /** Whether `agency` and `agencyType` must have made or received the case; left out, either. */
  side: z.enum(['made', 'received']).optional(),
  /** Grounds in the board's words. */
  ground: any(named),
  /** Themes of the common taxonomy. */
  theme: any(z.string().max(100)),
  /** Common rung reached. */
  rung: any(rung),
  status: z.enum(['open', 'closed']).optional(),
})
export type FigureFilters = z.infer<typeof figureFilters>

const lists = ['protocol', 'agency', 'agencyType', 'ground', 'theme', 'rung'] as const
const singles = ['from', 'to', 'about', 'side', 'status'] as const

/**
 * A filter as the text of an address: `from=2026-04-01&agency=Police`. One filter has one text, whatever the order in
 * which it was put together, so that the same figures have the same address. Every case is the empty text.
 */
export function filtersToText(filters: FigureFilters): string {
  const pairs: [string, string][] = []
  for (const key of singles) if (filters[key]) pairs.push([key, filters[key]])
  if (filters.by !== 'raised') pairs.push(['by', filters.by])
  for (const key of lists) for (const value of new Set(filters[key])) pairs.push([key, value])
  pairs.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
  return new URLSearchParams(pairs).toString()
}

/** The filter an address or a saved view says; null when it is not one. Parameters that are no filter are passed over. */
export function filtersFromText(text: string): FigureFilters | null {
  const given = new URLSearchParams(text)
  const list = (key: string) => (given.has(key) ? [...new Set(given.getAll(key))] : undefined)
  const parsed = figureFilters.safeParse({
    ...Object.fromEntries(['by', ...singles].map((key) => [key, given.get(key) ?? undefined])),
    ...Object.fromEntries(lists.map((key) => [key, list(key)])),
  })
  return parsed.success ? parsed.data : null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
