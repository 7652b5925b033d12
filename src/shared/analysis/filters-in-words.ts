import { themeLabel } from '../protocol/taxonomy'
import { agencyTypeWords, rungWords } from './dimension-words'
import type { FigureFilters } from './figure-filters'

/** A filter that is set, but for the period: what it is called, and its values, any of which will do. */
export interface FilterWords {
  readonly key: FilterKey
  readonly name: string
  readonly values: readonly { readonly id: string; readonly label: string }[]
}
export type FilterKey = Exclude<keyof FigureFilters, 'from' | 'to' | 'by' | 'side'>

const abouts = { adult: 'Adults', child: 'Children' } as const
const statuses = { open: 'Open', closed: 'Closed' } as const

/**
 * The filters that are set, in the words people know them by: the same on screen, in the workbook and in Word.
 * @param protocols what to call each protocol, by the id of its pack
 */
export function filtersInWords(
  filters: FigureFilters,
  protocols: ReadonlyMap<string, string>,
): FilterWords[] {
  const { about, status, side } = filters
  const same = (id: string) => id
  const sides = { made: 'Made by', received: 'Received by' } as const
  const party = side === undefined ? 'Made or received by' : sides[side]
  return [
    set('protocol', 'Protocol', filters.protocol, (id) => protocols.get(id) ?? id),
    set('about', 'About', about && [about], (id) => abouts[id]),
    set('agency', party, filters.agency, same),
    set('agencyType', `${party} type of agency`, filters.agencyType, agencyTypeWords),
    set('ground', 'Ground', filters.ground, same),
    set('theme', 'Theme', filters.theme, themeLabel),
    set('rung', 'Rung reached', filters.rung, rungWords),
    set('status', 'Status', status && [status], (id) => statuses[id]),
  ].filter(({ values }) => values.length > 0)
}

function set<T extends string>(
  key: FilterKey,
  name: string,
  values: readonly T[] | undefined,
  words: (value: T) => string,
): FilterWords {
  return { key, name, values: (values ?? []).map((id) => ({ id, label: words(id) })) }
}

/** The same as one line: `Made by: Police or GP; Status: Open`. */
export function filterLine(filters: FigureFilters, protocols: ReadonlyMap<string, string>): string {
  const said = filtersInWords(filters, protocols).map(
    ({ name, values }) => `${name}: ${values.map(({ label }) => label).join(' or ')}`,
  )
  return said.length === 0 ? 'None but the period' : said.join('; ')
}
