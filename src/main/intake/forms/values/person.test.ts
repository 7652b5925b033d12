import { describe, expect, it } from 'vitest'
import { divideInOrder } from './person'

const all = ['name', 'jobTitle', 'agency', 'contact'] as const

describe('a box that asks for name, post, agency and contact', () => {
  it('is divided in the order it asks in, also over lines', () => {
    const told = { name: 'Jo Bloggs', jobTitle: 'Named Midwife', agency: 'Hexby Hospitals', contact: 'jo@hexby.example' }
    expect(divideInOrder('Jo Bloggs, Named Midwife, Hexby Hospitals, jo@hexby.example', all)).toEqual({ ...told, clear: true })
    expect(divideInOrder('Jo Bloggs, Named\nMidwife, Hexby\nHospitals, jo@hexby.example', all)).toEqual({ ...told, clear: true })
  }) // prettier-ignore

  it.each([
    ['one part is left out', 'Jo Bloggs, Named Midwife, jo@hexby.example'],
    ['there is one too many', 'Jo Bloggs, Named Midwife, Maternity, Hexby Hospitals, jo@hexby.example'],
    ['agency and post stand the other way about', 'Jo Bloggs, Hexby Hospitals NHS Trust, Named Midwife, jo@hexby.example'],
    ['the contact stands first', 'jo@hexby.example, Jo Bloggs, Named Midwife, Hexby Hospitals'],
  ])('is not, when %s', (_, text) => {
    expect(divideInOrder(text, all)).toBeNull()
  }) // prettier-ignore

  it('is not for two parts, which another rule divides', () => {
    expect(divideInOrder('Jo Bloggs, Named Midwife', ['name', 'jobTitle'])).toBeNull()
  })
})
