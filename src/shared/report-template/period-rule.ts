import { z } from 'zod'
import { dateInWords } from '../domain/date-in-words'
import { addDays, isoDate, type IsoDate } from '../domain/dates'

/** How a template finds its period on the day it is built. Financial years and their quarters begin on 1 April. */
export const periodRule = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('last-quarter') }),
  z.strictObject({ rule: z.literal('last-financial-year') }),
  z.strictObject({ rule: z.literal('since-april') }),
  /** Whole months, the last being the one before this. */
  z.strictObject({ rule: z.literal('last-months'), months: z.number().int().min(1).max(120) }),
  /** As chosen, whatever the day; without an end, open on that side. */
  z.strictObject({ rule: z.literal('dates'), from: isoDate.nullable(), to: isoDate.nullable() }),
])
export type PeriodRule = z.infer<typeof periodRule>

export interface Span {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

/** The dates a rule stands for on a day, both included. */
export function spanOfRule(rule: PeriodRule, today: IsoDate): Span {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const april = month >= 4 ? year : year - 1
  switch (rule.rule) {
    case 'last-quarter': {
      const first = month - ((month - 1) % 3)
      return whole(firstOf(year, first - 3), firstOf(year, first))
    }
    case 'last-financial-year':
      return whole(firstOf(april - 1, 4), firstOf(april, 4))
    case 'since-april':
      return { from: firstOf(april, 4), to: today }
    case 'last-months':
      return whole(firstOf(year, month - rule.months), firstOf(year, month))
    case 'dates':
      return { from: rule.from, to: rule.to }
  }
}

const whole = (from: IsoDate, next: IsoDate): Span => ({ from, to: addDays(next, -1) })

/** The first of a month; months before January are of the years before. */
function firstOf(year: number, month: number): IsoDate {
  const of = year * 12 + month - 1
  return `${String(Math.floor(of / 12)).padStart(4, '0')}-${String((of % 12) + 1).padStart(2, '0')}-01`
}

/** "the last whole quarter". */
export function ruleInWords(rule: PeriodRule): string {
  switch (rule.rule) {
    case 'last-quarter':
      return 'the last whole quarter'
    case 'last-financial-year':
      return 'the last whole financial year'
    case 'since-april':
      return 'since 1 April'
    case 'last-months':
      return rule.months === 1 ? 'the last whole month' : `the last ${rule.months} whole months`
    case 'dates':
      return spanInWords(rule)
  }
}

/** "1 April 2025 to 31 March 2026". */
export function spanInWords({ from, to }: Span): string {
  if (from !== null && to !== null) return `${dateInWords(from)} to ${dateInWords(to)}`
  if (from !== null) return `since ${dateInWords(from)}`
  return to === null ? 'all dates' : `up to ${dateInWords(to)}`
}

/** The rule a call of the command line names: `last-quarter`, `last-12-months`, `all`; null when it is none. */
export function ruleFromText(text: string): PeriodRule | null {
  if (text === 'all') return { rule: 'dates', from: null, to: null }
  const months = /^last-(\d{1,3})-months$/.exec(text)
  const parsed = periodRule.safeParse(
    months ? { rule: 'last-months', months: Number(months[1]) } : { rule: text },
  )
  return parsed.success ? parsed.data : null
}
