import fc from 'fast-check'
import { rung } from '@shared/domain/escalation'
import type { FigureFilters } from '../../src/shared/analysis/figure-filters'
import type { TestAgency, TestCase } from '../../src/main/store/repositories/figures-test-cases'

export const agencies: TestAgency[] = [
  { name: 'Trust', type: 'nhs-trust' },
  { name: 'The Trust', type: 'unknown', mergedInto: 'Trust' },
  { name: 'Council', type: 'local-authority' },
  { name: 'School', type: 'education' },
  { name: 'Quiet Fire Service', type: 'fire' },
]
const agency = fc.constantFrom('Trust', 'The Trust', 'Council', 'School')
const day = fc
  .integer({ min: 0, max: 500 })
  .map((n) => new Date(Date.UTC(2025, 3, 1 + n)).toISOString().slice(0, 10))
const answer = fc.option(fc.constantFrom('yes', 'no'))
/** A case as chance has it. */
export const oneCase: fc.Arbitrary<TestCase> = fc.record({
  status: fc.constantFrom('open', 'open', 'resolved', 'resolved', 'withdrawn', 'out-of-scope'),
  made: fc.option(agency),
  received: fc.uniqueArray(agency, { maxLength: 3 }),
  raisedOn: fc.option(day),
  receivedOn: day,
  stage: fc.option(fc.integer({ min: 1, max: 3 })),
  rung: fc.constantFrom('practitioner', 'line-manager', 'chair'),
  resolvedOn: fc.option(day),
  resolvedStage: fc.option(fc.integer({ min: 1, max: 3 })),
  workingDays: fc.option(fc.integer({ min: 0, max: 20 })),
  calendarDays: fc.option(fc.integer({ min: 0, max: 30 })),
  grounds: fc.uniqueArray(fc.constantFrom('Levels of need', 'Roles', 'Other & more'), { maxLength: 3 }),
  themes: fc.array(fc.constantFrom('threshold', 'roles'), { maxLength: 3 }),
  pack: fc.constantFrom('hertfordshire', 'worcestershire'),
  about: fc.option(fc.constantFrom('adult', 'child')),
  isProcess: answer,
  isHandling: answer,
  timeStated: fc.option(fc.constantFrom('5 days', 'quite long')),
  timesDiffer: fc.boolean(),
  effectiveness: fc.option(fc.constant('It worked')),
  name: fc.option(fc.constantFrom('Ann Example', 'Ben Sample')),
  dateOfBirth: fc.option(fc.constantFrom('1950-01-01', '1960-02-02')),
  clocks: fc.array(fc.record({ what: fc.constantFrom('Speak', 'Confirm'), state: fc.constantFrom('met', 'met-late', 'unknown', 'running', 'stopped', 'not-started'), dueOn: fc.option(day) }).map((clock) => ({ ...clock, live: clock.state === 'running' })), { maxLength: 2 }),
  spans: fc.uniqueArray(fc.record({ kind: fc.constantFrom('overdue', 'drifting'), from: day, before: fc.constant(null) }), { maxLength: 2, selector: ({ kind }) => kind }),
}) // prettier-ignore
const some = <T>(...of: T[]) => fc.option(fc.uniqueArray(fc.constantFrom(...of), { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 }) // prettier-ignore
/** A period does not end before it begins: nobody is given figures of one that does. */
function inOrder(filter: FigureFilters): FigureFilters {
  const { from, to } = filter
  return from !== null && to !== null && to < from ? { ...filter, from: to, to: from } : filter
}

const inAnyOrder: fc.Arbitrary<FigureFilters> = fc.record({
  from: fc.option(day),
  to: fc.option(day),
  by: fc.constantFrom('raised', 'received'),
  protocol: some('hertfordshire', 'worcestershire'),
  about: fc.option(fc.constantFrom('adult', 'child'), { nil: undefined, freq: 2 }),
  agency: some('Trust', 'Council', 'School'),
  agencyType: some('nhs-trust', 'education'),
  side: fc.option(fc.constantFrom('made', 'received'), { nil: undefined }),
  ground: some('Levels of need', 'Roles', 'Other & more'),
  theme: some('threshold', 'roles'),
  rung: some(...rung.options.slice(0, 2)),
  status: fc.option(fc.constantFrom('open', 'closed'), { nil: undefined, freq: 2 }),
})

/** Filters as chance has them, over what such cases have. */
export const oneFilter = inAnyOrder.map(inOrder)
