import { dateInWords } from '../domain/date-in-words'
import type { IsoDate } from '../domain/dates'

/** A message made ready for a person to send. Accord sends nothing. */
export interface Letter {
  /** E-mail address; null when the directory has none. */
  readonly to: string | null
  readonly subject: string
  readonly text: string
}

export interface RequestFacts {
  readonly board: string
  /** Reference of the case. */
  readonly ref: string
  /** Initials only: the letter goes by e-mail. */
  readonly initials: string | null
  readonly raisedOn: IsoDate | null
  readonly escalating: string | null
  readonly receiving: readonly string[]
  readonly agency: string
  readonly contact: string | null
  /** What is asked for, as each item of the readiness list words it. */
  readonly requests: readonly string[]
  readonly replyBy: IsoDate | null
  /** Who asks, as set in Settings. */
  readonly officer: string
}

/** Asks an agency for what a referral lacks. Names the case by reference and initials, never the person. */
export function requestLetter(facts: RequestFacts): Letter {
  const { board, ref, agency, contact, requests, replyBy, officer } = facts
  const list = requests.map(
    (request, index) => `${index + 1}. ${request}${index === requests.length - 1 ? '.' : ';'}`,
  )
  return {
    to: addressIn(contact),
    subject: `${ref}: information for a referral to the Chair`,
    text: [
      `To: ${agency}`,
      '',
      `The ${board} is preparing a referral to its Independent Chair: ${caseInWords(facts)}.`,
      '',
      'Please send us:',
      '',
      ...list,
      '',
      replyBy === null
        ? 'Please reply as soon as you can.'
        : `Please reply by ${dateInWords(replyBy)}, and say so if part of it will take longer.`,
      'Quote the reference, and send anything that names the person by secure e-mail only.',
      '',
      officer,
      board,
    ].join('\n'),
  }
}

function caseInWords({ ref, initials, raisedOn, escalating, receiving }: RequestFacts): string {
  const parts = [
    `our reference ${ref}`,
    ...(initials === null ? [] : [`initials ${initials}`]),
    ...(raisedOn === null ? [] : [`raised on ${dateInWords(raisedOn)}`]),
    ...(escalating === null ? [] : [`by ${escalating}`]),
    ...(receiving.length === 0 ? [] : [`with ${receiving.join(', ')}`]),
  ]
  return parts.join(', ')
}

/** The first e-mail address in what the unit keeps as an agency’s contact. */
export function addressIn(contact: string | null): string | null {
  return /[^\s<>,;:()"]+@[^\s<>,;:()"]+\.[a-z]{2,}/i.exec(contact ?? '')?.[0] ?? null
}

/** “I.T.” of “Ivy Thornbury”; null for no name. */
export function initialsOf(name: string | null): string | null {
  const words = (name ?? '').split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
  return words.length === 0 ? null : words.map((word) => `${word.slice(0, 1).toUpperCase()}.`).join('')
}
