import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/shared/domain/dates'
import type { Due } from '../../src/shared/protocol/clock-schema'
import { addWorkingDays, workingDaysBetween } from '../../src/shared/protocol/working-days'
import type { ProtocolPack } from '../../src/shared/protocol/pack-schema'
import { calendarName, type CalendarName } from '../../src/shared/protocol/calendar'
import { packs } from './packs-on-disk'
import { naiveDueDate, naiveEndOfDay } from './naive-due-date'
import { clocks, events, pack } from './test-packs'

/** ACCORD_CASES=100000 for the long run; a fraction of it every time. */
const cases = Number(process.env['ACCORD_CASES'] ?? 5000)

const holidays = new Map<CalendarName, ReadonlySet<string>>(
  calendarName.options.map((name) => [
    name,
    new Set([...packs.calendar(name).holidays.keys()].map((day) => addDays('1970-01-01', day))),
  ]),
)

const start = fc.integer({ min: 0, max: 14 * 365 - 60 }).map((days) => addDays('2015-01-01', days))
const small = fc.integer({ min: 1, max: 25 })
const due = fc.oneof(
  small.map((workingDays): Due => ({ workingDays })),
  fc.integer({ min: 1, max: 4 }).map((workingWeeks): Due => ({ workingWeeks })),
  fc.constant<Due>({ sameWorkingDay: true }),
  fc.integer({ min: 1, max: 40 }).map((calendarDays): Due => ({ calendarDays })),
  fc.integer({ min: 1, max: 100 }).map((hours): Due => ({ hours })),
  fc
    .tuple(small, fc.constantFrom('calendar' as const, 'working' as const))
    .map(([dayNumber, days]): Due => ({ dayNumber, days })),
  fc.constant<Due>({ immediately: true }),
)

/** A protocol of one stage with one clock. */
function oneClock(length: Due, calendar: CalendarName): ProtocolPack {
  const base = pack('northmere')
  const [stage] = base.stages
  if (!stage) throw new Error('the pack has no stage')
  const clock = {
    id: 'it', what: 'It', clause: '1', starts: { event: 'stage-entered' as const }, stops: [{ event: 'contact-made' as const }],
    ends: [], due: length, orShorter: false, when: [], runs: 'stage' as const, turn: 'receiving' as const,
  } // prettier-ignore
  return { ...base, calendar, stages: [{ ...stage, clocks: [clock], duties: [] }] }
}

describe(
  `the engine and a naive second implementation, on ${cases} random cases of 2015 to 2028`,
  { timeout: 900_000 },
  () => {
    it('agree on every due date and due instant', () => {
      fc.assert(
        fc.property(start, due, fc.constantFrom(...calendarName.options), (on, length, calendar) => {
          const state = clocks(
            oneClock(length, calendar),
            events({ type: 'stage-entered', stage: 'stage-1', on }),
            `${on}T12:00:00Z`,
          ).get('it')
          const naive = naiveDueDate(length, on, holidays.get(calendar) ?? new Set())
          expect(state?.dueOn).toBe(naive)
          expect(state?.dueAt).toBe(naiveEndOfDay(naive ?? ''))
          const counted = state?.explanation.filter((day) => day.counted).length
          if ('workingDays' in length) expect(counted).toBe(length.workingDays)
          if ('dayNumber' in length) expect(counted).toBe(length.dayNumber)
          expect(state?.explanation.at(-1)?.date).toBe(naive)
        }),
        { numRuns: cases },
      )
    })

    it('agree that counting working days undoes adding them', () => {
      fc.assert(
        fc.property(start, small, fc.constantFrom(...calendarName.options), (on, n, name) => {
          const calendar = packs.calendar(name)
          expect(workingDaysBetween(on, addWorkingDays(on, n, calendar), calendar)).toBe(n)
        }),
        { numRuns: Math.min(cases, 20_000) },
      )
    })
  },
)
