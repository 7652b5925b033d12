import { describe, expect, it } from 'vitest'
import { paceInWords } from './rate'

describe('the pace of an import', () => {
  it('is not guessed from the first moment', () => {
    expect(paceInWords(100, { done: 1, at: 300 })).toBe('')
  })

  it('says files a second and the time left', () => {
    expect(paceInWords(400, { done: 100, at: 4000 })).toBe('25 a second, 12 seconds left')
    expect(paceInWords(10_000, { done: 100, at: 10_000 })).toBe('10 a second, about 17 minutes left')
  })

  it('counts slow files by the minute', () => {
    expect(paceInWords(3, { done: 2, at: 10_000 })).toBe('12 a minute, 5 seconds left')
  })
})
