import { describe, expect, it } from 'vitest'
import { panelFindings, type PanelSeat } from '../../src/shared/protocol/panel-rule'
import { proposedSeats } from '../../src/shared/protocol/panel-proposal'
import { pack } from './test-packs'

type Seat = Partial<PanelSeat> & { readonly agency: string }
const seat = ({ agency, member = true, ...more }: Seat): PanelSeat => ({
  agencyId: agency,
  agency,
  member,
  ...more,
})

/** Agencies of the table: Council and Trust are members in dispute, Care Home is in dispute without a seat. */
const council = seat({ agency: 'Council' })
const trust = seat({ agency: 'Trust' })
const police = seat({ agency: 'Police' })
const probation = seat({ agency: 'Probation' })
const home = seat({ agency: 'Care Home', member: false })
const unsaid = seat({ agency: 'Housing', member: null })

interface Example {
  readonly rule: string
  readonly seats: readonly PanelSeat[]
  readonly disputing: readonly PanelSeat[]
  readonly finds: readonly string[]
}

const tables: Record<string, readonly Example[]> = {
  'cheshire-west-and-chester': [
    { rule: 'three member agencies, the two in dispute among them', seats: [council, trust, police], disputing: [council, trust], finds: [] },
    {
      rule: 'three officers of two agencies are two agencies',
      seats: [council, trust, { ...council, who: 'Another officer' }],
      disputing: [council, trust],
      finds: ['breach: The panel has senior officers from 2 agencies; the protocol asks for 3.'],
    },
    {
      rule: 'four agencies are one too many',
      seats: [council, trust, police, probation],
      disputing: [council, trust],
      finds: ['breach: The panel has senior officers from 4 agencies; the protocol asks for 3.'],
    },
    {
      rule: 'nobody has been chosen',
      seats: [],
      disputing: [],
      finds: ['breach: The panel has senior officers from 0 agencies; the protocol asks for 3.'],
    },
    {
      rule: 'an agency that is not on the board may not sit for itself',
      seats: [council, home, police],
      disputing: [council, home],
      finds: ['breach: Care Home is not a member of the board.'],
    },
    { rule: 'but sits by proxy when it is in the dispute', seats: [council, { ...home, proxy: true }, police], disputing: [council, home], finds: [] },
    {
      rule: 'a proxy sits only for an agency of the escalation',
      seats: [council, trust, { ...home, proxy: true }],
      disputing: [council, trust],
      finds: ['breach: Care Home is not in the dispute; a proxy sits only for an agency in the escalation that has no direct representation on the LSAB.'],
    },
    {
      rule: 'a member of the board needs no proxy',
      seats: [council, { ...trust, proxy: true }, police],
      disputing: [council, trust],
      finds: ['breach: Trust is a member of the board, so it sits for itself and not by proxy.'],
    },
    {
      rule: 'membership nobody has recorded is not taken for granted',
      seats: [council, trust, unsaid],
      disputing: [council, trust],
      finds: ['advice: Whether Housing is a member of the board is not recorded.'],
    },
    {
      rule: 'the agencies in dispute sit as far as practicable: advice, no breach',
      seats: [police, probation, council],
      disputing: [council, trust],
      finds: ['advice: Trust is in the dispute and is not on the panel; it should be, as far as practicable.'],
    },
    {
      rule: 'an agency in dispute without a seat has a proxy arranged for it by the business unit',
      seats: [police, probation, council],
      disputing: [council, home],
      finds: ['advice: Care Home has no seat on the board: proxy representation is arranged by the LSAB business unit.'],
    },
    {
      rule: 'the protocol is silent on conflicts: an interest declared is shown, and nobody need be asked',
      seats: [{ ...council, who: 'Head of adult care', conflict: 'managed the ward', conflictAsked: true }, { ...trust, conflictAsked: false }, police],
      disputing: [council, trust],
      finds: ['advice: Head of adult care (Council) declared an interest: managed the ward. The protocol does not say what follows.'],
    },
    {
      rule: 'a seat with nobody named is pointed out',
      seats: [council, trust, { ...police, who: null }],
      disputing: [council, trust],
      finds: ['advice: Nobody is named for Police yet; the protocol asks for senior officers.'],
    },
  ],
  'lough-vale': [
    { rule: 'two agencies, members or not, neither in the dispute', seats: [police, home], disputing: [council, trust], finds: [] },
    {
      rule: 'an agency in dispute may not sit',
      seats: [council, police],
      disputing: [council, trust],
      finds: ['breach: Council is in the dispute and may not sit.'],
    },
    {
      rule: 'nor may anybody who handled the case',
      seats: [{ ...police, who: 'The superintendent', conflict: 'attended the address', conflictAsked: true }, home],
      disputing: [],
      finds: ['breach: The superintendent (Police) may not sit: nobody who has handled the case sits. Declared: attended the address.'],
    },
    {
      rule: 'so everybody is asked',
      seats: [{ ...police, conflictAsked: false }, { ...home, conflictAsked: true }],
      disputing: [],
      finds: ['advice: Police has not been asked about conflicts of interest.'],
    },
    {
      rule: 'it knows no proxies',
      seats: [police, { ...home, proxy: true }],
      disputing: [],
      finds: ['advice: Care Home sits by proxy, of which the protocol says nothing.'],
    },
  ],
  'seven-hills': [
    { rule: 'four member agencies, everybody in dispute among them', seats: [council, trust, police, probation], disputing: [council, trust], finds: [] },
    {
      rule: 'an agency in dispute must sit',
      seats: [council, police, probation, seat({ agency: 'Fire' })],
      disputing: [council, trust],
      finds: ['breach: Trust is in the dispute and is not on the panel.'],
    },
    {
      rule: 'an interest is declared, and does not keep anybody away',
      seats: [{ ...council, conflict: 'line manages the worker', conflictAsked: true }, trust, police, probation],
      disputing: [council, trust],
      finds: ['advice: Council declared an interest: line manages the worker. It is to be declared to the panel.'],
    },
  ],
} // prettier-ignore

for (const [board, examples] of Object.entries(tables)) {
  describe(`the resolution panel of ${board}`, () => {
    it.each(examples)('$rule', ({ seats, disputing, finds }) => {
      const found = panelFindings(pack(board), seats, disputing)
      expect(found.map(({ kind, message }) => `${kind}: ${message}`)).toEqual(finds)
      for (const { clause } of found) expect(clause).not.toBe('')
    })
  })
}

describe('the panel proposed from the directory', () => {
  const agencies = [
    { id: 'Council', name: 'Council', type: 'local-authority', member: true },
    { id: 'Trust', name: 'Trust', type: 'nhs-trust', member: true },
    { id: 'Ambulance', name: 'Ambulance', type: 'ambulance', member: false },
    { id: 'Acute', name: 'Acute Trust', type: 'nhs-trust', member: true },
    { id: 'Board', name: 'A Board', type: 'board', member: true },
    { id: 'Police', name: 'Police', type: 'police', member: true },
    { id: 'Care Home', name: 'Care Home', type: 'care-provider', member: false },
  ] as const
  const names = (board: string, disputing: readonly PanelSeat[]) =>
    proposedSeats(pack(board), agencies, disputing).map(({ agency, proxy }) =>
      proxy ? `${agency} by proxy` : agency,
    )

  it('has those in dispute, then a member of another kind', () => {
    expect(names('cheshire-west-and-chester', [council, trust])).toEqual(['Council', 'Trust', 'Police'])
  })
  it('has a proxy for the one in dispute that has no seat', () => {
    expect(names('cheshire-west-and-chester', [council, home])).toEqual([
      'Council',
      'Care Home by proxy',
      'Acute Trust',
    ])
  })
  it('leaves out an agency whose membership nobody has recorded', () => {
    expect(names('cheshire-west-and-chester', [council, unsaid])).not.toContain('Housing')
  })
  it('keeps the agencies in dispute away where the protocol does', () => {
    expect(names('lough-vale', [council, trust])).not.toEqual(expect.arrayContaining(['Council']))
    expect(names('lough-vale', [council, trust])).toHaveLength(2)
  })
  it('is what the protocol asks for, or too few: never against it', () => {
    const seats = proposedSeats(pack('cheshire-west-and-chester'), agencies, [council, home])
    expect(panelFindings(pack('cheshire-west-and-chester'), seats, [council, home])).toEqual([])
  })
  it('is empty where the protocol has no panel', () => {
    expect(names('hertfordshire', [council, trust])).toEqual([])
  })
})
