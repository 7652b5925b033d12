import { describe, expect, it } from 'vitest'
import type { Run } from '@shared/domain/document'
import { bold, doc, prompt, type CellContent, type DocumentBuilder } from './testing/build'
import { readOne, values } from './testing/read'

const title = (): DocumentBuilder => doc().p('Professional disagreement: escalation form', { heading: 1 })

const party = (name: string, role: string, agency: string): [string, string][] => [
  ['Name', name],
  ['Job title', role],
  ['Agency', agency],
]

const explained = (question: string, hint: string): Run[] => [bold(question), { text: `\n${hint}` }]

const threeColumns = (between: string): CellContent[][] => [
  [{ span: 3, of: [bold('Agency raising the concern')] }],
  ...party('Una Harbottle', 'Ward Manager', 'Thorley Hospital').map(([asked, said]) => [
    asked,
    between,
    said,
  ]),
  ['Date raised', between, '3 March 2026'],
  ['Adult’s name', between, 'Silas Penrose'],
  ['Reason for escalation', between, 'He was discharged twice without a plan.'],
]

const readAsThreeColumns = {
  'escalatedBy.name': 'Una Harbottle',
  'escalatedBy.jobTitle': 'Ward Manager',
  'escalatedBy.agency': 'Thorley Hospital',
  raisedOn: '2026-03-03',
  'subject.name': 'Silas Penrose',
  'concern.summary': 'He was discharged twice without a plan.',
}

const cases: Record<string, { made: DocumentBuilder; truth: Record<string, unknown> }> = {
  'answers stand behind a column that is left empty': {
    made: title().table(threeColumns('')),
    truth: readAsThreeColumns,
  },
  'answers stand behind a column of colons': {
    made: title().table(threeColumns(':')),
    truth: readAsThreeColumns,
  },
  'an empty column between questions is where nobody answered': {
    made: title().table([
      ['Adult’s name', 'Silas Penrose', 'Date raised', '3 March 2026'],
      ['Escalating agency', '', 'Receiving agency', 'Thorley Hospital'],
      ['Date of response', '', 'Outcome', ''],
    ]),
    truth: {
      'subject.name': 'Silas Penrose',
      raisedOn: '2026-03-03',
      'escalatedTo.agency': 'Thorley Hospital',
    },
  },
  'an empty column beside notes on how to answer is where nobody answered': {
    made: title().table([
      ['Adult’s name', '', 'Please give the full name'],
      ['Date raised', '', 'Please use dd/mm/yyyy'],
      ['Escalating agency', '', 'e.g. Thorley Hospital'],
      ['Reason for escalation', '', 'Please be brief'],
    ]),
    truth: {},
  },
  'the numbered heading under an unanswered question is not its answer': {
    made: title().table([
      ['Adult’s name', 'Silas Penrose'],
      ['Escalating agency', 'Thorley Hospital'],
      ['Telephone', [prompt('Click or tap here to enter text.')]],
      [{ span: 2, of: 'E. What came of it' }],
      ['Outcome', 'A plan was made on the ward.'],
      ['Date raised', '3 March 2026'],
    ]),
    truth: {
      'subject.name': 'Silas Penrose',
      'escalatedBy.agency': 'Thorley Hospital',
      'outcome.summary': 'A plan was made on the ward.',
      raisedOn: '2026-03-03',
    },
  },
  'parties head the rows, and what is asked of each the columns': {
    made: title().table([
      ['', 'Name', 'Job title', 'Telephone'],
      ['Agency raising the matter', 'Una Harbottle', 'Ward Manager', '01632 960101'],
      ['Agency asked to respond', 'Idris Cole', 'Team Manager', '01632 960102'],
    ]),
    truth: {
      'escalatedBy.name': 'Una Harbottle',
      'escalatedBy.jobTitle': 'Ward Manager',
      'escalatedBy.contact': '01632 960101',
      'escalatedTo.name': 'Idris Cole',
      'escalatedTo.jobTitle': 'Team Manager',
      'escalatedTo.contact': '01632 960102',
    },
  },
  'the agencies head the columns, and what is asked of each the rows': {
    made: title().table([
      ['', 'Escalating agency', 'Receiving agency'],
      ['Name of agency', 'Thorley Hospital', 'Thorley Council'],
      ['Practitioner', 'Una Harbottle', 'Idris Cole'],
      ['Job title', 'Ward Manager', 'Team Manager'],
    ]),
    truth: {
      'escalatedBy.agency': 'Thorley Hospital',
      'escalatedBy.name': 'Una Harbottle',
      'escalatedBy.jobTitle': 'Ward Manager',
      'escalatedTo.agency': 'Thorley Council',
      'escalatedTo.name': 'Idris Cole',
      'escalatedTo.jobTitle': 'Team Manager',
    },
  },
  'an agency over the whole width heads the questions below it, whatever they are': {
    made: title().table([
      [{ span: 4, of: [bold('2. Agency raising the concern')] }],
      ['Completed by', 'Una Harbottle', 'Job title', 'Ward Manager'],
      ['Organisation', 'Thorley Hospital', 'Telephone', '01632 960101'],
      [{ span: 4, of: [bold('3. Agency the concern is about')] }],
      ['Person contacted', 'Idris Cole', 'Job title', 'Team Manager'],
      ['Organisation', { span: 3, of: 'Thorley Council' }],
    ]),
    truth: {
      'escalatedBy.name': 'Una Harbottle',
      'escalatedBy.jobTitle': 'Ward Manager',
      'escalatedBy.agency': 'Thorley Hospital',
      'escalatedBy.contact': '01632 960101',
      'escalatedTo.name': 'Idris Cole',
      'escalatedTo.jobTitle': 'Team Manager',
      'escalatedTo.agency': 'Thorley Council',
    },
  },
  'an agency in bold beside an empty cell heads the plain questions below it': {
    made: title()
      .p('Adult at risk', { heading: 2 })
      .table([
        ['Name', 'Silas Penrose'],
        [[bold('Notifying agency')], ''],
        ['Your name', 'Una Harbottle'],
        ['Your agency', 'Thorley Hospital'],
        [[bold('Other agency')], ''],
        ['Their name', 'Idris Cole'],
        ['Date raised with the other agency', '3 March 2026'],
      ]),
    truth: {
      'subject.name': 'Silas Penrose',
      'escalatedBy.name': 'Una Harbottle',
      'escalatedBy.agency': 'Thorley Hospital',
      'escalatedTo.name': 'Idris Cole',
      raisedOn: '2026-03-03',
    },
  },
  'an agency that nobody named is a question all the same': {
    made: title().table([
      ['Adult’s name', 'Silas Penrose', 'Date raised', '3 March 2026'],
      ['Escalating agency', { span: 3, of: '' }],
      ['Job title', 'Ward Manager', 'Outcome', 'A plan was made.'],
    ]),
    truth: {
      'subject.name': 'Silas Penrose',
      raisedOn: '2026-03-03',
      'escalatedBy.jobTitle': 'Ward Manager',
      'outcome.summary': 'A plan was made.',
    },
  },
  'the agencies stand beside each other over their answers': {
    made: title().table([
      ['Escalating agency', 'Receiving agency'],
      ['Thorley Hospital', 'Thorley Council'],
      ['Date raised', '3 March 2026'],
    ]),
    truth: {
      'escalatedBy.agency': 'Thorley Hospital',
      'escalatedTo.agency': 'Thorley Council',
      raisedOn: '2026-03-03',
    },
  },
  'a question merged over several rows is answered by all of the cells beside it': {
    made: title().table([
      ['Adult’s name', 'Silas Penrose'],
      [{ down: 2, of: 'Reason for escalation' }, 'He was discharged twice.'],
      ['Nobody made a plan.'],
      ['Date raised', '3 March 2026'],
    ]),
    truth: {
      'subject.name': 'Silas Penrose',
      'concern.summary': 'He was discharged twice.\nNobody made a plan.',
      raisedOn: '2026-03-03',
    },
  },
  'day, month and year stand in boxes of their own': {
    made: title().table([
      ['Adult’s name', { span: 3, of: 'Silas Penrose' }],
      ['Date of birth', '02', '09', '1948'],
      ['Date raised', '3', 'March', '2026'],
      ['Escalating agency', { span: 3, of: 'Thorley Hospital' }],
    ]),
    truth: {
      'subject.name': 'Silas Penrose',
      'subject.dateOfBirth': '1948-09-02',
      raisedOn: '2026-03-03',
      'escalatedBy.agency': 'Thorley Hospital',
    },
  },
  'a list of what happened when is nobody’s outcome or stage': {
    made: title()
      .table([
        ['Adult’s name', 'Silas Penrose'],
        ['Escalating agency', 'Thorley Hospital'],
        ['Date raised', '3 March 2026'],
      ])
      .p('History')
      .table([
        ['Stage', 'Date', 'Outcome'],
        ['1', '3 March 2026', 'Not agreed'],
        ['2', '11 March 2026', 'Visit agreed'],
      ]),
    truth: {
      'subject.name': 'Silas Penrose',
      'escalatedBy.agency': 'Thorley Hospital',
      raisedOn: '2026-03-03',
    },
  },
  'a reference that the board gives is not the person’s': {
    made: title().table([
      ['Adult’s name', 'Silas Penrose', 'Escalating agency', 'Thorley Hospital'],
      [{ span: 4, of: [bold('FOR BOARD USE ONLY')] }],
      ['Reference', 'TSAB/26/014', 'Date received', '12 March 2026'],
    ]),
    truth: { 'subject.name': 'Silas Penrose', 'escalatedBy.agency': 'Thorley Hospital' },
  },
  'an agency set across the table heads the questions below it, whoever filled them in': {
    made: title().table([
      [{ span: 4, of: [bold('2. Organisation raising the concern')] }],
      ['Completed by', 'Una Harbottle', 'Job title', 'Ward Manager'],
      ['Organisation', 'Thorley Hospital', 'Telephone', '01632 960101'],
      [{ span: 4, of: [bold('3. The concern')] }],
      ['Date raised', { span: 3, of: '3 March 2026' }],
      ['Summary of concern', { span: 3, of: 'He was discharged twice without a plan.' }],
    ]),
    truth: {
      'escalatedBy.name': 'Una Harbottle',
      'escalatedBy.jobTitle': 'Ward Manager',
      'escalatedBy.agency': 'Thorley Hospital',
      'escalatedBy.contact': '01632 960101',
      raisedOn: '2026-03-03',
      'concern.summary': 'He was discharged twice without a plan.',
    },
  },
  'what explains a question below it in its cell is not its answer': {
    made: title().table([
      [explained('Adult’s name', 'Initials may be used'), 'Silas Penrose'],
      [explained('Escalating agency', 'The agency you work for'), 'Thorley Hospital'],
      [explained('Date raised', 'When was this form sent?'), '3 March 2026'],
    ]),
    truth: {
      'subject.name': 'Silas Penrose',
      'escalatedBy.agency': 'Thorley Hospital',
      raisedOn: '2026-03-03',
    },
  },
}

describe('forms made of tables', () => {
  it.each(Object.entries(cases))('%s', (_, { made, truth }) => {
    expect(values(readOne(made.build()).reading)).toEqual(truth)
  })
})
