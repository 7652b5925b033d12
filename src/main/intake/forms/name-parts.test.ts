import { describe, expect, it } from 'vitest'
import { doc, sheet } from './testing/build'
import { readAll, readOne, values } from './testing/read'

const form = (rows: readonly (readonly string[])[]) =>
  readOne(doc().p('Escalation Form').table(rows.map((row) => [...row])).build()).reading // prettier-ignore

const rest = [
  ['Date of birth', '03/03/1955', 'Address', '7 Mill Lane'],
  ['Referrer name', 'Tom Hale', 'Referring agency', 'Hexby Hospice'],
  ['Date raised', '05/06/2026', 'Agency escalated to', 'Hexby Council'],
]

describe('a name asked for in two boxes', () => {
  it('is one name, said first names first', () => {
    const reading = form([['Surname', 'Okafor', 'Forename(s)', 'Grace Amina'], ...rest])
    expect(reading['subject.name']).toMatchObject({ value: 'Grace Amina Okafor', confidence: 'likely' })
    expect(reading['escalatedBy.name']?.value).toBe('Tom Hale')
  })

  it('belongs to whom its label names', () => {
    const reading = form([['Surname of adult', 'Okafor', 'First name of adult', 'Grace'], ...rest])
    expect(reading['subject.name']).toMatchObject({ value: 'Grace Okafor', confidence: 'likely' })
  })

  it('is only likely when one of the boxes is empty', () => {
    const reading = form([['Family name of adult', 'Okafor', 'First name of adult', ''], ...rest])
    expect(reading['subject.name']).toMatchObject({ value: 'Okafor', confidence: 'likely' })
  })

  it('gives way to the name written whole', () => {
    const reading = form([['Name of adult', 'Grace Okafor', 'Surname of adult', 'Okafor'], ...rest])
    expect(reading['subject.name']).toMatchObject({ value: 'Grace Okafor', confidence: 'sure' })
  })
})

describe('a name in two columns of a log', () => {
  it('is one name, and sure beside a date of birth', () => {
    const items = readAll(
      sheet([
        ['Ref', 'Surname', 'Forename', 'DOB', 'Referring agency', 'Receiving agency', 'Date of escalation'],
        ['E01', 'O’Neil', 'Patrick', '03/04/1950', 'Larkway Hospice', 'Denshire Council', '14/01/2026'],
        ['E02', 'Szabo', '', '17/09/1962', 'Larkway Hospice', 'Denshire Police', '02/02/2026'],
      ]),
    )
    expect(items.map(({ reading }) => reading['subject.name'])).toMatchObject([
      { value: 'Patrick O’Neil', confidence: 'sure' },
      { value: 'Szabo', confidence: 'likely' },
    ])
    expect(items.map(({ reading }) => values(reading).raisedOn)).toEqual(['2026-01-14', '2026-02-02'])
  })
})
