import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assembleCase } from '../../src/shared/domain/assemble-case'
import type { CaseSource, CaseSurroundings, HandRecord } from '../../src/shared/domain/assemble-types'
import type { CaseEvent } from '../../src/shared/domain/case-event'
import { addDays } from '../../src/shared/domain/dates'
import type { FieldKey } from '../../src/shared/domain/fields'
import { clocksOf, dutiesOf } from '../../src/shared/protocol/clock-engine'
import { packs } from '../protocol/packs-on-disk'

const pack = packs.get('hertfordshire')
const calendar = packs.calendar(pack.calendar)
const around: CaseSurroundings = { agenciesNamed: () => [], form: () => null, workingDays: () => null }

/** A form of one stage, as read for certain. */
function form(stage: number, on: string): CaseSource {
  const fields: [FieldKey, string | number][] = [
    ['subject.name', 'Ivy Thornbury'],
    ['stage', stage],
    ['raisedOn', '2026-05-21'],
    ['referringManager.on', on],
  ]
  const reading = Object.fromEntries(
    fields.map(([field, value]) => [
      field,
      { value, asWritten: String(value), confidence: 'sure' as const, at: 'p1' },
    ]),
  )
  return { submission: `form-${stage}`, sha256: `${stage}`, receivedOn: addDays(on, 2), form: null, reading }
}

const types = ['contact-made', 'response-date-set', 'information-requested', 'not-agreed', 'confirmed-in-writing'] as const // prettier-ignore

/** What a person recorded: at most one thing a day, so that nothing rests on what was typed first. */
const handEvents = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({ min: 0, max: 40 }),
      type: fc.constantFrom(...types),
      stage: fc.constantFrom('stage-1', 'stage-2'),
      hour: fc.integer({ min: 8, max: 17 }),
    }),
    { selector: ({ day }) => day, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ day, type, stage, hour }, at): CaseEvent => {
      const on = addDays('2026-05-21', day)
      const due = type === 'response-date-set' ? { due: addDays(on, 5) } : {}
      return {
        id: `e${at}`,
        type,
        on,
        at: `${on}T${String(hour).padStart(2, '0')}:00:00.000Z`,
        stage,
        ...due,
      }
    }),
  )

const endings = fc.constantFrom<CaseEvent[]>(
  [],
  [{ id: 'x', type: 'agreed', on: '2026-07-10', stage: 'stage-2' }],
  [
    { id: 'x', type: 'agreed', on: '2026-07-10', stage: 'stage-2' },
    { id: 'y', type: 'reopened', on: '2026-07-14', reason: 'Not carried out' },
  ],
  [{ id: 'z', type: 'withdrawn', on: '2026-07-12', reason: 'Moved away' }],
)

function caseOf(sources: readonly CaseSource[], events: readonly CaseEvent[]) {
  const hand: HandRecord[] = events.map((event) => ({ kind: 'event', event }))
  const found = assembleCase({ pack, sources, hand }, around)
  const question = { pack, calendar, events: found.events, now: '2026-08-03T12:00:00.000Z' }
  return { ...found, clocks: clocksOf(question), duties: dutiesOf(question) }
}

it('gives the same case, clocks and duties whatever order its forms and events arrive in', () => {
  const forms = [form(1, '2026-05-21'), form(2, '2026-06-04')]
  const arrival = fc.tuple(handEvents, endings).chain(([events, ending]) => {
    const all = [...events, ...ending]
    return fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      fc.shuffledSubarray(forms, { minLength: forms.length, maxLength: forms.length }),
    )
  })
  fc.assert(
    fc.property(arrival, ([events, shuffledEvents, shuffledForms]) => {
      expect(caseOf(shuffledForms, shuffledEvents)).toEqual(caseOf(forms, events))
    }),
    { numRuns: 300, seed: 20261122 },
  )
})
