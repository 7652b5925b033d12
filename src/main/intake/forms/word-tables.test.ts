import { describe, expect, it } from 'vitest'
import { bold, doc, prompt, type CellContent, type DocumentBuilder } from './testing/build'
import { readOne, values } from './testing/read'

const title = (): DocumentBuilder => doc().p('Professional disagreement: escalation form', { heading: 1 })

const party = (name: string, role: string, agency: string): [string, string][] => [
  ['Name', name],
  ['Job title', role],
  ['Agency', agency],
]

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
}

describe('forms made of tables', () => {
  it.each(Object.entries(cases))('%s', (_, { made, truth }) => {
    expect(values(readOne(made.build()).reading)).toEqual(truth)
  })
})
