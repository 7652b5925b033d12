import { inBrackets, saysInBrackets } from './in-brackets'
import { isPlaceholder } from './placeholders'

const notApplicable = new Set(['n a', 'na', 'not applicable', 'nil', 'n slash a', 'not app'])
const notKnown = new Set([
  'none', 'tbc', 'tba', 'to be confirmed', 'to be advised', 'unknown', 'not known', 'n k', 'nk', 'not yet known', 'not yet',
  'pending', 'awaiting', 'awaited', 'as above', 'see above', 'ditto', 'not stated', 'not recorded', 'not provided', 'not sure',
  'unsure', 'to follow', 'ongoing', 'tbd', 'none known', 'none recorded', 'as below', 'see below', 'blank', 'not given', 'withheld',
  'don t know', 'do not know', 'dont know', 'not on our system', 'not on system', 'not held', 'none held', 'not disclosed', 'undisclosed', 'prefer not to say', 'not for disclosure', 'refused', 'declined to say', 'redacted', 'no answer', 'no answer given', 'not answered', 'unanswered', 'not entered', 'nothing entered', 'not specified', 'not supplied', 'left blank', 'not completed',
]) // prettier-ignore

/** True for what a form prints where an answer goes: "Please select", "dd/mm/yyyy", "[insert name]", a ruled line. */
export function isPrompt(text: string): boolean {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  if (trimmed.length > 200) return false
  const inside = /^\(([^()]+)\)[.…]*$/.exec(trimmed)?.[1]?.trim()
  if (isPlaceholder(trimmed) || (inside !== undefined && isPlaceholder(inside))) return true
  const bracketed = inBrackets(trimmed)
  return bracketed !== null && saysInBrackets(bracketed) === 'prompt'
}

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()

/** True for an answer that says the question does not apply: the field is as good as empty. */
export const saysNotApplicable = (text: string): boolean =>
  text.length < 30 && notApplicable.has(lettersOf(text))

/** True for an answer that says it is not known, or points somewhere else. */
export const saysNotKnown = (text: string): boolean => text.length < 30 && notKnown.has(lettersOf(text))

const elsewhere = [
  /^(?:please )?(?:see|refer to|as per|as in) (?:the |our |your )?(?:attached|enclosed|above|below|over(?:leaf)?|referral|report|file|notes?|e-?mail|letter|chronology|appendix|page \d)\b/i,
  /^(?:as|see) (?:sign(?:ed|ature)|named|noted|printed|stated|written) (?:above|below|over(?:leaf)?)\b/i,
  /^(?:on|in) (?:file|system|record|our system|our records|the system|the file)\b/i,
]

const notGiven =
  /^(?:[\p{L}’']+ ){0,4}(?:withheld|redacted|(?:held|recorded|available) (?:on|in|by)|not (?:yet )?(?:on|held|known|recorded|available|issued|given|provided|allocated|registered) ?(?:\b|$))/iu

/** "Not sure – whoever is on duty": nobody in particular. */
const unsure = /^(?:not sure|unsure|(?:do not|don['’]?t) know|no idea|not known|unknown|whoever|anyone)\b/i

/** "refer to Mosaic", "see RiO": no detail begins so. */
const lookedUp = /^(?:please )?(?:as on|as per|check|refer to|see) \S/i

const isShort = (text: string): boolean => text.length < 60 && !/\d{3}/.test(text)

/** True for an answer that only says where else the answer is: "See attached", "on file". */
export const pointsElsewhere = (text: string): boolean =>
  isShort(text) && elsewhere.some((pattern) => pattern.test(text))

/** True for a detail that is not given: "Address held on system", "not on Rio". Of a story, "Report not provided" may be all of it. */
export const saysNotGiven = (text: string): boolean =>
  isShort(text) && [notGiven, unsure, lookedUp].some((pattern) => pattern.test(text.trim()))
