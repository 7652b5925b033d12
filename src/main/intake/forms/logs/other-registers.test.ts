import { describe, expect, it } from 'vitest'
import { sheet } from '../testing/build'
import { readAll, readOne } from '../testing/read'

type Cells = readonly (string | null)[]

const said = (rows: readonly Cells[], name = 'Book.xlsx') => {
  const items = readAll(sheet(rows.map((row) => [...row])), { name })
  return items.map(({ kind, notAForm }) => notAForm ?? kind)
}

const person = ['Odo Fairley', '12/06/1945'] as const

describe('a register of something other than escalations', () => {
  it.each<[string, readonly Cells[]]>([
    [
      'of complaints',
      [
        ['Complaints register 2025/26'],
        ['Ref', 'Date received', 'Complainant', 'Service user', 'DOB', 'Nature of complaint', 'Stage', 'Outcome', 'Date closed'],
        ['C1', '03/04/2026', 'Kit Lorne', ...person, 'Late visits', 'Stage 1', 'Upheld', '10/05/2026'],
      ],
    ],
    [
      'of safeguarding concerns',
      [
        ['Date of referral', 'Name of adult', 'DOB', 'Referring agency', 'Type of abuse', 'Outcome', 'Date closed'],
        ['03/04/2026', ...person, 'Anytown Police', 'Neglect', 'Plan in place', '10/05/2026'],
      ],
    ],
    [
      'of DoLS applications',
      [
        ['DoLS applications'],
        ['Name', 'DOB', 'Managing authority', 'Date of application', 'Date received', 'Outcome'],
        [...person, 'Dale View', '03/04/2026', '04/04/2026', 'Granted'],
      ],
    ],
    [
      'of open cases',
      [
        ['Case ID', 'Client name', 'DOB', 'Team', 'Date opened', 'Date closed', 'Reason for closure'],
        ['41', ...person, 'North', '03/04/2026', '10/05/2026', 'Moved away'],
      ],
    ],
    [
      'of training, though about escalating',
      [
        ['Escalation policy training: attendance'],
        ['Name', 'Job title', 'Agency', 'Date attended', 'Certificate'],
        ['Kit Lorne', 'Nurse', 'Anytown ICB', '03/04/2026', 'Yes'],
      ],
    ],
    [
      'of whom to ring',
      [
        ['Agency', 'Safeguarding lead', 'Job title', 'Telephone', 'Email'],
        ['Anytown ICB', 'Kit Lorne', 'Nurse', '01632 960123', 'kit@anytown.example'],
      ],
    ],
    [
      'of risks',
      [
        ['Risk ID', 'Date raised', 'Raised by', 'Description of risk', 'Likelihood', 'Status', 'Date closed'],
        ['R1', '03/04/2026', 'Kit Lorne', 'Loss of staff', '3', 'Open', null],
      ],
    ],
  ])('gives no case: %s', (_, rows) => {
    expect(said(rows)).toEqual(['other'])
  }) // prettier-ignore

  it('is a log of escalations when its name, title or headings say so', () => {
    const rows: readonly Cells[] = [
      ['Name', 'DOB', 'Date', 'Priority', 'Outcome', 'Date closed'],
      [...person, '03/04/2026', 'High', 'Joint visit', '10/05/2026'],
    ]
    expect(said(rows)).toEqual(['other'])
    const head = ['Client', 'DOB', 'Escalation raised on', 'Priority', 'Escalated to', 'Date closed']
    expect(said([head, [...person, '03/04/2026', 'High', 'Anytown ICB', null]])).toEqual(['log-row'])
    const plain = ['Client', 'DOB', 'Date raised', 'Outcome', 'Date closed']
    const row = [...person, '03/04/2026', 'Joint visit', '10/05/2026']
    expect(said([['Escalations 2025/26'], plain, row])).toEqual(['log-row'])
    expect(said([plain, row], 'Escalation_log_Q1.xlsx')).toEqual(['log-row'])
  })

  it('beside a log gives no case while the log gives its own', () => {
    const log = sheet([
      ['Adult', 'Date raised', 'Receiving agency'],
      ['Odo Fairley', '03/04/2026', 'Anytown Council'],
    ])
    const training = sheet([
      ['Training'],
      ['Name', 'Date', 'Agency', 'Course'],
      ['Kit Lorne', '03/04/2026', 'Anytown ICB', 'Level 3'],
    ])
    const second = training.blocks.map((block) => ({ ...block, id: 's2' }))
    expect(readAll({ ...log, blocks: [...log.blocks, ...second] }).map(({ kind }) => kind)).toEqual([
      'log-row',
    ])
  })

  it('is said to be unreadable when nothing says what it is', () => {
    expect(readOne(sheet([['7', '9'], ['4', '4']])).problem?.code).toBe('intake/no-header') // prettier-ignore
  })
})
