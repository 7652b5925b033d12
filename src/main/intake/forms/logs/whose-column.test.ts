import { describe, expect, it } from 'vitest'
import { sheet } from '../testing/build'
import { readAll, values } from '../testing/read'

type Cells = (string | null)[]
const read = (...rows: Cells[]) => readAll(sheet([['Escalation log'], ...rows]))

describe('a column whose heading does not say whose it is', () => {
  const head: Cells = ['Student', 'Date raised', 'Raised by', 'Agency', 'Concern']

  it('“Agency” asks with whom it was raised when one person stands beside two agencies', () => {
    const [item] = read(
      head,
      ['Odo Fairley', '12/05/2026', 'Mr P. Rendle', 'Hexby Police', 'No reply'],
      ['Tamsin Roake', '14/05/2026', 'Mr P. Rendle', 'Hexby CAMHS', 'Closed'],
    )
    expect(item?.reading['escalatedTo.agency']).toMatchObject({ value: 'Hexby Police', confidence: 'likely' })
  })

  it('“Agency” may ask of either side when each person stands beside one', () => {
    const [item] = read(
      head,
      ['Odo Fairley', '12/05/2026', 'Mr P. Rendle', 'Hexby Police', 'No reply'],
      ['Tamsin Roake', '14/05/2026', 'Ms D. Oakes', 'Hexby CAMHS', 'Closed'],
    )
    expect(item?.reading['escalatedTo.agency']).toMatchObject({ value: null, confidence: 'doubtful' })
  })

  it('“Worker” right before the agency that escalates is the one who does', () => {
    const [item] = read(
      ['Client', 'Escalation date', 'Worker', 'Escalated by (agency)', 'Escalated to (agency)'],
      ['T.M.', '7 April 2026', 'Ayesha Lumley', 'Safe Tide Service', 'Hexby Police'],
    )
    expect(item?.reading['escalatedBy.name']).toMatchObject({ value: 'Ayesha Lumley', confidence: 'likely' })
  })

  it('“Staff” is who raises when one of them stands beside two agencies', () => {
    const [item] = read(
      ['Pupil', 'Date raised', 'Staff', 'Agency challenged', 'Reason for challenge'],
      ['Odo Fairley', '12/05/2026', 'B. Lodwick', 'Hexby Police', 'No reply'],
      ['Tamsin Roake', '14/05/2026', 'B. Lodwick', 'Hexby CAMHS', 'Closed'],
    )
    expect(item?.reading['escalatedBy.name']).toMatchObject({ value: 'B. Lodwick', confidence: 'likely' })
  })

  it('“Practitioner” is who raises where the other side’s has a column of its own', () => {
    const [item] = read(
      [
        'Case (CRN)',
        'Person on probation',
        'Date of dispute',
        'Practitioner',
        'In dispute with',
        'Escalated to (name)',
      ],
      ['X440187', 'Odo Fairley', '3 November 2026', 'Fran Lockett', 'Hexby Council', 'Mo Pardoe'],
    )
    expect(values(item?.reading ?? {})).toMatchObject({ 'subject.reference': 'X440187', 'subject.name': 'Odo Fairley', 'escalatedBy.name': 'Fran Lockett', 'escalatedTo.name': 'Mo Pardoe' }) // prettier-ignore
  })

  it('“Worker” anywhere else may be of either side', () => {
    const [item] = read(
      ['Client', 'Worker', 'Escalation date', 'Escalated by (agency)', 'Escalated to (agency)'],
      ['T.M.', 'Ayesha Lumley', '7 April 2026', 'Safe Tide Service', 'Hexby Police'],
    )
    expect(item?.reading['escalatedBy.name']?.value).toBeNull()
  })
})

describe('the numbers of a log', () => {
  const numbers = (...refs: string[]) =>
    read(
      ['Ref', 'Client name', 'Date escalated', 'Escalated to (agency)'],
      ...refs.map((ref, n): Cells => [
        ref,
        `Odo Fairley-${'abc'.charAt(n).toUpperCase()}`,
        '3/11/2026',
        'Hexby Council',
      ]),
    ).map((item) => values(item.reading)['subject.reference'])

  it('are nobody’s when they count its rows', () => {
    expect(numbers('SB-31', 'SB-32', 'SB-33')).toEqual([undefined, undefined, undefined])
  })

  it('may be the person’s when they do not', () => {
    expect(numbers('4418823', '4410071', '4418824')).toEqual(['4418823', '4410071', '4418824'])
  })
})

describe('an outcome with a date in it', () => {
  const head: Cells = ['Adult', 'Date raised', 'Escalated to (agency)', 'Outcome', 'Date concluded']

  it.each(['Joint visit on 9 April', 'Held again on 22 September', 'Footage to be kept for 31 days'])(
    'is “%s”, and no second date of its end',
    (outcome) => {
      const [item] = read(head, ['Odo Fairley', '03/04/2026', 'Anytown Council', outcome, '10/04/2026'])
      expect(item?.reading['outcome.summary']?.value).toBe(outcome)
    },
  )

  it('is none where the column holds nothing but dates', () => {
    const items = read(
      head,
      ['Odo Fairley', '03/04/2026', 'Anytown Council', '9/4/26 by email', '10/04/2026'],
      ['Tamsin Roake', '03/05/2026', 'Anytown Council', 'Mon 4 May 2026', '10/05/2026'],
    )
    expect(items.map((item) => values(item.reading)['outcome.summary'])).toEqual([undefined, undefined])
  })
})

it('somebody whose name nobody knows is called what everybody calls them, though never for certain', () => {
  const [item] = read(
    ['Patient', 'Date raised', 'Escalated to (agency)', 'Concern'],
    ['unknown male “Blue”', '03/04/2026', 'Anytown Council', 'No reply'],
    ['unknown', '03/04/2026', 'Anytown Council', 'No reply'],
  )
  expect(item?.reading['subject.name']).toMatchObject({ value: 'unknown male “Blue”', confidence: 'likely' })
})
