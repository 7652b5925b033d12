import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { survivalSteps } from './kaplan-meier'
import { medianOfResolved } from './median'
import { resolutionCurve } from './resolution-curve'
import { survivalMedian } from './survival-median'
import type { DurationTally } from './tallies'

type Followed = readonly { days: number; resolved: boolean }[]

const tally = (cases: Followed): DurationTally[] =>
  cases.map(({ days, resolved }) => ({ days, resolved: resolved ? 1 : 0, open: resolved ? 0 : 1 }))
const resolvedAt = (...days: number[]): { days: number; resolved: boolean }[] =>
  days.map((day) => ({ days: day, resolved: true }))
const openAt = (...days: number[]): { days: number; resolved: boolean }[] =>
  days.map((day) => ({ days: day, resolved: false }))

/** Weeks in remission, Freireich et al., Blood 21 (1963) 699–716: the worked example of most textbooks. */
const sixMercaptopurine = [
  ...resolvedAt(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...openAt(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
]
const placebo = resolvedAt(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)

describe('the Kaplan–Meier estimate', () => {
  it('gives the published table of the leukaemia remission trial, interval included', () => {
    // Time, at risk, estimate and log(−log) interval, as printed by Stata's `sts list`.
    const published = [
      [6, 21, 0.8571, 0.6197, 0.9516],
      [7, 17, 0.8067, 0.5631, 0.9228],
      [10, 15, 0.7529, 0.5032, 0.8894],
      [13, 12, 0.6902, 0.4316, 0.8491],
      [16, 11, 0.6275, 0.3675, 0.8049],
      [22, 7, 0.5378, 0.2678, 0.7468],
      [23, 6, 0.4482, 0.1881, 0.6801],
    ]
    const rounded = (share: number | null): number => Number((share ?? Number.NaN).toFixed(4))
    const steps = survivalSteps(tally(sixMercaptopurine))
    expect(
      steps.map((s) => [s.days, s.atRisk, rounded(s.unresolved), rounded(s.low), rounded(s.high)]),
    ).toEqual(published)
  })

  it('gives the published medians of both arms, open-ended above where fewer than half are certain', () => {
    expect(survivalMedian(survivalSteps(tally(sixMercaptopurine)))).toEqual({
      median: 23,
      interval95: [13, null],
    })
    expect(survivalMedian(survivalSteps(tally(placebo)))).toEqual({ median: 8, interval95: [4, 11] })
  })

  it('agrees to 1e-9 with a second implementation that goes case by case', () => {
    const oneCase = fc.record({ days: fc.integer({ min: 0, max: 40 }), resolved: fc.boolean() })
    fc.assert(
      fc.property(fc.array(oneCase, { maxLength: 60 }), (cases) => {
        const steps = survivalSteps(tally(cases))
        const expected = caseByCase(cases)
        expect(steps.map(({ days }) => days)).toEqual(expected.map(({ days }) => days))
        steps.forEach((step, index) => {
          const other = expected[index]
          expect(step.unresolved).toBeCloseTo(other?.share ?? Number.NaN, 9)
          if (step.low === null || step.high === null) expect(other?.share).toBe(0)
          else {
            expect(step.low).toBeCloseTo(other?.low ?? Number.NaN, 9)
            expect(step.high).toBeCloseTo(other?.high ?? Number.NaN, 9)
          }
        })
      }),
      { numRuns: 500 },
    )
  })

  it('does not depend on the order or the grouping of what it counts', () => {
    const shuffled = [...tally(sixMercaptopurine)].reverse()
    const grouped: DurationTally[] = [
      { days: 6, resolved: 3, open: 1 },
      ...tally(sixMercaptopurine).filter((c) => c.days !== 6),
    ]
    expect(survivalSteps(shuffled)).toEqual(survivalSteps(tally(sixMercaptopurine)))
    expect(survivalSteps(grouped)).toEqual(survivalSteps(tally(sixMercaptopurine)))
  })

  it('without open cases has the plain median as its median', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 50 }), (days) => {
        const durations = tally(resolvedAt(...days))
        expect(survivalMedian(survivalSteps(durations)).median).toBe(medianOfResolved(durations))
      }),
    )
  })

  it('has no median while fewer than half are resolved, and none at all without cases', () => {
    expect(survivalMedian(survivalSteps(tally([...resolvedAt(2), ...openAt(5, 5)]))).median).toBeNull()
    expect(survivalMedian(survivalSteps([]))).toEqual({ median: null, interval95: [null, null] })
  })

  it('takes the day itself when half are resolved and nothing later is', () => {
    expect(survivalMedian(survivalSteps(tally([...resolvedAt(5), ...openAt(10)]))).median).toBe(5)
  })
})

describe('the plain median', () => {
  it('is the middle case, or half-way between the middle two, of those resolved', () => {
    expect(medianOfResolved(tally(resolvedAt(9, 1, 4)))).toBe(4)
    expect(medianOfResolved(tally([...resolvedAt(9, 1, 4, 5), ...openAt(100)]))).toBe(4.5)
    expect(medianOfResolved(tally(openAt(3)))).toBeNull()
  })
})

describe('the curve to draw', () => {
  const draw = (cases: Followed): ReturnType<typeof resolutionCurve> =>
    resolutionCurve(survivalSteps(tally(cases)), tally(cases))

  it('starts with everything unresolved and runs to the longest time followed', () => {
    const curve = draw(sixMercaptopurine)
    expect(curve[0]).toEqual({ days: 0, unresolved: 1, low: 1, high: 1 })
    expect(curve.at(-1)?.days).toBe(35)
    expect(curve.at(-1)?.unresolved).toBe(curve.at(-2)?.unresolved)
  })

  it('starts lower when some were resolved on the day they were raised', () => {
    expect(draw([...resolvedAt(0), ...openAt(4)])[0]).toMatchObject({ days: 0, unresolved: 0.5 })
  })

  it('claims no certainty where all are resolved', () => {
    const last = draw(resolvedAt(3, 7)).at(-1)
    expect(last).toMatchObject({ days: 7, unresolved: 0, low: 0 })
    expect(last?.high).toBeGreaterThan(0.5)
  })

  it('is empty without cases', () => {
    expect(draw([])).toEqual([])
  })
})

/** Written from the formulae, not from the code: every term found again from the list of cases. */
function caseByCase(cases: Followed): { days: number; share: number; low: number; high: number }[] {
  const times = [...new Set(cases.filter((c) => c.resolved).map((c) => c.days))].sort((a, b) => a - b)
  return times.map((days) => {
    const before = times.filter((time) => time <= days)
    const d = (time: number): number => cases.filter((c) => c.resolved && c.days === time).length
    const n = (time: number): number => cases.filter((c) => c.days >= time).length
    const share = before.map((time) => (n(time) - d(time)) / n(time)).reduce((a, b) => a * b, 1)
    const sum = before.map((time) => d(time) / (n(time) * (n(time) - d(time)))).reduce((a, b) => a + b, 0)
    const centre = Math.log(-Math.log(share))
    const reach = (1.959963984540054 * Math.sqrt(sum)) / -Math.log(share)
    return {
      days,
      share,
      low: Math.exp(-Math.exp(centre + reach)),
      high: Math.exp(-Math.exp(centre - reach)),
    }
  })
}
