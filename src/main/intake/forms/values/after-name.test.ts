import { describe, expect, it } from 'vitest'
import { readPlain } from './read-plain'

const context = { receivedOn: '2026-06-20', inSheet: false, wrapped: false, agencies: new Set<string>() }
const name = (text: string, field: 'escalatedBy.name' | 'subject.name' = 'escalatedBy.name') =>
  readPlain(field, text, false, context)

describe('what stands in the box for a name', () => {
  it.each([
    ['Cath Boyle (SW)', 'Cath Boyle'],
    ['Jodie Larkin (she/her)', 'Jodie Larkin'],
    ['Bethan Rowlands, Team Manager', 'Bethan Rowlands'],
    ['Lorraine Peck, RGN', 'Lorraine Peck'],
  ])('“%s” is a name and what somebody is', (written, value) => {
    expect(name(written)).toMatchObject({ value, confidence: 'likely' })
  })

  it.each(['Mrs S. Abernethy', 'Dr Imran Sheikh', 'Sgt Neil Pargeter', 'Ruth Manning-Day'])(
    '“%s” is a name with its title, as it was written',
    (written) => {
      expect(name(written)).toMatchObject({ value: written, confidence: 'sure' })
    },
  )

  it('keeps what a person is also called, and is not sure of more than a name', () => {
    expect(name('May Whitlock (known as Maisie)', 'subject.name')).toMatchObject({
      value: 'May Whitlock (known as Maisie)',
    })
    expect(name('Jo Ferris (for the duty desk)')?.confidence).toBe('likely')
  })
})
