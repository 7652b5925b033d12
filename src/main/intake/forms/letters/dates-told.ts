import { readDate } from '../values/dates'
import { besideSomebody } from './about-whom'

const birth =
  /\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born(?: on)?)\s{0,3}(?:is|was)?\s{0,3}[:\-–]?\s{0,3}([^\n;)]{4,40})/gi
const raised =
  /\b(?:we|i|it was|this was|which was|matter was)\s(?:first\s|formally\s|then\s){0,2}(?:raised|escalated)\b[^.;:\n]{0,60}?\bon\s([^.;\n]{3,40})/gi
const date =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s(?:the\s)?)?(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[a-z]{3,9},?\s\d{2,4})/i

export interface DateTold {
  readonly value: string
  readonly asWritten: string
}

/** The one date that a letter gives in these words; null when it gives none for certain, or two. */
function told(text: string, words: RegExp, isBirth: boolean, receivedOn: string): DateTold | null {
  const found = [...text.matchAll(words)].flatMap((match): DateTold[] => {
    if (isBirth && besideSomebody.test(text.slice(Math.max(0, match.index - 60), match.index))) return []
    const short = date.exec((match[1] ?? '').trim())?.[0]
    const read = short === undefined ? null : readDate(short, { receivedOn, isBirth, inSheet: false })
    return read?.as === 'value' && read.sure ? [{ value: read.value, asWritten: match[0].trim() }] : []
  })
  const [first] = found
  return first && found.every(({ value }) => value === first.value) ? first : null
}

export const birthTold = (text: string, receivedOn: string): DateTold | null =>
  told(text, birth, true, receivedOn)

/** "We raised this with the council on 20 April 2026." */
export const raisedTold = (text: string, receivedOn: string): DateTold | null =>
  told(text, raised, false, receivedOn)
