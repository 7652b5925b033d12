import type { Sheet } from '../filling'

/** What came in on Hertfordshire's form. */
export const hertfordshireSheets: readonly Sheet[] = [
  { also: { stage: 3 }, answers: [
    [0], [0], [0], [0], [0],
    'Mrs Pamela Whitlock', 'Mrs Whitlock lives alone with advanced Parkinson’s disease. Her husband, who is her carer, has refused all visits by the community nurses since March.\nView of the community trust: Mrs Whitlock is being denied care and this is neglect.\nView of Adult Care Services: both have capacity and are making a choice; an enquiry would do harm.\nView of the GP: agrees with the community trust.',
    'Not resolved at stage 2. Referred to the Independent Chair.',
    'C. Mabey', 'Caroline Mabey', 'Head of Community Nursing', 'Chess Valley Community NHS Trust', ['11th June 2026', '2026-06-11'],
    '', 'Neville Stagg', 'Head of Service', 'Adult Care Services', ['12th June 2026', '2026-06-12'],
    '', '',
  ] },
  { also: { stage: 2 }, answers: [
    [0], [0], [0], [1], [1],
    'Dermot Lafferty', 'Mr Lafferty’s tenancy is at risk through hoarding. The district council asked for a Care Act assessment in February. Adult Care Services say that he does not meet the criteria as he is able to wash and dress. We do not think that the criteria have been applied properly: he cannot keep his home habitable.',
    'Assessment to be made jointly with the housing officer on 8 May. If eligible, a specialist clearance will be commissioned.',
    'signed electronically', 'Rosemary Tuck', 'Housing Services Manager', 'Lea Valley District Council', ['27/4/2026', '2026-04-27'],
    'signed electronically', 'Bhavesh Lakhani', 'Team Manager', 'Adult Care Services', ['29/4/2026', '2026-04-29'],
    ['Stage 2. The policy gave us a reason to pick up the phone.', { 'outcome.stage': 2, 'outcome.effectiveness': 'The policy gave us a reason to pick up the phone.' }], '2 working days',
  ] },
  { also: { stage: 1 }, answers: [
    [0], [0], [1], [1], [1],
    'A.R.', 'Disagreement about whether A.R. can be discharged to the care home. Home’s view: cannot meet her needs at night. Ward’s view: medically fit and bed needed.',
    'Home to re-assess on the ward on 19 May. No discharge before then.',
    'PD', 'Patrick Dunleavy', 'Ward Manager', 'Colne Hospitals NHS Trust', ['18.5.26', '2026-05-18'],
    '', 'Sunita Bhogal', 'Deputy Manager', 'The Limes Care Home', ['18.5.26', '2026-05-18'],
    ['Stage 1. The policy was effective', { 'outcome.stage': 1, 'outcome.effectiveness': 'The policy was effective' }], 'Same day',
  ] },
  { answers: [
    null, null, null, null, null,
    'Gareth Inskip', 'Police were asked to attend a joint visit to Mr Inskip, who is at risk of domestic abuse by his adult daughter. The neighbourhood team declined twice as “no offence disclosed”.\nAdult Care Services consider that it is not safe for a worker to go alone.',
    'Police to attend on Thursday 23 April with the social worker. Flag put on the address.',
    null, 'Ruth Pargeter', 'Senior Practitioner', 'Adult Care Services', ['Monday 20 April 2026', '2026-04-20'],
    null, 'Dean Huxtable', 'Neighbourhood Sergeant', 'Three Counties Constabulary', ['Tuesday 21 April 2026', '2026-04-21'],
    ['Stage 2', { 'outcome.stage': 2 }], 'One day',
  ] },
  { also: { stage: 2 }, answers: [
    [0], [0], [0], [0], [1],
    'Olive Pettifer', 'The drug and alcohol service closed Miss Pettifer’s case after two missed appointments. She was in hospital on both dates. Hospital team and GP both object. The service says that its contract does not let it hold cases open.',
    'Case reopened. The service will check with the ward before it closes a case.',
    'K Osei', 'Kwabena Osei', 'Named Professional, Safeguarding Adults', 'Colne Hospitals NHS Trust', ['5 May 2026', '2026-05-05'],
    'M. Fray', 'Marianne Fray', 'Area Director', 'Turnaround Recovery Service', ['7 May 2026', '2026-05-07'],
    ['Stage 2. It worked well, but we had to find out for ourselves who the senior manager was', { 'outcome.stage': 2, 'outcome.effectiveness': 'It worked well, but we had to find out for ourselves who the senior manager was' }], '8 days',
  ] },
] // prettier-ignore

/** What came in on Worcestershire's. */
export const worcestershireSheets: readonly Sheet[] = [
  { answers: [
    'Reginald Purslow', ['04.07.1936', '1936-07-04'], '2201874',
    ['28.04.2026', '2026-04-28'], 'Mr Purslow’s care home was told by the hospital on 24 April that he had “no infection”. He has MRSA. Four residents have since tested positive. We want the hospital to tell homes about infections in writing before every discharge.', [0], [1],
    'Elaine Dovey', 'Home Manager', 'Severn Bank Care Home', 'Jonathan Teague', 'Discharge Matron', 'Three Spires Hospitals NHS Trust',
    'Jonathan Teague', 'Discharge Matron', 'Three Spires Hospitals NHS Trust', ['30.04.2026', '2026-04-30'], 'The swab result came after the discharge summary had been printed. Ward clerk should have rung.', 'Infection status is now a line of the discharge checklist. Resolved.',
  ] },
  { answers: [
    'Mrs J. Tolladay', ['N/K', null], '',
    ['Thurs 14 May 2026', '2026-05-14'], 'Positive behaviour support plan not followed by day service. Mrs Tolladay was restrained on 11 May by two staff who have not been trained.\nOutcome sought: staff to be trained before she goes back; incident to be looked at under safeguarding.', [1], [0],
    'Ceri Blunt', 'Community Learning Disability Nurse', 'Malvern Vale Health and Care NHS Trust', 'Tony Abberley', 'Service Manager', 'Bridgeway Day Opportunities',
    '', '', '', '', '', '',
  ] },
  { answers: [
    'Kevin Stanier', ['19th Sept 1981', '1981-09-19'], ['Not known', null],
    ['2 March 2026', '2026-03-02'], 'Kevin is supervised by us after a suspended sentence. He is being “cuckooed” by two men. We reported it to the police four times. No visit has been made. We would like a visit and a problem-solving plan for the address.', [0], [0],
    'Monique Daley', 'Probation Officer', 'Probation Service, Severn and Teme', 'Rob Haynes', 'Inspector', 'Severnside Police',
    'PC Zoe Kite', 'Safer Neighbourhood Constable', 'Severnside Police', ['5 March 2026', '2026-03-05'], 'Visited on 4 March. One man arrested. Closure order will be applied for.', 'Closure order made on 20 March. Kevin safe and attending.',
  ] },
  { answers: [
    'Miss Philippa Yarnold', ['25/1/94', '1994-01-25'], '2219003',
    ['9/6/26', '2026-06-09'], 'Miss Yarnold’s social worker left in January and nobody has been allocated since. Her direct payment has been suspended for want of a review. Her mother is providing all of her care and is unwell herself. We are asking for allocation this week.', [0], [1],
    'Hollie Crump', 'Carer Support Worker', 'Teme Carers’ Centre', 'Ade Olaniyan', 'Team Manager', 'Worcestershire Adult Social Care, Community Team North',
    'Ade Olaniyan', 'Team Manager', 'Worcestershire Adult Social Care, Community Team North', ['11/6/26', '2026-06-11'], 'Allocated today. Direct payment has been put back into payment.', 'Review booked for 22 June.',
  ] },
] // prettier-ignore

/** What came in on Warwickshire's. */
export const warwickshireSheets: readonly Sheet[] = [
  { answers: [
    'Ruby-Mae Claridge', ['16.02.2018', '2018-02-16'], '5 Forge Road, Arden Cross', 'Arden Cross Primary School', 'Warwickshire Children’s Social Care',
    ['Naomi Whitehead, 01632 960430', { 'escalatedBy.name': 'Naomi Whitehead', 'escalatedBy.contact': '01632 960430' }], ['Luke Garrity, l.garrity@warks-csc.example', { 'escalatedTo.name': 'Luke Garrity', 'escalatedTo.contact': 'l.garrity@warks-csc.example' }],
    'School wants Ruby-Mae’s case to go to conference. Four months on a child in need plan and no change: she is hungry, dirty and late every day. Social care feel that the parents are starting to engage. Health visitor and GP agree with the school.',
    'We have listened but believe that the plan should be given until the summer holidays.', 'Stage 3 meeting held by the Partnership. Case to go to initial conference.', ['09.06.2026', '2026-06-09'],
    'N Whitehead', 'L Garrity', ['3', 3], '7 weeks',
  ] },
  { answers: [
    'Mr Bernard Askew', ['8 December 1943', '1943-12-08'], 'Arden Lodge Nursing Home, Kenil Street, Warbourne', 'Heart of Arden NHS Foundation Trust', 'Arden Lodge Nursing Home',
    ['Judith Sayer\njudith.sayer@hoa.example', { 'escalatedBy.name': 'Judith Sayer', 'escalatedBy.contact': 'judith.sayer@hoa.example' }], ['Prakash Nair\n01632 960494', { 'escalatedTo.name': 'Prakash Nair', 'escalatedTo.contact': '01632 960494' }],
    'Paramedics were turned away at the door by the home on 1 May as “the GP is coming”. Mr Askew died in the night. The home says the family had asked for no more admissions. There was no such plan in the notes.',
    'We accept that there was no plan.', 'Home to review every resident’s advance care plan with the GP by the end of June.', ['29 May 2026', '2026-05-29'],
    '', '', ['Stage 2', 2], '18 working days',
  ] },
  { answers: [
    'Jayden P.', ['3/4/11', '2011-04-03'], '', 'Arden Youth Justice Service', 'Warbourne Academy',
    ['Dee Rushton 07700 900141', { 'escalatedBy.name': 'Dee Rushton', 'escalatedBy.contact': '07700 900141' }], ['Mr S Hale – shale@warbourne.example', { 'escalatedTo.name': 'Mr S Hale', 'escalatedTo.contact': 'shale@warbourne.example' }],
    'Permanent exclusion of a boy who is a victim of exploitation. School: carried a knife. YJS: was made to carry it.',
    'Governors will hear from YJS before deciding.', ['TBC', null], '', '', '', '', '',
  ] },
  { answers: [
    'Lena Kovács', ['27 Oct 1999', '1999-10-27'], '62b Station Approach, Warbourne', 'Warbourne Women’s Refuge', 'Arden Housing Trust',
    ['Shanice Bright, s.bright@wwr.example', { 'escalatedBy.name': 'Shanice Bright', 'escalatedBy.contact': 's.bright@wwr.example' }], ['Doug Marlow, 01632 960450', { 'escalatedTo.name': 'Doug Marlow', 'escalatedTo.contact': '01632 960450' }],
    'Landlord will not change the locks or move Lena because she is not the tenant. She is at high risk (MARAC 14 May).',
    'Locks changed on 21 May at our cost. Move to be discussed.', 'Lena moved on 4 June to another property.', ['4 June 2026', '2026-06-04'],
    null, null, ['Two', 2], '13 working days',
  ] },
] // prettier-ignore
