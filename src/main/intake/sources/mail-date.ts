import { Temporal } from 'temporal-polyfill'
import type { Instant } from '@shared/domain/dates'
import { ownValue } from '@shared/domain/own-value'

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
  const offset = zone === undefined ? undefined : (ownValue(zones, zone.toLowerCase()) ?? zone)
  if (offset !== undefined && !/^[+-]\d{4}$/.test(offset)) return null
  const written = {
    year: Number(year),
    month,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Math.min(Number(second), 59),
  }
  if (offset === undefined) return inTheBoardsZone(written)
  const utc = utcOf(written)
  if (utc === null) return null
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3))
  return new Date(utc - (offset.startsWith('-') ? -minutes : minutes) * 60_000).toISOString()
}

interface Written {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** Milliseconds at which a clock set to UTC shows this; null when no clock ever does. */
function utcOf({ year, month, day, hour, minute, second }: Written): number | null {
  const utc = Date.UTC(year, month - 1, day, hour, minute, second)
  const date = new Date(utc)
  const shown =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return shown && date.getUTCHours() === hour && date.getUTCMinutes() === minute ? utc : null
}

function inTheBoardsZone(written: Written): Instant | null {
  try {
    const local = Temporal.PlainDateTime.from(written, { overflow: 'reject' })
    return new Date(local.toZonedDateTime('Europe/London').epochMilliseconds).toISOString()
  } catch {
    return null
  }
}
