import { describe, expect, it } from 'vitest'
import { rulingOn } from '../../src/shared/protocol/case-rules'
import { suggestRoutes } from '../../src/shared/protocol/special-routes'
import { events, pack } from './test-packs'

const wsab = pack('worcestershire')
const suggested = (text: string, kind: 'adult' | 'child' | null = null) =>
  suggestRoutes(wsab, text, kind).map(({ id }) => id)

describe('special routes (Worcestershire)', () => {
  it('recognises a Positions of Trust case, in words or as PoT', () => {
    expect(suggested('The worker is in a Position of Trust.')).toEqual(['positions-of-trust'])
    expect(suggested('This was discussed as PoT.')).toEqual(['positions-of-trust'])
  })
  it('does not take a plant pot, or childhood, for one', () => {
    expect(suggested('He fell over a plant pot he has had since childhood.')).toEqual([])
  })
  it('recognises whistleblowing as outside the register, and says by which word', () => {
    expect(suggestRoutes(wsab, 'Raised under whistle-blowing first.')).toMatchObject([
      { id: 'whistleblowing', interAgency: false, because: 'It says “whistle-blowing”.' },
    ])
  })
  it('recognises the child route from the words, either apostrophe, or from the person', () => {
    expect(suggested("Passed to Children's Services.")).toEqual(['child'])
    expect(suggested('Nothing of note.', 'child')).toEqual(['child'])
    expect(suggested('Nothing of note.', 'adult')).toEqual([])
  })
})

describe('a gate whose refusal ends the escalation (Lough Vale 2.3)', () => {
  it('says so', () => {
    const refused = events(
      { type: 'raised', on: '2026-06-01' },
      { type: 'stage-entered', stage: 'zero', on: '2026-06-01' },
      { type: 'gate-rejected', stage: 'one', on: '2026-06-03' },
    )
    const ruling = rulingOn(
      pack('lough-vale'),
      refused,
      { kind: 'advance', stage: 'one', on: '2026-06-04' },
      '2026-06-04',
    )
    expect(ruling.whyNot).toEqual([
      'The assistant director decided against Level 1 (2.3). The protocol ends the escalation there.',
    ])
  })
})
