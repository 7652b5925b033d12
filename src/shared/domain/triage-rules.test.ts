import { describe, expect, it } from 'vitest'
import type { NotAForm } from './reading'
import { needsPerson } from './triage-rules'

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
    match: { decision: 'unsure', case: null, certain: false },
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
