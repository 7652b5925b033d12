import { describe, expect, it } from 'vitest'
import { doc } from './testing/build'
import { readOne, values } from './testing/read'

describe('what is not an escalation form', () => {
  it('is a safeguarding concern when it asks about abuse and not about a disagreement', () => {
    const made = doc()
      .p('Safeguarding Adult Concern Form (SA1)', { heading: 1 })
      .table([
        ['Name of adult', 'Odo Fairley'],
        ['Date of birth', '12/06/1945'],
        ['Type of abuse', 'Financial'],
        ['Person alleged to have caused harm', 'A neighbour'],
        ['Has the adult consented to this referral?', 'Yes'],
        ['Name of person raising concern', 'Linus Grey'],
        ['Agency', 'Anytown Police'],
        ['Date and time of incident', '2 June 2026'],
        ['What outcomes does the adult want? (Making Safeguarding Personal)', 'To feel safe'],
      ])
    expect(readOne(made.build())).toMatchObject({
      kind: 'not-a-form',
      notAForm: 'safeguarding-concern',
      reading: {},
    })
  })

  it('is an automatic reply by its subject or its words', () => {
    const mail = {
      messageId: null,
      from: 'pat@council.example',
      subject: 'Automatic reply: Escalation form',
      sentAt: null,
    }
    expect(
      readOne(doc().p('I am away until Monday. For escalations ring the duty desk.').build('eml'), {
        mail,
        role: 'body',
      }),
    ).toMatchObject({ notAForm: 'automatic-reply' })
    const words = { ...mail, subject: 'Re: Escalation' }
    expect(
      readOne(
        doc().p('Thank you for your email. I am currently on annual leave, returning 4 July.').build('eml'),
        { mail: words, role: 'body' },
      ),
    ).toMatchObject({ notAForm: 'automatic-reply' })
  })

  it('is no automatic reply when a website sends what somebody filled in', () => {
    const mail = { messageId: null, from: 'forms@council.example', subject: 'Form 88121', sentAt: null }
    const made = doc()
      .p('A new “Notification of escalation” has been submitted.')
      .table([
        ['Name of adult', 'Odo Fairley'],
        ['Escalating agency', 'Thorley Hospital'],
        ['Receiving agency', 'Thorley Council'],
        ['Date raised', '3 March 2026'],
      ])
      .p('This is an automated message. Please do not reply to it.')
    const item = readOne(made.build('eml'), { mail, role: 'body' })
    expect([item.kind, item.reading['subject.name']?.value]).toEqual(['form', 'Odo Fairley'])
    const empty = doc().p('Your form was received. This is an automated message about your escalation.')
    expect(readOne(empty.build('eml'), { mail, role: 'body' })).toMatchObject({
      notAForm: 'automatic-reply',
    })
  })

  it.each(['Minutes of the Quality Subgroup', 'Escalation policy', 'Agenda'])(
    'is a paper when it is called “%s” and is about nobody',
    (called) => {
      const made = doc().p(called, { heading: 1 })
      made.p('Eleven escalations were received in the quarter, two of which went to stage 3 of the process.')
      expect(readOne(made.build())).toMatchObject({ kind: 'not-a-form', notAForm: 'other', reading: {} })
      made.p('The group heard of Mr Odo Fairley (DOB 12/06/1945), whose case was escalated.')
      expect(readOne(made.build()).kind).toBe('free-text')
    },
  )

  it('is a letter when somebody is addressed below a title that names a policy', () => {
    const made = doc().lines(
      'Information sharing policy\nDear Chair\nWe wish to escalate our disagreement about how it is applied on the wards.',
    )
    expect(readOne(made.build()).kind).toBe('free-text')
  })

  it('is a cover note when a short letter only says what is attached', () => {
    expect(
      readOne(doc().p('Hello, please find attached the escalation form for Odo.').build('eml'), {
        role: 'body',
      }),
    ).toMatchObject({ notAForm: 'cover-note' })
  })

  it('is put to a person as a letter when it speaks of an escalation without a form', () => {
    const text =
      'We wish to escalate our concerns about Mr Odo Fairley (DOB 12/06/1945) at stage 3. Case reference AB-1187. The council will not fund a placement and the hospital disagrees.'
    const item = readOne(doc().p(text).build('eml'), { role: 'body' })
    expect(item.kind).toBe('free-text')
    expect(values(item.reading)).toEqual({
      'subject.name': 'Mr Odo Fairley',
      'subject.dateOfBirth': '1945-06-12',
      'subject.reference': 'AB-1187',
      stage: 3,
    })
    expect(Object.values(item.reading).every((field) => field?.confidence !== 'sure')).toBe(true)
  })

  it.each([
    ['a complaint that was escalated', 'Complaint\nI have escalated this twice.\nName: Mr P Larder\nAddress: 4 The Street\nDate: 4 March 2026\nNature of complaint: Bins\nOutcome sought: Empty them'],
    ['a meeting', 'Escalation of HQ\nWhen: 12 March 2026 10:00\nWhere: Microsoft Teams Meeting\nOrganiser: Gareth Pinnock\nMeeting ID: 345 222 111'],
    ['a safeguarding concern with who raises it', 'Safeguarding Adults Concern Form\nName of adult: Odo Fairley\nDate of birth: 12/06/1945\nType of abuse: Neglect\nDate of incident: 3 March 2026\nDoes the adult have mental capacity? Yes\nName of person raising the concern: Dee Farrant\nAgency: Hexby Homes\nHave you escalated this to your manager? Yes'],
  ])('is no form of an escalation: %s', (_, text) => {
    expect(readOne(doc().lines(text).build('eml'), { role: 'body' }).kind).not.toBe('form')
  }) // prettier-ignore

  it('is nothing of ours when it does not speak of an escalation', () => {
    expect(
      readOne(
        doc()
          .p('The car park will be closed on Thursday for resurfacing. Please use the north entrance.')
          .build('eml'),
        { role: 'body' },
      ),
    ).toMatchObject({ notAForm: 'other' })
  })
})
