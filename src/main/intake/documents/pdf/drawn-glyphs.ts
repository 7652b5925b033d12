import { z } from 'zod'
import { apply, multiply, unchanged, type Matrix } from './matrix'

/** One character as it stands on the page. `x` and `end` run along its own direction when that is not across. */
export interface Glyph {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  readonly font: string
  /** 0 across; 90, 180 and 270 as it is turned against the clock. */
  readonly turn: 0 | 90 | 180 | 270 | null
  readonly invisible: boolean
}

const shown = z.union([
  z.number(),
  z.object({ unicode: z.string(), width: z.number(), isSpace: z.boolean().nullish() }),
  z.null(),
])
const numbersOf = z.array(z.number())
const fontOf = z.tuple([z.string(), z.number()])
const invisibleModes = new Set([3, 7])

interface TextState {
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

/** Follows the text operators of a page and says where each character stands. */
export class TextPen {
  readonly glyphs: Glyph[] = []
  private state: TextState = {
    font: '', size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0,
  } // prettier-ignore
  private readonly saved: TextState[] = []
  private matrix: Matrix = unchanged
  private line = { x: 0, y: 0 }
  private x = 0
  private y = 0

  save(): void {
    this.saved.push({ ...this.state })
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state
  }

  begin(): void {
    this.matrix = unchanged
    this.line = { x: 0, y: 0 }
    this.x = this.y = 0
  }

  set(what: 'charSpacing' | 'wordSpacing' | 'leading' | 'rise' | 'mode' | 'scale', args: unknown): void {
    const [value] = numbersOf.safeParse(args).data ?? []
    if (value === undefined) return
    this.state[what] = what === 'leading' ? -value : what === 'scale' ? value / 100 : value
  }

  setFont(args: unknown): void {
    const { data } = fontOf.safeParse(args)
    if (data) [this.state.font, this.state.size] = data
  }

  setMatrix(args: unknown): void {
    const flat = Array.isArray(args) && args.length === 1 ? Array.from(numberList(args[0])) : numberList(args)
    const [a, b, c, d, e, f] = flat
    if (f === undefined) return
    this.matrix = [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f]
    this.line = { x: 0, y: 0 }
    this.x = this.y = 0
  }

  move(args: unknown, withLeading = false): void {
    const [x = 0, y = 0] = numbersOf.safeParse(args).data ?? []
    if (withLeading) this.state.leading = y
    this.moveBy(x, y)
  }

  nextLine(): void {
    this.moveBy(0, this.state.leading)
  }

  private moveBy(x: number, y: number): void {
    this.x = this.line.x += x
    this.y = this.line.y += y
  }

  show(args: unknown, page: Matrix, unitOf: (font: string) => number): void {
    const list = Array.isArray(args) && Array.isArray(args[0]) ? args[0] : []
    const { font, size, charSpacing, wordSpacing, scale, rise, mode } = this.state
    const unit = unitOf(font)
    const text = multiply(page, this.matrix)
    const height = Math.abs(size) * Math.hypot(text[2], text[3])
    const turn = turnOf(text)
    for (const item of list) {
      const { data } = shown.safeParse(item)
      if (data === undefined || data === null) continue
      if (typeof data === 'number') {
        this.x -= (data * size * scale) / 1000
        continue
      }
      const width = data.width * size * unit * scale
      const from = apply(text, this.x, this.y + rise)
      const to = apply(text, this.x + width, this.y + rise)
      this.x += width + (charSpacing + (data.isSpace ? wordSpacing : 0)) * scale
      if (data.unicode === '' || height === 0) continue
      const invisible = invisibleModes.has(mode)
      this.glyphs.push({
        text: data.unicode,
        x: from.x,
        end: to.x,
        y: from.y,
        size: height,
        font,
        turn,
        invisible,
      })
    }
  }
}

function numberList(value: unknown): number[] {
  if (value instanceof Float32Array || value instanceof Float64Array) return Array.from(value)
  return numbersOf.safeParse(value).data ?? []
}

function turnOf([a, b]: Matrix): Glyph['turn'] {
  const [across, up] = [Math.abs(a), Math.abs(b)]
  if (across > 8 * up) return a > 0 ? 0 : 180
  if (up > 8 * across) return b > 0 ? 90 : 270
  return null
}
