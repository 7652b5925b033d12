import type { PairState } from '@shared/analysis/reconciliation-schema'
import type { ReturnState } from '@shared/domain/return-state'
import type { Tone } from '../../ui/feedback/tag'

/** Where an agency's return stands, as a word and its colour. */
export const stateLooks: Record<ReturnState, { readonly words: string; readonly tone: Tone }> = {
  asked: { words: 'Asked', tone: 'info' },
  late: { words: 'Late', tone: 'warn' },
  received: { words: 'Received', tone: 'good' },
  nil: { words: 'Nothing to report', tone: 'good' },
  queried: { words: 'Queried', tone: 'warn' },
  'signed-off': { words: 'Signed off', tone: 'accent' },
  silent: { words: 'Silent', tone: 'bad' },
}

export const pairLooks: Record<PairState, { readonly words: string; readonly tone: Tone }> = {
  matched: { words: 'Agrees', tone: 'good' },
  explained: { words: 'Differs, explained', tone: 'info' },
  unmatched: { words: 'Does not agree', tone: 'bad' },
  'not-known': { words: 'No return says', tone: 'quiet' },
}

/** A figure that no return gives is not nought. */
export const figureOr = (value: number | null): string => (value === null ? '–' : String(value))

export const layoutWords: Readonly<Record<string, string>> = {
  template: 'Accord’s workbook',
  own: 'the agency’s own layout',
  text: 'a letter',
}
