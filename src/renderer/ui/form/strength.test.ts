import { describe, expect, it } from 'vitest'
import { strengthOf } from './strength'

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
