import { Temporal } from 'temporal-polyfill'
import { boardZone, type Instant, type IsoDate } from '@shared/domain/dates'

/** True for a time on the 24-hour clock: "9:05", "14:30". */
export function isTimeOfDay(text: string): boolean {
  return /^([01]?\d|2[0-3]):[0-5]\d$/.test(text.trim())
}

/** The moment of a date and time in the board's time zone. Give only what {@link isTimeOfDay} accepts. */
export function momentOf(date: IsoDate, time: string): Instant {
  const [hour = '0', minute = '0'] = time.trim().split(':')
  const local = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: boardZone,
    plainTime: { hour: Number(hour), minute: Number(minute) },
  })
  return new Date(local.epochMilliseconds).toISOString()
}

/** "14:30" in the board's time zone; null for the last minute of a day, which stands for the whole day. */
export function timeWithin(moment: Instant): string | null {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(boardZone).toPlainTime()
  return local.hour === 23 && local.minute === 59 ? null : local.toString({ smallestUnit: 'minute' })
}
