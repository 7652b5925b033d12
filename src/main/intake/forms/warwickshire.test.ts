import { describe, expect, it } from 'vitest'
import { bold, doc, type DocumentBuilder } from './testing/build'
import { readOne, values } from './testing/read'

const title =
  'Appendix 1: Warwickshire Safeguarding Escalation Monitoring Form – a tool to record decisions and to monitor the Escalation Process Protocol'
const dispute = 'Summary of reason for dispute. Please include views of any other agencies involved'
const truth = {
  'subject.name': 'Odette Rowe',
  'subject.dateOfBirth': '2014-03-02',
  'subject.address': '4 Weir Cottages, Anytown',
  'escalatedBy.agency': 'Anytown Primary School',
  'escalatedTo.agency': 'Warwickshire County Council',
  'escalatedBy.name': 'Jonah Peake',
  'escalatedBy.contact': '01632 960111',
  'escalatedTo.name': 'Sabine Holt',
  'escalatedTo.contact': 'sabine.holt@council.example',
  'concern.summary': 'The plan was closed too soon.\nHealth share this view.',
  'response.summary': 'The plan has met its aims.',
  'outcome.summary': 'Plan kept open for three months.',
  'outcome.agreedOn': '2026-06-05',
  'outcome.stage': 3,
  'outcome.timeTaken': '3 weeks',
}
const pairs: readonly (readonly [string, string])[] = [
  ['Child/Adult Name', truth['subject.name']],
  ['DOB', '02/03/2014'],
  ['Address', truth['subject.address']],
  ['Escalating organisation', truth['escalatedBy.agency']],
  ['Recipient organisation', truth['escalatedTo.agency']],
  ['Escalator name and contact details', 'Jonah Peake, 01632 960111'],
  ['Recipient name and contact details', 'Sabine Holt, sabine.holt@council.example'],
  [dispute, truth['concern.summary']],
  ['Response from the recipient', truth['response.summary']],
  ['Agreed outcomes', truth['outcome.summary']],
  ['Date agreed', '5 June 2026'],
  ['Escalator signature', 'J Peake'],
  ['Recipient signature', 'S Holt'],
  ['Escalation stage that agreement was reached', 'Stage 3'],
  ['Time taken to reach resolution', '3 weeks'],
]
const value = (label: string) => pairs.find(([each]) => each === label)?.[1] ?? ''
const inCell = (label: string) => `${label}: ${value(label)}`

const layouts: Record<string, () => DocumentBuilder> = {
  'answers after the labels in the same cells': () =>
    doc()
      .p(title)
      .table([
        [inCell('Child/Adult Name'), inCell('DOB'), inCell('Address')],
        [inCell('Escalating organisation'), inCell('Recipient organisation'), ''],
        [inCell('Escalator name and contact details'), inCell('Recipient name and contact details'), ''],
        [{ span: 3, of: `${dispute}\n${truth['concern.summary']}` }],
        [{ span: 3, of: `Response from the recipient:\n${truth['response.summary']}` }],
        [{ span: 3, of: `Agreed outcomes:\n${truth['outcome.summary']}` }],
        [{ span: 3, of: inCell('Date agreed') }],
        [inCell('Escalator signature'), inCell('Recipient signature'), ''],
        [inCell('Escalation stage that agreement was reached'), inCell('Time taken to reach resolution'), ''],
      ]),
  'answers on a new line in the same cells': () =>
    doc()
      .p(title)
      .table([
        ['Child/Adult Name', 'DOB', 'Address'].map((label) => `${label}:\n${value(label)}`),
        ['Escalating organisation', 'Recipient organisation'].map((label) => `${label}:\n${value(label)}`),
        ['Escalator name and contact details', 'Recipient name and contact details'].map(
          (label) => `${label}:\n${value(label).replace(', ', '\n')}`,
        ),
        [{ span: 3, of: `${dispute}\n\n${truth['concern.summary']}` }],
        ['Response from the recipient:', { span: 2, of: truth['response.summary'] }],
        ['Agreed outcomes:', { span: 2, of: truth['outcome.summary'] }],
        ['Date agreed:', { span: 2, of: '05.06.2026' }],
        ['Escalator signature:', 'Recipient signature:'],
        ['Escalation stage that agreement was reached:\n3', 'Time taken to reach resolution:\n3 weeks'],
      ]),
  'a table of two columns': () =>
    doc()
      .p(title)
      .table(pairs.map(([label, answer]) => [`${label}:`, answer])),
  'a table of two columns with bold labels and no colons': () =>
    doc()
      .p([bold(title)])
      .table(pairs.map(([label, answer]) => [[bold(label)], answer])),
  'rows of headings over rows of answers': () =>
    doc()
      .p(title)
      .table([
        ['Child/Adult Name:', 'DOB:', 'Address:'],
        [value('Child/Adult Name'), '2nd March 2014', value('Address')],
        ['Escalating organisation:', 'Recipient organisation:', 'Date agreed:'],
        [value('Escalating organisation'), value('Recipient organisation'), '5/6/26'],
        [
          'Escalator name and contact details:',
          'Recipient name and contact details:',
          'Time taken to reach resolution:',
        ],
        [value('Escalator name and contact details'), value('Recipient name and contact details'), '3 weeks'],
        [{ span: 3, of: dispute }],
        [{ span: 3, of: truth['concern.summary'] }],
        [{ span: 3, of: 'Response from the recipient:' }],
        [{ span: 3, of: truth['response.summary'] }],
        [{ span: 3, of: 'Agreed outcomes:' }],
        [{ span: 3, of: truth['outcome.summary'] }],
        [{ span: 2, of: 'Escalation stage that agreement was reached:' }, 'Stage 3'],
      ]),
  'plain text as a page gives it, wrapped': () =>
    doc().lines(
      `Warwickshire Safeguarding Escalation Monitoring Form – a tool to record decisions\nand to monitor the Escalation Process Protocol\n(Please return to Warwickshire Safeguarding only if the escalation reaches Stage 3)\nChild/Adult Name: Odette Rowe   DOB: 02/03/2014   Address: 4 Weir Cottages, Anytown\nEscalating organisation: Anytown Primary School   Recipient organisation: Warwickshire County Council\nEscalator name and contact details: Jonah Peake, 01632 960111\nRecipient name and contact details: Sabine Holt, sabine.holt@council.example\nSummary of reason for dispute. Please include views of any other\nagencies involved\nThe plan was closed too soon.\nHealth share this view.\nResponse from the recipient: The plan has met its aims.\nAgreed outcomes: Plan kept open for three months.\nDate agreed: 5 June 2026\nEscalator signature: J Peake   Recipient signature: S Holt\nEscalation stage that agreement was reached: Stage 3\nTime taken to reach resolution: 3 weeks`,
    ),
}

describe('the Warwickshire escalation monitoring form', () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it(`is read whole when laid out with ${name}`, () => {
      const item = readOne(layout().build(name.startsWith('plain') ? 'pdf' : 'docx'))
      expect(values(item.reading)).toEqual(truth)
      expect(item).toMatchObject({ kind: 'form', form: 'warwickshire/escalation-monitoring-form' })
    })
  }

  it('is blank when printed and not filled in', () => {
    const blank = doc()
      .p(title)
      .table([
        ['Child/Adult Name:', 'DOB:', 'Address:'],
        ['Escalating organisation:', 'Recipient organisation:', ''],
        ['Escalator name and contact details:', 'Recipient name and contact details:', ''],
        [{ span: 3, of: dispute }],
        ['Response from the recipient:', { span: 2, of: '' }],
        ['Agreed outcomes:', { span: 2, of: '' }],
        ['Date agreed:', { span: 2, of: '' }],
        ['Escalator signature:', 'Recipient signature:', ''],
        ['Escalation stage that agreement was reached:', 'Time taken to reach resolution:', ''],
      ])
    expect(readOne(blank.build())).toMatchObject({ notAForm: 'blank-form', reading: {} })
  })

  it('is nobody’s when another board’s name stands on a form with the same title', () => {
    const made = doc()
      .p('Eastmarch Safeguarding Children Partnership')
      .p('Escalation Monitoring Form')
      .table(pairs.map(([label, answer]) => [label, answer]))
    const item = readOne(made.build())
    expect(item).toMatchObject({ kind: 'form', form: null })
    expect(values(item.reading)).toEqual(truth)
  })
})
