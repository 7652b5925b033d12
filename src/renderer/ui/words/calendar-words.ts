import type { CalendarName } from '@shared/protocol/calendar'

/** Whose bank holidays a list holds. */
export const calendarNames: Record<CalendarName, string> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

/** The name of a list as a person knows it; one nobody foresaw is shown as it stands. */
export function calendarNamed(name: string): string {
  const known: Readonly<Record<string, string>> = calendarNames
  return known[name] ?? name
}
