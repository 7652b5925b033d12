const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`)
const named = (iso: string, options: Intl.DateTimeFormatOptions): string =>
  utc(iso).toLocaleString('en-GB', { ...options, timeZone: 'UTC' })
const ordinal = (day: number): string =>
  day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th' // prettier-ignore
const two = (n: number): string => String(n).padStart(2, '0')

interface Day {
  readonly y: number
  readonly m: number
  readonly d: number
  readonly iso: string
}
const styles: readonly ((day: Day) => string)[] = [
  ({ y, m, d }) => `${two(d)}/${two(m)}/${y}`,
  ({ y, m, d }) => `${d}/${m}/${String(y).slice(2)}`,
  ({ y, d, iso }) => `${d}${ordinal(d)} ${named(iso, { month: 'long' })} ${y}`,
  ({ y, m, d }) => `${two(d)}.${two(m)}.${String(y).slice(2)}`,
  ({ y, d, iso }) => `${named(iso, { weekday: 'long' })} ${d} ${named(iso, { month: 'long' })} ${y}`,
  ({ y, d, iso }) => `${two(d)}-${named(iso, { month: 'short' }).slice(0, 3)}-${y}`,
  ({ y, d, iso }) => `${d} ${named(iso, { month: 'short' }).slice(0, 3)} ${String(y).slice(2)}`,
  ({ y, m, d }) => `${d}-${m}-${y}`,
  ({ y, m, d, iso }) => `${named(iso, { weekday: 'short' })} ${two(d)}/${two(m)}/${y}`,
  ({ y, d, iso }) => `${d}${ordinal(d)} of ${named(iso, { month: 'long' })}, ${y}`,
  ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`,
  ({ y, d, iso }) => `${d} ${named(iso, { month: 'long' }).toUpperCase()} ${y}`,
]

/** A date as a British official may write it. */
export function written(iso: string, style: number): string {
  const [y = 0, m = 0, d = 0] = iso.split('-').map(Number)
  return styles[style % styles.length]?.({ y, m, d, iso }) ?? iso
}

export function after(iso: string, days: number): string {
  return new Date(utc(iso).getTime() + days * 86_400_000).toISOString().slice(0, 10)
}
