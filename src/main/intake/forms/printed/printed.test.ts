import { describe, expect, it } from 'vitest'
import { separateCheckMarks } from '../../documents/check-marks'
import { doc, sheet, type CellContent } from '../testing/build'
import { readOne, values } from '../testing/read'

const faint = (text: string) => [{ text, faint: true as const }]
const begun = () =>
  doc()
    .p('Dispute escalation form', { heading: 1 })
    .table([
      ['Escalating agency', 'Wyvern Domiciliary Care Ltd'],
      ['Receiving agency', 'Lindmoor County Council'],
      ['Date escalated', '12/05/2026'],
    ])
const read = (made: ReturnType<typeof doc>) => values(readOne(made.build()).reading)
const inTable = (rows: readonly (readonly CellContent[])[]) => read(begun().table(rows))
const inText = (lines: readonly (string | ReturnType<typeof faint>)[]) => {
  const made = begun()
  for (const line of lines) made.p(line)
  return read(made)
}
const question = (text: string): CellContent => ({ down: 2, of: text })

describe('a hint between a question and its answer', () => {
  it('is left out where it has a cell of its own beside the question', () => {
    const found = inTable([
      [question('Name of adult'), 'Leave empty if not known'],
      ['Odo Fairley'],
      [question('Date of birth'), 'Leave empty if not known'],
      ['3 April 1961'],
      [question('Agreed outcome'), faint('The words of the agreement itself')],
      ['Calls start again.'],
    ])
    expect(found).toMatchObject({
      'subject.name': 'Odo Fairley',
      'subject.dateOfBirth': '1961-04-03',
      'outcome.summary': 'Calls start again.',
    })
  })

  it('is no answer where the answer below it is left empty', () => {
    const found = inTable([
      [question('Name of adult'), 'Leave empty if not known'],
      ['Odo Fairley'],
      [question('Agreed outcome'), 'Leave empty if not known'],
      [''],
      [question('Time taken to reach resolution'), 'Leave empty if not known'],
      [''],
    ])
    expect(found['outcome.summary']).toBeUndefined()
    expect(found['outcome.timeTaken']).toBeUndefined()
  })

  it('in italics is no answer where another in italics stands over one that is not', () => {
    const found = inText([
      'What is the dispute about?',
      faint('Dates, and who said what'),
      'The visits were stopped.',
      'Response of the receiving agency:',
      faint('The agency named in part two'),
      'Agreed outcome:',
      'Visits start again.',
    ])
    expect(found).toMatchObject({
      'concern.summary': 'The visits were stopped.',
      'outcome.summary': 'Visits start again.',
    })
    expect(found['response.summary']).toBeUndefined()
  })

  it.each([
    ['in italics or grey', faint('Whoever the dispute is about')],
    ['as an order', 'Give the full name and any other names used'],
    ['as a limit', 'No more than 20 words'],
  ])('is left out of running text when set %s', (_, hint) => {
    const found = inText(['Name of adult:', hint, 'Odo Fairley', 'Date of birth:', '3 April 1961'])
    expect(found).toMatchObject({ 'subject.name': 'Odo Fairley', 'subject.dateOfBirth': '1961-04-03' })
  })

  it('leaves an answer alone that is written in italics', () => {
    const found = inText(['Name of adult:', faint('Odo Fairley'), 'Date of birth:', faint('3 April 1961')])
    expect(found).toMatchObject({ 'subject.name': 'Odo Fairley', 'subject.dateOfBirth': '1961-04-03' })
  })

  it('leaves an answer alone that is given three times over', () => {
    const person: CellContent = 'Mrs Dee Signature'
    const found = inTable([
      [question('Name of referring manager'), person],
      ['Team Manager'],
      [question('Completed by'), person],
      ['Team Manager'],
      [question('Signed'), person],
      ['Team Manager'],
    ])
    expect(JSON.stringify(found)).not.toContain('"Team Manager"')
  })
})

describe('an answer set as a list of one', () => {
  it('is read without its bullet', () => {
    const found = inText(['Name of adult:', '•\tOdo Fairley', 'Agreed outcome:', '•\tCalls start again.'])
    expect(found).toMatchObject({ 'subject.name': 'Odo Fairley', 'outcome.summary': 'Calls start again.' })
  })

  it('keeps its bullets where it is a list', () => {
    const found = inText(['Agreed outcome:', '- Calls start again', '- Both agencies audit ten cases'])
    expect(found['outcome.summary']).toBe('- Calls start again\n- Both agencies audit ten cases')
  })
})

describe('captions in brackets below the lines to write on', () => {
  it('are the questions of what stands above them', () => {
    const found = read(
      begun()
        .p('Escalating practitioner', { heading: 2 })
        .table([
          ['Jude Sargent', 'Ward Manager', '01632 960111'],
          ['(name)', '(job title)', '(telephone)'],
        ]),
    )
    expect(found).toMatchObject({
      'escalatedBy.name': 'Jude Sargent',
      'escalatedBy.jobTitle': 'Ward Manager',
      'escalatedBy.contact': '01632 960111',
    })
  })
})

describe('a table whose answers are options', () => {
  it.each([
    ['with a line to write on behind each', 'Level 1: __   Level 2: X   Level 3: __'],
    ['in round brackets', '( ) Stage 1   (•) Stage 2   ( ) Stage 3'],
  ])('reads the stage that is marked %s', (_, answer) => {
    expect(
      inTable([
        ['Stage of escalation', separateCheckMarks([{ text: answer }])],
        ['Name of adult', 'Odo Fairley'],
      ]).stage,
    ).toBe(2)
  })
})

describe('a story in plain letters below a question in bold', () => {
  it('keeps what its writer sets before a colon', () => {
    const story = 'Nobody came.\nOutcome sought: staff to be trained.'
    const cell = [{ text: 'Reason for escalation', bold: true as const }, { text: `\n${story}` }]
    const found = inTable([
      [cell, ''],
      [[{ text: 'Agreed outcome', bold: true as const }, { text: '\nTraining booked.' }], ''],
    ])
    expect(found['concern.summary']).toBe(story)
    expect(found['concern.outcomeSought']).toBeUndefined()
  })
})

describe('a form whose hints are in italics', () => {
  it('has no answer where nothing but the hint stands', () => {
    const lines = ['Name of adult:', 'Date of birth:', 'Name of escalating practitioner:']
    const answers = ['Odo Fairley', '3 April 1961', 'Jude Sargent']
    const found = inText([
      ...lines.flatMap((line, index) => [line, faint('As you know it'), answers[index] ?? '']),
      'Agreed outcome:',
      faint('The words of the agreement'),
    ])
    expect(found['subject.name']).toBe('Odo Fairley')
    expect(found['outcome.summary']).toBeUndefined()
  })
})

describe('a form whose questions are set small and grey over their answers', () => {
  it('has two of them beside one another in a row', () => {
    const asked = (question: string, answer: string): CellContent => [
      { kind: 'paragraph', id: `${question} of ${answer}`, runs: faint(question) },
      { kind: 'paragraph', id: answer, runs: [{ text: answer }] },
    ]
    const found = inTable([
      ['Escalating practitioner', 'Receiving practitioner'],
      [asked('Name', 'Odo Fairley'), asked('Name', 'Jude Sargent')],
      [asked('Role', 'Ward Manager'), asked('Role', 'Team Manager')],
    ])
    expect(found).toMatchObject({
      'escalatedBy.name': 'Odo Fairley',
      'escalatedBy.jobTitle': 'Ward Manager',
      'escalatedTo.name': 'Jude Sargent',
      'escalatedTo.jobTitle': 'Team Manager',
    })
  }) // prettier-ignore
})

describe('a part for office use only', () => {
  const office: readonly (readonly CellContent[])[] = [
    ['Reference', 'LSAB/26/12'],
    ['Date of birth', '1 January 1990'],
  ]
  it('answers none of the questions below its own heading', () => {
    const found = read(begun().p('For office use only', { heading: 2 }).table(office))
    expect(found['subject.reference']).toBeUndefined()
    expect(found['subject.dateOfBirth']).toBeUndefined()
  })

  it('answers none of the questions below its row of a table', () => {
    const found = inTable([
      ['Name of adult', 'Odo Fairley'],
      [{ span: 2, of: 'FOR BOARD USE ONLY' }],
      ...office,
    ])
    expect(found['subject.name']).toBe('Odo Fairley')
    expect(found['subject.reference']).toBeUndefined()
  })

  it('is not meant where a form says who may see it', () => {
    const found = read(
      begun().p('For professional use only. Not to be shared.', { heading: 2 }).table(office),
    )
    expect(found['subject.reference']).toBe('LSAB/26/12')
  })

  it('ends at the next heading', () => {
    const found = read(
      begun()
        .p('For office use only', { heading: 2 })
        .table(office)
        .p('Adult at risk', { heading: 2 })
        .table([['Name of adult', 'Odo Fairley']]),
    )
    expect(found['subject.name']).toBe('Odo Fairley')
  })
})

describe('several things in one box', () => {
  it.each(['Odo Fairley, 3 April 1961, 943 476 5919', 'Odo Fairley (DOB 03/04/1961), 943 476 5919'])(
    'are told apart where each of them is known: “%s”',
    (text) => {
      expect(inTable([['Name of adult', text]])).toMatchObject({
        'subject.name': 'Odo Fairley',
        'subject.dateOfBirth': '1961-04-03',
        'subject.reference': '943 476 5919',
      })
    },
  )

  it('are left to a person where one of them is not', () => {
    expect(
      inTable([['Name of adult', 'Odo Fairley, 3 April 1961, see over']])['subject.dateOfBirth'],
    ).toBeUndefined()
  })

  it('are the words behind “Other (please specify)” where that is ticked', () => {
    const boxes = separateCheckMarks([{ text: '☐ Health  ☐ Police  ☒ Other (please specify): Kite Homes' }])
    const made = doc()
      .p('Dispute escalation form', { heading: 1 })
      .table([
        ['Escalating agency', 'Wyvern Domiciliary Care Ltd'],
        ['Name of adult', 'Odo Fairley'],
        ['Date escalated', '12/05/2026'],
        ['Receiving agency', boxes],
      ])
    expect(read(made)['escalatedTo.agency']).toBe('Kite Homes')
  })
})

describe('an agency by itself over questions about it', () => {
  it('is a heading in a workbook too', () => {
    const rows = [
      ['Dispute escalation form', null],
      ['Section A: service user', null],
      ['Name of adult', 'Odo Fairley'],
      ['Permanent address', 'Flat 2, Overton House'],
      ['Date of escalation', '12/05/2026'],
      ['Reason for escalation', 'Nobody came.'],
      ['Section B: disputing agency', null],
      ['Agency', 'Wyvern Domiciliary Care Ltd'],
      ['Job title', 'Ward Manager'],
    ]
    expect(values(readOne(sheet(rows)).reading)).toMatchObject({
      'escalatedBy.agency': 'Wyvern Domiciliary Care Ltd',
      'escalatedBy.jobTitle': 'Ward Manager',
    })
  })
})
