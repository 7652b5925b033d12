/** A piece of text or a form field on a page. Points, y upwards, `y` the baseline. */
export interface Piece {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly text: string
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

/** Distance within which two lines of a drawing are the same line. */
export const near = 3
