import { dayNumber, type IsoDate } from '@shared/domain/dates'
import { FewKept } from '../few-kept'

/** Built-in formats by number, as a British Excel shows them. */
const builtIn: Record<number, string> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%',
  14: 'dd/mm/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM',
  20: 'h:mm', 21: 'h:mm:ss', 22: 'dd/mm/yyyy h:mm', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss',
} // prettier-ignore

export interface NumberFormat {
  /** What the number is: a day, a time of day without one, or just a number. */
  readonly kind: 'date' | 'time' | 'number'
  readonly code: string
}

export function numberFormat(id: number, custom: ReadonlyMap<number, string>): NumberFormat {
  const isEastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  return parseFormat(custom.get(id) ?? builtIn[id] ?? (isEastAsianDate ? 'dd/mm/yyyy' : 'General'))
}

/** Reads a format code. Quoted text, escapes, colours and locales say nothing about what the number is. */
export function parseFormat(code: string): NumberFormat {
  const [positive = ''] = code.split(';')
  const bare = positive
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase()
  if (/general|[#0?]/.test(bare.replace(/s\.0+/, ''))) return { kind: 'number', code: positive }
  if (/[dy]/.test(bare)) return { kind: 'date', code: positive }
  if (/[hs]/.test(bare)) return { kind: 'time', code: positive }
  return { kind: /m/.test(bare) ? 'date' : 'number', code: positive }
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const days = 'Thursday Friday Saturday Sunday Monday Tuesday Wednesday'.split(' ')

/** One part of a date format: letters that stand for something, or text that stands for itself. */
type FormatToken = { readonly letters: string; readonly isMinutes: boolean } | { readonly text: string }
const knownFormats = new FewKept<readonly FormatToken[]>(200)

/** A date format taken apart; a column of a long log has one for all its cells. */
function tokensOf(code: string): readonly FormatToken[] {
  const before = knownFormats.get(code)
  if (before) return before
  let afterHour = false
  const parts = code
    .replace(/\[[^\]]*\]/g, '')
    .matchAll(/"([^"]*)"|\\(.)|_.|\*.|(am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?)|([^])/gi)
  const tokens = Array.from(parts, ([whole, quoted, escaped, letters, other]): FormatToken => {
    if (letters === undefined)
      return { text: quoted ?? escaped ?? other ?? (whole.startsWith('_') ? ' ' : '') }
    const [letter = ''] = letters.toLowerCase()
    const isMinutes = letter === 'm' && afterHour && letters.length <= 2
    afterHour = letter === 'h'
    return { letters, isMinutes }
  })
  knownFormats.set(code, tokens)
  return tokens
}

/** A date (and time of day, as a fraction of it) the way its format shows it. */
export function showDate(date: IsoDate, serial: number, code: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400)
  const twelve = /am\/pm|a\/p/i.test(code)
  const hours = Math.floor(seconds / 3600)
  let shown = ''
  for (const token of tokensOf(code)) shown += 'text' in token ? token.text : valueOf(token)
  return shown

  function valueOf({ letters, isMinutes }: Exclude<FormatToken, { text: string }>): string {
    switch (letters.charAt(0).toLowerCase()) {
      case 'a':
        return hours < 12 ? 'AM' : 'PM'
      case 'y':
        return letters.length > 2 ? year : year.slice(2)
      case 'h':
        return padded(twelve ? hours % 12 || 12 : hours, letters)
      case 's':
        return String(seconds % 60).padStart(2, '0')
      case 'm':
        if (isMinutes) return String(Math.floor(seconds / 60) % 60).padStart(2, '0')
        return named(months[Number(month) - 1] ?? '', Number(month), letters)
      default:
        return named(days[((dayNumber(date) % 7) + 7) % 7] ?? '', Number(day), letters)
    }
  }
}

/** "August", "Aug", "08" or "8", by how many letters ask for it. */
function named(name: string, value: number, letters: string): string {
  if (letters.length > 3) return name
  return letters.length === 3 ? name.slice(0, 3) : padded(value, letters)
}

/** A number the way its format shows it; unusual formats show the plain number. */
export function showNumber(value: number, code: string): string {
  const shape = /^(?:"([^"]*)"|[£$€])?([#0,]*0)(?:\.(0+))?(%?)$/.exec(code.trim())
  if (!shape) return String(Number(value.toPrecision(15)))
  const [, prefix, whole = '', decimals = '', percent = ''] = shape
  const shown = (percent === '' ? value : value * 100).toFixed(decimals.length)
  const [integer = '', fraction] = shown.replace('-', '').split('.')
  const zeros = integer.padStart(whole.replace(/[^0]/g, '').length, '0')
  const grouped = whole.includes(',') ? inThousands(zeros) : zeros
  const sign = value < 0 ? '-' : ''
  const symbol = prefix ?? /^[£$€]/.exec(code.trim())?.[0] ?? ''
  return `${sign}${symbol}${grouped}${fraction === undefined ? '' : `.${fraction}`}${percent}`
}

function padded(value: number, token: string): string {
  return String(value).padStart(Math.min(token.length, 2), '0')
}

/** 1234567 as 1,234,567. */
function inThousands(digits: string): string {
  const first = digits.length % 3
  const groups = digits.slice(first).match(/\d{3}/g) ?? []
  return [...(first > 0 ? [digits.slice(0, first)] : []), ...groups].join(',')
}
