import type { BoardForm, Sheet } from '../filling'

/** The template at the back of a children’s partnership’s policy: questions one after another. */
export const aldermoor: BoardForm = {
  id: 'aldermoor', board: 'Aldermoor and Thrale Safeguarding Children Partnership', short: 'ATSCP', title: 'Appendix 2: Challenge and Resolution Template',
  guidance: 'To be completed by the agency making the challenge and kept on the child’s record by both agencies. E-mail a copy to the Partnership when the challenge is closed.',
  choices: {},
  parts: [
    [null, [
      ['Child’s name', 'subject.name'], ['Child’s date of birth', 'subject.dateOfBirth'], ['EHM or Liquidlogic number', 'subject.reference'], ['School or setting attended', null, ''],
      ['Agency making the challenge', 'escalatedBy.agency'], ['Who is leading for that agency? (name and role)', ['escalatedBy.name', 'escalatedBy.jobTitle']], ['Agency being challenged', 'escalatedTo.agency'], ['Who is leading for the challenged agency? (name and role)', ['escalatedTo.name', 'escalatedTo.jobTitle']],
      ['Date of challenge', 'raisedOn'], ['Reason for challenge', 'concern.summary'], ['Resolution sought', 'concern.outcomeSought'], ['Response of the challenged agency', 'response.summary'], ['Date of response', 'response.on'],
      ['Resolution reached', 'outcome.summary'], ['Date of resolution', 'outcome.agreedOn'], ['Stage at which it was resolved', 'outcome.stage'], ['How long did it take?', 'outcome.timeTaken'], ['Did the procedure help?', 'outcome.effectiveness'],
    ]],
  ],
} // prettier-ignore

const by = (name: string, jobTitle: string): [string, { 'escalatedBy.name': string; 'escalatedBy.jobTitle': string }] => [`${name}, ${jobTitle}`, { 'escalatedBy.name': name, 'escalatedBy.jobTitle': jobTitle }] // prettier-ignore
const to = (name: string, jobTitle: string): [string, { 'escalatedTo.name': string; 'escalatedTo.jobTitle': string }] => [`${name}, ${jobTitle}`, { 'escalatedTo.name': name, 'escalatedTo.jobTitle': jobTitle }] // prettier-ignore

export const aldermoorSheets: readonly Sheet[] = [
  { answers: [
    'Kacey-Leigh Wadsworth', ['14/06/2013', '2013-06-14'], '208814', 'Thrale High School',
    'Thrale High School', by('Bernie Tait', 'Designated Safeguarding Lead'), 'Aldermoor Council Children’s Social Care', to('Omari Lynch', 'MASH Team Manager'),
    ['23/02/2026', '2026-02-23'], 'Kacey-Leigh told her form tutor that she is afraid to go home. MASH decided on no further action because mum “was appropriate on the phone”. Nobody has spoken to Kacey-Leigh.\nThis is the third referral this academic year.', 'A child and family assessment in which Kacey-Leigh is seen alone.',
    'Decision reviewed by me on 24/02. Strategy discussion to be held.', ['24/02/2026', '2026-02-24'], 'Strategy discussion held 25/02. Section 47 enquiry started jointly with police.', ['25/02/2026', '2026-02-25'], ['Stage 1', 1], '2 days', 'Yes, it was a good conversation.',
  ] },
  { answers: [
    'Baby Rowan T.', ['EDD 12 August 2026', null], ['not yet allocated', null], ['N/A', null],
    'Aldermoor Royal Infirmary, Maternity', by('Comfort Ansah', 'Named Midwife'), 'Aldermoor Council Children’s Social Care', to('Gwen Sallis', 'Service Manager'),
    ['Tuesday 5 May 2026', '2026-05-05'], 'Pre-birth assessment was asked for at 16 weeks. At 26 weeks it has not begun. Two older children are in care.', 'Assessment to begin this week and a pre-birth conference by 30 weeks.',
    'Accepted. The referral was held in error until 24 weeks. Worker allocated today.', ['Thursday 7 May 2026', '2026-05-07'], '', '', '', '', '',
  ] },
  { answers: [
    'Idris Malik-Shaw', ['3 Dec 2009', '2009-12-03'], '199073', 'Aldermoor Alternative Provision',
    'Youth Justice Service', by('Callum Reay', 'Case Manager'), 'Thrale and Fell Police', to('Insp. Donna Kirkup', 'Neighbourhood Inspector'),
    ['11 Mar 2026', '2026-03-11'], 'Idris was arrested and strip-searched at the station on 9 March without an appropriate adult. The custody record gives no reason. His referral to the NRM had been accepted a week before.', 'An explanation, and confirmation that the matter has gone to the IOPC.',
    'Referred to Professional Standards. Cannot comment further.', ['16 Mar 2026', '2026-03-16'], 'Partnership will be told of the result. Police and YJS to run a joint briefing for custody sergeants.', ['1 Apr 2026', '2026-04-01'], ['2', 2], '3 weeks', 'In part. It was not clear who the right manager was in a police force.',
  ] },
  { answers: [
    'Skye Hollis and Summer Hollis', ['TBC', null], '211560 / 211561', 'St Oswald’s Primary',
    'Fellgate GP Practice', by('Dr Anand Rao', 'GP safeguarding lead'), 'Thrale 0–19 Public Health Nursing', to('Jackie Bonner', 'Clinical Manager'),
    ['1.4.26', '2026-04-01'], 'Health visiting closed the family at the two-year check although both girls had lost weight on two occasions. The surgery was not told of the closure. We learnt of it from the mother.', 'Reopen. Tell the surgery of any closure in writing.',
    ['See attached', null], ['8.4.26', '2026-04-08'], 'Reopened to universal plus. Closure letters will be copied to the practice.', ['10.4.26', '2026-04-10'], ['1', 1], '7 working days', ['N/A', null],
  ] },
  { answers: [
    'Mason Oakeshott', ['29 February 2012', '2012-02-29'], '187231', '',
    'Aldermoor Council Children’s Social Care', by('Precious Dube', 'Social Worker'), 'Little Acorns Fostering Ltd', to('Hugh Pemberton', 'Responsible Individual'),
    ['20 April 2026', '2026-04-20'], 'The agency gave 28 days’ notice on Mason’s placement by e-mail at 5.40 pm on Good Friday. No disruption meeting has been offered. Mason learnt of it from the foster carers’ son.', 'Withdraw the notice until there has been a meeting.',
    'We shall hold a meeting but the notice stands.', ['22 April 2026', '2026-04-22'], 'Notice extended to the end of the summer term. Mason has chosen to move to his aunt on 25 July.', ['6 May 2026', '2026-05-06'], ['Two', 2], '12 working days', 'Yes. The independent reviewing officer’s presence made the difference.',
  ] },
  { answers: [
    'Zainab Farooqi', ['07-09-2015', '2015-09-07'], '204400', 'Moorside Academy',
    'Moorside Academy', by('Pat Ellison', 'Deputy Head and DSL'), 'Fell CAMHS', to('Sunniva Berg', 'Team Leader'),
    ['12-05-2026', '2026-05-12'], 'Zainab was discharged after “two DNAs”. Letters went to an address she left in 2024 when she came into care. She tied a ligature at school on 8 May.', 'Urgent appointment. CAMHS to check addresses with social care before any discharge.',
    'Offered 14 May at 9.30. Apologies.', ['12-05-2026', '2026-05-12'], 'Seen on 14 May. Now open to the crisis pathway.', ['14-05-2026', '2026-05-14'], ['Stage 1', 1], 'two days', '',
  ] },
  { answers: [
    'Tyler-James Rudd', ['9th January 2018', '2018-01-09'], '213099', 'Elective home education',
    'Aldermoor Council Education Welfare', by('Moira Fenn', 'Senior Education Welfare Officer'), 'Aldermoor Council Children’s Social Care', to('Gwen Sallis', 'Service Manager'),
    ['3rd June 2026', '2026-06-03'], 'Not seen by any professional since October. Mother has refused four visits. We have been told that home education is not a safeguarding matter. We agree that it is not; a child nobody has set eyes on for eight months is.', 'Visit, unannounced, with the police if need be.',
    '', '', '', '', '', '', '',
  ] },
  { answers: [
    'Leo Vanterpool', ['18/10/2022', '2022-10-18'], '216745', 'Busy Bees Nursery, Thrale',
    'Busy Bees Nursery', by('Chantelle Moody', 'Nursery Manager'), 'Aldermoor Royal Infirmary', to('Dr Felix Obuya', 'Consultant Paediatrician'),
    ['16/03/2026', '2026-03-16'], 'Nursery saw bruising to both ears. The hospital’s registrar accepted that Leo fell off a sofa. Health visitor also disagrees with the hospital.', 'A second opinion from a consultant with photographs.',
    'Reviewed on 17 March: bruising not in keeping with the account.', ['17/03/2026', '2026-03-17'], 'Child protection medical completed. Leo and sister with grandparents.', ['19/03/2026', '2026-03-19'], ['1', 1], 'Three days', 'It did. I had no idea that a nursery could challenge a doctor.',
  ] },
] // prettier-ignore
