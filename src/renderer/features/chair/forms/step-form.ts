import type { IsoDate } from '@shared/domain/dates'
import type { ReferralHappening } from '@shared/domain/referral-step'
import type { Choice } from '../../../ui/form/select'

/** What a form asks beside the date. `many` holds ids, one a line. */
export interface StepField {
  readonly name: string
  readonly label: string
  readonly kind: 'line' | 'long' | 'date' | 'time' | 'choice' | 'many'
  readonly description?: string
  readonly choices?: readonly Choice[]
  readonly optional?: boolean
  readonly initial?: string
}

/** A step of a referral as a form asks for it. */
export interface StepForm {
  readonly title: string
  readonly button: string
  /** Said when it is recorded. */
  readonly done: string
  /** What to know before recording it. */
  readonly note?: string
  /** What the day is called; null when it is today and not asked. */
  readonly day: string | null
  readonly fields: readonly StepField[]
  readonly happening: (value: (name: string) => string) => ReferralHappening
}

/** A date given, or null for none. */
export const dateOrNull = (text: string): IsoDate | null => (text === '' ? null : text)

/** A name for something of the referral that later steps refer to. */
export const newName = (): string => crypto.randomUUID()

/** Two choices, such as who recommends, from the text of a field. */
export function oneOf<T extends string>(text: string, choices: readonly T[], otherwise: T): T {
  return choices.find((choice) => choice === text) ?? otherwise
}
