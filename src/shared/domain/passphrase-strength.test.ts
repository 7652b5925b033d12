import { describe, expect, it } from 'vitest'
import { requireStrong, strengthOf } from './passphrase-strength'

describe('the guidance on a passphrase', () => {
  it('calls four unrelated words good, and five strong', () => {
    expect(strengthOf('lantern gravel otter seven').score).toBeGreaterThanOrEqual(3)
    expect(strengthOf('lantern gravel otter seven maple').score).toBe(4)
  })

  it('refuses what is short, repeated or the first thing anybody would try', () => {
    for (const bad of ['cat', 'Tr0ub4dor&3', 'aaaaaaaaaaaaaaaa', 'password12345678', '12345678901234567890'])
      expect(strengthOf(bad).score, bad).toBeLessThan(3)
  })

  it('accepts fourteen characters without words', () => {
    expect(strengthOf('k9#vTq2!mXw7Lp').score).toBe(3)
  })
})

describe('a new passphrase', () => {
  it('is refused, with what would do, while it is easy to guess', () => {
    for (const weak of ['', 'short', '                ', 'password password password'])
      expect(() => requireStrong(weak), weak).toThrow('too easy to guess')
  })

  it('may be four words or fourteen characters', () => {
    expect(() => requireStrong('lantern gravel otter seven')).not.toThrow()
    expect(() => requireStrong('k9#vTq2!mXw7Lp')).not.toThrow()
  })
})
