import type { IsoDate } from './dates'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "3 March 2026". */
export function dateInWords(date: IsoDate): string {
  const month = months[Number(date.slice(5, 7)) - 1] ?? ''
  return `${Number(date.slice(8, 10))} ${month} ${date.slice(0, 4)}`
}
