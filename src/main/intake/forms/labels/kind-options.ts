import { sliceLine, type Line } from '../layout/lines'
import type { LabelMatch } from './label-match'
import type { Meaning } from './label-book'

const word = String.raw`(?:an? )?(?:(?:vulnerable )?adult(?: at risk)?|child|young person|unborn(?: baby| child)?)`
const option = String.raw`${word}(?:\s?(?:/|or)\s?${word})?`
const joined = String.raw`(?:[\s,;:/|.–-]|\bor\b)*`
const asked = String.raw`(?:is (?:this|it|the (?:person|case|subject|individual))(?: about| for| concerning)? )?`
const options = new RegExp(
  String.raw`^\s*${asked}(?:(?:${option}[\s:–-]*☐${joined}){2,4}|(?:☐[\s:–-]*${option}${joined}){2,4})\??\s*$`,
  'iu',
)
const longest = 160

/** A line with every box in it as the same sign. */
function withPlainBoxes({ text, marks }: Line): string {
  let plain = ''
  let from = 0
  for (const { start, end, checkbox } of marks) {
    if (checkbox === null) continue
    plain += `${text.slice(from, start)}☐`
    from = end
  }
  return plain + text.slice(from)
}

/** "Adult ☐ Child ☒" and "☐ Adult ☒ Child", from a place of a line on: boxes that ask who somebody is without any question before them. */
export function isKindOptions(line: Line, from = 0): boolean {
  if (line.text.length - from > longest || !line.marks.some(({ checkbox }) => checkbox !== null)) return false
  const plain = withPlainBoxes(sliceLine(line, from))
  return options.test(plain) && /adult/i.test(plain) && /\b(?:child|young)/i.test(plain)
}

const meaning: Meaning = {
  key: 'adult child',
  inSections: new Map(),
  root: { field: 'subject.kind', also: [], sure: false },
}

/** The question that such boxes ask by themselves, standing at a place of their line; they are its answer as well. */
export const kindAsked = (boxes: Line, next: number): LabelMatch => ({
  meanings: [meaning],
  spelling: 'exact',
  boundary: { kind: 'colon', next },
  endLine: 0,
  written: withPlainBoxes(boxes).replace(/[^\p{L}/ ]/gu, ' ').replace(/\s+/g, ' ').trim(),
  book: Number.POSITIVE_INFINITY,
}) // prettier-ignore
