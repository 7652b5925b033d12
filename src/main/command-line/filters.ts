import { comparedWith, type ComparedWith } from '@shared/analysis/compared-period'
import { dimension, type Dimension } from '@shared/analysis/drill'
import { figureFilters, filtersFromText, type FigureFilters } from '@shared/analysis/figure-filters'
import { agencyType } from '@shared/domain/agency'
import { rung } from '@shared/domain/escalation'
import { UsageError, type Arguments } from './arguments'

/** The filters of a call: those given, of a template; those of an address or a saved view; and each option, laid over each other. */
export function filtersOf({ options }: Arguments, given: FigureFilters | null = null): FigureFilters {
  const base = options.filters === undefined ? given : laidOver(given, inText(options.filters))
  const asked = {
    from: options.from, to: options.to, by: options.by, protocol: options.protocol, about: options.about,
    agency: options.agency, agencyType: options['agency-type'], side: options.side, ground: options.ground,
    theme: options.theme, rung: options.rung, status: options.status,
  } // prettier-ignore
  const parsed = figureFilters.safeParse({
    ...base,
    ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)),
  })
  if (parsed.success) return inOrder(parsed.data)
  const option = String(parsed.error.issues[0]?.path[0] ?? 'from').replace('agencyType', 'agency-type')
  const hints: Readonly<Record<string, string>> = {
    from: 'as a date such as 2026-03-31',
    to: 'as a date such as 2026-03-31',
    by: 'raised or received',
    about: 'adult or child',
    side: 'made or received',
    status: 'open or closed',
    rung: `as one of ${rung.options.join(', ')}`,
    'agency-type': `as one of ${agencyType.options.join(', ')}`,
  }
  throw new UsageError(`Say --${option} ${hints[option] ?? 'in fewer words'}.`)
}

function inText(text: string): FigureFilters {
  const keys: readonly string[] = figureFilters.keyof().options
  const other = [...new URLSearchParams(text).keys()].find((key) => !keys.includes(key))
  if (other !== undefined) throw new UsageError(`“${other}” in --filters is not a filter. Filters are ${keys.join(', ')}.`)
  const filters = filtersFromText(text)
  if (filters) return filters
  throw new UsageError('Say --filters as the text of an address, such as "from=2026-04-01&agency=Police".')
} // prettier-ignore

/** What the second does not say stays as in the first. */
function laidOver(first: FigureFilters | null, second: FigureFilters): FigureFilters {
  const said = Object.entries(second).filter(([key, value]) => value !== null && !(key === 'by' && value === 'raised'))
  return { ...(first ?? second), ...Object.fromEntries(said) }
} // prettier-ignore

/** A period that ends before it begins holds no case, and its zeros would be taken for figures. */
function inOrder(filters: FigureFilters): FigureFilters {
  const { from, to } = filters
  if ((from ?? to ?? earliest) < earliest || (to ?? earliest) < earliest)
    throw new UsageError(`Say --from and --to as dates such as 2026-03-31, from ${earliest} on.`)
  if (from === null || to === null || from <= to) return filters
  throw new UsageError(`The period ends (${to}) before it begins (${from}). Say another --from or --to.`)
}

/** The window takes no earlier date either. */
const earliest = '1900-01-01'

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
