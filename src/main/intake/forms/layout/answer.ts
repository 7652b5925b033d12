import type { FieldKey } from '@shared/domain/fields'
import type { Target } from '../labels/label-book'
import type { Line } from './lines'
import type { Attribute } from '@shared/protocol/vocabulary-schema'

/** How clearly the text belongs to the label. */
export type Placing = 'certain' | 'likely'

/** A label and the text that stands where its answer belongs; no lines when that place is empty. */
export interface Answer {
  readonly target: Target
  readonly label: string
  /** Place of the answer, or of the label when there is none. */
  readonly at: string
  readonly lines: readonly Line[]
  readonly placing: Placing
  readonly spelling: 'exact' | 'near'
  /**
   * Where the answer stands so that it can hardly be another question's: the only cell beside its question, a cell among
   * others, or the line of the question after its colon.
   */
  readonly stands?: 'alone' | 'among' | 'in line'
  /** The answer follows the heading of a block directly, so it may hold a name, a job title and an agency. */
  readonly whole?: true
  /** The label does not say whom it asks about. */
  readonly bare?: readonly Attribute[]
}

export const answersField = (answer: Answer, field: FieldKey): boolean =>
  answer.target.field === field || answer.target.also.includes(field)

export const asksJobTitle = ({ field, also }: Target): boolean =>
  [field, ...also].some((each) => each.endsWith('.jobTitle'))
