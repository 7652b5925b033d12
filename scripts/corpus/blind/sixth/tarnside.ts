import type { BoardForm, Sheet } from '../filling'

/** A children's partnership whose form is a page of a workbook, and a form on its web site. */
export const tarnside: BoardForm = {
  id: 'tarnside', board: 'Tarnside Safeguarding Children Partnership', short: 'TSCP', title: 'Early Resolution Note',
  guidance: 'Please fill in the white boxes only. Notes are counted every quarter.',
  choices: {},
  parts: [
    ['Child', [['Child’s name', 'subject.name'], ['Child’s date of birth', 'subject.dateOfBirth'], ['Liquidlogic number', 'subject.reference'], ['School year', null, '']]],
    ['Raised by', [['Name', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency'], ['Email or telephone', 'escalatedBy.contact']]],
    ['Raised to', [['Name', 'escalatedTo.name'], ['Job title', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency']]],
    ['Issue', [['Date issue raised', 'raisedOn'], ['What the issue is', 'concern.summary'], ['What we would like to happen', 'concern.outcomeSought']]],
    ['Resolution', [['Reply', 'response.summary'], ['Date of reply', 'response.on'], ['How it was resolved', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'], ['Working days taken', 'outcome.timeTaken']]],
  ],
} // prettier-ignore

export const tarnsideSheets: readonly Sheet[] = [
  { answers: [
    'Callum Birkett', ['15/03/2013', '2013-03-15'], 'LL204418', 'Year 8',
    'Mrs P Nattrass', 'Assistant Head (Inclusion)', 'Tarnside High School', 'pnattrass@tarnsidehigh.example', 'Jade Kirkbride', 'Social Worker', 'Tarnside Council Children’s Social Care',
    ['11/05/2026', '2026-05-11'], 'Core group was cancelled for the third time. No plan has been shared since February. School was told on the day.', 'Core group within a week, chaired by the team manager if the worker is away.',
    'Apologies given. Date offered.', ['12/05/2026', '2026-05-12'], 'Core group held at the school. Dates for the next three agreed.', ['18/05/2026', '2026-05-18'], '5',
  ] },
  { answers: [
    'Baby Ellwood', ['22 April 2026', '2026-04-22'], ['not yet known', null], ['N/A', null],
    'Maureen Capstick', 'Named Midwife', 'North Tarn Hospitals NHS Foundation Trust', '01632 960617', 'Andrew Stobbart', 'Emergency Duty Team Manager', 'Tarnside Council Children’s Social Care',
    ['24 April 2026', '2026-04-24'], 'Discharge planning meeting was not held before the weekend although there is a pre-birth plan which says that mother and baby must not go home without one. EDT told the ward to discharge.', 'Baby to stay on the ward until the meeting.',
    'EDT had not been sent the plan. Baby stayed.', ['24 April 2026', '2026-04-24'], 'Meeting held on Monday morning; mother and baby placement found.', ['27 April 2026', '2026-04-27'], '1 working day',
  ] },
  { answers: [
    'Summer-Rose Tyson', ['8.9.2010', '2010-09-08'], 'LL198820', 'Year 10',
    'Liam Postlethwaite', 'Youth Justice Officer', 'Tarnside Youth Justice Service', 'l.postlethwaite@tarnside.example', 'DC Amy Fallows', 'Detective Constable', 'Lune Valley Police, Child Exploitation Team',
    ['1.6.2026', '2026-06-01'], 'Summer-Rose was arrested with drugs on her and charged. We made a referral to the National Referral Mechanism in March. The officers dealing say they did not know of it.', 'Charges to be looked at again with the NRM decision in front of the reviewing lawyer.',
    '', '', '', '', '',
  ] },
  { answers: [
    'K.J.', ['Feb 2019', null], 'LL207713', 'Year 2',
    'Hannah Ullock', 'Family Support Worker', 'Barnabas Family Centre', 'hannah@barnabas.example', 'Dr Neil Fawcett', 'Community Paediatrician', 'North Tarn Hospitals NHS Foundation Trust',
    ['5 May 2026', '2026-05-05'], 'Child protection medical was refused because the bruise was “more than 72 hours old”. Social worker was present and did not challenge this.', 'A medical, and for the paediatricians to put in writing what their criteria are.',
    'There is no 72 hour rule. This was a misunderstanding by the booking clerk.', ['7 May 2026', '2026-05-07'], 'Medical took place. Booking sheet changed.', ['8 May 2026', '2026-05-08'], '3',
  ] },
  { answers: [
    'Mohammed Yusuf Iqbal', ['3rd November 2017', '2017-11-03'], 'LL211402', 'Year 3',
    'Christine Hesketh', 'SENCO', 'St Bega’s Primary School', 'c.hesketh@stbegas.example', 'Vicky Lawson', 'Early Help Co-ordinator', 'Tarnside Council Early Help Hub',
    ['20th May 2026', '2026-05-20'], 'Early help was closed as “family not engaging”. The family speaks Punjabi and every letter was in English. Nobody rang.', 'Reopen, with an interpreter.',
    'Accepted. Reopened today.', ['22nd May 2026', '2026-05-22'], 'Home visit made with an interpreter. Plan agreed with mum.', ['4th June 2026', '2026-06-04'], ['N/K', null],
  ] },
  { answers: [
    'Tyler Huddleston', ['19/07/2011', '2011-07-19'], 'LL200956', 'Year 9',
    'Gemma Raine', 'Registered Manager', 'Fairholme Children’s Home', '01632 960660', 'Keith Dacre', 'Inspector, Missing from Home Lead', 'Lune Valley Police',
    ['28/05/2026', '2026-05-28'], 'Tyler was graded “no apparent risk” when he went missing on 26 May, and nobody looked for him for 19 hours. He is 14 and known to be criminally exploited.', 'Agree a trigger plan. All missing episodes of his to be graded at least medium.',
    'Grading was wrong. Trigger plan drafted.', ['2/6/2026', '2026-06-02'], 'Trigger plan signed by the home, police and social care.', ['5/6/2026', '2026-06-05'], '6 days',
  ] },
] // prettier-ignore
