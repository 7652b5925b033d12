import { describe, expect, it } from 'vitest'
import { mappingFor, senderOf, type ColumnMapping } from './column-mapping'

const mapping = (sender: string, field: 'subject.name' | null, fingerprint = 'f'): ColumnMapping => ({
  sender, fingerprint, columns: [{ column: 1, field }], by: 'An officer', on: '2026-03-03',
}) // prettier-ignore

describe('what a person said the columns of a log mean', () => {
  it('counts for the sender and headings it was said of, the newest first', () => {
    const all = [mapping('a.example', null), mapping('a.example', 'subject.name'), mapping('b.example', null)]
    expect(mappingFor(all, 'a.example', 'f')).toBe(all[1])
    expect(mappingFor(all, 'c.example', 'f')).toBeNull()
    expect(mappingFor(all, 'a.example', 'other headings')).toBeNull()
  })

  it('counts for a file without a sender only when nothing else was ever said of such headings', () => {
    expect(mappingFor([mapping('a.example', null)], '', 'f')).not.toBeNull()
    expect(mappingFor([mapping('a.example', null), mapping('b.example', 'subject.name')], '', 'f')).toBeNull()
  })

  it('takes the domain of an address for the sender', () => {
    expect(senderOf('Corwin Slade <c.slade@Anytown.Example>')).toBe('anytown.example')
    expect(senderOf(null)).toBe('')
  })
})
