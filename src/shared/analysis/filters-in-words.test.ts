import { expect, it } from 'vitest'
import { figureFilters } from './figure-filters'
import { filterLine } from './filters-in-words'

const protocols = new Map([['hertfordshire', 'Hertfordshire: escalation policy']])
const line = (given: object) => filterLine(figureFilters.parse(given), protocols)

it('says every filter in words and none by its id', () => {
  expect(
    line({
      from: '2026-04-01',
      protocol: ['hertfordshire', 'unknown-pack'],
      about: 'child',
      agency: ['Police', 'GP'],
      agencyType: ['nhs-trust'],
      ground: ['Levels of need'],
      theme: ['agency-response'],
      rung: ['line-manager'],
      status: 'closed',
    }),
  ).toBe(
    'Protocol: Hertfordshire: escalation policy or unknown-pack; About: Children; Made or received by: Police or GP; ' +
      'Made or received by type of agency: NHS trust; Ground: Levels of need; Theme: An agency’s response to a safeguarding concern; ' +
      'Rung reached: Line managers; Status: Closed',
  )
})

it('says which side an agency must be on, and nothing of a side without an agency', () => {
  expect(line({ agency: ['Police'], side: 'made' })).toBe('Made by: Police')
  expect(line({ agencyType: ['police'], side: 'received' })).toBe('Received by type of agency: Police')
  expect(line({ side: 'received' })).toBe('None but the period')
})
