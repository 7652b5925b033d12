import { describe, expect, it } from 'vitest'
import { bold, box, doc, prompt, type DocumentBuilder } from './testing/build'
import { readOne, values } from './testing/read'

const form = (): DocumentBuilder =>
  doc()
    .p('Saltmoor Safeguarding Adults Board', { heading: 1 })
    .p('Professional Disagreement Form', { heading: 1 })
const read = (made: DocumentBuilder) => values(readOne(made.build()).reading)

/** What other word processors and other hands do with a form. Names and boards are invented. */
describe('a form set out in another way', () => {
  it('takes answers of a table with yes and no in it for no headings of tick columns', () => {
    const found = read(
      form().table([
        ['Name of adult', 'Ned Huxley', 'Is this a concern about process?', 'Yes'],
        ['Escalating agency', 'Vale Hospice', 'Is this a complaint about professional handling?', 'No'],
        ['Date of response', '5 May 2026', 'Date of escalation', '4 May 2026'],
      ]),
    )
    expect(found).toMatchObject({
      'concern.isProcess': 'yes', 'concern.isProfessionalHandling': 'no', 'response.on': '2026-05-05', raisedOn: '2026-05-04',
    }) // prettier-ignore
  })

  it('does not take an option beside a box for a question', () => {
    const found = read(
      form().table([
        ['Is this about an adult or a child?', [box(false), { text: ' Adult   ' }, box(true), { text: ' Child' }]],
        ['Child’s name', 'Bea Lomax'], ['Escalating agency', 'Holt Primary School'], ['Receiving agency', 'Holt Council'],
      ]), // prettier-ignore
    )
    expect(found['subject.kind']).toBe('child')
  })

  it('ends a story where a question in words nobody knows begins', () => {
    const found = read(
      form().lines(
        'Name of adult: Ned Huxley\nEscalating agency: Vale Hospice\nReceiving agency: Vale Council\nDate of escalation: 4 May 2026\nSummary of disagreement: No visit was made.\nWho has been told?: The family\nReference of the file: 4417',
      ),
    )
    expect(found['concern.summary']).toBe('No visit was made.')
  })

  it('ends a story where a question of the form has its yes or no behind it', () => {
    const found = read(
      form().lines(
        'Name of adult: Ned Huxley\nEscalating agency: Vale Hospice\nReceiving agency: Vale Council\nDate of escalation: 4 May 2026\nSummary of disagreement: No visit was made.\nHas your safeguarding lead been consulted?: Yes',
      ),
    )
    expect(found['concern.summary']).toBe('No visit was made.')
  })

  it('takes what the paper is called at the foot of a page for no answer', () => {
    const found = read(
      form()
        .table([
          ['Name of adult', 'Ned Huxley'],
          ['Escalating agency', 'Vale Hospice'],
          ['Receiving agency', 'Vale Council'],
          ['Date of escalation', '4 May 2026'],
        ])
        .p('Resolution of Professional Disagreements Record 2026'),
    )
    expect(found['outcome.summary']).toBeUndefined()
  })

  it('reads a story below its question though it begins like a question about somebody else', () => {
    const story = 'School: Ned told two teachers that he is afraid to go home and should be seen at school today.\nPolice: it can wait.' // prettier-ignore
    const found = read(
      form().table([
        ['Name of child', 'Ned Huxley'],
        ['Escalating agency', 'Vale Hospice'],
        ['Date of escalation', '4 May 2026'],
        [{ of: 'Summary of disagreement', span: 2 }],
        [{ of: story, span: 2 }],
        ['Resolution', 'Names given on 5 May.'],
      ]),
    )
    expect(found).toMatchObject({ 'concern.summary': story, 'outcome.summary': 'Names given on 5 May.' })
  })

  it('takes what is ticked in a list for the grounds, and what resolved at a stage says for that stage', () => {
    const found = read(
      form().table([
        ['Name of adult', 'Ned Huxley'],
        ['Escalating agency', 'Vale Hospice'],
        ['Nature of the disagreement (tick those that apply)', 'Delay in acting; Thresholds'],
        ['What is this about?', 'No visit was made.'],
        ['Resolved at', 'Stage 2'],
        ['Outcome status', 'Closed'],
      ]),
    )
    expect(found).toMatchObject({
      'concern.grounds': ['Delay in acting', 'Thresholds'], 'concern.summary': 'No visit was made.', 'outcome.stage': 2,
    }) // prettier-ignore
    expect(found['outcome.summary']).toBeUndefined()
  })

  it('takes a job title that a form may ask about for the answer of a question with its heading before it', () => {
    const found = read(
      form().table([
        ['Name of adult', 'Ned Huxley'],
        ['Escalated by - Job title', 'Ward Manager'],
        ['Escalated by - Agency', 'Vale Hospice'],
        ['Date of escalation', '4 May 2026'],
      ]),
    )
    expect(found['escalatedBy.jobTitle']).toBe('Ward Manager')
  })

  it('reads of an outcome asked stage after stage the last, for a person to look at', () => {
    const item = readOne(
      form()
        .table([
          ['Name of adult', 'Ned Huxley'],
          ['Escalating agency', 'Vale Hospice'],
          ['Date of escalation', '4 May 2026'],
          [{ of: 'Stage 1 – practitioners', span: 2 }],
          ['Outcome', 'Not agreed'],
          [{ of: 'Stage 2 – managers', span: 2 }],
          ['Outcome', 'Visit agreed'],
        ])
        .build(),
    )
    expect(item.reading['outcome.summary']).toMatchObject({ value: 'Visit agreed', confidence: 'doubtful' })
  })

  it('takes no bold question for the answer of an empty one above it', () => {
    const made = form()
    for (const [label, value] of [
      ['Name of adult', 'Ned Huxley'],
      ['Escalating agency', 'Vale Hospice'],
      ['Receiving agency', 'Vale Council'],
      ['Date of escalation', '4 May 2026'],
      ['Outcome sought', ''],
      ['Reading of the matter', 'A visit was due.'],
    ] as const)
      // prettier-ignore
      made.p([bold(label)]).p(value)
    expect(read(made)).toEqual({
      'subject.name': 'Ned Huxley', 'escalatedBy.agency': 'Vale Hospice', 'escalatedTo.agency': 'Vale Council', raisedOn: '2026-05-04',
    }) // prettier-ignore
  })

  it('reads a name beside a role in the writer’s words', () => {
    const found = read(
      form().table([
        ['Name of adult', 'Ned Huxley'], ['Name and job title of escalator', 'PC 2217 Ola Finch, Team Manager (Adult Social Care)'],
        ['Escalating agency', 'Vale Hospice'], ['Receiving agency', 'Vale Council'],
      ]), // prettier-ignore
    )
    expect(found).toMatchObject({
      'escalatedBy.name': 'PC 2217 Ola Finch', 'escalatedBy.jobTitle': 'Team Manager (Adult Social Care)',
    }) // prettier-ignore
  })

  it('goes on asking about the party of the block after a table that is only part of it', () => {
    const found = read(
      form()
        .p([bold('ESCALATED BY')])
        .table([
          ['Name', 'Job title'],
          [[bold('Ola Finch')], [bold('Ward Manager')]],
        ])
        .p('Agency')
        .p([bold('Vale Hospice')])
        .p([bold('ESCALATED TO')])
        .p('Agency')
        .p([bold('Vale Council')]),
    )
    expect(found).toMatchObject({
      'escalatedBy.agency': 'Vale Hospice',
      'escalatedTo.agency': 'Vale Council',
    })
  })

  it('takes “Not resolved: …” for the answer where no question of the form has a colon', () => {
    const lines = [
      'Name of adult',
      'Ned Huxley',
      'Escalating agency',
      'Vale Hospice',
      'Receiving agency',
      'Vale Council',
    ]
    const made = form().lines([...lines, 'Outcome of escalation', 'Not resolved: goes up to the heads of service.'].join('\n')) // prettier-ignore
    expect(read(made)).toMatchObject({
      'outcome.summary': 'Not resolved: goes up to the heads of service.',
    })
  })

  it('asks in the block of the adult about somebody else where the question says so', () => {
    const lines = ['Name of adult', 'Ned Huxley', 'Your name', 'Ola Finch', 'Your agency', 'Vale Hospice', 'Date escalated', '4 May 2026'] // prettier-ignore
    const made = form().p([bold('Adult at risk')])
    for (const [n, line] of lines.entries()) made.p(n % 2 === 0 ? [bold(line)] : line)
    expect(read(made)).toMatchObject({ 'subject.name': 'Ned Huxley' })
  })

  it('takes no question with an empty place behind it for the answer to the heading above', () => {
    const made = form().lines(
      'Name of adult: Ned Huxley\nEscalating agency: Vale Hospice\nDate escalated: 4 May 2026',
    )
    const found = read(
      made
        .p([bold('Result')])
        .p('Their response\t')
        .p('Date of their response\t'),
    )
    expect(found['outcome.summary']).toBeUndefined()
  })

  it('reads the block of a manager who signed in words that begin like a question', () => {
    const found = read(
      doc()
        .p('Hertfordshire Safeguarding Adult Board Escalation Protocol – Monitoring Form', { heading: 1 })
        .table([
          ['Name', 'Ned Huxley'], ['Summary of reason for dispute', 'No reply to two referrals.'],
          ['Signature of referring manager', 'signed electronically'], ['Name', 'Ola Finch'],
          ['Designation', 'Ward Manager'], ['Date', '4 May 2026'],
        ]), // prettier-ignore
    )
    expect(found).toMatchObject({ 'subject.name': 'Ned Huxley', 'referringManager.name': 'Ola Finch' })
  })

  it('takes a question over an empty field for no answer to the question beside it', () => {
    const found = read(
      form()
        .table([
          [[bold('NHS number')], [bold('School or nursery')]],
          [[prompt('')], [prompt('')]],
        ])
        .table([['Name of adult', 'Ned Huxley'], ['Escalating agency', 'Vale Hospice'], ['Date escalated', '4 May 2026']]), // prettier-ignore
    )
    expect(found['subject.reference']).toBeUndefined()
  })

  it('ends the questions about the adult where it asks for an agency', () => {
    const made = doc().p('Notification of inter-agency difference', { heading: 1 })
    for (const [asked, said] of [
      ['Adult at risk', null],
      ['Name of adult at risk', 'Silas Penrose'],
      ['Notifying agency', null],
      ['Your name', 'Una Harbottle'],
      ['Your agency', 'Thorley Hospital'],
      ['Other agency', null],
      ['Their name', 'Idris Cole'],
      ['Their job title', 'Team Manager'],
      ['Reason for the difference', 'He was discharged twice.'],
    ] as const) {
      made.p([bold(asked)])
      if (said !== null) made.p(said)
    }
    expect(values(readOne(made.build()).reading)).toMatchObject({
      'subject.name': 'Silas Penrose',
      'escalatedBy.name': 'Una Harbottle',
      'escalatedTo.name': 'Idris Cole',
      'escalatedTo.jobTitle': 'Team Manager',
    })
  })

  it('takes what is set apart over lines of “Question: answer” for a heading, whatever the questions are', () => {
    const made = form()
      .lines('Adult’s name: Silas Penrose\nDate of birth: 4 May 1951\nEscalating agency: Thorley Hospital')
      .p([bold('What is the problem?')])
      .lines('When we first told them: 3 March 2026\nReason for escalation: He was discharged twice.')
      .p([bold('Resolution')])
      .lines('Who was in the room: Mabel Orr\nClosed on: 9 March 2026\nAgreed outcome: A visit each week.')
    expect(values(readOne(made.build()).reading)).toEqual({
      'subject.name': 'Silas Penrose',
      'subject.dateOfBirth': '1951-05-04',
      'escalatedBy.agency': 'Thorley Hospital',
      'concern.summary': 'He was discharged twice.',
      'outcome.agreedOn': '2026-03-09',
      'outcome.summary': 'A visit each week.',
    })
  })

  it('takes a question with a tab behind it for no answer to the heading above it', () => {
    const made = form()
      .lines('Adult’s name\tSilas Penrose\nEscalating agency\tThorley Hospital\nDate raised\t3 March 2026')
      .p([bold('Result')])
      .lines('Their response\t\nDate of their response\t')
    const { reading } = readOne(made.build())
    expect(values(reading)).toEqual({
      'subject.name': 'Silas Penrose',
      'escalatedBy.agency': 'Thorley Hospital',
      raisedOn: '2026-03-03',
    })
  })
})
