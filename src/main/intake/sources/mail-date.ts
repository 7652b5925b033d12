import { Temporal } from 'temporal-polyfill'
import type { Instant } from '@shared/domain/dates'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const zones: Record<string, string> = { gmt: '+0000', ut: '+0000', utc: '+0000', z: '+0000', bst: '+0100', est: '-0500', edt: '-0400', cet: '+0100', cest: '+0200' } // prettier-ignore
const shape =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4})\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([+-]\d{4}|[a-z]+)?/i

/** The moment a mail's Date header names; null when it cannot be read. A time without a zone is taken as the board's own. */
export function mailInstant(header: string | undefined): Instant | null {
  const match = shape.exec((header ?? '').trim())
  if (!match) return null
  const [, day = '', monthName = '', year = '', hour = '', minute = '', second = '0', zone] = match
  const month = months.indexOf(monthName.toLowerCase()) + 1
  try {
    const local = Temporal.PlainDateTime.from(
      {
        year: Number(year),
        month,
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
        second: Math.min(Number(second), 59),
      },
      { overflow: 'reject' },
    )
    const offset = zone === undefined ? undefined : (zones[zone.toLowerCase()] ?? zone)
    if (offset === undefined) return toText(local.toZonedDateTime('Europe/London').epochMilliseconds)
    if (!/^[+-]\d{4}$/.test(offset)) return null
    const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3))
    const shift = (offset.startsWith('-') ? -minutes : minutes) * 60_000
    return toText(local.toZonedDateTime('UTC').epochMilliseconds - shift)
  } catch {
    return null
  }
}

function toText(epochMilliseconds: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString({ fractionalSecondDigits: 3 })
}
