import type { Boundary } from '../labels/boundary'

/** A line that may be a heading: capital first, no stop, not long. */
export const likeHeading = /^\s*\p{Lu}[^.!?;,]{2,60}$/u

/** How the questions of a form were set so far, which tells what the next line may be. */
export class Habits {
  /** Labels set off by a dash: where several are, the form has no other sign. */
  dashes = 0
  private colons = 0
  /** Questions on lines of their own without any sign. */
  private unsigned = 0
  /** Questions with a colon whose answer stands beside it, or nowhere; and those with it on the lines below. */
  private beside = 0
  private beneath = 0
  private answered = false
  /** Questions in plain type with their answer behind a colon. */
  private plain = 0

  /**
   * A question was met.
   * @param plainly it asks, and does not only head a part of the form
   * @param set it is set in bold, or as a heading
   * @param next what stands beside it, or right below: nothing when that is neither
   */
  met({ kind }: Boundary, plainly: boolean, set: boolean, next: 'answer' | 'question' | null): void {
    if (kind === 'dash') this.dashes++
    if (kind === 'end') this.unsigned++
    if (kind !== 'colon' || !plainly) return
    this.colons++
    if (next) this.beside++
    if (next === 'answer') this.answered = true
    if (next === 'answer' && !set) this.plain++
  }

  /** In a form of "Question: answer" in plain type, what is set apart is a heading over such lines, and asks nothing itself. */
  get asksPlainly(): boolean {
    return this.plain > 2 && this.beneath === 0
  }

  answeredBelow(kind: Boundary['kind']): void {
    if (kind === 'colon') this.beneath++
  }

  /** "Not resolved: goes to the heads of service" is no question of a form whose questions have no colon. */
  writesColon(text: string): boolean {
    return this.colons === 0 && this.unsigned > 2 && !/[?\t]/.test(text)
  }

  /**
   * "YOUR DETAILS" right above a question, in a form whose answers stand beside its questions; or the name of its sender
   * below one that nobody has filled in.
   */
  leavesUnanswered(text: string, asksBelow: boolean): boolean {
    if (this.beneath > 0 || !likeHeading.test(text)) return false
    if (!asksBelow) return this.beside > 2 && !this.answered
    return this.beside > 2 || (this.beside > 0 && !/\p{Ll}/u.test(text))
  }
}
