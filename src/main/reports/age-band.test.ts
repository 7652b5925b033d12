import { describe, expect, it } from 'vitest'
import { ageBand } from './age-band'

describe('an age band', () => {
  it('changes on the birthday', () => {
    expect(ageBand('1951-03-02', '2026-03-01')).toBe('65 to 74')
    expect(ageBand('1951-03-02', '2026-03-02')).toBe('75 to 84')
  })

  it('covers babies, children and the oldest', () => {
    expect(ageBand('2026-01-01', '2026-03-01')).toBe('Under 1')
    expect(ageBand('2024-01-01', '2026-03-01')).toBe('1 to 4')
    expect(ageBand('2008-03-02', '2026-03-01')).toBe('16 to 17')
    expect(ageBand('1930-01-01', '2026-03-01')).toBe('85 and over')
  })

  it('has somebody born on 29 February a year older on 1 March', () => {
    expect(ageBand('2008-02-29', '2026-02-28')).toBe('16 to 17')
    expect(ageBand('2008-02-29', '2026-03-01')).toBe('18 to 24')
  })

  it('is not given where the dates cannot be right', () => {
    expect(ageBand(null, '2026-03-01')).toBe('Not recorded')
    expect(ageBand('2026-03-02', '2026-03-01')).toBe('Not recorded')
    expect(ageBand('1900-01-01', '2026-03-01')).toBe('Not recorded')
  })
})
