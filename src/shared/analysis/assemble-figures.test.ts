import { describe, expect, it } from 'vitest'
import { assembleFigures } from './assemble-figures'
import { figures } from './figures-schema'
import type { Tallies } from './tallies'

const filter = { from: '2025-04-01', to: '2026-03-31', by: 'raised' } as const
const none: Tallies = {
  cases: 0, undated: 0, agencies: [], made: [], received: [], pairs: [], stageReached: [], stageResolved: [],
  grounds: [], resolved: 0, open: 0, unknown: 0, workingDays: [], calendarDays: [], clocks: [],
} // prettier-ignore

describe('the figures', () => {
  it('list agencies that made or received nothing, after those that did', () => {
    const { made, received } = assembleFigures(filter, {
      ...none,
      agencies: ['Fire'],
      made: [{ key: 'Health Trust', count: 2 }],
      received: [{ key: 'Police', count: 2 }],
    })
    expect(made).toEqual([
      { agency: 'Health Trust', count: 2 },
      { agency: 'Fire', count: 0 },
      { agency: 'Police', count: 0 },
    ])
    expect(received.map((row) => row.agency)).toEqual(['Police', 'Fire', 'Health Trust'])
  })

  it('say what is not recorded, last, instead of dropping it', () => {
    const result = assembleFigures(filter, {
      ...none,
      made: [
        { key: null, count: 5 },
        { key: 'Police', count: 1 },
      ],
      pairs: [{ from: null, to: 'Police', count: 5 }],
      grounds: [
        { key: null, count: 4 },
        { key: 'Thresholds', count: 2 },
      ],
    })
    expect(result.made.at(-1)).toEqual({ agency: 'Not recorded', count: 5 })
    expect(result.pairs).toEqual([{ from: 'Not recorded', to: 'Police', count: 5 }])
    expect(result.grounds.at(-1)).toEqual({ ground: 'Not recorded', count: 4 })
  })

  it('count one stage number once, whatever versions of the policy called it', () => {
    const { stageReached } = assembleFigures(filter, {
      ...none,
      stageReached: [
        { stage: null, name: null, count: 1 },
        { stage: 2, name: 'Stage 2', count: 3 },
        { stage: null, name: 'Last resort', count: 1 },
        { stage: 2, name: 'Step 2', count: 1 },
        { stage: 1, name: 'Stage 1', count: 4 },
      ],
    })
    expect(stageReached).toEqual([
      { stage: 1, name: 'Stage 1', count: 4 },
      { stage: 2, name: 'Stage 2', count: 4 },
      { stage: null, name: 'Last resort', count: 1 },
      { stage: null, name: 'No stage recorded', count: 1 },
    ])
  })

  it('give both medians, and the curve in working days', () => {
    const { timeToResolution } = assembleFigures(filter, {
      ...none,
      resolved: 2,
      open: 1,
      workingDays: [
        { days: 2, resolved: 1, open: 0 },
        { days: 5, resolved: 1, open: 0 },
        { days: 9, resolved: 0, open: 1 },
      ],
      calendarDays: [
        { days: 2, resolved: 1, open: 0 },
        { days: 7, resolved: 1, open: 0 },
        { days: 13, resolved: 0, open: 1 },
      ],
    })
    expect(timeToResolution.workingDays).toMatchObject({ median: 3.5, kaplanMeierMedian: 5 })
    expect(timeToResolution.calendarDays).toMatchObject({ median: 4.5, kaplanMeierMedian: 7 })
    expect(timeToResolution.curve.map((point) => point.days)).toEqual([0, 2, 5, 9])
  })

  it('of an empty register are empty and still have the agreed shape', () => {
    const empty = assembleFigures(filter, none)
    expect(figures.parse(empty)).toEqual(empty)
    expect(empty.timeToResolution.workingDays).toEqual({
      median: null,
      kaplanMeierMedian: null,
      interval95: [null, null],
    })
  })
})
