import { describe, expect, it } from 'vitest'
import { isNumberedAfter } from './labels/numbering'
import { bold, doc } from './testing/build'
import { readOne, values } from './testing/read'

const stranger = (rows: readonly (readonly string[])[]) =>
  readOne(
    doc()
      .p('Dispute escalation form', { heading: 1 })
      .table([
        ['Escalating agency', 'Wyvern Domiciliary Care Ltd'],
        ['Receiving agency', 'Lindmoor County Council'],
        ['Date escalated', '12/05/2026'],
        ...rows,
      ])
      .build(),
  ).reading

describe('a form of no known board', () => {
  it('is sure of what stands alone beside its question and looks like what is asked for', () => {
    const reading = stranger([
      ['Name of adult', 'Odo Fairley'],
      ['NHS number', '943 476 5919'],
      ['Reason for escalation', 'No reply to two referrals.'],
    ])
    for (const field of ['raisedOn', 'subject.name', 'subject.reference', 'concern.summary'] as const)
      expect(reading[field]?.confidence, field).toBe('sure')
  })

  it.each([
    ['Name of adult', 'Ward Manager', 'subject.name'],
    ['NHS number', 'Date form started', 'subject.reference'],
    ['Receiving practitioner name', 'see over', 'escalatedTo.name'],
    ['Reason for escalation', 'Was it urgent?', 'concern.summary'],
  ] as const)('is not sure that “%s” is answered by “%s”', (label, answer, field) => {
    expect(stranger([[label, answer]])[field]?.confidence ?? 'doubtful').not.toBe('sure')
  })

  it('is not sure of a story in running text, whose end nothing but the next question shows', () => {
    const made = doc()
      .p('Dispute escalation form', { heading: 1 })
      .lines(
        'Escalating agency: Wyvern Domiciliary Care Ltd\nReceiving agency: Lindmoor County Council\nDate escalated: 12/05/2026\nReason for escalation: No reply to two referrals.\nWhat the ward says\nNothing yet.',
      )
    const { reading } = readOne(made.build())
    expect(reading.raisedOn?.confidence).toBe('sure')
    expect(reading['concern.summary']?.confidence).toBe('likely')
  })

  it('takes what is printed behind a question for no answer', () => {
    const reading = stranger([['How effective was the process? Please comment', 'Slow.']])
    expect(reading['outcome.effectiveness']?.value).toBe('Slow.')
  })

  it('reads questions counted in parts', () => {
    const made = doc()
      .p('Dispute escalation form', { heading: 1 })
      .lines(
        '1.1 Name of adult: Odo Fairley\n1.2 Date of birth: 3/4/1961\n2.1 Escalating agency: Wyvern Domiciliary Care Ltd\n2.2 Date escalated: 12/05/2026\n3. Outcome\n3.1 What the trust thinks: Not agreed.\n3.2 Date resolved: 20/05/2026',
      )
    const { reading } = readOne(made.build())
    expect(reading['subject.name']?.value).toBe('Odo Fairley')
    expect(reading['outcome.summary']).toBeUndefined()
    expect(reading['outcome.agreedOn']?.value).toBe('2026-05-20')
  })
})

describe('a heading that is also a question', () => {
  it('opens a block whose short questions are about it', () => {
    const made = doc()
      .p('Dispute escalation form', { heading: 1 })
      .table([
        ['Escalating agency', 'Wyvern Domiciliary Care Ltd'],
        ['Receiving agency', 'Lindmoor County Council'],
      ])
      .p('Response', { heading: 2 })
      .table([
        ['Summary', 'Not agreed.'],
        ['Date received', '14/05/2026'],
      ])
      .p('Outcome', { heading: 2 })
      .lines('Details: Visit agreed.\nDate: 20/05/2026\nAt which stage? 2')
    const { reading } = readOne(made.build())
    expect(reading['response.summary']?.value).toBe('Not agreed.')
    expect(reading['response.on']).toMatchObject({ value: '2026-05-14', confidence: 'likely' })
    expect(reading['outcome.summary']?.value).toBe('Visit agreed.')
    expect(reading['outcome.agreedOn']).toMatchObject({ value: '2026-05-20', confidence: 'likely' })
    expect(reading['outcome.stage']?.value).toBe(2)
  })

  it('takes who responds for the receiving agency where no other is asked for', () => {
    const made = doc()
      .p('Dispute escalation form', { heading: 1 })
      .table([
        ['Organisation raising', 'Wyvern Domiciliary Care Ltd'],
        ['Organisation responding', 'Lindmoor County Council'],
        ['Date escalated', '12/05/2026'],
        ['Responding organisation’s position', 'Not agreed.'],
      ])
    const { reading } = readOne(made.build())
    expect(reading['escalatedTo.agency']).toMatchObject({
      value: 'Lindmoor County Council',
      confidence: 'likely',
    })
    expect(reading['response.summary']?.value).toBe('Not agreed.')
    expect(reading['response.agency']).toBeUndefined()
  })
})

describe('what a form prints around its answers', () => {
  const parties =
    'Escalating agency: Wyvern Domiciliary Care Ltd\nReceiving agency: Lindmoor County Council\n'

  it('is left out: the word “Answer:” before each of them', () => {
    const made = doc()
      .p('Dispute escalation form', { heading: 1 })
      .lines(
        'Name of adult\nAnswer: Odo Fairley\nEscalating agency\nAnswer: Wyvern Domiciliary Care Ltd\nReceiving agency\nAnswer: Lindmoor County Council\nReason for escalation\nAnswer: No reply.\nOutcome\nAnswer:',
      )
    expect(values(readOne(made.build()).reading)).toEqual({
      'subject.name': 'Odo Fairley',
      'escalatedBy.agency': 'Wyvern Domiciliary Care Ltd',
      'escalatedTo.agency': 'Lindmoor County Council',
      'concern.summary': 'No reply.',
    })
  })

  it('is left out: a column that says how to answer', () => {
    const made = doc()
      .p('Dispute escalation form', { heading: 1 })
      .table([
        ['Question', 'Notes for completion', 'Your answer'],
        [{ span: 3, of: 'The dispute' }],
        ['Name of adult', 'If known', 'Odo Fairley'],
        ['Escalating agency', 'Full name, no initials', 'Wyvern Domiciliary Care Ltd'],
        ['Receiving agency', 'Full name, no initials', ''],
        ['Date escalated', 'dd/mm/yyyy', '12/05/2026'],
        ['Reason for escalation', 'Please be factual.', 'No reply.'],
      ])
    expect(values(readOne(made.build()).reading)).toEqual({
      'subject.name': 'Odo Fairley',
      'escalatedBy.agency': 'Wyvern Domiciliary Care Ltd',
      raisedOn: '2026-05-12',
      'concern.summary': 'No reply.',
    })
  })

  it('is left out: the dash between a question set in bold and its answer', () => {
    const made = doc().p('Dispute escalation form', { heading: 1 })
    for (const [label, answer] of [
      ['Name of adult', 'Odo Fairley'],
      ['Escalating agency', 'Wyvern Domiciliary Care Ltd'],
      ['Receiving agency', 'Lindmoor County Council'],
      ['Reason for escalation', 'No reply.'],
    ] as const)
      made.p([bold(label), { text: ` – ${answer}` }])
    expect(values(readOne(made.build()).reading)).toEqual({
      'subject.name': 'Odo Fairley',
      'escalatedBy.agency': 'Wyvern Domiciliary Care Ltd',
      'escalatedTo.agency': 'Lindmoor County Council',
      'concern.summary': 'No reply.',
    })
  })

  it('ends an answer: a question in other words, set as the known ones are', () => {
    const made = doc()
      .p('Dispute escalation form', { heading: 1 })
      .lines(`${parties}Days open:\t3\tLessons for the board:\tNone`)
      .table([
        [
          [
            { kind: 'paragraph', id: 'a', runs: [bold('Case number')] },
            { kind: 'paragraph', id: 'b', runs: [{ text: 'LL-20417' }] },
            { kind: 'paragraph', id: 'c', runs: [bold('Type of meeting')] },
            { kind: 'paragraph', id: 'd', runs: [{ text: 'Core group' }] },
          ],
        ],
      ])
    const { reading } = readOne(made.build())
    expect(reading['outcome.timeTaken']?.value).toBe('3')
    expect(reading['subject.reference']?.value).toBe('LL-20417')
  })

  it('asks whoever fills it in for themselves', () => {
    const made = doc()
      .p('Dispute escalation form', { heading: 1 })
      .lines(
        `Who is making this request?\nJo Bloggs\nWhich organisation do you work for?\nWyvern Domiciliary Care Ltd\nHow can we contact you?\n01632 960417\nReceiving agency: Lindmoor County Council\nReason for escalation: No reply.`,
      )
    const { reading } = readOne(made.build())
    expect(reading['escalatedBy.name']?.value).toBe('Jo Bloggs')
    expect(reading['escalatedBy.agency']?.value).toBe('Wyvern Domiciliary Care Ltd')
    expect(reading['escalatedBy.contact']?.value).toBe('01632 960417')
  })
})

describe('a question nobody knows', () => {
  const head = () => doc().p('Dispute escalation form', { heading: 1 })

  it('is no answer where questions stand over their answers', () => {
    const made = head().table([
      ['Name of adult', 'Date of birth'],
      ['Odo Fairley', '03/04/1941'],
      ['Escalating agency', 'Receiving agency'],
      ['Wyvern Domiciliary Care Ltd', 'Lindmoor County Council'],
      ['Case number', 'School or nursery'],
      ['LL-20417', 'St Oswin’s'],
      ['Days taken', 'Lessons for the board'],
      ['', 'None'],
    ])
    const { reading } = readOne(made.build())
    expect(reading['subject.reference']?.value).toBe('LL-20417')
    expect(reading['outcome.timeTaken']).toBeUndefined()
  })

  it('ends the answer to a known one when it is asked outright and answered in its line', () => {
    const made = head().lines(
      'Escalating agency: Wyvern Domiciliary Care Ltd\nReceiving agency: Lindmoor County Council\nOutcome sought: A joint visit.\nIs anyone at immediate risk? – No',
    )
    expect(readOne(made.build()).reading['concern.outcomeSought']?.value).toBe('A joint visit.')
  })

  it('ends a story where the answers stand behind gaps', () => {
    const made = head().lines(
      'Escalating agency\tWyvern Domiciliary Care Ltd\nReceiving agency\tLindmoor County Council\nReason for escalation\tNo reply.\nAsked twice.\nWhat the ward thinks\tNot urgent.',
    )
    expect(readOne(made.build()).reading['concern.summary']?.value).toBe('No reply.\nAsked twice.')
  })

  it('is told from grounds: what is written below “Grounds for dissent” in sentences is the story', () => {
    const told = 'The ward says she is fit to go home. The community team says that the house is not safe.'
    const reading = stranger([['Grounds for dissent', told]])
    expect(reading['concern.summary']?.value).toBe(told)
    expect(reading['concern.grounds']).toBeUndefined()
    expect(stranger([['Grounds for dissent', 'Thresholds']])).toMatchObject({
      'concern.grounds': { value: ['Thresholds'] },
    })
  })
})

describe('a paper about escalations', () => {
  it('is no form, though it names the questions of one', () => {
    const made = doc()
      .p('Resolving professional differences: guidance for practitioners', { heading: 1 })
      .table([
        ['Full name of adult', 'As on the electronic record'],
        ['Escalating agency', ''],
        ['Receiving agency', ''],
        ['Reason for escalation', 'The facts and the views of both agencies'],
        ['Outcome', 'Actions, names and dates'],
      ])
    expect(readOne(made.build())).toMatchObject({ kind: 'not-a-form', notAForm: 'other' })
  })
})

describe('the numbers of questions', () => {
  it.each([
    ['5.1 Position', '5.2 Date', true],
    ['5. Resolution', '5.1 Position', true],
    ['5.3 Outcome', '6.1 Signed', true],
    ['3. Reason', '4. Outcome', true],
    ['3. Reason', '1. First of all', false],
    ['5.1 Position', '5.3 Date', false],
    ['Reason', '2. Second', false],
    ['9. Reason', '10.30 Visit, no reply', false],
    ['A3 Date of birth', 'A4 Number', true],
    ['A4\tNumber', 'B1\tOrganisation', true],
    ['Q3. Reason', '4. Outcome', true],
    ['A4 Number', 'C1 Date', false],
    ['3. Reason', 'B12 and iron were given', false],
  ])('after “%s” comes “%s”: %s', (question, line, next) => {
    expect(isNumberedAfter(line, question)).toBe(next)
  })
})
