import { describe, expect, it } from 'vitest'
import type { Piece } from './geometry'
import { withLabelsBefore } from './labels-behind-fields'
import { linesOf, textOf } from './page-lines'

const words = (text: string, x: number, y: number): Piece => ({
  x,
  y,
  text,
  width: text.length * 5,
  height: 10,
})
const field = (text: string, x: number, y: number): Piece => ({ ...words(text, x, y), width: 140, field: { kind: 'text', name: text } }) // prettier-ignore
const read = (pieces: readonly Piece[]) => linesOf(withLabelsBefore(pieces)).map(textOf)

const rows = [700, 650, 600] as const
const title = words('Escalation form', 50, 760)

describe('the fields of a page', () => {
  it.each<[string, readonly Piece[], readonly string[]]>([
    [
      'below their answers',
      rows.flatMap((y) => [field(`a${y}`, 50, y + 17), words(`Question ${y}`, 50, y), field(`b${y}`, 300, y + 17), words(`Other ${y}`, 300, y)]),
      ['Question 700 Other 700', 'a700 b700', 'Question 650 Other 650', 'a650 b650', 'Question 600 Other 600', 'a600 b600'],
    ],
    [
      'on their right',
      rows.flatMap((y) => [field(`a${y}`, 50, y), words(`Question ${y}`, 196, y), field(`b${y}`, 310, y), words(`Other ${y}`, 456, y)]),
      rows.map((y) => `Question ${y} a${y} Other ${y} b${y}`),
    ],
  ])('come behind their questions where all of these stand %s', (_, pieces, lines) => {
    expect(read([title, ...pieces])).toEqual(['Escalation form', ...lines])
  }) // prettier-ignore

  it.each<[string, readonly Piece[]]>([
    ['above', rows.flatMap((y) => [words(`Question ${y}`, 50, y + 17), field(`a${y}`, 50, y)])],
    ['on their left', rows.flatMap((y) => [words(`Question ${y}`, 50, y), field(`a${y}`, 150, y), words('days', 292, y)])],
    ['below some of them only', rows.flatMap((y) => [field(`a${y}`, 50, y + 17), ...(y > 600 ? [words(`Question ${y}`, 50, y)] : [])])],
    ['below two of them, and no more', rows.slice(1).flatMap((y) => [field(`a${y}`, 50, y + 17), words(`Question ${y}`, 50, y)])],
  ])('stay where they are where their questions stand %s', (_, pieces) => {
    expect(withLabelsBefore(pieces)).toBe(pieces)
  }) // prettier-ignore
})
