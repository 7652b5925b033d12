import { describe, expect, it } from 'vitest'
import { sheet } from '../testing/build'
import { readAll, values } from '../testing/read'

type Cells = (string | null)[]

const head = ['Ref', 'Adult', 'Date raised', 'Raising agency', 'Receiving agency', 'Issue', 'Date closed']
const row = (ref: string, adult: string, raised: string, closed: string): Cells =>
  [ref, adult, raised, 'Anytown ICB', 'Anytown Council', 'No reply', closed] // prettier-ignore
const read = (...rows: Cells[]) => readAll(sheet([head, ...rows]))

describe('a log as people keep it', () => {
  it.each(['"', '〃', '” ”', 'ditto', 'Do.', 'As above', 'same', 'Same as above'])(
    'says with %s what stands above, though never for certain',
    (mark) => {
      const items = read(row('A1', 'Odo Fairley', '03/04/2026', ''), ['A2', 'Tamsin Roake', mark, mark, 'Anytown Police', 'Late', null]) // prettier-ignore
      expect(items[1]?.reading['escalatedBy.agency']).toMatchObject({ value: 'Anytown ICB', confidence: 'likely', asWritten: mark }) // prettier-ignore
      expect(items[1]?.reading.raisedOn).toMatchObject({ value: '2026-04-03', confidence: 'likely' })
    },
  )

  it('says with a mark under a mark what the first of them means, and with one under nothing nothing', () => {
    const items = read(
      ['A0', 'Una Holt', '"', '"', 'Anytown Police', 'Late', null],
      row('A1', 'Odo Fairley', '03/04/2026', ''),
      ['A2', 'Tamsin Roake', '"', '"', 'Anytown Police', 'Late', null],
      ['A3', 'Kit Lorne', '"', '"', 'Anytown Police', 'Late', null],
    )
    expect(items.map(({ reading }) => reading['escalatedBy.agency']?.value)).toEqual([null, 'Anytown ICB', 'Anytown ICB', 'Anytown ICB']) // prettier-ignore
  })

  it('may mean anything before it by “as above” under what happened', () => {
    const items = read(row('A1', 'Odo Fairley', '03/04/2026', ''), ['A2', 'Tamsin Roake', '04/04/2026', 'Anytown ICB', 'Anytown Police', 'As above', null]) // prettier-ignore
    expect(items[1]?.reading['concern.summary']).toMatchObject({ value: null, confidence: 'doubtful' })
  })

  it.each<[string, Cells[]]>([
    ['a number and a stage', [['A2', null, null, null, null, 'Stage 1'], ['A3', null, null, null, null, 'Stage 1']]],
    ['what its drop-down list starts with', [['A2', null, null, 'Anytown ICB', null, null], ['A3', null, null, 'Anytown ICB', null, null]]],
  ])('is made ready with %s in each row without a case in it', (_, ready) => {
    const rows = ready.map((cells) => [...cells.slice(0, 5), null, null, cells[5] ?? null])
    const items = readAll(sheet([[...head, 'Stage'], [...row('A1', 'Odo Fairley', '03/04/2026', ''), 'Stage 1'], ...rows]))
    expect(items).toHaveLength(1)
  }) // prettier-ignore

  it('ends in averages that are no case', () => {
    const items = readAll(
      sheet([
        [...head, 'Days taken'],
        [...row('A1', 'Odo Fairley', '03/04/2026', '10/04/2026'), '7'],
        ['Average days', null, null, null, null, null, null, '7'],
        ['Longest time', null, null, null, null, null, null, '7'],
      ]),
    )
    expect(items).toHaveLength(1)
  })

  it('written month first is read so when it shows that it is, and never for certain', () => {
    const items = read(
      row('A1', 'Odo Fairley', '04/05/2026', '04/19/2026'),
      row('A2', 'Tamsin Roake', '04/20/2026', '05/06/2026'),
    )
    expect(items[0]?.reading.raisedOn).toMatchObject({ value: '2026-04-05', confidence: 'likely' })
    expect(items.map(({ reading }) => reading['outcome.agreedOn']?.value)).toEqual([
      '2026-04-19',
      '2026-05-06',
    ])
  })

  it('written both ways leaves the dates that could be either to a person', () => {
    const items = read(
      row('A1', 'Odo Fairley', '04/05/2026', '04/19/2026'),
      row('A2', 'Tamsin Roake', '20/04/2026', '30/04/2026'),
    )
    expect(items[0]?.reading.raisedOn).toMatchObject({ value: null, confidence: 'doubtful' })
    expect(items[1]?.reading.raisedOn?.value).toBe('2026-04-20')
  })

  it('is written day first for all one slip of the pen', () => {
    const rows = [13, 14, 15, 16, 17, 18].map((day) => row(`A${day}`, 'Odo Fairley', `${day}/04/2026`, '04/05/2026')) // prettier-ignore
    const items = read(...rows, row('A2', 'Tamsin Roake', '04/20/2026', ''))
    expect(items[0]?.reading['outcome.agreedOn']?.value).toBe('2026-05-04')
  })

  it('with people under “Made by” names people and no agency', () => {
    const items = readAll(
      sheet([
        ['Pupil', 'Date challenge made', 'Made by', 'Challenged agency', 'Outcome'],
        ['Odo Fairley', '03/04/2026', 'Mrs Kit Lorne (DSL)', 'Anytown Council', 'Agreed'],
      ]),
    )
    expect(items[0]?.reading['escalatedBy.agency']?.value ?? null).toBeNull()
    expect(items[0]?.reading['escalatedBy.name']?.confidence).not.toBe('sure')
  })

  it('asks for an agency with “Raised by (provider)” and for people with “With (name and role)”', () => {
    const [item] = readAll(
      sheet([
        ['Ref', 'Initials', 'Date logged', 'Raised by (provider)', 'With (name & role)', 'Issue'],
        ['A1', 'O.F.', '03/04/2026', 'Oak View', 'Mo Pardoe, Team Manager', 'No reply'],
      ]),
    )
    expect(values(item?.reading ?? {})).toMatchObject({
      'escalatedBy.agency': 'Oak View',
      'escalatedTo.name': 'Mo Pardoe',
      'escalatedTo.jobTitle': 'Team Manager',
    })
  })

  it('with escalations made and received in one list says by “Other agency” neither side', () => {
    const items = readAll(
      sheet([
        ['Escalations'],
        ['Made/received', 'Date', 'Other agency', 'Our worker', 'Adult', 'Issue', 'Closed'],
        ['Made', '03/04/2026', 'Anytown Police', 'Kit Lorne', 'Odo Fairley', 'No reply', null],
        ['Received', '04/04/2026', 'Anytown ICB', 'Kit Lorne', 'Una Holt', 'No review', null],
      ]),
    )
    for (const { reading } of items)
      for (const field of ['escalatedBy.agency', 'escalatedTo.agency', 'escalatedBy.name'] as const)
        expect(reading[field]?.value ?? null).toBeNull()
    expect(items).toHaveLength(2)
  })
})
