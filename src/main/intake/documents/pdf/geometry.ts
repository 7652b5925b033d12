import type { Turn } from '@shared/domain/page-layout'

/** A piece of text of one look, or a form field, on a page. Points, y upwards, `y` the baseline. */
export interface Piece {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly text: string
  /** The page it stands on, from 1, once that is known. */
  readonly page?: number
  readonly bold?: boolean
  readonly slanted?: boolean
  /** Where each character starts, and where the last one ends; absent for fields. */
  readonly edges?: readonly number[]
  /** What is ruled through or under it, or marked with colour, by where the line runs. */
  readonly marks?: readonly {
    readonly look: 'struck' | 'underlined' | 'highlighted'
    readonly from: number
    readonly to: number
  }[]
  /** Text laid invisibly over the picture of a page, as scanners do that read letters for themselves. */
  readonly recognised?: boolean
  readonly field?: {
    readonly checkbox?: 'ticked' | 'empty'
    readonly kind: 'text' | 'list'
    readonly name: string
    readonly options?: string[]
  }
}

/** A ruled line, horizontal (`at` is y, from–to are x) or vertical (`at` is x). */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}
export interface Rules {
  readonly across: Rule[]
  readonly down: Rule[]
}

/** A slanted or curved stroke: part of a tick or a cross. */
export interface Stroke {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What a page shows that matters, turned upright: its text and fields, and its ruled lines. */
export interface PageContent {
  /** How far it was turned clockwise, past what it asks for, to set its text upright. */
  readonly turn: Turn
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  readonly rules: Rules
}

/** Distance within which two lines of a drawing are the same line. */
export const near = 3
