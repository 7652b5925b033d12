import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reconcile } from '@shared/analysis/reconciliation'
import {
  reconciliation, type ReconciledPair, type Reconciliation, type ReconciliationQuestion, type ReturnCounts,
} from '@shared/analysis/reconciliation-schema' // prettier-ignore
import { idOf, questionOf, world, type PlantedPair } from './made-up-year'

/** What must be left unexplained for each thing planted: against the forms on either side, and between the two agencies. */
const left: Record<PlantedPair['plant'], (many: number) => readonly [number, number, number]> = {
  nothing: () => [0, 0, 0],
  'omits-made': (n) => [-n, 0, -n],
  'omits-received': (n) => [0, -n, n],
  'phantom-made': (n) => [n, 0, n],
  'phantom-received': (n) => [0, n, -n],
  'lost-form': (n) => [n, n, 0],
  'known-alias': () => [0, 0, 0],
  'unknown-alias': () => [0, 0, 0],
  'counts-withdrawn': () => [0, 0, 0],
  'counts-outside': () => [0, 0, 0],
  double: () => [0, 0, 0],
  'late-form': () => [0, 0, 0],
}
const explains: Partial<Record<PlantedPair['plant'], string>> = {
  'unknown-alias': 'alias',
  'counts-withdrawn': 'withdrawn',
  'counts-outside': 'outside-period',
  double: 'double',
  'late-form': 'outside-period',
}

const pairOf = ({ pairs }: Reconciliation, from: number, to: number): ReconciledPair => {
  const found = pairs.find((pair) => pair.from === idOf(from) && pair.to === idOf(to))
  if (!found) throw new Error(`No pair ${from} to ${to}`)
  return found
}
const reconciled = (question: ReconciliationQuestion) => reconciliation.parse(reconcile(question))

describe('reconciling the returns of a year', () => {
  it('finds exactly what was planted, and explains what is no error', () => {
    fc.assert(
      fc.property(world, (made) => {
        const found = reconciled(questionOf(made))
        for (const { from, to, plant, many } of made.pairs) {
          const pair = pairOf(found, from, to)
          const [toForms, receivedToForms, between] = left[plant](many)
          const mute = { made: made.silent.has(from), received: made.silent.has(to) }
          expect(pair.madeToForms?.unexplained ?? null).toBe(mute.made ? null : toForms)
          expect(pair.receivedToForms?.unexplained ?? null).toBe(mute.received ? null : receivedToForms)
          expect(pair.madeToReceived?.unexplained ?? null).toBe(mute.made || mute.received ? null : between)
          const kinds = [pair.madeToForms, pair.receivedToForms, pair.madeToReceived]
            .flatMap((each) => each?.explained ?? [])
            .map(({ kind, count }) => `${kind} ${count}`)
          // A case twice on the register differs from both returns; all else is one agency’s own counting.
          const shown = plant === 'double' ? !(mute.made && mute.received) : !mute.made
          const kind = explains[plant]
          expect([...new Set(kinds)]).toEqual(kind && shown ? [`${kind} ${many}`] : [])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('says of a pair that it is matched, explained or unmatched, and not known only where nobody says anything', () => {
    fc.assert(
      fc.property(world, (made) => {
        const found = reconciled(questionOf(made))
        for (const { from, to, plant, many } of made.pairs) {
          const { state, madeToForms, receivedToForms, madeToReceived } = pairOf(found, from, to)
          const known = [madeToForms, receivedToForms, madeToReceived].filter((each) => each !== null)
          if (known.length === 0) expect(state).toBe('not-known')
          else if (made.silent.size === 0) {
            const wrong = left[plant](many).some((n) => n !== 0)
            expect(state).toBe(wrong ? 'unmatched' : explains[plant] ? 'explained' : 'matched')
          }
        }
      }),
    )
  })

  it('adds up both ways: over those that made, over those that received, and over the register', () => {
    fc.assert(
      fc.property(world, (made) => {
        const question = questionOf(made)
        const { agencies, pairs, totals } = reconciled(question)
        const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0)
        for (const { id, made: own, received } of agencies) {
          const out = pairs.filter(({ from }) => from === id)
          const into = pairs.filter(({ to }) => to === id)
          expect(sum(out.map(({ forms }) => forms.length))).toBe(own.forms.length)
          expect(sum(into.map(({ forms }) => forms.length))).toBe(received.forms.length)
          // An agency’s lines add up to its total, less what it counts under names nobody knows.
          const returned = question.returns.find(({ agency }) => agency === id)
          const unknown = sum((returned?.counterparts ?? []).filter(({ agency }) => agency === null).map((line) => line.made ?? 0)) // prettier-ignore
          if (own.said !== null)
            expect(sum(out.map(({ saidMade }) => saidMade ?? 0)) + unknown).toBe(own.said)
        }
        expect(sum(agencies.map(({ made: own }) => own.forms.length))).toBe(totals.pairs)
        expect(sum(agencies.map(({ received }) => received.forms.length))).toBe(totals.pairs)
        expect(totals.pairs).toBe(totals.cases)
      }),
    )
  })

  it('counts an escalation with two agencies once for who made it and once for each that received it', () => {
    const [first] = questionOf({ agencies: 3, silent: new Set(), pairs: [{ from: 0, to: 1, plant: 'nothing', truth: 1, many: 1 }] }).cases // prettier-ignore
    if (!first) throw new Error('There is a case')
    const { agencies, totals } = reconciled({ ...question([]), cases: [{ ...first, received: [idOf(1), idOf(2)] }] }) // prettier-ignore
    expect(agencies.map(({ made, received }) => [made.forms.length, received.forms.length])).toEqual([[1, 0], [0, 1], [0, 1]]) // prettier-ignore
    expect(totals).toMatchObject({ cases: 1, pairs: 2 })
  })
})

describe('where forms come only from a later stage', () => {
  const stages = (made: readonly [number, number], received: readonly [number, number]) => [
    { stage: 's1', name: 'Stage 1', reportable: false, made: made[0], received: received[0] },
    { stage: 's3', name: 'Stage 3', reportable: true, made: made[1], received: received[1] },
  ]
  const forms = (n: number) => questionOf({ agencies: 3, silent: new Set(), pairs: [{ from: 0, to: 1, plant: 'nothing', truth: n, many: 1 }] }).cases // prettier-ignore

  it('more said than forms is what to expect, and no error', () => {
    const { pairs, agencies } = reconciled({
      ...question([returned(0, 4, 0, { made: 4, to: 1 }), returned(1, 0, 4, { received: 4, from: 0 })]),
      cases: forms(1),
      someStagesUnreported: true,
    })
    expect(pairs[0]).toMatchObject({ state: 'explained', madeToReceived: { difference: 0, unexplained: 0 } })
    expect(pairs[0]?.madeToForms?.explained).toMatchObject([{ kind: 'below-reported-stage', count: 3, certain: false }]) // prettier-ignore
    expect(agencies[0]?.made.toForms).toMatchObject({ difference: 3, unexplained: 0 })
  })

  it('fewer said than forms is still an error', () => {
    const { pairs } = reconciled({ ...question([returned(0, 1, 0, { made: 1, to: 1 })]), cases: forms(3), someStagesUnreported: true }) // prettier-ignore
    expect(pairs[0]).toMatchObject({ state: 'unmatched', madeToForms: { difference: -2, unexplained: -2 } })
  })

  it('a return that gives its stages is held to them: a form missing for stage 3 is found', () => {
    const one = { ...returned(0, 4, 0, { made: 4, to: 1 }), stages: stages([2, 2], [0, 0]) }
    const found = reconciled({ ...question([one]), cases: forms(1), someStagesUnreported: true })
    expect(found.agencies[0]?.made.toForms).toMatchObject({ difference: 3, unexplained: 1 })
    expect(found.agencies[0]?.made.toForms?.explained).toMatchObject([{ kind: 'below-reported-stage', count: 2, certain: true }]) // prettier-ignore
  })

  it('who says it made what the other denies differs whatever the stage', () => {
    const { pairs } = reconciled({
      ...question([returned(0, 4, 0, { made: 4, to: 1 }), returned(1, 0, 1, { received: 1, from: 0 })]),
      someStagesUnreported: true,
    })
    expect(pairs[0]).toMatchObject({ state: 'unmatched', madeToReceived: { difference: 3, unexplained: 3 } })
  })
})

describe('what a return does not say', () => {
  it('is not nought: an agency not broken down is not known', () => {
    const { pairs } = reconciled({ ...question([{ ...returned(0, 4, 0), counterparts: [] }, returned(1, 0, 4, { received: 4, from: 0 })]) }) // prettier-ignore
    expect(pairs[0]).toMatchObject({ saidMade: null, saidReceived: 4, madeToReceived: null })
  })

  it('is nought where the agencies listed make up the whole', () => {
    const { pairs } = reconciled(question([returned(0, 2, 0, { made: 2, to: 2 }), returned(1, 0, 1, { received: 1, from: 0 })])) // prettier-ignore
    expect(pairs.find(({ to }) => to === idOf(1))).toMatchObject({ saidMade: 0, saidReceived: 1, state: 'unmatched' }) // prettier-ignore
  })

  it('of a silent agency nothing counts', () => {
    const { agencies, totals } = reconciled(question([{ ...returned(0, 4, 4), heard: false }]))
    expect(agencies[0]).toMatchObject({ heard: false, made: { said: null, toForms: null } })
    expect(totals).toMatchObject({ saidMade: 0, saidReceived: 0 })
  })
})

function question(returns: readonly ReturnCounts[]): ReconciliationQuestion {
  const empty = questionOf({ agencies: 3, silent: new Set(), pairs: [] })
  return { ...empty, returns: [...returns] }
}

function returned(
  agency: number,
  made: number,
  received: number,
  line: { made?: number; received?: number; to?: number; from?: number } = {},
): ReturnCounts {
  const other = line.to ?? line.from
  const counterparts =
    other === undefined
      ? []
      : [{ named: `Agency ${other}`, agency: idOf(other), near: [], made: line.made ?? null, received: line.received ?? null }] // prettier-ignore
  return { agency: idOf(agency), heard: true, made, received, stages: [], counterparts }
}
