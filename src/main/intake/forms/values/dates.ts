import { dayNumber, dateOfDayNumber, type IsoDate } from '@shared/domain/dates'
import { scanDates, type WrittenDate } from './date-scan'

export type DateReading =
  | { readonly as: 'value'; readonly value: IsoDate; readonly sure: boolean; readonly note?: string }
  | { readonly as: 'doubtful'; readonly note: string }

export interface DateContext {
  /** Completes dates written without a year; dates long after it are doubted. */
  readonly receivedOn: IsoDate
  readonly isBirth: boolean
  /** A bare number may be a spreadsheet's day count. */
  readonly inSheet: boolean
}

const doubtful = (note: string): DateReading => ({ as: 'doubtful', note })
const iso = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

/** Monday is 1. Day 0 of the count, 1 January 1970, was a Thursday. */
const weekdayOf = (date: IsoDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

const timeOfDay =
  /\b(?:at\s+)?(?:approx\.?\s+)?\d{1,2}(?:[:.]\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:am|pm|hrs|hours|h|z)?|\s?(?:am|pm))\b|\bt(?=\d{2}:)|\b\d{4}\s?(?:hrs|hours)\b|\bnoon\b/giu
const longest = 300
const smallWords =
  /\b(?:on|the|at|date|dated|signed|approx(?:imately)?|circa|dob|born|of|hrs|hours|am|pm|gmt|bst|z|d\.o\.b|email(?:ed)?|by)\b|[\s,.;:()\-–—\u0000]/giu

/** Reads one date, day before month always. What is not certain is doubtful with a note, never a value. */
export function readDate(text: string, context: DateContext): DateReading {
  const trimmed = text.trim().replace(/^(\d{4}-\d{2}-\d{2})T[\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?$/i, '$1')
  if (trimmed.length > longest) return doubtful('No date that can be read for certain.')
  const plain = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed)
  if (plain) return checked(Number(plain[1]), Number(plain[2]), plain[3] ?? '', null, context, true)
  // A cell that holds a real date, as most dates of a log are: what the search below would find, without it.
  const real = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed)
  if (real) return checked(Number(real[3]), Number(real[2]), real[1] ?? '', null, context, true)
  const serial =
    /^\d{4,5}(?:\.\d+)?$/.test(trimmed) && context.inSheet ? fromSerial(Number(trimmed), context) : null
  if (serial) return serial
  const solid = /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed)
  if (solid) return checked(Number(solid[1]), Number(solid[2]), solid[3] ?? '', null, context, false)
  const cleaned = trimmed.replace(timeOfDay, (time, at: number) => {
    return scanDates(trimmed).some((date) => date.start < at + time.length && date.end > at)
      ? time
      : ' '.repeat(time.length)
  })
  const found = scanDates(cleaned)
  const [first] = found
  if (!first) return doubtful('No date that can be read for certain.')
  const readings = found.map((date) => readWritten(date, context, true))
  const values = new Set(readings.map((reading) => (reading.as === 'value' ? reading.value : reading.note)))
  if (values.size > 1) return doubtful('More than one date is written.')
  let others = cleaned
  for (const date of found)
    others = others.slice(0, date.start) + ' '.repeat(date.end - date.start) + others.slice(date.end)
  const words = others.replace(smallWords, '')
  if (
    /\b(?:or|to|until|week commencing|w\/c|between|before|after|since|early|late|mid|around|about|approx\w*|circa|w\/e)\b|\?/i.test(
      others,
    )
  ) {
    return doubtful('The date is written as uncertain or as a period.')
  }
  return readWritten(first, context, words === '')
}

function readWritten(date: WrittenDate, context: DateContext, alone: boolean): DateReading {
  if (date.day === null) return doubtful('No day of the month is written.')
  if (date.year === null) return withoutYear(date.day, date, context)
  return checked(date.day, date.month, date.year, date.weekday, context, alone)
}

function checked(
  day: number,
  month: number,
  yearWritten: string,
  weekday: number | null,
  context: DateContext,
  sure: boolean,
): DateReading {
  if (month > 12 && day <= 12) return doubtful('Reads as month before day; British dates put the day first.')
  const received = Number(context.receivedOn.slice(0, 4))
  let year = Number(yearWritten)
  let completed = true
  if (yearWritten.length === 2) {
    year += 2000
    if (context.isBirth) {
      if (!exists(year, month, day) || iso(year, month, day) > context.receivedOn) year -= 100
      else if (year > received - 18) return doubtful('The century of the year of birth is not written.')
      else completed = false
    }
  }
  if (!exists(year, month, day)) return doubtful('There is no such date.')
  const value = iso(year, month, day)
  if (weekday !== null && weekdayOf(value) !== weekday)
    return doubtful('The weekday written does not fit the date.')
  if (context.isBirth) {
    if (value > context.receivedOn) return doubtful('A date of birth in the future.')
    if (received - year > 120) return doubtful('An age over 120 years.')
  } else {
    if (year < 1990 || year > received + 5) return doubtful('The year is unlikely.')
    if (value > context.receivedOn)
      return { as: 'value', value, sure: false, note: 'Later than the day it was received.' }
  }
  return {
    as: 'value',
    value,
    sure: sure && completed,
    ...(completed ? {} : { note: 'The century was worked out.' }),
  }
}

const withinDays = 183

/** Without a year the nearest such day up to the day of receipt is meant, if that is recent and the weekday fits. */
function withoutYear(day: number, date: WrittenDate, context: DateContext): DateReading {
  if (context.isBirth) return doubtful('The year is not written.')
  const received = Number(context.receivedOn.slice(0, 4))
  for (const year of [received, received - 1]) {
    if (!exists(year, date.month, day)) continue
    const value = iso(year, date.month, day)
    const ago = dayNumber(context.receivedOn) - dayNumber(value)
    if (ago < 0 || (date.weekday === null && ago > withinDays)) continue
    if (date.weekday !== null && weekdayOf(value) !== date.weekday) continue
    return { as: 'value', value, sure: false, note: 'The year was worked out from the day it was received.' }
  }
  return doubtful('The year is not written.')
}

const dayOfExcel = dayNumber('1899-12-30')

function fromSerial(serial: number, context: DateContext): DateReading | null {
  const days = Math.floor(serial)
  // "1947" is a year.
  if (days >= 1900 && days <= 2100) return null
  const value = dateOfDayNumber(dayOfExcel + days)
  const year = Number(value.slice(0, 4))
  if (context.isBirth ? days < 366 || value > context.receivedOn : year < 1995 || value > context.receivedOn)
    return null
  return { as: 'value', value, sure: false, note: 'Written as a spreadsheet’s day number.' }
}
