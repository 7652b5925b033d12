import { inkSoft, line } from '../paper-look'
import { element, escaped } from './element'

/** Pixels between the margins of an A4 page. */
export const width = 640
export const legendHeight = 26

export interface Key {
  readonly name: string
  readonly colour: string
  readonly dashed?: boolean
}

export interface Drawing {
  readonly height: number
  readonly content: string
  readonly keys: readonly Key[]
}

/** What each colour and dash stands for, in a row above the drawing. */
export function legend(keys: readonly Key[]): string {
  let at = 0
  return keys
    .map(({ name, colour, dashed }) => {
      const x = at
      at += 34 + name.length * 6.4
      const mark = dashed
        ? lineAt(x, 10, x + 14, 10, { stroke: colour, 'stroke-width': 2, 'stroke-dasharray': '4 3' })
        : element('rect', { x, y: 4, width: 14, height: 12, rx: 2, fill: colour })
      return mark + label(x + 20, 14, name)
    })
    .join('')
}

export function label(x: number, y: number, text: string, attributes: Record<string, string | number> = {}): string {
  return element('text', { x, y, 'font-size': 12, ...attributes }, escaped(text))
} // prettier-ignore

export function lineAt(x1: number, y1: number, x2: number, y2: number, attributes: Record<string, string | number> = { stroke: `#${line}`, 'stroke-width': 1 }): string {
  return element('line', { x1, y1, x2, y2, ...attributes })
} // prettier-ignore

/** Steps of 1, 2 or 5 times a power of ten: at most five of them to a largest value. */
export function ticks(largest: number): number[] {
  const rough = Math.max(largest, 1) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough)
  return Array.from({ length: Math.ceil(Math.max(largest, 1) / step) + 1 }, (_, index) => index * step)
}

/** The name of an axis that stands, written upwards at its left. */
export function standingLabel(text: string, middle: number): string {
  return label(0, 0, text, { transform: `translate(12 ${middle}) rotate(-90)`, 'text-anchor': 'middle', fill: `#${inkSoft}` })
} // prettier-ignore
