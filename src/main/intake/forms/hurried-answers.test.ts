import { describe, expect, it } from 'vitest'
import { bold, doc, filled, type DocumentBuilder } from './testing/build'
import { readOne, values } from './testing/read'

const title = (): DocumentBuilder => doc().p('Professional disagreement: escalation form', { heading: 1 })

const cases: Record<string, { made: DocumentBuilder; truth: Record<string, unknown> }> = {
  'a party column has its other answers below one that is left empty': {
    made: title().table([
      ['', 'Challenger', 'Challenged'],
      ['Name', 'Una Harbottle', ''],
      ['Job title', 'Ward Manager', ''],
      ['Employer', 'Thorley Hospital', 'Thorley Council'],
      ['How to contact', '01632 960101', 'ext 4410'],
    ]),
    truth: {
      'escalatedBy.name': 'Una Harbottle',
      'escalatedBy.jobTitle': 'Ward Manager',
      'escalatedBy.agency': 'Thorley Hospital',
      'escalatedBy.contact': '01632 960101',
      'escalatedTo.agency': 'Thorley Council',
      'escalatedTo.contact': 'ext 4410',
    },
  },
  'what fills a form field is an answer, though it reads like a question': {
    made: title().table([
      ['Adult’s name', [filled('Silas Penrose')], 'Date raised', [filled('3 March 2026')]],
      [{ span: 4, of: [bold('Agency raising the concern')] }],
      ['Name', [filled('Una Harbottle')], 'Position', [filled('Response officer')]],
    ]),
    truth: {
      'subject.name': 'Silas Penrose',
      raisedOn: '2026-03-03',
      'escalatedBy.name': 'Una Harbottle',
      'escalatedBy.jobTitle': 'Response officer',
    },
  },
  'a story may begin with a word that is a question elsewhere, below a question in bold': {
    made: title().table([
      [[bold('Adult’s name')], 'Silas Penrose'],
      [[bold('Date raised')], '3 March 2026'],
      [
        {
          span: 2,
          of: [
            bold('What do you disagree about?'),
            { text: '\nOutcome: we asked for the plan three times.' },
          ],
        },
      ],
    ]),
    truth: {
      'subject.name': 'Silas Penrose',
      raisedOn: '2026-03-03',
      'concern.summary': 'Outcome: we asked for the plan three times.',
    },
  },
  'who is to fill in the next part is no answer to the question above it': {
    made: title().table([
      ['Adult’s name: Silas Penrose', 'Date raised: 3 March 2026'],
      [{ span: 2, of: 'Outcome sought:' }],
      [{ span: 2, of: 'For completion by the agency challenged within five working days' }],
      [{ span: 2, of: 'Response of receiving agency: We will visit.' }],
    ]),
    truth: {
      'subject.name': 'Silas Penrose',
      raisedOn: '2026-03-03',
      'response.summary': 'We will visit.',
    },
  },
  'an agency asked for below who escalates, each in a cell with its answer, is that person’s': {
    made: title().table([
      ['Adult’s name: Silas Penrose', 'Date raised: 3 March 2026'],
      ['Escalated by: Una Harbottle', 'Designation: Ward Manager'],
      ['Agency: Thorley Hospital', 'Escalated to: Idris Cole'],
    ]),
    truth: {
      'subject.name': 'Silas Penrose',
      raisedOn: '2026-03-03',
      'escalatedBy.name': 'Una Harbottle',
      'escalatedBy.jobTitle': 'Ward Manager',
      'escalatedBy.agency': 'Thorley Hospital',
      'escalatedTo.name': 'Idris Cole',
    },
  },
  'an address ends at the next question behind a colon and a tab': {
    made: title()
      .p('Adult’s name:\tSilas Penrose')
      .p('Address:\t')
      .p('Sender:\tUna Harbottle')
      .p('Rang on:\t4 March 2026')
      .p('Date raised:\t3 March 2026'),
    truth: { 'subject.name': 'Silas Penrose', raisedOn: '2026-03-03', 'escalatedBy.name': 'Una Harbottle' },
  },
  'a title that names the stage to go to is no answer': {
    made: doc()
      .p([bold('Resolution of Inter-Agency Disagreements – Referral to Stage 2')])
      .p('Stage 1 must have been tried first.')
      .table([
        ['Adult’s name', 'Silas Penrose'],
        ['Date raised', '3 March 2026'],
        ['Team and organisation', 'Thorley Hospital'],
        ['Escalating agency', 'Thorley Hospital'],
        ['Outcome', ''],
      ]),
    truth: {
      'subject.name': 'Silas Penrose',
      raisedOn: '2026-03-03',
      'escalatedBy.agency': 'Thorley Hospital',
    },
  },
  'a heading in bold below a question left empty is not its answer': {
    made: title()
      .p('Adult’s name: Silas Penrose')
      .p('Date raised: 3 March 2026')
      .p([bold('Agency raising the concern')])
      .p('Name: Una Harbottle')
      .p('Telephone:')
      .p([bold('Part 3 – what happened next')])
      .p('Agreed outcome: A visit was made.'),
    truth: {
      'subject.name': 'Silas Penrose',
      raisedOn: '2026-03-03',
      'escalatedBy.name': 'Una Harbottle',
      'outcome.summary': 'A visit was made.',
    },
  },
}

describe('forms filled in by somebody in a hurry', () => {
  it.each(Object.entries(cases))('%s', (_, { made, truth }) => {
    expect(values(readOne(made.build()).reading)).toEqual(truth)
  })
})
