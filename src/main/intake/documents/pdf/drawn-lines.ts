import { z } from 'zod'
import type { Rules, Stroke } from './geometry'
import type { Fill } from './highlights'
import { apply, type Matrix } from './matrix'

const numbers = z.custom<ArrayLike<number>>(
  (value) => typeof value === 'object' && value !== null && 'length' in value,
)
const pathArguments = z.tuple([z.number(), z.array(numbers.nullable())]).rest(z.unknown())
const shortest = 4
const crooked = 1
const most = 20_000

interface Point {
  readonly x: number
  readonly y: number
}

/** Collects the lines drawn on a page: strokes, and the edges of filled boxes, which is how many programs draw borders. */
export class LinePen {
  readonly rules: Rules = { across: [], down: [] }
  readonly strokes: Stroke[] = []
  /** Boxes filled with the colour of a marker pen, whose edges are among the rules as well. */
  readonly fills: Fill[] = []

  get full(): boolean {
    return this.rules.across.length + this.rules.down.length + this.strokes.length > most
  }

  /** @param marks whether the path, where it is filled, is filled with the colour of a marker pen */
  path(args: unknown, matrix: Matrix, notDrawn: number, marks: boolean): void {
    const path = pathArguments.safeParse(args)
    if (!path.success || path.data[0] === notDrawn) return
    const { across, down } = this.rules
    for (const data of path.data[1]) {
      if (!data || this.full) continue
      const before = [across.length, down.length] as const
      this.add(data, matrix)
      if (marks) this.fills.push({ across: across.slice(before[0]), down: down.slice(before[1]) })
    }
  }

  /** Path data: 0 move, 1 line, 2 curve (three points), 3 curve (two points), 4 close. */
  private add(data: ArrayLike<number>, matrix: Matrix): void {
    const point = (at: number) => apply(matrix, data[at] ?? 0, data[at + 1] ?? 0)
    let start: Point = { x: 0, y: 0 }
    let last = start
    for (let at = 0; at < data.length;) {
      const step = data[at]
      if (step === 0) {
        start = last = point(at + 1)
        at += 3
      } else if (step === 1) {
        const next = point(at + 1)
        this.line(last, next)
        last = next
        at += 3
      } else if (step === 2 || step === 3) {
        const next = point(at + (step === 2 ? 5 : 3))
        this.stroke(last, next)
        last = next
        at += step === 2 ? 7 : 5
      } else {
        this.line(last, start)
        last = start
        at++
      }
    }
  }

  private line(a: Point, b: Point): void {
    const width = Math.abs(a.x - b.x)
    const height = Math.abs(a.y - b.y)
    if (height <= crooked && width >= shortest) {
      this.rules.across.push({ at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) })
    } else if (width <= crooked && height >= shortest) {
      this.rules.down.push({ at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) })
    } else this.stroke(a, b)
  }

  private stroke(a: Point, b: Point): void {
    const stroke = {
      left: Math.min(a.x, b.x),
      right: Math.max(a.x, b.x),
      top: Math.max(a.y, b.y),
      bottom: Math.min(a.y, b.y),
    }
    const long = stroke.right - stroke.left + stroke.top - stroke.bottom
    if (long >= 2 && long <= 60) this.strokes.push(stroke)
  }
}
