import { describe, expect, it } from 'vitest'
import { sheet } from '../testing/build'
import { readBook } from '../testing/book'
import { readAll, values } from '../testing/read'

type Cells = (string | null)[]

const log: Cells[] = [
  ['Escalation log'],
  ['Ref', 'Name', 'Date raised', 'Raised by', 'Raised with', 'Issue', 'Stage', 'Closed'],
  ['A1', 'Odo Fairley', '03/04/2026', 'Oak House', 'Anytown Council', 'No reply', '1', '10/04/2026'],
]
const said = (rows: Cells[]) =>
  readAll(sheet(rows), { name: 'Book.xlsx' }).map(({ notAForm, kind }) => notAForm ?? kind)

describe('what stands below a log in its columns', () => {
  it.each<[string, Cells[]]>([
    ['counts by agency', [['Agency', 'Number'], ['Anytown Council', '1'], ['Police', '2']]],
    ['the meaning of the stages', [['Stage 1', 'Practitioner', '5 working days'], ['Stage 2', 'Manager', 'Within a week']]],
    ['counts of what is open', [['Escalations closed', '2', 'Escalations open', '0']]],
  ])('is no case: %s', (_, below) => {
    expect(said([...log, ...below])).toEqual(['log-row'])
  }) // prettier-ignore

  it.each<[string, Cells]>([
    ['a name and a number', ['A2', 'Una Holt']],
    ['a name and a date that is not known', ['A2', 'Una Holt', 'TBC']],
    ['initials and an agency', [null, 'U.H.', null, null, 'Anytown Council']],
  ])('is a case that has only begun when it says %s', (_, row) => {
    expect(said([...log, row])).toEqual(['log-row', 'log-row'])
  })
})

describe('what stands under “Raised by” and “Escalated to”', () => {
  it('is an agency when it is called like a house or a team', () => {
    const [item] = readAll(sheet(log))
    expect(values(item?.reading ?? {})).toMatchObject({ 'escalatedBy.agency': 'Oak House' })
  })

  it('is a post when it is only called by one', () => {
    const rows: Cells[] = [
      ['Escalations'],
      ['Name', 'Date raised', 'Agency', 'Escalated to', 'Reason'],
      ['Odo Fairley', '03/04/2026', 'Anytown Police', 'Team Manager', 'No reply'],
      ['Una Holt', '04/04/2026', 'Anytown Police', 'Head of Service', 'No visit'],
    ]
    for (const { reading } of readAll(sheet(rows))) {
      expect(reading['escalatedTo.name']).toBeUndefined()
      expect(reading['escalatedTo.jobTitle']?.confidence).toBe('likely')
    }
  })
})

describe('a register of anything may ask whether something was escalated', () => {
  it.each<[string, Cells[]]>([
    ['complaints', [['Complaints log'], ['Ref', 'Date received', 'Name', 'Raised by', 'Raised with', 'Concern', 'Escalated to stage 2?', 'Outcome'], ['C1', '03/04/2026', 'Una Holt', 'Daughter', 'Ward 4', 'Meals', 'Yes', 'Upheld']]],
    ['families', [['Tracker'], ['Family', 'Lead professional', 'Agency', 'Date opened', 'Step up / escalated to CSC?', 'Date closed'], ['A', 'Kit Lorne', 'Anytown School', '03/04/2026', 'No', null]]],
    ['residents', [['Safeguarding log 2025/26'], ['Date', 'Resident', 'DOB', 'Concern', 'Reported to', 'Outcome'], ['03/04/2026', 'Una Holt', '01/01/1940', 'Bruise', 'Council', 'None']]],
    ['risks', [['Risk register'], ['Risk ID', 'Date raised', 'Raised by', 'Description', 'Likelihood', 'Score', 'Escalated to'], ['R1', '03/04/2026', 'Kit Lorne', 'Staff', '3', '12', 'Board']]],
    ['stages', [['Stage', 'Who', 'Escalated to', 'Timescale', 'Outcome'], ['Stage 1', 'Practitioner', 'Practitioner', '5 days', 'Resolved'], ['Stage 2', 'Manager', 'Manager', '5 days', 'Resolved']]],
  ])('and gives no case: %s', (_, rows) => {
    expect(said(rows)).not.toContain('log-row')
  }) // prettier-ignore
})

it('a cell that holds a day but shows only its month tells no day', async () => {
  const items = await readBook(
    { Log: [log[1] ?? [], ['A1', 'Odo Fairley', new Date('2026-04-01'), 'Oak House', 'Anytown Council', 'No reply', '1', new Date('2026-04-10')]] },
    (book) => {
      const sheetMade = book.getWorksheet('Log')
      if (sheetMade) sheetMade.getCell('C2').numFmt = 'mmm-yy'
    },
  ) // prettier-ignore
  expect(items[0]?.reading.raisedOn).toMatchObject({ value: null, asWritten: 'April 2026' })
  expect(items[0]?.reading['outcome.agreedOn']?.value).toBe('2026-04-10')
})

it('a year in a cell is no day number', () => {
  const [item] = readAll(
    sheet([
      ['Adult', 'DOB', 'Date raised', 'Receiving agency'],
      ['Odo Fairley', '1947', '03/04/2026', 'Anytown Council'],
    ]),
  )
  expect(item?.reading['subject.dateOfBirth']?.value ?? null).toBeNull()
})

it('what stands before stage 1 is no stage', () => {
  const [item] = readAll(
    sheet([
      ['Adult', 'Date raised', 'Receiving agency', 'Stage'],
      ['Odo Fairley', '03/04/2026', 'Anytown Council', 'Pre-stage 1'],
    ]),
  )
  expect(item?.reading.stage).toMatchObject({ value: null, confidence: 'doubtful' })
})
