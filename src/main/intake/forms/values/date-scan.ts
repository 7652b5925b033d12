/** A date as written: day, month and year where written, and where in the text it stands. */
export interface WrittenDate {
  readonly day: number | null
  readonly month: number
  /** As written: two or four digits; null when the year is not written. */
  readonly year: string | null
  readonly weekday: number | null
  readonly start: number
  readonly end: number
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
/** The months and days in Welsh by their first letters, those that change after a number included. */
const welshMonths = [['ion'], ['chw'], ['maw', 'faw'], ['ebr'], ['mai', 'fai'], ['meh', 'feh'], ['gor', 'orf'], ['aws'], ['med', 'fed'], ['hyd'], ['tac', 'dac'], ['rha', 'rag']] // prettier-ignore
const welshWeekdays = ['llu', 'maw', 'mer', 'iau', 'gwe', 'sad', 'sul']
/** A month's name, whole or cut short, as the source of a pattern. */
export const monthName = String.raw`jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?`
const month = String.raw`(${monthName})\b`
/** After the day only, as some are names of people too. */
const welshMonth = String.raw`ionawr|chwefror|[mf]awrth|ebrill|[mf]ai|[mf]ehefin|g?orffennaf|awst|[mf]edi|hydref|[td]achwedd|rh?agfyr`
const welshWeekday = String.raw`(?:\b(?:dydd )?(llun|mawrth|mercher|iau|gwener|sadwrn|sul)\b[\s,.]{0,3})?`
const weekday = String.raw`(?:\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[\s,.]{0,3}(?:the\s)?)?`
const year = String.raw`(\d{4}|['’]?\d{2})(?![\d:])`

/** In order of how much they say; a text is covered by the first that fits. */
const patterns: readonly {
  readonly pattern: RegExp
  readonly parts: readonly ('w' | 'd' | 'm' | 'n' | 'y')[]
}[] = [
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)`, 'giu'),
    parts: ['y', 'm', 'd'],
  },
  {
    pattern: new RegExp(
      String.raw`${weekday}(?<![\d/.])(\d{1,2})\s?([-/.\\])\s?(\d{1,2})\s?\3\s?${year}`,
      'giu',
    ),
    parts: ['w', 'd', 'n', 'm', 'y'],
  },
  {
    pattern: new RegExp(String.raw`${weekday}(?<!\d)(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})(?!\d)`, 'giu'),
    parts: ['w', 'd', 'm', 'y'],
  },
  {
    pattern: new RegExp(
      String.raw`${weekday}(?<![\d/.])(\d{1,2})\s?(?:st|nd|rd|th)?[\s,./-]{0,3}(?:day\s)?(?:of\s)?[\s-]{0,2}${month}(?:[\s,./-]{0,3}${year})?`,
      'giu',
    ),
    parts: ['w', 'd', 'm', 'y'],
  },
  {
    pattern: new RegExp(
      String.raw`${welshWeekday}(?<![\d/.])(\d{1,2})(?:af|il|ydd|edd|fed|ed|eg|ain)?[\s-]{1,3}(?:o )?(${welshMonth})\b(?:[\s,./-]{0,3}${year})?`,
      'giu',
    ),
    parts: ['w', 'd', 'm', 'y'],
  },
  {
    pattern: new RegExp(
      String.raw`${weekday}\b${month}[\s.]{0,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:[\s,]{1,3}(\d{4}))?`,
      'giu',
    ),
    parts: ['w', 'm', 'd', 'y'],
  },
  {
    pattern: new RegExp(String.raw`${weekday}(?<![\d/.-])(\d{1,2})([/])(\d{1,2})(?![\d/.])`, 'giu'),
    parts: ['w', 'd', 'n', 'm'],
  },
  { pattern: new RegExp(String.raw`\b${month}[\s,.]{1,3}(\d{4})\b`, 'giu'), parts: ['m', 'y'] },
]

function monthNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const begins = text.slice(0, 3).toLowerCase()
  const known = months.indexOf(begins)
  return (known >= 0 ? known : welshMonths.findIndex((forms) => forms.includes(begins))) + 1
}

/** Monday is 1. */
function weekdayNumber(text: string): number {
  const begins = text.slice(0, 3).toLowerCase()
  const known = weekdays.indexOf(begins)
  return (known >= 0 ? known : welshWeekdays.indexOf(begins)) + 1
}

/** Every date written in a text, in the order written. Only the first 2,000 characters are looked at. */
export function scanDates(whole: string): WrittenDate[] {
  let text = whole.slice(0, 2000)
  const found: WrittenDate[] = []
  for (const { pattern, parts } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const part = (name: string) => {
        const index = parts.findIndex((each) => each === name)
        return index < 0 ? undefined : match[index + 1]
      }
      const day = part('d')
      const weekdayName = part('w')
      const yearWritten = part('y')?.replace(/['’]/, '')
      found.push({
        day: day === undefined ? null : Number(day),
        month: monthNumber(part('m') ?? ''),
        year: yearWritten ?? null,
        weekday: weekdayName ? weekdayNumber(weekdayName) : null,
        start: match.index,
        end: match.index + match[0].length,
      })
      text =
        text.slice(0, match.index) +
        '\u0000'.repeat(match[0].length) +
        text.slice(match.index + match[0].length)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
