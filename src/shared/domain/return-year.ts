import { isCalendarDate, type IsoDate } from './dates'

/** The year a return counts: from 1 April to 31 March unless a board says otherwise. Both ends belong to it. */
export interface ReturnPeriod {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** The usual year that starts in April of `year`. */
export function returnYear(year: number): ReturnPeriod {
  return { from: `${year}-04-01`, to: `${year + 1}-03-31` }
}

/** `2025/26`; a period that is not the usual year is written with its dates. */
export function periodName({ from, to }: ReturnPeriod): string {
  const year = Number(from.slice(0, 4))
  const usual = returnYear(year)
  if (from === usual.from && to === usual.to) return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
  return `${from} to ${to}`
}

/** The year somebody means by `2025`, `2025/26`, `2025-26` or `2025/2026`: the one it starts in. Null when unclear. */
export function yearWritten(text: string): number | null {
  const found = /^\s*(20\d{2})\s*(?:[-/–]\s*(20\d{2}|\d{2}))?\s*$/.exec(text)
  if (!found) return null
  const [, start = '', end] = found
  const year = Number(start)
  return end === undefined || Number(end) % 100 === (year + 1) % 100 ? year : null
}

const months = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
] // prettier-ignore
const day = String.raw`(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?`
const month = `(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})`
const spanned = new RegExp(String.raw`\b${day}${month}\s+(20\d{2})\s*(?:to|until|through|[-–—])\s*${day}${month}\s+(20\d{2})\b`, 'i') // prettier-ignore
const ending = new RegExp(String.raw`\byear\s+(?:ending|ended|to)\s+31(?:st)?\s+march\s+(20\d{2})\b`, 'i')
const years = /\b(20\d{2})\s*[-/–]\s*(20\d{2}|\d{2})\b(?!\s*[-/–.]\s*\d)/

/** The year a return says it is for, with the words that say it; null when it does not say, or not clearly. */
export function periodWritten(text: string): (ReturnPeriod & { readonly asWritten: string }) | null {
  const span = spanned.exec(text)
  if (span) {
    const [asWritten, fromDay, fromMonth = '', fromYear = '', toDay, toMonth = '', toYear = ''] = span
    const from = dateOfParts(fromYear, fromMonth, fromDay ?? '1')
    const to = toDay === undefined ? lastOfMonth(toYear, toMonth) : dateOfParts(toYear, toMonth, toDay)
    return from !== null && to !== null && from < to ? { from, to, asWritten } : null
  }
  const end = ending.exec(text)
  if (end) return { ...returnYear(Number(end[1]) - 1), asWritten: end[0] }
  const pair = years.exec(text)
  const year = pair ? yearWritten(pair[0]) : null
  return year === null || !pair ? null : { ...returnYear(year), asWritten: pair[0] }
}

function dateOfParts(year: string, monthName: string, dayText: string): IsoDate | null {
  const number = months.findIndex((name) => name.startsWith(monthName.slice(0, 3).toLowerCase())) + 1
  const date = `${year}-${String(number).padStart(2, '0')}-${dayText.padStart(2, '0')}`
  return isCalendarDate(date) ? date : null
}

function lastOfMonth(year: string, monthName: string): IsoDate | null {
  const last = ['31', '30', '29', '28'].find((dayText) => dateOfParts(year, monthName, dayText) !== null)
  return last === undefined ? null : dateOfParts(year, monthName, last)
}
