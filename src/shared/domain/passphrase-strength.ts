import { AccordError } from './problem'

/** How hard a passphrase is to guess, as far as a form can tell: 0 too short to 4 strong. */
export interface Strength {
  readonly score: 0 | 1 | 2 | 3 | 4
  /** What to do about it, or that it will do. */
  readonly advice: string
}

const obvious =
  /^(password|passphrase|letmein|qwerty|welcome|accord|safeguarding)|^(.)\2+$|^(?:0123|1234|abcd)/i

/** Judges by length and number of words: four words of no meaning together beat any mixture of signs. */
export function strengthOf(passphrase: string): Strength {
  const words = new Set(
    passphrase
      .trim()
      .toLowerCase()
      .split(/[\s.\-_]+/)
      .filter((word) => word.length > 2),
  )
  const different = new Set(passphrase).size
  if (passphrase === '')
    return { score: 0, advice: 'Four words that do not belong together are strong and easy to keep.' }
  if (obvious.test(passphrase) || different < 6)
    return { score: 1, advice: 'Easy to guess. Use four words that do not belong together.' }
  if (passphrase.length < 14 && words.size < 4)
    return {
      score: passphrase.length < 10 ? 1 : 2,
      advice: 'Too short: use at least 14 characters, or four words.',
    }
  if (words.size >= 5 || passphrase.length >= 24) return { score: 4, advice: 'Strong.' }
  return { score: 3, advice: 'Good.' }
}

/** Too easy to guess to be set. */
export const isWeak = ({ score }: Strength): boolean => score < 3

/**
 * Refuses a new passphrase that is too easy to guess, whoever asks for it: whoever copies a register's folder may guess
 * for as long as they like.
 */
export function requireStrong(passphrase: string): void {
  const strength = strengthOf(passphrase)
  if (!isWeak(strength)) return
  throw new AccordError({
    code: 'keys/weak-passphrase',
    message: 'That passphrase would be too easy to guess, so it was not set.',
    whatToDo: strength.advice,
  })
}
