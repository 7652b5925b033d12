import { describe, expect, it } from 'vitest'
import { cutAt } from './cut-lines'
import { textOf } from './page-lines'

/** Words and boxes of one line, each with the place it starts at; letters are five wide. */
const line = (...pieces: readonly (readonly [x: number, text: string])[]) => ({
  y: 700,
  pieces: pieces.map(([x, text]) => ({ text, x, y: 700, width: text.length * 5, height: 10 })),
})

describe('a line where a column starts', () => {
  it.each([
    ['is cut there', line([45, 'Ms Odo Fairley'], [124, '4 May']), [124], ['Ms Odo Fairley', '4 May']],
    ['is not cut between a box and its words', line([45, '☐'], [61, 'Delay'], [285, '☒'], [301, 'Care plan']), [301], ['☐ Delay ☒ Care plan']],
    ['is cut behind a box that stands after its words', line([45, 'Adult'], [75, '☒'], [91, 'Child'], [121, '☐']), [91], ['Adult ☒', 'Child ☐']],
    ['is cut behind the box of a row', line([45, '☒'], [61, 'Have you spoken?']), [61], ['☒', 'Have you spoken?']],
  ])('%s', (_, whole, starts, chunks) => {
    expect(cutAt(whole, starts).map(textOf)).toEqual(chunks)
  })
}) // prettier-ignore
