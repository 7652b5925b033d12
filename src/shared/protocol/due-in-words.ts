import type { Due } from './clock-schema'

/** A length of time as a person would say it: “within 2 working days”. */
export function dueInWords(due: Due | null | undefined): string {
  if (!due) return 'no date is set'
  if ('workingDays' in due) {
    const days = `within ${count(due.workingDays, 'working day')}`
    return due.statedAs === undefined ? days : `${days} (“${due.statedAs}”)`
  }
  if ('workingWeeks' in due) return `within ${count(due.workingWeeks, 'working week')}`
  if ('sameWorkingDay' in due) return 'the same working day'
  if ('calendarDays' in due) return `within ${count(due.calendarDays, 'day')}`
  if ('hours' in due) return `within ${count(due.hours, 'hour')}`
  if ('dayNumber' in due) return `by ${due.days} day ${due.dayNumber}`
  if ('immediately' in due) return 'immediately'
  if ('withoutDelay' in due) return 'without delay'
  return 'by the date stipulated'
}

function count(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? '' : 's'}`
}
