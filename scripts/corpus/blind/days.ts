/** The ways of writing a date that the sets take theirs from. */
const named = (iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleString('en-GB', { ...options, timeZone: 'UTC' })
const ending = (day: number): string =>
  day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')

export interface Day {
  /** 3, 03; 4, 04; 26, 2026. */
  readonly d: number
  readonly dd: string
  readonly m: number
  readonly mm: string
  readonly yy: string
  readonly yyyy: string
  /** 3rd. */
  readonly nth: string
  readonly month: string
  readonly mon: string
  readonly weekday: string
  readonly wkd: string
}

/** A date's pieces, for a person to put together. */
export function day(iso: string): Day {
  const [yyyy = '', mm = '', dd = ''] = iso.split('-')
  const d = Number(dd)
  const month = named(iso, { month: 'long' })
  const weekday = named(iso, { weekday: 'long' })
  return {
    d, dd, m: Number(mm), mm, yy: yyyy.slice(2), yyyy, nth: `${d}${ending(d)}`, month, mon: month.slice(0, 3), weekday, wkd: weekday.slice(0, 3),
  } // prettier-ignore
}
