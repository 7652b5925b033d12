import { describe, expect, it } from 'vitest'
import type { NotAForm } from './reading'
import { needsPerson, type AgencyCertainty } from './triage-rules'

const unread = (notAForm: NotAForm | null) =>
  needsPerson({
    kind: 'not-a-form',
    notAForm,
    reading: {},
    form: null,
    pack: null,
    receivedOn: '2026-06-12',
    escalating: null,
    receiving: null,
    match: { decision: 'unsure', case: null, certain: false, doubt: null },
  })

describe('what is not a form', () => {
  it.each(['automatic-reply', 'newsletter', 'blank-form', 'cover-note', 'empty'] as const)(
    'a person need not look at: %s',
    (why) => {
      expect(unread(why)).toEqual([])
    },
  )

  it('a safeguarding concern sent by mistake needs a person to pass it on', () => {
    expect(unread('safeguarding-concern')).toEqual([
      'It looks like a safeguarding concern, not an escalation: pass it to the safeguarding team.',
    ])
  })

  it.each(['other', null] as const)('something unknown needs a person: %s', (why) => {
    expect(unread(why)).toEqual(['It was not recognised as a form.'])
  })
})

describe('an agency that is not on record', () => {
  const escalatedBy = (text: string) =>
    needsPerson({
      kind: 'log-row',
      notAForm: null,
      reading: {},
      form: null,
      pack: null,
      receivedOn: '2026-06-12',
      escalating: { kind: 'unknown', text },
      receiving: null,
      match: { decision: 'new', case: null, certain: true, doubt: null },
    }).filter((reason) => reason.includes('agency)'))

  it.each(['ACHT', 'V.U.H.', 'S&W'])('is a question when only its initials are written: %s', (text) => {
    expect(escalatedBy(text)).toEqual([
      `“${text}” (escalating agency) is an abbreviation that no agency on record has.`,
    ])
  })

  it.each(['Larkmead Care Homes', 'Oakfield', 'A'])('is taken as written otherwise: %s', (text) => {
    expect(escalatedBy(text)).toEqual([])
  })
})

describe('one agency on both sides', () => {
  const known = (...names: string[]): AgencyCertainty => ({
    kind: 'known',
    agencies: names.map((agency) => ({ agencyId: agency, agency })),
  })
  const unknown = (text: string): AgencyCertainty => ({ kind: 'unknown', text })
  const said = (escalating: AgencyCertainty | null, receiving: AgencyCertainty | null) =>
    needsPerson({
      kind: 'log-row',
      notAForm: null,
      reading: {},
      form: null,
      pack: null,
      receivedOn: '2026-06-12',
      escalating,
      receiving,
      match: { decision: 'new', case: null, certain: true, doubt: null },
    }).filter((reason) => reason.includes('receiving agency.'))
  const asked = ['“Hexby Council” is given as the escalating and as the receiving agency.']

  it.each([
    ['an agency on record, whichever of its names is written', known('Hexby Council'), known('Hexby Council'), asked],
    ['one of several agencies', known('Hexby Council'), known('Hexby NHS Trust', 'Hexby Council'), asked],
    ['an agency not on record', unknown('Hexby Council'), unknown('hexby council'), asked],
    ['two agencies are two sides', known('Hexby Council'), known('Hexby NHS Trust'), []],
    ['an agency nobody names is no side', known('Hexby Council'), null, []],
  ] as const)('is a question for a person: %s', (_, escalating, receiving, reasons) => {
    expect(said(escalating, receiving)).toEqual(reasons)
  }) // prettier-ignore
})
