import type { FieldKind } from '@shared/domain/fields'
import type { Boundary } from '../labels/boundary'
import type { Answer } from './answer'
import { isBold, type Line } from './lines'

/** A question whose answer is being read. */
export interface OpenAnswer extends Omit<Answer, 'lines' | 'placing'> {
  readonly kind: FieldKind
  /** The printed label: how it is set, and how it ends. */
  readonly printed: { readonly line: Line; readonly boundary: Boundary['kind']; readonly set: boolean }
  readonly lines: Line[]
  /** Blank lines since the last text. */
  gaps: number
  placing: Answer['placing']
}

export interface ReaderOptions {
  /** In a cell everything up to the next label is the answer; in running text a short answer is one line. */
  readonly inCell: boolean
  /** Lines are as wide as the page, so an answer may go on in the next one. */
  readonly wrapped: boolean
  /** False while the labels are the common vocabulary's only. */
  readonly knownForm: boolean
}

/** Set apart from running text, as the labels of some forms are. */
export const isSet = (line: Line): boolean => line.heading || isBold(line)
