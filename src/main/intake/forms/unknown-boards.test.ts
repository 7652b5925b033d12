import { describe, expect, it } from 'vitest'
import { bold, box, doc, filled, sheet, struck, type DocumentBuilder } from './testing/build'
import { readAll, readOne, values } from './testing/read'

interface Case {
  readonly made: () => DocumentBuilder
  readonly truth: Record<string, unknown>
}

const cases: Record<string, Case> = {
  'a professional challenge record with parts A to D': {
    made: () =>
      doc()
        .p('Saltmoor Safeguarding Adults Board', { heading: 1 })
        .p('Professional Challenge and Escalation Record', { heading: 1 })
        .p('This form should be completed by the person raising the challenge and sent to the Board office.')
        .p('Part A: Details of the adult', { heading: 2 })
        .table([
          ['Full name', 'Rhona Bexley', 'Date of birth', '03/11/1938'],
          ['Address', '12 Harbour Row, Saltmoor', 'NHS number', '943 476 5919'],
          ['Ethnicity', 'White British', 'GP', 'Dr Anand'],
        ])
        .p('Part B: Person raising the challenge', { heading: 2 })
        .table([
          ['Name', 'Corwin Slade'],
          ['Role', 'Senior Social Worker'],
          ['Organisation', 'Saltmoor Council'],
          ['Telephone', '01632 960044'],
          ['Date of challenge', '4 May 2026'],
        ])
        .p('Part C: Challenge raised with', { heading: 2 })
        .table([
          ['Name', 'Nerys Vaughan'],
          ['Role', 'Ward Sister'],
          ['Organisation', 'Saltmoor General Hospital'],
          ['Telephone', '01632 960045'],
        ])
        .p('Part D: The challenge', { heading: 2 })
        .table([
          ['Stage of escalation', 'Stage 2 – managers'],
          ['What is the disagreement about?', 'Discharge without a package of care.'],
          ['What outcome are you seeking?', 'A discharge planning meeting.'],
          ['Response received', 'Meeting agreed for 8 May.'],
          ['Date of response', '06.05.26'],
          ['Outcome', 'Package in place before discharge.'],
          ['Date resolved', '11/05/2026'],
          ['Stage at which resolved', '2'],
          ['Lessons learned', 'Earlier contact would help.'],
        ]),
    truth: {
      'subject.name': 'Rhona Bexley',
      'subject.dateOfBirth': '1938-11-03',
      'subject.address': '12 Harbour Row, Saltmoor',
      'subject.reference': '943 476 5919',
      'escalatedBy.name': 'Corwin Slade',
      'escalatedBy.jobTitle': 'Senior Social Worker',
      'escalatedBy.agency': 'Saltmoor Council',
      'escalatedBy.contact': '01632 960044',
      raisedOn: '2026-05-04',
      'escalatedTo.name': 'Nerys Vaughan',
      'escalatedTo.jobTitle': 'Ward Sister',
      'escalatedTo.agency': 'Saltmoor General Hospital',
      'escalatedTo.contact': '01632 960045',
      stage: 2,
      'concern.summary': 'Discharge without a package of care.',
      'concern.outcomeSought': 'A discharge planning meeting.',
      'response.summary': 'Meeting agreed for 8 May.',
      'response.on': '2026-05-06',
      'outcome.summary': 'Package in place before discharge.',
      'outcome.agreedOn': '2026-05-11',
      'outcome.stage': 2,
    },
  },
  'a dispute resolution form with numbered questions and compound labels': {
    made: () =>
      doc()
        .p([bold('Inter-agency Dispute Resolution Form')])
        .p('Wendle Valley Safeguarding Partnership')
        .lines(
          "1. Name of adult: Percival Oake\n2. Adult's date of birth: 19th January 1950\n3. Escalating agency: Wendle Valley Ambulance Service\n4. Name and job title of person escalating: Ottoline Marsh, Clinical Lead\n5. Receiving agency: Wendle District Council\n6. Name of receiving practitioner: Bram Tolliver\n7. Job title of receiving practitioner: Housing Officer\n8. Date dispute raised: 2/6/26\n9. Current stage: Two\n10. Nature of dispute:\nThree welfare concerns were not answered.\nThe crew attended again on 1 June.\n11. Agreed actions: Housing to visit weekly.\n12. Time taken to resolve: 5 days\n13. How effective was the process? Effective once managers spoke.",
        ),
    truth: {
      'subject.name': 'Percival Oake',
      'subject.dateOfBirth': '1950-01-19',
      'escalatedBy.agency': 'Wendle Valley Ambulance Service',
      'escalatedBy.name': 'Ottoline Marsh',
      'escalatedBy.jobTitle': 'Clinical Lead',
      'escalatedTo.agency': 'Wendle District Council',
      'escalatedTo.name': 'Bram Tolliver',
      'escalatedTo.jobTitle': 'Housing Officer',
      raisedOn: '2026-06-02',
      stage: 2,
      'concern.summary': 'Three welfare concerns were not answered.\nThe crew attended again on 1 June.',
      'outcome.summary': 'Housing to visit weekly.',
      'outcome.timeTaken': '5 days',
      'outcome.effectiveness': 'Effective once managers spoke.',
    },
  },
  'an escalation notification with two columns of people and ticked stages': {
    made: () =>
      doc()
        .p('Escalation Notification', { heading: 1 })
        .table([
          [{ span: 3, of: [bold('Person this escalation is about')] }],
          ['Name', { span: 2, of: [filled('Ismay Corder')] }],
          ['D.O.B.', { span: 2, of: [filled('07/09/1961')] }],
          ['Case number', { span: 2, of: [filled('AB-11872')] }],
          ['', [bold('Escalated by')], [bold('Escalated to')]],
          ['Name', 'Linus Grey', 'Abena Holm'],
          ['Job title', 'Police Sergeant', 'Practice Manager'],
          ['Agency', 'Eastmarch Constabulary', 'Tolmere Road Surgery'],
        ])
        .p([
          { text: 'Stage: ' },
          box(false),
          { text: ' 1  ' },
          box(true),
          { text: ' 2  ' },
          box(false),
          { text: ' 3' },
        ])
        .p([{ text: 'Is this a concern about process? ' }, { text: 'Yes' }, struck(' / No')])
        .p([bold('Grounds for escalation (tick all that apply)')])
        .p([box(true), { text: ' Thresholds' }])
        .p([box(false), { text: ' Roles and responsibilities' }])
        .p([box(true), { text: ' Information sharing' }])
        .p([bold('Reason for escalation')])
        .p('The surgery declined to share information.')
        .p([bold('Resolution')])
        .p('Information shared under the protocol.'),
    truth: {
      'subject.name': 'Ismay Corder',
      'subject.dateOfBirth': '1961-09-07',
      'subject.reference': 'AB-11872',
      'escalatedBy.name': 'Linus Grey',
      'escalatedBy.jobTitle': 'Police Sergeant',
      'escalatedBy.agency': 'Eastmarch Constabulary',
      'escalatedTo.name': 'Abena Holm',
      'escalatedTo.jobTitle': 'Practice Manager',
      'escalatedTo.agency': 'Tolmere Road Surgery',
      stage: 2,
      'concern.isProcess': 'yes',
      'concern.grounds': ['Thresholds', 'Information sharing'],
      'concern.summary': 'The surgery declined to share information.',
      'outcome.summary': 'Information shared under the protocol.',
    },
  },
  'a misspelt form with labels under their answers’ colons': {
    made: () =>
      doc()
        .p('Escalation of Concerns Form')
        .table([
          ["Service user's name:", 'Tamsin Roake'],
          ['Date of brith:', '1.2.1947'],
          ['Escalting organistion:', 'Northfold Hospice'],
          ['Recieving organisation:', 'Northfold Council'],
          ['Date of esclation:', '8 June 2026'],
          ['Sumary of concerns:', 'No reply to two referrals.'],
          ['Agreed outcom:', 'Referral reopened.'],
        ]),
    truth: {
      'subject.name': 'Tamsin Roake',
      'subject.dateOfBirth': '1947-02-01',
      'escalatedBy.agency': 'Northfold Hospice',
      'escalatedTo.agency': 'Northfold Council',
      raisedOn: '2026-06-08',
      'concern.summary': 'No reply to two referrals.',
      'outcome.summary': 'Referral reopened.',
    },
  },
}

describe('a form of a board nobody has told Accord about', () => {
  for (const [name, { made, truth }] of Object.entries(cases)) {
    it(`is read by the words most boards use: ${name}`, () => {
      const item = readOne(made().build())
      expect(values(item.reading)).toEqual(truth)
      expect(item).toMatchObject({ kind: 'form', form: null })
    })
  }

  it('is never sure of a value whose label was misspelt', () => {
    const made = cases['a misspelt form with labels under their answers’ colons']
    const reading = readOne((made?.made() ?? doc()).build()).reading
    for (const field of [
      'escalatedBy.agency',
      'escalatedTo.agency',
      'concern.summary',
      'outcome.summary',
      'raisedOn',
    ] as const) {
      expect(reading[field]?.confidence, field).toBe('likely')
    }
  })

  it('is read from the cells of a workbook', () => {
    const book = sheet(
      [
        ['Escalation Form', null, null, null],
        ['Name of adult', null, 'Odo Fairley', null],
        ['Date of birth', null, '12/06/1945', null],
        [null],
        ['Escalating agency', null, 'Anytown Police', null],
        ['Receiving agency', null, 'Anytown Council', null],
        ['Date of escalation', null, '46185', null],
        ['Summary of concern', null, 'Welfare check refused.', null],
        ['Agreed outcome', null, null, null],
      ],
      'Form',
    )
    const item = readOne(book)
    expect(item.kind).toBe('form')
    expect(values(item.reading)).toEqual({
      'subject.name': 'Odo Fairley',
      'subject.dateOfBirth': '1945-06-12',
      'escalatedBy.agency': 'Anytown Police',
      'escalatedTo.agency': 'Anytown Council',
      raisedOn: '2026-06-12',
      'concern.summary': 'Welfare check refused.',
    })
  })
})

it('reads each of several forms in one document', () => {
  const one = (made: DocumentBuilder, name: string) =>
    made.p('Escalation Form', { heading: 1 }).table([
      ['Name of adult', name],
      ['Escalating agency', 'Anytown Police'],
      ['Receiving agency', 'Anytown Council'],
      ['Date of escalation', '12/06/2026'],
      ['Reason for escalation', 'No reply.'],
    ])
  const made = one(one(doc(), 'Odo Fairley'), 'Tamsin Roake')
  const items = readAll(made.build())
  expect(items.map((item) => [item.pathSuffix, item.reading['subject.name']?.value])).toEqual([
    ['1', 'Odo Fairley'],
    ['2', 'Tamsin Roake'],
  ])
})
