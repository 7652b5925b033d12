import { describe, expect, it } from 'vitest'
import { glancedAt, isSettled } from './settled-file'

const whole = { size: 100, writtenAt: 5 }

describe('a file in a watched folder', () => {
  it('is settled once nothing about it has changed for a while', () => {
    const first = glancedAt(undefined, whole, 1_000)
    expect(isSettled(first, 4_999)).toBe(false)
    expect(isSettled(glancedAt(first, whole, 3_000), 5_000)).toBe(true)
  })

  it('is waited for anew whenever it grows, or is written again at the same size', () => {
    const first = glancedAt(undefined, whole, 0)
    const grown = glancedAt(first, { size: 101, writtenAt: 5 }, 3_900)
    expect(isSettled(grown, 4_100)).toBe(false)
    const rewritten = glancedAt(first, { size: 100, writtenAt: 6 }, 3_900)
    expect(isSettled(rewritten, 7_000)).toBe(false)
    expect(isSettled(rewritten, 7_900)).toBe(true)
  })

  it('is given longer while it is empty, because programs often fill it later', () => {
    const empty = glancedAt(undefined, { size: 0, writtenAt: 5 }, 0)
    expect(isSettled(empty, 30_000)).toBe(false)
    expect(isSettled(empty, 60_000)).toBe(true)
  })

  it('does not wait for ever when the clock is put back', () => {
    const later = glancedAt(undefined, whole, 1_000_000)
    const back = glancedAt(later, whole, 10)
    expect(isSettled(back, 4_010)).toBe(true)
  })
})
