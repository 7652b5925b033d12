import type { CompiledForms } from './compiled'
import { plainWords } from './labels/words'

const made =
  /\b(?:escalations?|forms?|disputes?) (?:made|raised|initiated|sent|submitted|escalated)\b|\bescalations? (?:did|has|have) (?:your|the|our) (?:agency|organisation|service|team) (?:raised?|made?|escalated?)\b|\b(?:made|raised) by (?:your|us|our|the) (?:agency|organisation)\b/i
const received =
  /\b(?:escalations?|disputes?|disagreements?|challenges?) (?:were |was |have been )?(?:raised|made) (?:with|against) (?:your|us|our)\b|\b(?:escalations?|forms?|disputes?) received\b|\breceived (?:by|from) (?:your|us|our|other|the) (?:agency|agencies|organisation)/i
const year =
  /\b20\d{2}\s?[-/–]\s?(?:20)?\d{2}\b|\bannual return\b|\bend of year\b|\byear ending\b|\breporting (?:period|year)\b|\b1 april\b|\b31 march\b/i

/** True for an agency's yearly count of escalations made and received. */
export function isAnnualReturn(compiled: CompiledForms, text: string): boolean {
  const shown = text.slice(0, 20_000)
  const titled = isCalledReturn(compiled, shown.slice(0, 400))
  const counts = made.test(shown) && received.test(shown)
  return (titled && (made.test(shown) || received.test(shown))) || (counts && year.test(shown))
}

/** True when a heading or subject calls something an annual return. */
export function isCalledReturn(compiled: CompiledForms, heading: string): boolean {
  const head = ` ${plainWords(heading)} `
  return compiled.titles.annualReturn.some((title) => head.includes(` ${title} `))
}
