import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concealing } from './conceal'
import { initialsOf } from './initials'

const person = (name: string, more = {}) => ({
  person: { name, dateOfBirth: null, address: null, reference: null, kind: null, ...more },
  names: [name],
})
const conceal = (name: string, text: string, more = {}) => concealing(person(name, more), [text])(text)

describe('initials in place of names', () => {
  it.each([
    ['Joan Ashdown', 'Joan Ashdown fell.', 'J. A. fell.'],
    ['Joan Ashdown', 'Mrs ASHDOWN fell; joan fell.', 'Mrs A. fell; J. fell.'],
    ['ASHDOWN, Joan', 'Joan Ashdown’s home', 'J. A.’s home'],
    ['Joan Ashdown', 'Form_Joan_Ashdown.docx', 'Form_J. A..docx'],
    ['Joan Ashdown', 'Ashdowne Road and Joanna', 'Ashdowne Road and Joanna'],
    ['Joan Ashdown', 'Her husband Peter Ashdown said; later Peter left.', 'Her husband P. A. said; later P. left.'],
    ['Joan Ashdown', 'her daughter, Mira, visits. MIRA rang.', 'her daughter, M., visits. M. rang.'],
    ['May Green', 'She may go to the green. May Green will. GREEN agreed.', 'She may go to the green. M. G. will. G. agreed.'],
    ['Seán O’Dwyer', 'Sean was not told; Seán O\'Dwyer and odwyer were', 'Sean was not told; S. O. and O. were'],
    ['Ana-Maria Lopes', 'Ana Maria; Ana-Maria; Lopes', 'A. M.; A.; L.'],
  ])('%s: %s', (name, text, expected) => {
    expect(conceal(name, text)).toBe(expected)
  }) // prettier-ignore

  it('leaves out the date of birth, the address and the reference however they are written', () => {
    const more = {
      dateOfBirth: '1941-04-03',
      address: '14 Larkspur Close, Upton, CH65 9ZZ',
      reference: '943 476 5919',
    }
    const text = 'Born 03/04/1941, 3 April 1941, 3rd Apr 41, 3-4-41; lives at 14 Larkspur\nClose, CH659ZZ; NHS 9434765919. Seen 13/04/1941.' // prettier-ignore
    expect(conceal('Joan Ashdown', text, more)).toBe(
      'Born [date of birth], [date of birth], [date of birth], [date of birth]; lives at [address], [postcode]; NHS [reference]. Seen 13/04/1941.', // prettier-ignore
    )
  })

  it('never leaves a known name standing as a word, whatever is around it', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{3,9}$/)
    fc.assert(
      fc.property(word, word, fc.string(), fc.string(), (first, last, before, after) => {
        const text = `${before} ${first} ${after} ${last.toUpperCase()} ${before}${first} ${last}`
        const words = conceal(`${first} ${last}`, text).split(/[^\p{L}\p{M}]+/u)
        expect(words).not.toContain(first)
        expect(words).not.toContain(last.toUpperCase())
      }),
    )
  })

  it('makes initials of names with titles, commas and nicknames', () => {
    expect(initialsOf('Mrs Joan Alice Green')).toBe('J. A. G.')
    expect(initialsOf('GREEN, Joan')).toBe('J. G.')
    expect(initialsOf('William (Bill) Tate')).toBe('W. B. T.')
  })
})
