import { describe, expect, it } from 'vitest'
import { bold, box, doc, filled, prompt, type DocumentBuilder } from './testing/build'
import { readOne, values } from './testing/read'

const title = 'Hertfordshire Safeguarding Adult Board Escalation Protocol – Monitoring Form'
const questions = [
  'Have you consulted a supervisor/manager, to seek advice about resolving your concern?',
  'Have you made clear initial attempts to resolve the problem at the lowest possible level?',
  'Did the supervisor/manager raise the concerns with their equivalent in the other agency?',
  'If this did not resolve the concerns, has the Senior Manager or Named/Designated Safeguarding representatives attempt to resolve the professional differences through discussion?',
  'If this did not resolve the professional differences, are you seeking resolution by the Independent Chair of the HSAB?',
]
const labels = {
  summary: 'Summary of reason for dispute – include views of all agencies concerned',
  outcome:
    'Agreed outcomes or actions if satisfactorily resolved – includes escalation to next stage if unresolved',
  stage:
    'Stage at which resolution achieved, noting how effective the policy/practice was in resolving the issue',
  time: 'Time taken to reach resolution',
  referring: 'Signature of referring manager',
  receiving: 'Signature of receiving manger',
}
const truth = {
  'checklist.1': 'yes',
  'checklist.2': 'yes',
  'checklist.3': 'yes',
  'checklist.4': 'yes',
  'checklist.5': 'no',
  stage: 2,
  'subject.name': 'Gwendolen Astley',
  'concern.summary': 'The ward and the care home disagree on discharge.\nNo risk assessment was shared.',
  'outcome.summary': 'Joint assessment on 18 June.',
  'referringManager.name': 'Tobias Lund',
  'referringManager.jobTitle': 'Ward Manager',
  'referringManager.agency': 'East and North Hertfordshire NHS Trust',
  'referringManager.on': '2026-06-12',
  'receivingManager.name': 'Hester Pryce',
  'receivingManager.jobTitle': 'Service Manager',
  'receivingManager.agency': 'Hertfordshire County Council',
  'receivingManager.on': '2026-06-16',
  'outcome.stage': 2,
  'outcome.effectiveness': 'The protocol kept both sides talking.',
  'outcome.timeTaken': '4 working days',
}
const managers = [
  [
    labels.referring,
    ['Name', 'Tobias Lund'],
    ['Designation', 'Ward Manager'],
    ['Agency', 'East and North Hertfordshire NHS Trust'],
    ['Date', '12/06/2026'],
  ],
  [
    labels.receiving,
    ['Name', 'Hester Pryce'],
    ['Designation', 'Service Manager'],
    ['Agency', 'Hertfordshire County Council'],
    ['Date', '16/06/2026'],
  ],
] as const
const ticked = [true, true, true, true, false]
const effect = 'Stage 2. The protocol kept both sides talking.'
const summary = truth['concern.summary']

function checklist(made: DocumentBuilder): DocumentBuilder {
  made.p('Checklist')
  questions.forEach((question, index) => made.p([box(ticked[index] === true), { text: ` ${question}` }]))
  return made
}

const layouts: Record<string, () => DocumentBuilder> = {
  'headings over answers in running text, as the policy prints it': () => {
    const made = checklist(doc().p('Appendix A').p(title))
    made.p(
      'Action Note: A copy of this form is to be held on the adult’s file in all agencies involved in resolution of professional difficulties. Expand as much as required.',
    )
    made.lines(
      `Name\n${truth['subject.name']}\n${labels.summary}\n${summary}\n${labels.outcome}\n${truth['outcome.summary']}`,
    )
    for (const [opens, ...rows] of managers) made.lines([opens, ...rows.flat()].join('\n'))
    return made.lines(`${labels.stage}\n${effect}\n${labels.time}\n4 working days`)
  },
  'bold labels with colons, answers after them': () => {
    const made = checklist(doc().p([bold(title)]))
    const ask = (label: string, value: string) => made.p([bold(`${label}: `), { text: value }])
    ask('Name', truth['subject.name'])
    made.p([bold(`${labels.summary}:`)]).lines(summary)
    ask(labels.outcome, truth['outcome.summary'])
    for (const [opens, ...rows] of managers) {
      made.p([bold(`${opens}:`)])
      for (const [label, value] of rows) ask(label, value)
    }
    ask(labels.stage, effect)
    ask(labels.time, '4 working days')
    return made
  },
  'a table of two columns, the check box in a column of its own': () =>
    doc()
      .p(title, { heading: 1 })
      .table(questions.map((question, index) => [[box(ticked[index] === true)], question]))
      .table([
        ['Name', truth['subject.name']],
        [labels.summary, summary],
        [labels.outcome, truth['outcome.summary']],
        ...managers.flatMap(([opens, ...rows]) => [
          [opens, ''],
          ...rows.map(([label, value]) => [label, value]),
        ]),
        [labels.stage, effect],
        [labels.time, '4 working days'],
      ]),
  'both managers side by side': () =>
    checklist(doc().p(title)).table([
      ['Name:', { span: 3, of: truth['subject.name'] }],
      [{ span: 4, of: labels.summary }],
      [{ span: 4, of: summary }],
      [{ span: 4, of: labels.outcome }],
      [{ span: 4, of: truth['outcome.summary'] }],
      [
        { span: 2, of: labels.referring },
        { span: 2, of: labels.receiving },
      ],
      ['Name', 'Tobias Lund', 'Name', 'Hester Pryce'],
      ['Designation', 'Ward Manager', 'Designation', 'Service Manager'],
      ['Agency', 'East and North Hertfordshire NHS Trust', 'Agency', 'Hertfordshire County Council'],
      ['Date', '12.06.26', 'Date', '16.06.26'],
      [
        { span: 2, of: labels.stage },
        { span: 2, of: effect },
      ],
      [
        { span: 2, of: labels.time },
        { span: 2, of: '4 working days' },
      ],
    ]),
  'each manager a row of headings over a row of answers, a checklist with yes and no columns': () =>
    doc()
      .p(title)
      .table([
        ['Checklist', 'Yes', 'No'],
        ...questions.map((question, index) => [question, ticked[index] ? 'X' : '', ticked[index] ? '' : 'X']),
      ])
      .table([['Name', truth['subject.name']]])
      .table([[labels.summary], [summary]])
      .table([[labels.outcome], [truth['outcome.summary']]])
      .p(labels.referring)
      .table([
        ['Name', 'Designation', 'Agency', 'Date'],
        ['Tobias Lund', 'Ward Manager', 'East and North Hertfordshire NHS Trust', '12th June 2026'],
      ])
      .p(labels.receiving)
      .table([
        ['Name', 'Designation', 'Agency', 'Date'],
        ['Hester Pryce', 'Service Manager', 'Hertfordshire County Council', 'Tues 16 June 2026'],
      ])
      .table([
        [labels.stage, effect],
        [labels.time, '4 working days'],
      ]),
  'content controls in boxes of their own': () => {
    const made = checklist(doc().p(title))
    const ask = (label: string, value: string) => made.p([bold(label)]).table([[[filled(value)]]])
    ask('Name', truth['subject.name'])
    made.p([bold(labels.summary)]).table([[summary]])
    ask(labels.outcome, truth['outcome.summary'])
    for (const [opens, ...rows] of managers) {
      made.p([bold(opens)])
      made.table(rows.map(([label, value]) => [[bold(label)], [filled(value)]]))
    }
    ask(labels.stage, effect)
    ask(labels.time, '4 working days')
    return made
  },
}

describe('the Hertfordshire monitoring form', () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it(`is read whole when laid out with ${name}`, () => {
      const item = readOne(layout().build())
      expect(values(item.reading)).toEqual(truth)
      expect(item).toMatchObject({ kind: 'form', form: 'hertfordshire/monitoring-form' })
    })
  }

  it('is blank when only its placeholders are there', () => {
    const made = doc().p(title)
    for (const question of questions) made.p([box(false), { text: ` ${question}` }])
    const ask = (label: string) => made.table([[label, [prompt('Click or tap here to enter text.')]]])
    ask('Name')
    ask(labels.summary)
    ask(labels.outcome)
    for (const [opens, ...rows] of managers)
      made.table([
        [opens, ''],
        ...rows.map(([label]) => [label, label === 'Date' ? 'dd/mm/yyyy' : 'Please select']),
      ])
    ask(labels.stage)
    ask(labels.time)
    expect(readOne(made.build())).toMatchObject({
      kind: 'not-a-form',
      notAForm: 'blank-form',
      form: 'hertfordshire/monitoring-form',
      reading: {},
    })
  })

  it('keeps the unnamed manager’s questions apart from the named ones', () => {
    const made = doc()
      .p(title)
      .lines(
        `Name\nGwendolen Astley\n${labels.summary}\nDischarge.\n${labels.referring}\nName\nTobias Lund\nDesignation\nWard Manager\nAgency\nAnytown NHS Trust\nDate\n12/06/2026\nSignature of Board Manager\nName\nVera Moss\nDate\n30/06/2026`,
      )
    expect(values(readOne(made.build()).reading)).toMatchObject({
      'referringManager.name': 'Tobias Lund',
      'referringManager.on': '2026-06-12',
      'subject.name': 'Gwendolen Astley',
    })
    expect(JSON.stringify(readOne(made.build()).reading)).not.toContain('Vera Moss')
  })
})
