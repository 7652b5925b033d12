import { describe, expect, it } from 'vitest'
import { doc, sheet } from './testing/build'
import { readOne } from './testing/read'

const rows = [
  ['Name of adult', 'Grace Okafor'],
  ['Date of birth', '03/03/1955'],
  ['NHS number or reference', 'not on roll at our setting'],
  ['Referring agency', 'Hexby Hospice'],
  ['Name of referrer', 'Tom Hale, Ward Manager'],
  ['Agency escalated to', 'Hexby Council'],
  ['Date raised', '05/06/2026'],
  ['Reason for escalation', 'The referral was closed without a visit.'],
] as const

describe('a box with something other in it than it asks for', () => {
  const { reading } = readOne(doc().p('Escalation Form').table(rows.map((row) => [...row])).build()) // prettier-ignore

  it('gives the post that is written behind a name, though nobody asked for it', () => {
    expect(reading['escalatedBy.name']?.value).toBe('Tom Hale')
    expect(reading['escalatedBy.jobTitle']).toMatchObject({ value: 'Ward Manager', confidence: 'likely' })
  })

  it('has no reference where words without a number are written', () => {
    expect(reading['subject.reference']).toBeUndefined()
  })
})

describe('a worksheet whose questions have their numbers in a column of their own', () => {
  it('is a form, not a log', () => {
    const item = readOne(sheet([['Escalation Form', null, null], ...rows.map((row, n) => [`${n + 1}.`, ...row])])) // prettier-ignore
    expect(item.kind).toBe('form')
    expect(item.reading['subject.name']?.value).toBe('Grace Okafor')
    expect(item.reading['escalatedTo.agency']?.value).toBe('Hexby Council')
  })
})

it('two yes-or-no questions in one row have an answer each', () => {
  const both = ['Is this about process?', 'Yes', 'Is this about professional handling?', 'No']
  const { reading } = readOne(doc().p('Escalation Form').table([...rows.map((row) => [...row, '', '']), both]).build()) // prettier-ignore
  expect(reading['concern.isProcess']?.value).toBe('yes')
  expect(reading['concern.isProfessionalHandling']?.value).toBe('no')
})
