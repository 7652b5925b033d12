import { boardZone, dateOf, dayNumber, type Instant, type IsoDate } from '@shared/domain/dates'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const fullMonths = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] // prettier-ignore

const parts = (date: IsoDate) => {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  return { year, month: Number(month) - 1, day: Number(day) }
}

/** "12 Jun 2026", for tables and tight places. */
export function shortDate(date: IsoDate | null): string {
  if (date === null) return ''
  const { year, month, day } = parts(date)
  return `${day} ${months[month] ?? ''} ${year}`
}

/** "12 June 2026". */
export function longDate(date: IsoDate): string {
  const { year, month, day } = parts(date)
  return `${day} ${fullMonths[month] ?? ''} ${year}`
}

const timeParts = { timeZone: boardZone, hour: '2-digit', minute: '2-digit' } as const
const timeOfDay = new Intl.DateTimeFormat('en-GB', timeParts)
const timeWithZone = new Intl.DateTimeFormat('en-GB', { ...timeParts, timeZoneName: 'short' })

/**
 * "12 Jun 2026, 09:41", in the board's time zone; "25 Oct 2026, 01:30 BST" in the hour that comes twice when the clocks
 * go back.
 */
export function momentInWords(moment: Instant): string {
  const at = Date.parse(moment)
  const time = timeOfDay.format(at)
  const comesTwice = [at - anHour, at + anHour].some((other) => timeOfDay.format(other) === time)
  return `${shortDate(dateOf(moment))}, ${comesTwice ? timeWithZone.format(at) : time}`
}

const anHour = 3_600_000

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** "Friday 12 June 2026": for a date that somebody has to meet. */
export function weekdayDate(date: IsoDate): string {
  const weekday = weekdays[(dayNumber(date) + 4) % 7] ?? ''
  return `${weekday} ${longDate(date)}`
}
