import { addDays, type Instant, type IsoDate } from '@shared/domain/dates'

export interface CalendarEntry {
  /** The same for every version of one appointment, so that a changed one replaces it. */
  readonly uid: string
  /** Grows with every change. */
  readonly sequence: number
  readonly madeAt: Instant
  readonly on: IsoDate
  /** `14:30` in London; null for the whole day. */
  readonly starts: string | null
  readonly minutes: number
  /** Never a person’s name: calendars are shared. */
  readonly title: string
  readonly text: string
  readonly place: string
}

/** London’s clock: summer time from the last Sunday of March to that of October, since 1996. */
const london = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** An appointment as an iCalendar file (RFC 5545): CRLF, lines of at most 75 octets, text escaped. */
export function calendarEntry(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Accord//Accord//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(entry.starts === null ? [] : london),
    'BEGIN:VEVENT',
    `UID:${escaped(entry.uid)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${entry.madeAt.replaceAll(/[-:]|\.\d+/g, '')}`,
    ...when(entry),
    `SUMMARY:${escaped(entry.title)}`,
    ...(entry.text === '' ? [] : [`DESCRIPTION:${escaped(entry.text)}`]),
    ...(entry.place === '' ? [] : [`LOCATION:${escaped(entry.place)}`]),
    'CLASS:CONFIDENTIAL',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function when({ on, starts, minutes }: CalendarEntry): string[] {
  const day = (date: IsoDate) => date.replaceAll('-', '')
  if (starts === null) return [`DTSTART;VALUE=DATE:${day(on)}`, `DTEND;VALUE=DATE:${day(addDays(on, 1))}`]
  return [`DTSTART;TZID=Europe/London:${day(on)}T${starts.replace(':', '')}00`, `DURATION:PT${minutes}M`]
}

/** Text in which commas, semicolons, backslashes and line ends mean themselves. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
}

/** A long line as several, each after the first begun with a space; never inside a character. */
function folded(line: string): string {
  const lines: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character, 'utf8')
    if (octets + size > 75) {
      lines.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...lines, part].join('\r\n')
}
