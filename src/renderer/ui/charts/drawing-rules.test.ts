import { describe, expect, it } from 'vitest'
import { depthOf } from './heat-matrix'
import { twoLines } from './name-tick'
import { wrap } from './picture'
import { wholeTicks } from './whole-ticks'

describe('the shade of a cell', () => {
  it.each([
    ['none', 0, 9, 0],
    ['kept back', null, 9, 0],
    ['the largest of many', 9, 9, 4],
    ['a few of many', 1, 9, 1],
    ['one, where one is the largest', 1, 1, 1],
    ['two, where two is the largest', 2, 2, 2],
  ])('of %s', (_, value, most, depth) => {
    expect(depthOf(value, most)).toBe(depth)
  })
})

describe('the numbers along an axis of counts', () => {
  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [6.1, [0, 2, 4, 6, 8]],
    [19, [0, 5, 10, 15, 20]],
    [137, [0, 50, 100, 150]],
    [4000, [0, 1000, 2000, 3000, 4000]],
  ])('reach %d in whole round steps', (most, ticks) => {
    expect(wholeTicks(most)).toEqual(ticks)
  })
})

describe('names', () => {
  it('are broken between words into two lines and only then cut', () => {
    expect(twoLines('Police', 10)).toEqual(['Police'])
    expect(twoLines('Council Adult Care', 14)).toEqual(['Council Adult', 'Care'])
    expect(twoLines('Valeside University Hospitals Trust', 12)).toEqual(['Valeside', 'University…'])
    expect(twoLines('Unbreakableword', 8)).toEqual(['Unbreak…'])
  })

  it('of a picture are broken by how wide they are, and no word is lost', () => {
    const lines = wrap('one two three four', 9, (line) => line.length)
    expect(lines).toEqual(['one two', 'three', 'four'])
  })
})
