import { comparedWith, type ComparedWith } from '@shared/analysis/compared-period'
import { dimension, type Dimension } from '@shared/analysis/drill'
import { figureFilters, filtersFromText, type FigureFilters } from '@shared/analysis/figure-filters'
import { UsageError, type Arguments } from './arguments'

/** The filters of a call: those of an address or a saved view (`given`), and each option laid over them. */
export function filtersOf({ options }: Arguments, given: FigureFilters | null = null): FigureFilters {
  const base = options.filters === undefined ? given : filtersFromText(options.filters)
  if (options.filters !== undefined && base === null)
    throw new UsageError('Say --filters as the text of an address, such as "from=2026-04-01&agency=Police".')
  const asked = {
    from: options.from, to: options.to, by: options.by, protocol: options.protocol, about: options.about,
    agency: options.agency, agencyType: options['agency-type'], side: options.side, ground: options.ground,
    theme: options.theme, rung: options.rung, status: options.status,
  } // prettier-ignore
  const parsed = figureFilters.safeParse({
    ...base,
    ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)),
  })
  if (parsed.success) return parsed.data
  const option = String(parsed.error.issues[0]?.path[0] ?? 'from').replace('agencyType', 'agency-type')
  const hints: Readonly<Record<string, string>> = {
    from: 'as a date such as 2026-03-31',
    to: 'as a date such as 2026-03-31',
    by: 'raised or received',
    about: 'adult or child',
    side: 'made or received',
    status: 'open or closed',
  }
  throw new UsageError(`Say --${option} ${hints[option] ?? 'as the guide lists it'}.`)
}

/** A dimension named in a call. */
export function dimensionOf(name: string | undefined, option: string): Dimension {
  const parsed = dimension.safeParse(name)
  if (parsed.success) return parsed.data
  throw new UsageError(`Say ${option} as one of ${dimension.options.join(', ')}.`)
}

/** The other period a call compares with; null when it names none. */
export function comparedOf({ options: { compare } }: Arguments): ComparedWith | null {
  const parsed = comparedWith.nullable().safeParse(compare ?? null)
  if (parsed.success) return parsed.data
  throw new UsageError('Say --compare before (the period before) or year-before (the same period last year).')
}
