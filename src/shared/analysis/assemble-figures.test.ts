import { describe, expect, it } from 'vitest'
import { assembleFigures } from './assemble-figures'
import { figures } from './figures-schema'
import type { CaseTally, Tallies } from './tallies'

const filter = { from: '2025-04-01', to: '2026-03-31', by: 'raised' } as const
const none: Tallies = {
  asOf: '2026-03-31', undated: 0, agencies: [], types: new Map(), kinds: [], stageNames: new Map(), made: [],
  remarks: [], received: [], receivedTypes: [], pairs: [], grounds: [], clocks: [], turns: [], forms: [],
  formsByMaker: [], repeats: { people: 0, cases: 0, unidentified: 0 },
  durations: { resolved: 0, open: 0, unknown: 0, workingDays: [], calendarDays: [] },
  time: { unit: 'month', units: [], raised: [], closed: [], open: [], overdue: [], drifting: [], themes: [] },
} // prettier-ignore

const kind = (stage: number | null, stageName: string | null, count: number): CaseTally => ({
  stage, stageName, count, rung: null, status: 'open', resolvedStage: null, resolvedRung: null, process: null,
  handling: null, statedTime: 'not-stated', remark: false,
}) // prettier-ignore

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
      kinds: [
        kind(null, null, 1),
        kind(2, 'Stage 2', 3),
        kind(null, 'Last resort', 1),
        kind(2, 'Step 2', 1),
        kind(1, 'Stage 1', 4),
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
      durations: {
        resolved: 2,
        open: 1,
        unknown: 0,
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
      },
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
