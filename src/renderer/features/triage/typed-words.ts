import type { TriageDraft } from '@shared/domain/triage-draft'

type Typing = TriageDraft['typing']

/** The words in open boxes of the items looked at. Nothing is drawn anew for a letter typed, so they are no state. */
export class TypedWords {
  private readonly bySubmission = new Map<string, Typing>()

  /** What was typed while this screen is open, or else what was kept before. */
  of(submission: string, kept: Typing): Typing {
    const typed = this.bySubmission.get(submission)
    return typed === undefined ? kept : typed
  }

  set(submission: string, typing: Typing): void {
    this.bySubmission.set(submission, typing)
  }
}
