import type { Confidence } from '@shared/domain/reading'

/** A number of escalations as written, or why it is none. */
export interface Count {
  readonly value: number | null
  readonly confidence: Confidence
  readonly note?: string
}

const small = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
] // prettier-ignore
const noneWords: ReadonlySet<string> = new Set(['none', 'nil', 'no', 'nought', 'nothing'])
/** More than any agency escalates in a year: such a number is something else. */
const most = 9999

/** The words for numbers, as part of a pattern. */
export const numberPattern = String.raw`-?\d{1,4}(?:\.\d+)?|${[...small, ...noneWords].join('|')}`

/** Reads what stands where a number belongs; null for an empty cell. */
export function countIn(text: string, number?: number): Count | null {
  const written = text.trim()
  if (number === undefined && written === '') return null
  const value = number ?? numeral(written)
  if (value !== null) return fromNumber(value)
  const word = written.toLowerCase().replace(/(?<![.\s])[.\s]+$/, '')
  if (noneWords.has(word)) return { value: 0, confidence: 'likely', note: `“${written}” is read as 0.` }
  const named = small.indexOf(word)
  if (named >= 0) return { value: named, confidence: 'likely', note: `“${written}” is read as ${named}.` }
  if (/^[-–—]+$|^n\/?a$/i.test(word)) return doubtful(`“${written}” may mean none, or not known.`)
  return doubtful('There are words where a number belongs.')
}

function numeral(written: string): number | null {
  return /^[-−]?\d{1,3}(?:,\d{3})+$|^[-−]?\d+(?:\.\d+)?$/.test(written)
    ? Number(written.replaceAll(',', '').replace('−', '-'))
    : null
}

function fromNumber(value: number): Count {
  if (value < 0) return doubtful('It is below nought.')
  if (!Number.isInteger(value)) return doubtful('It is not a whole number.')
  if (value > most) return doubtful('It is too large to be a number of escalations.')
  return { value, confidence: 'sure' }
}

const doubtful = (note: string): Count => ({ value: null, confidence: 'doubtful', note })
