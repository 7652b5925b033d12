import { describe, expect, it } from 'vitest'
import { daysToDraw, stepsUpTo } from './curve-domain'

const steps = [
  { days: 0, unresolved: 1 },
  { days: 5, unresolved: 0.6 },
  { days: 20, unresolved: 0.2 },
  { days: 260, unresolved: 0.2 },
]

describe('the days a curve is drawn to', () => {
  it('end a little after the last case resolved, however long another has been open', () => {
    expect(daysToDraw(steps)).toBe(28)
  })

  it('never go past what was observed', () => {
    expect(daysToDraw(steps.slice(0, 3))).toBe(20)
    expect(daysToDraw([{ days: 0, unresolved: 1 }])).toBe(1)
  })

  it('are all covered by the line', () => {
    expect(stepsUpTo(steps, 28).at(-1)).toEqual({ days: 28, unresolved: 0.2 })
    expect(stepsUpTo(steps.slice(0, 3), 20)).toHaveLength(3)
  })
})
