import { describe, expect, it } from 'vitest'
import { pointAfterKey } from './chart-point'

const grid = (...lengths: number[]) =>
  lengths.map((length, row) =>
    Array.from({ length }, (_, at) => ({ key: `${row}/${at}`, spoken: `${row}/${at}` })),
  )

describe('the arrow keys from point to point', () => {
  it.each([
    ['right goes on in reading order, over the end of a row', [2, 2], 1, 'ArrowRight', 2],
    ['left goes back', [2, 2], 2, 'ArrowLeft', 1],
    ['down goes to the same place of the next row', [3, 3], 1, 'ArrowDown', 4],
    ['down to a shorter row goes to its end', [3, 1], 2, 'ArrowDown', 3],
    ['up goes back to the row above', [3, 3], 5, 'ArrowUp', 2],
    ['up from the first row stays', [3, 3], 1, 'ArrowUp', 1],
    ['down in the last row stays', [2, 2], 3, 'ArrowDown', 3],
    ['one row is gone through with down as well', [4], 1, 'ArrowDown', 2],
    ['nothing is past the end', [2], 1, 'ArrowRight', 1],
    ['nothing is before the beginning', [2], 0, 'ArrowLeft', 0],
    ['Home', [2, 2], 3, 'Home', 0],
    ['End', [2, 2], 0, 'End', 3],
    ['the first arrow reaches the first point', [2], null, 'ArrowDown', 0],
    ['another key moves nowhere', [2], 0, 'x', null],
    ['there is nowhere to go without points', [], null, 'ArrowDown', null],
  ] as const)('%s', (_, lengths, from, key, to) => {
    expect(pointAfterKey(grid(...lengths), from, key)).toBe(to)
  })
})
