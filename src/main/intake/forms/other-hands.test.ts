import { describe, expect, it } from 'vitest'
import type { Paragraph } from '@shared/domain/document'
import { box, doc, sheet } from './testing/build'
import { readAll, readOne, values } from './testing/read'

const record =
  'Record of escalation of concern regarding an adult with care and support needs at risk/ experiencing abuse or neglect'
const monitoring = 'Hertfordshire Safeguarding Adult Board Escalation Protocol – Monitoring Form'

describe('a form filled in by another hand', () => {
  it('has its manager’s block read when the signature is on the line of the heading', () => {
    const made = doc()
      .p(monitoring, { heading: 1 })
      .table([
        ['Name', { span: 3, of: 'Maureen Tapscott' }],
        [
          {
            span: 4,
            of: 'Summary of reason for dispute – include views of all agencies concerned\nCare ended without review.',
          },
        ],
        [{ span: 4, of: 'Signature of referring manager D Ferrol' }],
        ['Name\nDinah Ferrol', 'Designation\nTeam Manager', 'Agency\nFerry Council', 'Date\n12/6/26'],
      ])
      .build()
    expect(values(readOne(made).reading)).toMatchObject({
      'subject.name': 'Maureen Tapscott',
      'referringManager.name': 'Dinah Ferrol',
      'referringManager.on': '2026-06-12',
    })
  })

  const paragraphs = (...texts: string[]): Paragraph[] =>
    texts.map((text, index) => ({ kind: 'paragraph', id: `x${index}`, runs: [{ text }] }))
  const escalation = (brief: string, outcome: string) =>
    values(
      readOne(
        doc()
          .p(record, { heading: 1 })
          .table([
            ["Adult's name:", 'Blodwen Sarkany'],
            ['Date of Birth:', '03/03/1952'],
            ['Framework reference (if known):', ''],
          ])
          .table([
            ['Date of escalation:', { span: 2, of: '12/06/2026' }],
            [{ span: 3, of: paragraphs('Brief description of concern and outcome sought:', brief) }],
            ['Matter escalated by:', 'Name', 'Tobias Wren'],
            ['', 'Job title', 'Nurse'],
            ['', 'Agency', 'Ferry Trust'],
            [{ span: 3, of: 'OUTCOME' }],
            [{ span: 3, of: paragraphs('Outcome of escalation:', outcome) }],
          ])
          .build(),
      ).reading,
    )

  it('takes no printed instruction in brackets for an answer', () => {
    const read = escalation('(please expand box as necessary)', '')
    expect(read).toHaveProperty(['subject.name'], 'Blodwen Sarkany')
    expect(read).not.toHaveProperty(['concern.summary'])
  })

  it('reads an answer that starts with the words of another question', () => {
    expect(escalation('Falls.', 'Resolved at stage 2 on 23rd June 2026.')).toMatchObject({
      'concern.summary': 'Falls.',
      'outcome.summary': 'Resolved at stage 2 on 23rd June 2026.',
    })
  })

  it('keeps a name apart from the job or date of birth written beside it, and is not sure of it', () => {
    const made = doc()
      .p(record, { heading: 1 })
      .table([
        ["Adult's name:", 'Blodwen Sarkany (DOB 3.3.52)'],
        ['Matter escalated by:', 'Name', 'Tobias Wren, District Nurse'],
        ['', 'Agency', 'Ferry Trust'],
      ])
      .build()
    const { reading } = readOne(made)
    expect(reading['subject.name']).toMatchObject({
      value: 'Blodwen Sarkany',
      confidence: 'likely',
    })
    expect(reading['escalatedBy.name']).toMatchObject({
      value: 'Tobias Wren',
      confidence: 'likely',
    })
  })

  it('never takes a ticked option for a date', () => {
    const made = doc()
      .p('Tarnside Partnership Escalation Form', { heading: 1 })
      .lines(
        'Name of child: Wilf Ormerod\nEscalated to (agency): Tarnside Services\nDate completed: 02/03/2026',
      )
      .p([{ text: 'Level: ' }, box(false), { text: ' 1 ' }, box(true), { text: ' 2' }])
      .build()
    expect(values(readOne(made).reading)).toMatchObject({
      raisedOn: '2026-03-02',
    })
  })
})

describe('a log', () => {
  it('does not say whose name stands in which of two columns headed the same under groups nobody knows', () => {
    const items = readAll(
      sheet([
        [null, 'Side one', null, 'Side two'],
        ['Ref', 'Team', 'Name', 'Team', 'Name', 'Date raised', 'Stage', 'Reason'],
        ['A1', 'North', 'Kit Lorne', 'South', 'Mo Pardoe', '09/01/2026', '3', 'No reply'],
      ]),
    )
    expect(items[0]?.kind).toBe('log-row')
    for (const item of items) expect(values(item.reading)).not.toHaveProperty(['subject.name'])
  })
})
