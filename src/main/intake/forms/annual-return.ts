import type { CompiledForms } from './compiled'
import { plainWords } from './labels/words'

const things =
  'escalations?|forms?|disputes?|disagreements?|challenges?|differences of (?:professional )?opinion'
const made = new RegExp(`\\b(?:${things}) (?:made|raised|initiated|sent|submitted|escalated)\\b`, 'i')
const received = new RegExp(`\\b(?:${things}) received\\b`, 'i')
const madeByUs =
  /\bescalations? (?:did|has|have) (?:your|the|our) (?:agency|organisation|service|team) (?:raised?|made?|escalated?)\b|\b(?:made|raised) by (?:your|us|our|the) (?:agency|organisation)\b/i
const receivedByUs =
  /\b(?:escalations?|disputes?|disagreements?|challenges?) (?:were |was |have been )?(?:raised|made) (?:with|against) (?:your|us|our)\b|\breceived (?:by|from) (?:your|us|our|other|the) (?:agency|agencies|organisation)/i
const year =
  /\b20\d{2}\s?[-/–]\s?(?:20)?\d{2}\b|\bannual return\b|\bend of year\b|\byear ending\b|\breporting (?:period|year)\b|\b1 april\b|\b31 march\b/i

const tellsMade = (text: string): boolean => made.test(text) || madeByUs.test(text)
const tellsReceived = (text: string): boolean => received.test(text) || receivedByUs.test(text)

/** True for an agency's yearly count of escalations made and received. */
export function isAnnualReturn(compiled: CompiledForms, text: string): boolean {
  const shown = text.slice(0, 20_000)
  const [tellsOne, tellsOther] = [tellsMade(shown), tellsReceived(shown)]
  if (!tellsOne && !tellsOther) return false
  return (tellsOne && tellsOther && year.test(shown)) || isCalledReturn(compiled, shown.slice(0, 400))
}

/** True when a heading or subject calls something an annual return. */
export function isCalledReturn(compiled: CompiledForms, heading: string): boolean {
  const head = ` ${plainWords(heading)} `
  return compiled.titles.annualReturn.some((title) => head.includes(` ${title} `))
}
