import type { IsoDate } from '../domain/dates'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] // prettier-ignore

/** How a date is written in British papers: 03/04/1941, 3.4.41, 3rd April 1941, April 3, 1941, 1941-04-03. */
export function dateForms(date: IsoDate): RegExp[] {
  const [year = '', month = '', day = ''] = date.split('-')
  const [d, m] = [Number(day), Number(month)]
  const years = `(?:${year}|['’]?${year.slice(2)})`
  const name = months[m - 1] ?? ''
  const named = `(?:${name}|${name.slice(0, 3)}\\.?${name === 'september' ? '|sept\\.?' : ''})`
  const dayly = `0?${d}(?:st|nd|rd|th)?`
  return [
    `(?<!\\d)0?${d}\\s*[-./]\\s*0?${m}\\s*[-./]\\s*${years}(?!\\d)`,
    `(?<!\\d)${dayly}\\s+(?:of\\s+)?${named},?\\s+${years}(?!\\d)`,
    `(?<!\\p{L})${named}\\s+${dayly},?\\s+${years}(?!\\d)`,
    `(?<!\\d)${year}-${month}-${day}(?!\\d)`,
  ].map((pattern) => new RegExp(pattern, 'giu'))
}
