import { z } from 'zod'
import { AccordError } from '../domain/problem'
import { bankHoliday, type BankHoliday, type CalendarName } from './calendar'

const division = z.object({ division: z.string(), events: z.array(bankHoliday).min(1) })

/**
 * The bank holidays of one nation from the text of an official list: the government's JSON (all nations, or one
 * division of it) or its iCal file. Throws an AccordError naming the list when it is neither.
 */
export function readBankHolidays(text: string, name: CalendarName, item: string): BankHoliday[] {
  const list = text.trimStart().startsWith('BEGIN:VCALENDAR') ? fromICal(text) : fromJson(text, name)
  if (list === null || list.length === 0) throw notAList(item)
  return [...list].sort((a, b) => a.date.localeCompare(b.date))
}

function fromJson(text: string, name: CalendarName): BankHoliday[] | null {
  const value = parseJson(text)
  const whole = z.record(z.string(), division).safeParse(value)
  if (whole.success) return whole.data[name]?.events ?? null
  const one = division.safeParse(value)
  return one.success && one.data.division === name ? one.data.events : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Whole-day events of an iCal file. Folded lines (a line break and a space) are joined first. */
function fromICal(text: string): BankHoliday[] | null {
  const unfolded = text.replace(/\r?\n[ \t]/g, '')
  const found = unfolded
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => ({
      date: /^DTSTART[^:\r\n]*:(\d{4})(\d{2})(\d{2})\s*$/m.exec(event)?.slice(1, 4).join('-') ?? '',
      title: unescape(/^SUMMARY[^:\r\n]*:(.*)$/m.exec(event)?.[1] ?? ''),
    }))
  const parsed = z.array(bankHoliday).safeParse(found)
  return parsed.success ? parsed.data : null
}

function unescape(text: string): string {
  return text.trim().replace(/\\([,;\\])/g, '$1')
}

function notAList(item: string): AccordError {
  return new AccordError({
    code: 'calendar.not-a-list',
    message: `${item} is not a list of bank holidays that Accord can read.`,
    whatToDo: 'Use the JSON or calendar (.ics) file from www.gov.uk/bank-holidays, for the right nation.',
    item,
  })
}
