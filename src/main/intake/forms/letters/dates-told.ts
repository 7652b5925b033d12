import { readDate } from '../values/dates'
import { besideSomebody } from './about-whom'

const birth =
  /\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born(?: on)?)\s{0,3}(?:is|was)?\s{0,3}[:\-–]?\s{0,3}([^\n;)]{4,40})/gi
const raised =
  /\b(?:we|i|it was|this was|which was|matter was)\s(?:first\s|formally\s|then\s){0,2}(?:raised|escalated|challenged)\b[^.;:\n]{0,60}?\bon\s([^.;\n]{3,40})/gi
/** "On 22 April 2026 we told the clinic that we do not agree." */
const dayFirst =
  /\bon\s((?:[a-z]{3,9},?\s)?\d[^.;:\n]{3,30}?),?\s(?:we|i)\s(?:first\s|formally\s|then\s){0,2}(?:raised|escalated|challenged|disputed|told\b[^.;:\n]{3,80}\b(?:do not agree|cannot agree|disagree))\b/gi
const date =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s(?:the\s)?)?(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[a-z]{3,9},?\s\d{2,4})/i

export interface DateTold {
  readonly value: string
  readonly asWritten: string
  readonly note: string | undefined
}

/** The one date that a letter gives in these words; null when it gives none for certain, or two. */
function told(text: string, ways: readonly RegExp[], isBirth: boolean, receivedOn: string): DateTold | null {
  const matches = ways.flatMap((words) => [...text.matchAll(words)])
  const found = matches.flatMap((match): DateTold[] => {
    if (isBirth && besideSomebody.test(text.slice(Math.max(0, match.index - 60), match.index))) return []
    const short = date.exec((match[1] ?? '').trim())?.[0]
    const read = short === undefined ? null : readDate(short, { receivedOn, isBirth, inSheet: false })
    if (read?.as !== 'value' || (isBirth && !read.sure)) return []
    return [{ value: read.value, asWritten: match[0].trim(), note: read.note }]
  })
  const [first] = found
  return first && found.every(({ value }) => value === first.value) ? first : null
}

export const birthTold = (text: string, receivedOn: string): DateTold | null =>
  told(text, [birth], true, receivedOn)

/** "We raised this with the council on 20 April 2026." */
export const raisedTold = (text: string, receivedOn: string): DateTold | null =>
  told(text, [raised, dayFirst], false, receivedOn)
