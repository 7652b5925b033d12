import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceOfDifference } from './compare-counts'
import { cLimits, controlChart, xmrLimits } from './control-chart'

/** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.1: defects on 25 wafers. */
const wafers = [
  16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31, 13,
]
/** The same, 6.3.2.2: flow rate of ten batches. */
const flowRates = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]

describe('control limits', () => {
  it('of counts are those of the published c-chart', () => {
    const { centre, lower, upper } = cLimits(wafers)
    expect([centre, lower, upper]).toEqual([16, 4, 28])
  })

  it('of single values are those of the published individuals chart', () => {
    const { centre, lower, upper } = xmrLimits(flowRates)
    expect(centre).toBeCloseTo(50.81, 9)
    expect([Number(upper.toFixed(4)), Number(lower.toFixed(4))]).toEqual([55.8041, 45.8159])
  })

  it('agree to 1e-9 with a second implementation', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 40 }), (counts) => {
        let sum = 0
        let ranges = 0
        counts.forEach((count, at) => {
          sum += count / counts.length
          if (at > 0) ranges += Math.max(count, counts[at - 1] ?? 0) - Math.min(count, counts[at - 1] ?? 0)
        })
        expect(Math.abs(cLimits(counts).upper - (sum + 3 * sum ** 0.5))).toBeLessThan(1e-9)
        const reach = (3 * ranges) / (counts.length - 1) / 1.128
        expect(Math.abs(xmrLimits(counts).lower - (sum - reach))).toBeLessThan(1e-9)
        expect(Math.abs(xmrLimits(counts).upper - (sum + reach))).toBeLessThan(1e-9)
      }),
    )
  })
})

describe('a control chart', () => {
  const signals = (counts: readonly number[]) => controlChart(counts).points.map(({ signal }) => signal)

  it('marks the wafer beyond the limit, and takes the wider of the two limits', () => {
    const chart = controlChart(wafers)
    expect(chart).toMatchObject({ method: 'xmr', centre: 16 })
    expect(chart.upper).toBeGreaterThanOrEqual(28)
    const steady = controlChart([16, 15, 16, 17, 16, 15, 16, 17, 16, 15, 16, 40])
    expect(steady).toMatchObject({ method: 'c' })
    expect(steady.points.at(-1)).toEqual({ count: 40, signal: 'above' })
  })

  it('marks a run of eight on one side, not of seven, and a value on the mean ends it', () => {
    const run = [8, 8, 8, 8, 8, 8, 8, 8, 4, 4, 4, 4, 4, 4, 4, 4]
    expect(signals(run)).toEqual([
      ...Array<string>(8).fill('run-above'),
      ...Array<string>(8).fill('run-below'),
    ])
    expect(signals([8, 8, 8, 8, 8, 8, 8, 4, 4, 4, 4, 4, 4, 4]).every((signal) => signal === null)).toBe(true)
    expect(
      signals([8, 8, 8, 8, 6, 8, 8, 8, 8, 4, 4, 4, 4, 6, 4, 4, 4, 4]).every((signal) => signal === null),
    ).toBe(true)
  })

  it('judges neither few points nor small means, and gives no lower limit below none', () => {
    expect(controlChart([9, 9, 90]).method).toBe('none')
    expect(controlChart([])).toEqual({ method: 'none', centre: 0, lower: null, upper: null, points: [] })
    expect(controlChart([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6]).method).toBe('none')
    expect(controlChart(Array<number>(12).fill(2))).toMatchObject({ lower: null })
  })
})

describe('the chance of a difference', () => {
  it('is that of the exact binomial test', () => {
    // R: binom.test(c(8, 2))$p.value, binom.test(c(15, 5))$p.value and binom.test(1, 10, 0.25)$p.value
    expect(chanceOfDifference(8, 2, 0.5)).toBeCloseTo(0.109375, 9)
    expect(chanceOfDifference(15, 5, 0.5)).toBeCloseTo(0.0413894653320312, 9)
    expect(chanceOfDifference(1, 9, 0.25)).toBeCloseTo(0.4682, 3)
    expect(chanceOfDifference(0, 0, 0.5)).toBe(1)
  })
})
