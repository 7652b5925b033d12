import { describe, expect, it } from 'vitest'
import { doc, sheet, type CellContent } from '../testing/build'
import { readOne, values } from '../testing/read'

const rows: readonly (readonly [part: string, asked: string, answer: string])[] = [
  ['CHILD', 'Name', 'Bea Lomax'],
  ['', 'Date of birth', '4 May 2016'],
  ['RAISED BY', 'Professional', 'Una Harbottle'],
  ['', 'Position', 'Ward Manager'],
  ['', 'Service', 'Thorley Hospital'],
  ['RAISED WITH', 'Professional', 'Idris Cole'],
  ['', 'Position', 'Team Manager'],
  ['', 'Service', 'Thorley Council'],
  ['THE CHALLENGE', 'Date raised', '3 March 2026'],
  ['', 'Describe the challenge', 'She was sent home twice.'],
  ['REPLY', 'Reply received on', '6 March 2026'],
  ['', 'What the reply was', 'A visit will be made.'],
]
const truth = {
  'subject.name': 'Bea Lomax',
  'subject.dateOfBirth': '2016-05-04',
  'escalatedBy.name': 'Una Harbottle',
  'escalatedBy.jobTitle': 'Ward Manager',
  'escalatedBy.agency': 'Thorley Hospital',
  'escalatedTo.name': 'Idris Cole',
  'escalatedTo.jobTitle': 'Team Manager',
  'escalatedTo.agency': 'Thorley Council',
  raisedOn: '2026-03-03',
  'concern.summary': 'She was sent home twice.',
  'response.on': '2026-03-06',
  'response.summary': 'A visit will be made.',
}
const title = 'Professional challenge form'

describe('a heading beside the rows of its part', () => {
  it('is no question that the next one answers, in a sheet', () => {
    const item = readOne(
      sheet(
        [[title, null, null], ...rows.map((row) => row.map((text) => (text === '' ? null : text)))],
        'Entry',
      ),
    )
    expect(values(item.reading)).toEqual(truth)
  })

  it('is none in a table, whether merged over its rows or not', () => {
    const apart = doc().p(title, { heading: 1 }).table(rows)
    expect(values(readOne(apart.build()).reading)).toEqual(truth)
    const merged = rows.map(([part, asked, answer], index): CellContent[] => {
      if (part === '') return [asked, answer]
      const next = rows.findIndex((row, other) => other > index && row[0] !== '')
      return [{ down: (next < 0 ? rows.length : next) - index, of: part }, asked, answer]
    })
    const made = doc().p(title, { heading: 1 }).table(merged)
    expect(values(readOne(made.build()).reading)).toEqual(truth)
  })

  it('leaves alone a question with notes beside its answer', () => {
    const made = doc()
      .p(title, { heading: 1 })
      .table([
        ['Name of child', 'Bea Lomax', 'as on the system'],
        ['', '', ''],
        ['Escalating agency', 'Thorley Hospital', 'Ward 4'],
        ['Receiving agency', 'Thorley Council', ''],
        ['Reason for escalation', 'She was sent home twice.', ''],
      ])
    expect(values(readOne(made.build()).reading)).toMatchObject({
      'subject.name': 'Bea Lomax',
      'escalatedBy.agency': 'Thorley Hospital',
      'escalatedTo.agency': 'Thorley Council',
    })
  })
})

it('an answer that reads like a question of no use is one, in plain type at the end of the row of a question in bold', () => {
  const b = (text: string): CellContent => [{ text, bold: true }]
  const made = doc()
    .p(title, { heading: 1 })
    .table([
      [b('Name of child'), 'Bea Lomax', b('Date raised'), '3 March 2026'],
      [b('Escalating agency'), 'Thorley Hospital', b('Receiving agency'), 'Thorley Council'],
      [b('Area of disagreement'), { span: 3, of: 'Thresholds' }],
      [{ span: 4, of: [{ text: 'Summary of the disagreement', bold: true }] }],
      [{ span: 4, of: 'She was sent home twice.' }],
    ])
  expect(values(readOne(made.build()).reading)['concern.grounds']).toEqual(['Thresholds'])
})
