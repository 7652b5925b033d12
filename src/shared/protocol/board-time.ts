import { Temporal } from 'temporal-polyfill'
import { boardZone, dateOfDayNumber, type Instant, type IsoDate } from '../domain/dates'

/** A result per day number, worked out once: the same days are asked for in every case. */
function perDay<T>(work: (day: number) => T): (day: number) => T {
  const known = new Map<number, T>()
  return (day) => {
    const found = known.get(day)
    if (found !== undefined) return found
    const made = work(day)
    known.set(day, made)
    return made
  }
}

/** Milliseconds of the last moment of a calendar day in the board's time zone, across clock changes. */
export const endOfDay = perDay((day) => {
  const next = Temporal.PlainDate.from(dateOfDayNumber(day + 1)).toZonedDateTime(boardZone)
  return next.epochMilliseconds - 1
})

export const endOfDayInstant = perDay((day): Instant => toInstant(endOfDay(day)))

/** {@link dateOfDayNumber}, remembered. */
export const dateOfDay = perDay((day): IsoDate => dateOfDayNumber(day))

export function toInstant(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString()
}

/** Milliseconds of an instant. */
export function fromInstant(moment: Instant): number {
  return Date.parse(moment)
}

/** Day number, in the board's time zone, of a moment given in milliseconds. */
export function dayOfMoment(milliseconds: number): number {
  // The zone is never behind UTC, so the UTC day is right unless the local day has already turned.
  const day = Math.floor(milliseconds / 86_400_000)
  return milliseconds > endOfDay(day) ? day + 1 : day
}

/** “14:30 GMT”: the local time of a moment, naming the zone so that 01:30 in October is not ambiguous. */
export function timeInWords(milliseconds: number): string {
  const local = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(boardZone)
  const zone = local.offsetNanoseconds === 0 ? 'GMT' : 'BST'
  return `${local.toPlainTime().toString({ smallestUnit: 'minute' })} ${zone}`
}
