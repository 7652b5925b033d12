import fc from 'fast-check'
import { addDays } from '@shared/domain/dates'
import type {
  ReconciledCase,
  ReconciliationQuestion,
  ReturnCounts,
} from '@shared/analysis/reconciliation-schema'

/** What is wrong, or only looks wrong, between two agencies of a made-up year. */
export const plants = [
  'nothing', 'omits-made', 'omits-received', 'phantom-made', 'phantom-received', 'lost-form',
  'known-alias', 'unknown-alias', 'counts-withdrawn', 'counts-outside', 'double', 'late-form',
] as const // prettier-ignore
export type Plant = (typeof plants)[number]

export interface PlantedPair {
  readonly from: number
  readonly to: number
  readonly plant: Plant
  readonly truth: number
  /** How many of the escalations the plant concerns. */
  readonly many: number
}

export interface World {
  readonly agencies: number
  readonly silent: ReadonlySet<number>
  readonly pairs: readonly PlantedPair[]
}

/** A year between a few agencies, with one thing planted between each two. */
export const world = fc
  .record({ agencies: fc.integer({ min: 2, max: 5 }), seed: fc.infiniteStream(fc.nat({ max: 1_000_000 })) })
  .map(({ agencies, seed }): World => {
    const next = (below: number) => (seed.next().value ?? 0) % below
    const pairs: PlantedPair[] = []
    for (let from = 0; from < agencies; from += 1)
      for (let to = 0; to < agencies; to += 1) {
        const truth = from === to ? 0 : next(5)
        if (truth === 0) continue
        const plant = plants[next(plants.length)] ?? 'nothing'
        pairs.push({ from, to, plant, truth, many: 1 + next(truth) })
      }
    return { agencies, silent: new Set(next(3) === 0 ? [next(agencies)] : []), pairs }
  })

const period = { from: '2025-04-01', to: '2026-03-31' }
export const idOf = (agency: number) => `agency-${agency}`

/** The register and the returns of a made-up year. */
export function questionOf(made: World): ReconciliationQuestion {
  let number = 0
  const case_ = (pair: PlantedPair, change: Partial<ReconciledCase> = {}): ReconciledCase => {
    number += 1
    const raisedOn = addDays(period.from, 60 + ((number * 7) % 200))
    return {
      ref: `ACC-${number}`, made: idOf(pair.from), received: [idOf(pair.to)], raisedOn, receivedOn: addDays(raisedOn, 3),
      stage: 'stage-1', reportable: true, status: 'resolved', person: `person ${number}`, grounds: [], ...change,
    } // prettier-ignore
  }
  const cases = made.pairs.flatMap((pair) => {
    const { plant, truth, many } = pair
    const kept = plant === 'lost-form' ? truth - many : truth
    const own = Array.from({ length: kept }, (_, index) =>
      case_(
        pair,
        plant === 'late-form' && index < many ? { raisedOn: '2026-03-20', receivedOn: '2026-04-20' } : {},
      ),
    )
    const extra = Array.from({ length: many }, (_, index) => {
      if (plant === 'counts-withdrawn') return [case_(pair, { status: 'withdrawn' })]
      if (plant === 'counts-outside')
        return [case_(pair, { raisedOn: '2025-03-20', receivedOn: '2025-03-25' })]
      if (plant === 'double') return [case_(pair, { person: own[index]?.person ?? null })]
      return []
    })
    return [...own, ...extra.flat()]
  })
  const agencies = Array.from({ length: made.agencies }, (_, index) => index)
  return {
    period,
    agencies: agencies.map((index) => ({ id: idOf(index), name: `Agency ${index}`, asked: true })),
    cases,
    someStagesUnreported: false,
    returns: agencies.map((index) => returnOf(made, index)),
  }
}

/** What the first agency of a pair says it made, whatever name it says it under. */
export function saidMade({ plant, truth, many }: PlantedPair): number {
  if (plant === 'omits-made' || plant === 'late-form') return truth - many
  return ['phantom-made', 'counts-withdrawn', 'counts-outside'].includes(plant) ? truth + many : truth
}

export function saidReceived({ plant, truth, many }: PlantedPair): number {
  if (plant === 'omits-received') return truth - many
  return plant === 'phantom-received' ? truth + many : truth
}

function returnOf({ pairs, silent }: World, agency: number): ReturnCounts {
  const counterparts = pairs.flatMap((pair): ReturnCounts['counterparts'] => {
    if (pair.from === agency) {
      const line = { named: `Agency ${pair.to}`, agency: idOf(pair.to), near: [], received: null }
      if (pair.plant !== 'unknown-alias') return [{ ...line, named: pair.plant === 'known-alias' ? 'An alias' : line.named, made: saidMade(pair) }]
      return [
        { ...line, made: pair.truth - pair.many },
        { ...line, named: `Its other name ${pair.to}`, agency: null, near: [idOf(pair.to)], made: pair.many },
      ]
    }
    if (pair.to !== agency) return []
    const named = `Agency ${pair.from}`
    return [{ named, agency: idOf(pair.from), near: [], made: null, received: saidReceived(pair) }]
  }) // prettier-ignore
  const sum = (measure: 'made' | 'received') =>
    counterparts.reduce((all, line) => all + (line[measure] ?? 0), 0)
  const heard = !silent.has(agency)
  return {
    agency: idOf(agency), heard, stages: [],
    made: heard ? sum('made') : null, received: heard ? sum('received') : null,
    counterparts: heard ? counterparts : [],
  } // prettier-ignore
}
