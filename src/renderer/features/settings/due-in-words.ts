import type { Due } from '@shared/protocol/clock-schema'
import { counted } from '../../ui/format/counts'

/** How long a clock of a protocol gives, in words. */
export function dueInWords(due: Due): string {
  if ('workingDays' in due) return due.statedAs ?? `within ${counted(due.workingDays, 'working day')}`
  if ('workingWeeks' in due) return `within ${counted(due.workingWeeks, 'working week')}`
  if ('sameWorkingDay' in due) return 'the same working day'
  if ('calendarDays' in due) return `within ${counted(due.calendarDays, 'day')}`
  if ('hours' in due) return `within ${counted(due.hours, 'hour')}`
  if ('dayNumber' in due) return `by day ${due.dayNumber}${due.days === 'working' ? ' (working days)' : ''}`
  if ('immediately' in due) return 'immediately'
  if ('withoutDelay' in due) return 'without delay (no number given)'
  return 'by the date the professional stipulates'
}
