import { describe, expect, it } from 'vitest'
import type { FieldKey } from '@shared/domain/fields'
import { sheet } from '../testing/build'
import { readAll } from '../testing/read'

/** What is read under a heading that stands beside a person, a date and an agency. */
function under(heading: string, value: string) {
  const [item] = readAll(
    sheet([
      ['Escalation log'],
      ['Client', 'Opened', 'Escalated to (agency)', heading],
      ['Odo Fairley', '03/04/2026', 'Anytown Council', value],
    ]),
  )
  return (field: FieldKey) => item?.reading[field]
}

describe('a heading in the words of those who keep the log', () => {
  it.each<[string, FieldKey, string]>([
    ['D.O.B', 'subject.dateOfBirth', '12/06/1945'],
    ['Date of result', 'outcome.agreedOn', '10/04/2026'],
    ['All sorted? (date)', 'outcome.agreedOn', '10/04/2026'],
    ['What happened next', 'outcome.summary', 'Joint visit agreed'],
    ['What we disagreed about', 'concern.summary', 'No reply'],
    ['Rationale', 'concern.summary', 'No reply'],
    ['Date they came back', 'response.on', '10/04/2026'],
    ['Who by', 'escalatedBy.name', 'Mrs Holt (DSL)'],
    ['SU DOB', 'subject.dateOfBirth', '12/06/1945'],
    ['Dt esc. closed', 'outcome.agreedOn', '10/04/2026'],
    ['Concern re', 'concern.summary', 'No reply'],
    ['Challenge regarding', 'concern.summary', 'No reply'],
    ['Why was it escalated?', 'concern.summary', 'No reply'],
    ['Org raising', 'escalatedBy.agency', 'Anytown ICB'],
    ['Agency making esc.', 'escalatedBy.agency', 'Anytown ICB'],
    ['Agency who raised', 'escalatedBy.agency', 'Anytown ICB'],
    ['Escalation raised by - agency', 'escalatedBy.agency', 'Anytown ICB'],
    ['Escalation raised to – name', 'escalatedTo.name', 'Mo Pardoe'],
    ['Reply received', 'response.on', '2026-04-07'],
    ['Resolved', 'outcome.summary', 'Joint visit agreed'],
    ['Tenancy ref', 'subject.reference', 'FH/10442'],
    ['Incident no.', 'subject.reference', 'TR-88120'],
    ['CAD number', 'subject.reference', '4417'],
    ['Officer spoken to', 'escalatedTo.name', 'Mo Pardoe'],
    ['Adult/Child', 'subject.kind', 'Child'],
    ['Raised by school', 'escalatedBy.agency', 'Anytown School'],
    ['What we challenged', 'concern.summary', 'No reply'],
    ['What was being challenged?', 'concern.summary', 'No reply'],
    ['What we asked for', 'concern.outcomeSought', 'A home visit'],
    ['Asked for', 'concern.outcomeSought', 'A home visit'],
    ['Manager dealing', 'escalatedTo.name', 'Mo Pardoe'],
    ['Contact there', 'escalatedTo.name', 'Mo Pardoe'],
    ['Subject of dispute', 'concern.summary', 'No reply'],
    ['Closure summary', 'outcome.summary', 'Joint visit agreed'],
  ])('“%s” asks for %s', (heading, field, value) => {
    expect(under(heading, value)(field)).toBeDefined()
  })

  it('written in short is never as sure as written out', () => {
    expect(under('SU DOB', '12/06/1945')('subject.dateOfBirth')?.confidence).toBe('likely')
    expect(under('Client DOB', '12/06/1945')('subject.dateOfBirth')?.confidence).toBe('sure')
  })

  it('“Agency in disagreement” alone may be either side', () => {
    expect(under('Agency in disagreement', 'Anytown ICB')('escalatedBy.agency')?.confidence).toBe('likely')
    const [item] = readAll(
      sheet([
        ['Notifying agency', 'Agency in disagreement', 'Client', 'Date raised'],
        ['Anytown ICB', 'Anytown Council', 'Odo Fairley', '03/04/2026'],
      ]),
    )
    expect(item?.reading['escalatedTo.agency']).toMatchObject({ value: 'Anytown Council', confidence: 'likely' })
  }) // prettier-ignore

  it('“Resolved” over yes and no asks for no date', () => {
    expect(under('Resolved', 'Yes')('outcome.agreedOn')).toBeUndefined()
  })

  it('“Outcome” over sentences that name a day asks for no date', () => {
    expect(under('Outcome', 'Enquiry re-opened; joint visit on 19 June.')('outcome.summary')?.value).toBe(
      'Enquiry re-opened; joint visit on 19 June.',
    )
    expect(under('Reply received', '07/04/2026 by email')('response.on')?.value).toBe('2026-04-07')
  })

  it('“Job title” right of “Escalated by” is that person’s, who is named there', () => {
    const [item] = readAll(
      sheet([
        ['Tenant', 'Date escalated', 'Escalated by', 'Job title', 'Telephone', 'Escalated to (organisation)'],
        ['Odo Fairley', '03/04/2026', 'Kit Lorne', 'Income Officer', '01632 960123', 'Anytown Council'],
      ]),
    )
    expect(item?.reading['escalatedBy.name']?.value).toBe('Kit Lorne')
    expect(item?.reading['escalatedBy.jobTitle']).toMatchObject({ value: 'Income Officer', confidence: 'likely' })
    expect(item?.reading['escalatedBy.contact']).toMatchObject({ value: '01632 960123', confidence: 'likely' })
  }) // prettier-ignore

  it('“Organisation” twice is of the party before it, each time', () => {
    const [item] = readAll(
      sheet([
        ['Date', 'Raised by', 'Organisation', 'Raised with', 'Organisation', 'Client'],
        ['03/04/2026', 'Kit Lorne', 'Anytown ICB', 'Mo Pardoe', 'Anytown Council', 'Odo Fairley'],
      ]),
    )
    expect(item?.reading['escalatedBy.agency']).toMatchObject({ value: 'Anytown ICB', confidence: 'likely' })
    expect(item?.reading['escalatedTo.agency']).toMatchObject({ value: 'Anytown Council', confidence: 'likely' })
  }) // prettier-ignore

  it('“Contact there” over people asks for them, whoever of them is not known', () => {
    const head = ['Client', 'Opened', 'Escalated to (agency)', 'Contact there']
    const items = readAll(
      sheet([
        head,
        ['Odo Fairley', '03/04/2026', 'Anytown Council', 'Mo Pardoe'],
        ['Una Holt', '04/04/2026', 'Anytown ICB', 'n/k'],
      ]),
    )
    expect(items[0]?.reading['escalatedTo.name']).toMatchObject({ value: 'Mo Pardoe', confidence: 'likely' })
    expect(items[0]?.reading['escalatedTo.contact']).toBeUndefined()
    expect(items[1]?.reading['escalatedTo.name']?.value ?? null).toBeNull()
  })

  it('“What they asked for” may be either side’s wish', () => {
    expect(under('What they asked for', 'A home visit')('concern.outcomeSought')).toBeUndefined()
  })

  it('“Subject of the escalation” is the person where no other heading asks for one', () => {
    const [item] = readAll(
      sheet([
        ['Subject of escalation', 'Opened', 'Escalated to (agency)'],
        ['Odo Fairley', '03/04/2026', 'Anytown Council'],
      ]),
    )
    expect(item?.reading['subject.name']?.value).toBe('Odo Fairley')
  })

  it('“Manager dealing” that stands beside no agency may be anybody’s', () => {
    const [item] = readAll(
      sheet([
        ['Client', 'Manager dealing', 'Opened', 'Escalated to (agency)'],
        ['Odo Fairley', 'Mo Pardoe', '03/04/2026', 'Anytown Council'],
      ]),
    )
    expect(item?.reading['escalatedTo.name']).toBeUndefined()
    expect(item?.reading['escalatedBy.name']).toMatchObject({ value: null, confidence: 'doubtful' })
  })

  it('“From” and “To” over people are shown as no agency', () => {
    const [item] = readAll(
      sheet([
        ['Escalations'],
        ['Adult', 'Date', 'From', 'To', 'Why'],
        ['Odo Fairley', '03/04/2026', 'Kit Lorne', 'Mo Pardoe', 'No reply'],
      ]),
    )
    expect(item?.reading['escalatedBy.agency']).toMatchObject({ value: null, confidence: 'doubtful' })
    expect(item?.reading['concern.summary']?.value).toBe('No reply')
  })

  it.each(['Row no.', 'Ward number', 'Datix no', 'Number of visits', 'Staff ID'])(
    '“%s” asks for no number of the person',
    (heading) => {
      expect(under(heading, '40021')('subject.reference')).toBeUndefined()
    },
  )

  it('that numbers the log yields to the person’s own number', () => {
    const [item] = readAll(
      sheet([
        ['Escalation ref', 'Hospital number', 'Date escalated', 'Escalated to'],
        ['E1', 'H40021', '03/04/2026', 'Anytown Council'],
      ]),
    )
    expect(item?.reading['subject.reference']?.value).toBe('H40021')
  })
})

describe('rows of a log', () => {
  const head = ['Ref', 'Adult', 'Date raised', 'Agency raising', 'Agency receiving', 'Issue', 'Closed']
  const row = ['A1', 'Odo Fairley', '03/04/2026', 'Anytown ICB', 'Anytown Council', 'No reply', '10/04/2026']

  it('leave out what stands under the last case: totals, what they are made of, and who signs', () => {
    const items = readAll(
      sheet([
        head,
        row,
        ['Total', '1'],
        ['Of which closed', null, '1'],
        [null],
        ['Signed:', 'Kit Lorne', 'Date:', '01/07/2026'],
        ['Checked by', 'Mo Pardoe', null, '02/07/2026'],
      ]),
    )
    expect(items).toHaveLength(1)
  })

  it('leave out the rows that show how to fill it in', () => {
    const items = readAll(
      sheet([
        head,
        ['Your reference', 'Full name', 'dd/mm/yyyy', 'Your agency', 'Who it is with', 'In brief', 'dd/mm/yyyy'],
        ['EXAMPLE', 'Jo Bloggs', '01/01/2024', 'Agency A', 'Agency B', 'A reason', '05/01/2024'],
        row,
      ]),
    )
    expect(items).toHaveLength(1)
  }) // prettier-ignore

  it('go on after the total of a month', () => {
    const items = readAll(sheet([head, ['April 2026', '1'], row, ['Month total', '1'], ['May-26'], row]))
    expect(items).toHaveLength(2)
  })

  it('with two people or two references in a cell name neither', () => {
    const [item] = readAll(
      sheet([head, ['A1\nA2', 'Odo Fairley\nTamsin Roake', '03/04/2026', 'Anytown ICB', 'Anytown Council', 'No reply', null]]),
    ) // prettier-ignore
    expect(item?.reading['subject.name']).toMatchObject({ value: null, confidence: 'doubtful' })
    expect(item?.reading['subject.reference']).toMatchObject({ value: null, confidence: 'doubtful' })
    const [one] = readAll(sheet([head, ['A1', 'Odo\nFairley', ...row.slice(2)]]))
    expect(one?.reading['subject.name']?.value).toBe('Odo Fairley')
  })
})
