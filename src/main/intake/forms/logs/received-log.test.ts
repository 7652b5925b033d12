import { describe, expect, it } from 'vitest'
import type { FieldKey } from '@shared/domain/fields'
import type { ReadDocumentItem } from '../item'
import { sheet } from '../testing/build'
import { readBook } from '../testing/book'
import { readAll, values } from '../testing/read'

const valuesOf = (items: readonly ReadDocumentItem[]) => items.map((item) => values(item.reading))
const confidence = (item: ReadDocumentItem | undefined, field: FieldKey) => item?.reading[field]?.confidence

describe('a log of what was received', () => {
  it('asks whom the agency before it asks about, in “Their worker”', () => {
    const [item] = readAll(
      sheet([
        ['Date raised with us', 'Received from', 'Their worker', 'Patient name', 'Challenge', 'Our response'],
        [
          '02/06/2026',
          'Rowan Tree Surgery',
          'Joan Threlfall',
          'Leonard Askew',
          'Not invited.',
          'Invited since.',
        ],
      ]),
    )
    expect(values(item?.reading ?? {})).toEqual({
      raisedOn: '2026-06-02', 'escalatedBy.agency': 'Rowan Tree Surgery', 'escalatedBy.name': 'Joan Threlfall',
      'subject.name': 'Leonard Askew', 'concern.summary': 'Not invited.', 'response.summary': 'Invited since.',
    }) // prettier-ignore
    expect(confidence(item, 'escalatedBy.name')).toBe('likely')
  })

  it('says in “Worker” under a group whose worker it is', () => {
    const [item] = readAll(
      sheet([
        ['Child', null, 'Challenge made by', null, 'Challenge made to', null, 'The challenge', null],
        ['Name', 'Ref', 'Organisation', 'Worker', 'Organisation', 'Worker', 'Date', 'Details'],
        [
          'Ethan Moss',
          '4418823',
          'Rowan Tree',
          'Joan Threlfall',
          'Tern Housing',
          'Mo Pardoe',
          '20/04/2026',
          'No reply.',
        ],
      ]),
    )
    expect(values(item?.reading ?? {})).toMatchObject({
      'escalatedBy.agency': 'Rowan Tree', 'escalatedBy.name': 'Joan Threlfall',
      'escalatedTo.agency': 'Tern Housing', 'escalatedTo.name': 'Mo Pardoe',
    }) // prettier-ignore
  })
})

it('an agency written once, in a cell merged over three rows, is the agency of each of the three', async () => {
  const items = await readBook(
    {
      Log: [
        ['Adult name', 'Escalating agency', 'Receiving agency', 'Date raised'],
        ['Ada Finch', 'Larkway Trust', 'Denshire Council', '01/05/2026'],
        ['Cyril Banks', null, 'Denshire Council', '02/05/2026'],
        ['Noor Rahim', null, 'Denshire Police', '03/05/2026'],
        ['Ivy Moss', null, 'Denshire Police', '04/05/2026'],
      ],
    },
    (book) => book.getWorksheet('Log')?.mergeCells('B2:B4'),
  )
  expect(valuesOf(items).map((each) => each['escalatedBy.agency'])).toEqual([
    'Larkway Trust', 'Larkway Trust', 'Larkway Trust', undefined,
  ]) // prettier-ignore
  expect(items.map((item) => confidence(item, 'escalatedBy.agency'))).toEqual([
    'sure',
    'likely',
    'likely',
    undefined,
  ])
})
