import { describe, expect, it } from 'vitest'
import { formDefinition } from '@shared/protocol/form-schema'
import { plainLine } from '../layout/lines'
import { formBook } from './form-book'
import { matchLabel } from './match-label'
import { resolve } from './resolve'

const book = formBook(
  formDefinition.parse({
    id: 'form',
    title: 'Record of a concern',
    recognise: { titles: [], board: [] },
    fields: [
      { field: 'subject.name', labels: ['1. Name'] },
      { field: 'escalatedBy.name', labels: ['2. Name'] },
    ],
    sections: [
      {
        opens: ['3. Organisation the concern is about'],
        fields: [{ field: 'escalatedTo.name', labels: ['Person contacted'] }],
      },
    ],
  }),
)

const meant = (text: string) => {
  const match = matchLabel([book], [plainLine('p1', text)], 0, 0)
  return match && resolve(match, null)
}

describe('a board’s own form whose labels are numbered', () => {
  it.each([
    '3. Organisation the concern is about',
    'Organisation the concern is about',
    '4) Organisation the concern is about',
  ])('opens its block at “%s”, however it is counted', (heading) => {
    expect(meant(heading)).toMatchObject({ as: 'opens', kind: { id: 'form:0' } })
  })

  it('tells questions in the same words apart by their numbers', () => {
    expect(meant('1. Name: Odo Fairley')).toMatchObject({ target: { field: 'subject.name' } })
    expect(meant('2. Name: Una Harbottle')).toMatchObject({ target: { field: 'escalatedBy.name' } })
  })
})
