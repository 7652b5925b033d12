import type { Attribute } from '@shared/protocol/vocabulary-schema'
import type { Target } from '../labels/label-book'
import type { LabelMatch } from '../labels/label-match'
import type { LogCell } from './log-row'

/** How a log writes the dates that could be read in two ways, where others of it show that it is not day first. */
export type DateOrder = 'month-first' | 'mixed'

/** A column of a log and the fields its cells fill. */
export interface LogColumn {
  readonly column: number
  readonly heading: string
  readonly target: Target
  readonly sure: boolean
  /** Set when the heading could ask for several things: what is written is put to a person, with this as the reason. */
  readonly unclear?: string
  /** Set over dates when some of the log are not written day first. */
  readonly order?: DateOrder
}

export interface Heading {
  readonly cell: LogCell
  readonly match: LabelMatch | null
}

export type Found = Pick<LogColumn, 'target' | 'sure' | 'unclear'>

export const attributesOf = (match: LabelMatch): readonly Attribute[] | null =>
  match.meanings.find((meaning) => meaning.attributes)?.attributes ?? null

/** "Worker", "Practitioner": of whom, only what stands over or before the heading tells. */
export const asksWho = (match: LabelMatch | null): boolean =>
  match?.meanings.some(({ unclear, root }) => unclear && root?.field.endsWith('.name')) === true
