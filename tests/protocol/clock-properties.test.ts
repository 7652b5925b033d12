import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventType, type CaseEvent } from '../../src/shared/domain/case-event'
import { addDays, type IsoDate } from '../../src/shared/domain/dates'
import { isLive } from '../../src/shared/protocol/clock-summary'
import { clocks, invented, pack } from './test-packs'

const ids = [
  'hertfordshire',
  'worcestershire',
  'cheshire-west-and-chester',
  'warwickshire',
  'newcastle',
  ...invented,
]
const anyPack = fc.constantFrom(...ids).map(pack)
const day = fc.integer({ min: 0, max: 120 }).map((days): IsoDate => addDays('2026-01-15', days))
/** Mostly a few days, so that events of one day meet. */
const on = fc.oneof(
  day,
  fc.integer({ min: 0, max: 6 }).map((days): IsoDate => addDays('2026-03-30', days)),
)
const type = fc.oneof(
  fc.constantFrom(...eventType.options),
  fc.constantFrom(
    'stage-entered' as const,
    'agreed' as const,
    'reopened' as const,
    'response-date-set' as const,
  ),
)
const moment = fc
  .integer({ min: 0, max: 200 * 24 })
  .map((hours) => new Date(Date.UTC(2026, 0, 15) + hours * 3_600_000).toISOString())

/** A pack and any events at all, likely or not. */
const anyCase = anyPack.chain((found) => {
  const stages = found.stages.map(({ id }) => id)
  const named = found.stages.flatMap((stage) => [...stage.clocks, ...stage.duties].map(({ id }) => id))
  const event = fc.record({
    type,
    on: fc.option(on, { freq: 10 }),
    stage: fc.option(fc.constantFrom(...stages), { nil: undefined }),
    clock: fc.option(fc.constantFrom(...(named.length > 0 ? named : ['none'])), { nil: undefined, freq: 2 }),
    due: fc.option(day, { nil: undefined }),
    condition: fc.constantFrom(...found.conditions.map(({ id }) => id), 'none'),
    holds: fc.boolean(),
  })
  return fc.record({
    found: fc.constant(found),
    events: fc
      .array(event, { maxLength: 14 })
      .map((list) => list.map((one, i): CaseEvent => ({ ...one, id: `e${i}` }))),
    kind: fc.constantFrom('adult' as const, 'child' as const, null),
  })
})

const runs = { numRuns: Number(process.env['ACCORD_RUNS'] ?? 400) }

describe('whatever happens in a case', { timeout: 300_000 }, () => {
  it('its due dates never move when now does', () => {
    fc.assert(
      fc.property(anyCase, moment, moment, ({ found, events, kind }, now, later) => {
        const dates = (at: string) =>
          [...clocks(found, events, at, { facts: { kind } })].map(
            ([id, { dueAt, dueOn, originalDueOn }]) => ({ id, dueAt, dueOn, originalDueOn }),
          )
        expect(dates(now)).toEqual(dates(later))
      }),
      runs,
    )
  })

  it('the order in which its events arrive changes nothing', () => {
    const shuffled = anyCase.chain((one) =>
      fc.record({
        one: fc.constant(one),
        other: fc.shuffledSubarray(one.events, {
          minLength: one.events.length,
          maxLength: one.events.length,
        }),
      }),
    )
    fc.assert(
      fc.property(shuffled, moment, ({ one, other }, now) => {
        const facts = { kind: one.kind }
        expect(clocks(one.found, other, now, { facts })).toEqual(
          clocks(one.found, one.events, now, { facts }),
        )
      }),
      runs,
    )
  })

  it('bringing a date forward never pushes it back', () => {
    fc.assert(
      fc.property(anyCase, day, day, moment, ({ found, events, kind }, on, due, now) => {
        const facts = { kind }
        for (const [id, before] of clocks(found, events, now, { facts })) {
          const change: CaseEvent = { id: 'zz', type: 'due-brought-forward', clock: before.id, on, due }
          const after = clocks(found, [...events, change], now, { facts }).get(id)
          if (before.dueAt !== null) expect(String(after?.dueAt) <= before.dueAt).toBe(true)
          expect(after?.originalDueOn === before.originalDueOn || before.originalDueOn === null).toBe(true)
        }
      }),
      { numRuns: Math.ceil(runs.numRuns / 4) },
    )
  })

  it('withdrawing stops every clock', () => {
    fc.assert(
      fc.property(anyCase, moment, ({ found, events, kind }, now) => {
        const open = events.filter(
          ({ type }) => !['reopened', 'agreed', 'withdrawn', 'out-of-scope'].includes(type),
        )
        const closed: CaseEvent[] = [...open, { id: 'zz', type: 'withdrawn', on: '2026-08-31' }]
        const live = [...clocks(found, closed, now, { facts: { kind } }).values()].filter(isLive)
        expect(live.map(({ id }) => id)).toEqual([])
      }),
      runs,
    )
  })

  it('agreeing stops every clock but those that outlast agreement', () => {
    fc.assert(
      fc.property(anyCase, moment, ({ found, events, kind }, now) => {
        const lasting = new Set(
          found.stages.flatMap(({ clocks: own, duties }) =>
            [...own.filter((clock) => clock.runs === 'until-done'), ...duties].map(({ id }) => id),
          ),
        )
        const open = events.filter(
          ({ type }) => !['reopened', 'agreed', 'withdrawn', 'out-of-scope'].includes(type),
        )
        const closed: CaseEvent[] = [...open, { id: 'zz', type: 'agreed', on: '2026-08-31' }]
        const live = [...clocks(found, closed, now, { facts: { kind } }).values()].filter(isLive)
        expect(live.filter(({ id }) => !lasting.has(id))).toEqual([])
      }),
      runs,
    )
  })
})
