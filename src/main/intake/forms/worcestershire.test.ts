import { describe, expect, it } from 'vitest'
import { bold, box, doc, struck, type DocumentBuilder } from './testing/build'
import { readOne, values } from './testing/read'

const title =
  'Record of escalation of concern regarding an adult with care and support needs at risk/ experiencing abuse or neglect'
const choice = 'Yes/No – delete as appropriate'
const truth = {
  'subject.name': 'Marion Quill',
  'subject.dateOfBirth': '1945-06-12',
  'subject.reference': 'FW-20331',
  raisedOn: '2026-06-12',
  'concern.summary': 'Two referrals were closed without a visit.\nWe ask for a Care Act assessment.',
  'concern.isProcess': 'yes',
  'concern.isProfessionalHandling': 'no',
  'escalatedBy.name': 'Idris Fenn',
  'escalatedBy.jobTitle': 'Community Matron',
  'escalatedBy.agency': 'Severnside Health and Care NHS Trust',
  'escalatedTo.name': 'Paula Orr',
  'escalatedTo.jobTitle': 'Team Manager',
  'escalatedTo.agency': 'Worcestershire County Council',
  'response.name': 'Paula Orr',
  'response.jobTitle': 'Team Manager',
  'response.agency': 'Worcestershire County Council',
  'response.on': '2026-06-15',
  'response.summary': 'A visit has been booked for Tuesday.',
  'outcome.summary': 'Assessment agreed.',
}

const layouts: Record<string, () => DocumentBuilder> = {
  'as printed, names after their labels in the right-hand cell': () =>
    doc()
      .p(title)
      .table([
        ["Adult's name:", 'Marion Quill'],
        ['Date of Birth:', '12/6/45'],
        ['Framework reference (if known):', 'FW-20331'],
      ])
      .table([
        [{ span: 2, of: 'ESCALATION OF CONCERN REGARDING AN ADULT' }],
        ['Date of escalation:', '12/06/2026'],
        ['Brief description of concern and outcome sought:', truth['concern.summary']],
        ['Is this a concern about process?', 'Is this a complaint about professional handling of case?'],
        [
          [{ text: 'Yes' }, struck('/No'), { text: ' – delete as appropriate' }],
          [struck('Yes/'), { text: 'No – delete as appropriate' }],
        ],
        [{ down: 3, of: 'Matter escalated by:' }, 'Name: Idris Fenn'],
        ['Job title: Community Matron'],
        ['Agency: Severnside Health and Care NHS Trust'],
        [{ down: 3, of: 'Matter escalated to:' }, 'Name: Paula Orr'],
        ['Job title: Team Manager'],
        ['Agency: Worcestershire County Council'],
      ])
      .table([
        [{ span: 2, of: 'RESPONSE' }],
        [{ down: 3, of: 'Response from:' }, 'Name: Paula Orr'],
        ['Job title: Team Manager'],
        ['Agency: Worcestershire County Council'],
        ['Date of response:', '15/06/2026'],
        ['Brief description of response:', 'A visit has been booked for Tuesday.'],
      ])
      .table([[{ span: 2, of: 'OUTCOME' }], [{ span: 2, of: 'Outcome of escalation:\nAssessment agreed.' }]]),
  'names in a third column, first column left blank instead of merged': () =>
    doc()
      .p([bold(title)])
      .table([
        ["Adult's name:", { span: 2, of: 'Marion Quill' }],
        ['Date of Birth:', { span: 2, of: '12.06.1945' }],
        ['Framework reference (if known):', { span: 2, of: 'FW-20331' }],
        [{ span: 3, of: 'ESCALATION OF CONCERN REGARDING AN ADULT' }],
        ['Date of escalation:', { span: 2, of: '12th June 2026' }],
        ['Brief description of concern and outcome sought:', { span: 2, of: truth['concern.summary'] }],
        ['Is this a concern about process?', { span: 2, of: 'Yes' }],
        ['Is this a complaint about professional handling of case?', { span: 2, of: 'No' }],
        ['Matter escalated by:', 'Name', 'Idris Fenn'],
        ['', 'Job title', 'Community Matron'],
        ['', 'Agency', 'Severnside Health and Care NHS Trust'],
        ['Matter escalated to:', 'Name', 'Paula Orr'],
        ['', 'Job title', 'Team Manager'],
        ['', 'Agency', 'Worcestershire County Council'],
        [{ span: 3, of: 'RESPONSE' }],
        ['Response from:', 'Name', 'Paula Orr'],
        ['', 'Job title', 'Team Manager'],
        ['', 'Agency', 'Worcestershire County Council'],
        ['Date of response:', { span: 2, of: '15 June 2026' }],
        ['Brief description of response:', { span: 2, of: 'A visit has been booked for Tuesday.' }],
        [{ span: 3, of: 'OUTCOME' }],
        ['Outcome of escalation:', { span: 2, of: 'Assessment agreed.' }],
      ]),
  'paragraphs, one question a line': () =>
    doc().lines(
      `${title}\nAdult’s name: Marion Quill\nDate of birth: 12 June 1945\nFramework reference (if known): FW-20331\nESCALATION OF CONCERN REGARDING AN ADULT\nDate of escalation: Friday 12 June 2026\nBrief description of concern and outcome sought:\n${truth['concern.summary']}\nIs this a concern about process? Yes\nIs this a complaint about professional handling of case? No\nMatter escalated by:\nName: Idris Fenn\nJob title: Community Matron\nAgency: Severnside Health and Care NHS Trust\nMatter escalated to:\nName: Paula Orr\nJob title: Team Manager\nAgency: Worcestershire County Council\nRESPONSE\nResponse from:\nName: Paula Orr\nJob title: Team Manager\nAgency: Worcestershire County Council\nDate of response: 15/6/26\nBrief description of response: A visit has been booked for Tuesday.\nOUTCOME\nOutcome of escalation: Assessment agreed.\nThe completed form should be completed and emailed to line manager (or as per own organisation guidance) within 2 working days of the Escalating Concerns process being invoked.`,
    ),
  'three blocks of people side by side, check boxes for yes and no': () =>
    doc()
      .p(title, { heading: 1 })
      .table([
        ["Adult's name", 'Date of Birth', 'Framework reference (if known)', 'Date of escalation'],
        ['Marion Quill', '12/06/1945', 'FW-20331', '12-Jun-2026'],
      ])
      .p([bold('Brief description of concern and outcome sought:')])
      .p('Two referrals were closed without a visit.')
      .p('We ask for a Care Act assessment.')
      .p([
        { text: 'Is this a concern about process? ' },
        box(true),
        { text: ' Yes ' },
        box(false),
        { text: ' No' },
      ])
      .p([
        { text: 'Is this a complaint about professional handling of case? ' },
        box(false),
        { text: ' Yes ' },
        box(true),
        { text: ' No' },
      ])
      .table([
        [
          { span: 2, of: 'Matter escalated by:' },
          { span: 2, of: 'Matter escalated to:' },
          { span: 2, of: 'Response from:' },
        ],
        ['Name', 'Idris Fenn', 'Name', 'Paula Orr', 'Name', 'Paula Orr'],
        ['Job title', 'Community Matron', 'Job title', 'Team Manager', 'Job title', 'Team Manager'],
        [
          'Agency',
          'Severnside Health and Care NHS Trust',
          'Agency',
          'Worcestershire County Council',
          'Agency',
          'Worcestershire County Council',
        ],
      ])
      .table([
        ['Date of response:', '15/06/2026'],
        ['Brief description of response:', 'A visit has been booked for Tuesday.'],
        ['Outcome of escalation:', 'Assessment agreed.'],
      ]),
  'labels bold without colons, answers plain on the next line': () =>
    [
      ["Adult's name", 'Marion Quill'],
      ['Date of Birth', '12/06/1945'],
      ['Framework reference (if known)', 'FW-20331'],
      ['Date of escalation', '12/06/2026'],
      ['Brief description of concern and outcome sought', truth['concern.summary']],
      ['Is this a concern about process?', 'Yes'],
      ['Is this a complaint about professional handling of case?', 'No'],
      ['Matter escalated by', ''],
      ['Name', 'Idris Fenn'],
      ['Job title', 'Community Matron'],
      ['Agency', 'Severnside Health and Care NHS Trust'],
      ['Matter escalated to', ''],
      ['Name', 'Paula Orr'],
      ['Job title', 'Team Manager'],
      ['Agency', 'Worcestershire County Council'],
      ['Response from', ''],
      ['Name', 'Paula Orr'],
      ['Job title', 'Team Manager'],
      ['Agency', 'Worcestershire County Council'],
      ['Date of response', '15/06/2026'],
      ['Brief description of response', 'A visit has been booked for Tuesday.'],
      ['Outcome of escalation', 'Assessment agreed.'],
    ].reduce(
      (made, [label = '', value = '']) =>
        value === '' ? made.p([bold(label)]) : made.p([bold(label)]).lines(value),
      doc().p([bold(title)]),
    ),
  'one cell a block, labels and answers on tabbed lines': () =>
    doc()
      .p(title)
      .table([
        [
          `Adult's name:\tMarion Quill\nDate of Birth:\t12/06/1945\nFramework reference (if known):\tFW-20331\nDate of escalation:\t12/06/2026`,
        ],
        [`Brief description of concern and outcome sought:\n${truth['concern.summary']}`],
        [
          'Is this a concern about process?\tYes\nIs this a complaint about professional handling of case?\tNo',
        ],
        [
          'Matter escalated by:\nName:\tIdris Fenn\nJob title:\tCommunity Matron\nAgency:\tSevernside Health and Care NHS Trust',
        ],
        [
          'Matter escalated to:\nName:\tPaula Orr\nJob title:\tTeam Manager\nAgency:\tWorcestershire County Council',
        ],
        [
          'Response from:\nName:\tPaula Orr\nJob title:\tTeam Manager\nAgency:\tWorcestershire County Council\nDate of response:\t15/06/2026\nBrief description of response:\nA visit has been booked for Tuesday.',
        ],
        ['Outcome of escalation:\nAssessment agreed.'],
      ]),
}

describe('the Worcestershire Record of Escalation', () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it(`is read whole when laid out with ${name}`, () => {
      const item = readOne(layout().build())
      expect(values(item.reading)).toEqual(truth)
      expect(item).toMatchObject({ kind: 'form', form: 'worcestershire/record-of-escalation' })
    })
  }

  it('is blank when nobody has filled it in', () => {
    const blank = doc()
      .p(title)
      .table([
        ["Adult's name:", ''],
        ['Date of Birth:', ''],
        ['Framework reference (if known):', ''],
        [{ span: 2, of: 'ESCALATION OF CONCERN REGARDING AN ADULT' }],
        ['Date of escalation:', ''],
        ['Brief description of concern and outcome sought:', ''],
        ['Is this a concern about process?', 'Is this a complaint about professional handling of case?'],
        [choice, choice],
        [{ down: 3, of: 'Matter escalated by:' }, 'Name'],
        ['Job title'],
        ['Agency'],
        [{ down: 3, of: 'Matter escalated to:' }, 'Name'],
        ['Job title'],
        ['Agency'],
        [{ span: 2, of: 'RESPONSE' }],
        [{ down: 3, of: 'Response from:' }, 'Name'],
        ['Job title'],
        ['Agency'],
        ['Date of response:', ''],
        ['Brief description of response:', ''],
        [{ span: 2, of: 'OUTCOME' }],
        [{ span: 2, of: 'Outcome of escalation:' }],
      ])
    expect(readOne(blank.build())).toMatchObject({
      kind: 'not-a-form',
      notAForm: 'blank-form',
      form: 'worcestershire/record-of-escalation',
      reading: {},
    })
  })
})
