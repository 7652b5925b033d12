import { describe, expect, it } from 'vitest'
import type { FieldKey } from '@shared/domain/fields'
import type { ReadDocumentItem } from '../item'
import { readDocumentModel } from '../../documents/read-document'
import { detectFormat } from '../../sources/detect-format'
import { sheet } from '../testing/build'
import { readBook } from '../testing/book'
import { readAll, values } from '../testing/read'

type Cells = readonly (string | number | Date | null)[]

const valuesOf = (items: readonly ReadDocumentItem[]) => items.map((item) => values(item.reading))
const confidence = (item: ReadDocumentItem | undefined, field: FieldKey) => item?.reading[field]?.confidence

describe('headings of a log', () => {
  it('“Escalating” and “Receiving” over “Agency” and “Name” say whose they are', async () => {
    const items = await readBook(
      {
        Log: [
          [null, 'Escalating', null, 'Receiving'],
          ['Ref', 'Agency', 'Name', 'Agency', 'Name', 'Date', 'Stage reached'],
          ['A1', 'Anytown Police', 'Kit Lorne', 'Anytown ICB', 'Mo Pardoe', '09.01.26', 'Stage 3'],
        ],
      },
      (book) => {
        book.getWorksheet('Log')?.mergeCells('B1:C1')
        book.getWorksheet('Log')?.mergeCells('D1:E1')
      },
    )
    expect(valuesOf(items)).toEqual([
      {
        'subject.reference': 'A1', 'escalatedBy.agency': 'Anytown Police', 'escalatedBy.name': 'Kit Lorne',
        'escalatedTo.agency': 'Anytown ICB', 'escalatedTo.name': 'Mo Pardoe', raisedOn: '2026-01-09', stage: 3,
      },
    ]) // prettier-ignore
  })

  it('“Concern”, “Response” and “Outcome” over “Date” and “Summary” say which date and which summary', () => {
    const items = readAll(
      sheet([
        ['Client', null, 'Concern', null, 'Response', null, 'Outcome', null],
        ['Initials', 'DOB', 'Date', 'Summary', 'Date', 'Summary', 'Date', 'Details'],
        ['O.F.', '12/06/1945', '03/04/2026', 'No reply', '07/04/2026', 'Will visit', '10/04/2026', 'Visited'],
      ]),
    )
    expect(valuesOf(items)).toEqual([
      {
        'subject.name': 'O.F.', 'subject.dateOfBirth': '1945-06-12', raisedOn: '2026-04-03', 'concern.summary': 'No reply',
        'response.on': '2026-04-07', 'response.summary': 'Will visit', 'outcome.agreedOn': '2026-04-10', 'outcome.summary': 'Visited',
      },
    ]) // prettier-ignore
  })

  it('written in two cells, one above the other, are one heading', () => {
    const items = readAll(
      sheet([
        ['Name of', 'Date', 'Receiving', 'Date', 'How'],
        ['adult', 'raised', 'agency', 'closed', 'resolved'],
        ['Odo Fairley', '03/04/2026', 'Anytown Council', '10/04/2026', 'Joint visit'],
      ]),
    )
    expect(valuesOf(items)).toEqual([
      {
        'subject.name': 'Odo Fairley', raisedOn: '2026-04-03', 'escalatedTo.agency': 'Anytown Council',
        'outcome.agreedOn': '2026-04-10', 'outcome.summary': 'Joint visit',
      },
    ]) // prettier-ignore
  })

  it('that are known by themselves are as sure under the name of a group as without it', () => {
    const [item] = readAll(
      sheet([
        [null, 'Escalated by', null, 'Escalated to', 'Concern', 'Outcome'],
        ['Date raised', 'Name', 'Agency', 'Agency', 'Reason for dispute', 'Agreed outcome', 'Date agreed', 'Adult’s name'],
        ['14/05/2025', 'DS Orla Kestrel', 'Northmere Constabulary', 'Valeside Council', 'No statement', 'Statement made', '21/05/2025', 'Isadora Kemp'],
      ]),
    ) // prettier-ignore
    const unsure = Object.entries(item?.reading ?? {}).filter(([, read]) => read?.confidence !== 'sure')
    expect([Object.keys(item?.reading ?? {}).length, unsure]).toEqual([8, []])
  })

  it('of a group nobody knows do not make its “Date” the date raised', async () => {
    const items = await readBook(
      {
        Log: [
          [null, null, null, 'Panel'],
          ['Adult', 'Date raised', 'Receiving agency', 'Date', 'Name'],
          ['Odo Fairley', '03/04/2026', 'Anytown Council', '10/05/2026', 'Nerys Vaughan'],
        ],
      },
      (book) => {
        book.getWorksheet('Log')?.mergeCells('D1:E1')
      },
    )
    expect(valuesOf(items)).toEqual([
      { 'subject.name': 'Odo Fairley', raisedOn: '2026-04-03', 'escalatedTo.agency': 'Anytown Council' },
    ])
  })

  it('that could mean two things are put to a person, with what is written', () => {
    const [item] = readAll(
      sheet([
        ['Patient initials', 'Date raised', 'Agency', 'Reason'],
        ['O.F.', '03/04/2026', 'Anytown Council', 'No reply'],
      ]),
    )
    expect(item?.reading['escalatedTo.agency']).toMatchObject({
      value: null,
      asWritten: 'Anytown Council',
      confidence: 'doubtful',
    })
    expect(values(item?.reading ?? {})).toMatchObject({ 'subject.name': 'O.F.', raisedOn: '2026-04-03' })
  })

  it('“Agency” beside “Escalated to” is the other side of it, though not for certain', () => {
    const [item] = readAll(
      sheet([
        ['Client', 'Date raised', 'Agency', 'Escalated to (agency)', 'RAG'],
        ['Odo Fairley', '03/04/2026', 'Anytown Police', 'Anytown Council', 'Amber'],
      ]),
    )
    expect(item?.reading['escalatedBy.agency']).toMatchObject({
      value: 'Anytown Police',
      confidence: 'likely',
    })
    expect(item?.reading['escalatedTo.agency']).toMatchObject({
      value: 'Anytown Council',
      confidence: 'sure',
    })
  })

  it('“Name” is the person’s for certain only when something else says so', () => {
    const alone = readAll(
      sheet([
        ['Name', 'Date', 'Receiving agency'],
        ['Odo Fairley', '03/04/2026', 'Anytown Council'],
      ]),
    )
    const beside = readAll(
      sheet([
        ['Name', 'DOB', 'Date raised', 'Receiving agency'],
        ['Odo Fairley', '12/06/1945', '03/04/2026', 'Anytown Council'],
      ]),
    )
    expect([confidence(alone[0], 'subject.name'), confidence(alone[0], 'raisedOn')]).toEqual([
      'likely',
      'likely',
    ])
    expect(confidence(beside[0], 'subject.name')).toBe('sure')
  })

  it('“From” and “To” over dates ask for no agency', () => {
    const [item] = readAll(
      sheet([
        ['Adult', 'Date raised', 'Receiving agency', 'From', 'To'],
        ['Odo Fairley', '03/04/2026', 'Anytown Council', '01/04/2026', '30/06/2026'],
      ]),
    )
    expect(Object.keys(item?.reading ?? {}).sort()).toEqual([
      'escalatedTo.agency',
      'raisedOn',
      'subject.name',
    ])
  })

  it('that ask the same with different answers leave the field to a person', () => {
    const [item] = readAll(
      sheet([
        ['Adult', 'Date raised', 'Date of escalation', 'Receiving agency'],
        ['Odo Fairley', '03/04/2026', '05/04/2026', 'Anytown Council'],
      ]),
    )
    expect(item?.reading.raisedOn).toMatchObject({ value: null, confidence: 'doubtful' })
  })
})

describe('rows and sheets of a log', () => {
  it('are read from each agency’s sheet, and not from the sheet of drop-down lists', async () => {
    const head: Cells = ['Adult', 'Date raised', 'Receiving agency', 'Stage', 'Outcome']
    const items = await readBook({
      Police: [head, ['Odo Fairley', '03/04/2026', 'Anytown Council', 1, 'Agreed']],
      Council: [head, ['Tamsin Roake', new Date('2026-04-09'), 'Anytown Police', 2, null]],
      Sheet3: [
        ['Escalating agency', 'Receiving agency', 'Stage'],
        ['Anytown Council', 'Anytown Council', 'Stage 1'],
        ['Anytown Police', 'Anytown Police', 'Stage 2'],
        ['Anytown NHS Trust', null, 'Stage 3'],
      ],
    })
    expect(items.map((item) => [item.pathSuffix, item.reading.raisedOn?.value])).toEqual([
      ['Police!r2', '2026-04-03'],
      ['Council!r2', '2026-04-09'],
    ])
  })

  it('over two rows with merged name and date are one case', async () => {
    const items = await readBook(
      {
        Log: [
          ['Ref', 'Adult', 'Date raised', 'Receiving agency', 'Details of escalation'],
          ['A1', 'Odo Fairley', '03/04/2026', 'Anytown Council', 'No reply to the referral'],
          [null, null, null, 'Anytown Police', 'Welfare check refused'],
          ['A2', 'Tamsin Roake', '09/04/2026', 'Anytown Council', 'Threshold'],
        ],
      },
      (book) => {
        for (const column of ['A', 'B', 'C']) book.getWorksheet('Log')?.mergeCells(`${column}2:${column}3`)
      },
    )
    expect(items).toHaveLength(2)
    expect(values(items[0]?.reading ?? {})).toMatchObject({
      'subject.name': 'Odo Fairley',
      'concern.summary': 'No reply to the referral\nWelfare check refused',
    })
    expect(items[0]?.reading['escalatedTo.agency']).toMatchObject({
      value: null,
      asWritten: 'Anytown Council\nAnytown Police',
      confidence: 'doubtful',
    })
  })

  it('in a hidden column or a filtered row are read, and never as sure', async () => {
    const items = await readBook(
      {
        Log: [
          ['Adult', 'Date raised', 'Receiving agency'],
          ['Odo Fairley', '03/04/2026', 'Anytown Council'],
          ['Tamsin Roake', '09/04/2026', 'Anytown Police'],
        ],
      },
      (book) => {
        const made = book.getWorksheet('Log')
        if (!made) return
        made.getColumn(3).hidden = true
        made.getRow(3).hidden = true
      },
    )
    expect(items[0]?.reading['escalatedTo.agency']).toMatchObject({
      value: 'Anytown Council',
      confidence: 'likely',
      note: 'The column is hidden in the workbook.',
    })
    expect(confidence(items[0], 'raisedOn')).toBe('sure')
    expect(confidence(items[1], 'raisedOn')).toBe('likely')
  })

  it('of a .csv with a title above and notes below are known for what they are', async () => {
    const text =
      'Safeguarding escalations Q1\r\n"Patient initials","Escalated to (organisation)","Date escalated","Outcome / status","Date closed","Level"\r\nJT,Adult Social Care,03/04/2026,Ongoing,,2\r\n"MB","GP, Mill Street",4th April 26,"Agreed, care plan changed",TBC,3\r\n,,,,,\r\nNotes: figures to 30/06/2026,,,,,\r\n'
    const bytes = new TextEncoder().encode(text)
    expect(detectFormat(bytes)).toBe('csv')
    const items = readAll(await readDocumentModel('csv', bytes))
    expect(valuesOf(items)).toEqual([
      { 'subject.name': 'JT', 'escalatedTo.agency': 'Adult Social Care', raisedOn: '2026-04-03', stage: 2 },
      {
        'subject.name': 'MB', 'escalatedTo.agency': 'GP, Mill Street', raisedOn: '2026-04-04',
        'outcome.summary': 'Agreed, care plan changed', stage: 3,
      },
    ]) // prettier-ignore
  })
})
