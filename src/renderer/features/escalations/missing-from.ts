import type { CaseAction } from './case-actions'

/** What has been filled in so far in a case's dialog. */
export interface Draft {
  readonly on: string | null
  /** Stage id of the pack. */
  readonly stage: string
  readonly text: string
  readonly field: string
  readonly value: string
}

/** What an action still needs, field by field, with how to put it right. */
export function missingFrom(action: CaseAction, draft: Draft): Partial<Record<keyof Draft, string>> {
  const missing: Partial<Record<keyof Draft, string>> = {}
  if (action !== 'correct' && draft.on === null) missing.on = 'Enter the date as day, month, year.'
  if (action === 'correct' && draft.field === '') missing.field = 'Choose which fact to correct.'
  if (action !== 'advance' && draft.text.trim() === '')
    missing.text =
      action === 'resolve'
        ? 'Write what was agreed, in a few words.'
        : 'Write why, in a few words, so that others can follow it.'
  return missing
}
