import type { Sheet } from '../filling'

/** What came in on Hertfordshire’s form. */
export const hertfordshireSheets: readonly Sheet[] = [
  { also: { stage: 2 }, answers: [
    [0], [0], [0], [1], [1],
    'Mr Stanislaw Gorski', 'Housing association: Mr Gorski has set two small fires and cannot stay in a general needs flat.\nAdult Care Services: he has capacity and a tenancy; the landlord should manage the risk.\nFire service: agrees with the housing association and would like a multi-agency meeting.',
    'Multi-agency risk meeting on 2 March. Fire service to fit a suppression unit in the meantime.',
    'A Pettit', 'Angela Pettit', 'Tenancy Services Manager', 'Mimram Valley Homes', ['23rd February 2026', '2026-02-23'],
    'E. Sarpong', 'Emmanuel Sarpong', 'Team Manager, Older People', 'Adult Care Services', ['24th February 2026', '2026-02-24'],
    ['Stage 2. Effective, we would not have met otherwise.', { 'outcome.stage': 2, 'outcome.effectiveness': 'Effective, we would not have met otherwise.' }], '3 working days',
  ] },
  { also: { stage: 3 }, answers: [
    [0], [0], [0], [0], [0],
    'Rosalind Tebbutt', 'The probation service believes that Miss Tebbutt is being held in servitude by the family for whom she “helps out”. Adult Care Services and the police have each closed the matter as Miss Tebbutt says that she is happy. We do not think that she is free to say anything else. Both agencies were asked again at heads of service level on 8 June.',
    'Unresolved. For the Independent Chair, please.',
    'JH', 'Jocelyn Harker', 'Head of Probation Delivery Unit', 'Probation Service', ['12/06/2026', '2026-06-12'],
    '', '', '', '', '',
    '', '',
  ] },
  { also: { stage: 1 }, answers: [
    [0], [0], [1], [1], [1],
    'P. D.', 'Crisis team declined to see P. on 30 March because the referral came from a care home and not from a GP. The care home’s view is that the policy says any professional can refer.',
    'Crisis team saw P. on 31 March. Leaflet for care homes to be put right.',
    '', 'Lwazi Ndlovu', 'Deputy Manager', 'Beech Hanger Care Home', ['31.3.26', '2026-03-31'],
    '', 'Trudi Haskins', 'Shift Coordinator', 'Hertsmere and Lea Mental Health Trust', ['31.3.26', '2026-03-31'],
    ['Stage 1', { 'outcome.stage': 1 }], 'One day',
  ] },
  { answers: [
    null, null, null, null, null,
    'Mrs Violet Ainscombe', 'District nurses found that Mrs Ainscombe was being given her medicine hidden in jam, without a best interests decision. The domiciliary agency says that the GP “said it was fine”. GP has no note of it. Family are in favour.',
    'Pharmacist review and best interests meeting held on 21 May. Covert administration agreed for one medicine only, to be looked at in three months.',
    null, 'Jacinta Keogh', 'District Nurse Team Lead', 'Stort Valley Community NHS Trust', ['11 May 2026', '2026-05-11'],
    null, 'Roland Eyre', 'Registered Manager', 'Kindred Homecare Ltd', ['13 May 2026', '2026-05-13'],
    ['Stage 2', { 'outcome.stage': 2 }], '8 working days',
  ] },
  { also: { stage: 2 }, answers: [
    [0], [0], [0], [0], [1],
    'Leroy Catchpole', 'Change of lead agency. The hospital safeguarding team was asked by Adult Care Services to carry out the enquiry into an injury on its own ward. The trust’s view is that it should not enquire into itself. The ICB shares that view.',
    'Enquiry to be led by an Adult Care Services social worker with clinical advice from the ICB.',
    'Signed by e-mail', 'Meera Pattni', 'Associate Director of Nursing', 'Gade Valley Hospitals NHS Trust', ['Thursday 30 April 2026', '2026-04-30'],
    'Signed by e-mail', 'Douglas Wray', 'Head of Safeguarding', 'Adult Care Services', ['Wednesday 6 May 2026', '2026-05-06'],
    ['Stage 2. Policy clear but slow over a bank holiday', { 'outcome.stage': 2, 'outcome.effectiveness': 'Policy clear but slow over a bank holiday' }], '4 working days',
  ] },
] // prettier-ignore

/** What came in on Worcestershire’s. */
export const worcestershireSheets: readonly Sheet[] = [
  { answers: [
    'Harold Ince', ['12.3.1929', '1929-03-12'], ['N/A', null],
    ['17.2.2026', '2026-02-17'], 'Mr Ince’s lifeline was unplugged by the night sitter so that she could charge her telephone. He lay on the floor for seven hours. We want the agency to tell the council and to say what it will do.', [1], [0],
    'Bev Round', 'Scheme Manager', 'Lenches Sheltered Housing', 'Tariq Anwar', 'Branch Manager', 'Nightingale Sitting Service',
    'Tariq Anwar', 'Branch Manager', 'Nightingale Sitting Service', ['18.2.2026', '2026-02-18'], 'Sitter dismissed. Concern sent to the council today.', 'Resolved. All sitters told in writing.',
  ] },
  { answers: [
    'Mrs Bronwen Stallard', ['30 May 1950', '1950-05-30'], '2240918',
    ['6 May 2026', '2026-05-06'], 'Two social workers from different teams have given Mrs Stallard different advice about whether she may go home.\nThe ward does not mind which, but needs one answer.\nOutcome sought: one named decision maker by 8 May.', [0], [1],
    'Kieran Dowd', 'Ward Sister', 'Avon Spires Hospitals NHS Trust', 'Hilary Brace', 'Team Manager', 'Worcestershire Adult Social Care',
    'Hilary Brace', 'Team Manager', 'Worcestershire Adult Social Care', ['7 May 2026', '2026-05-07'], 'I am the decision maker. She may go home with four calls a day.', 'Home on 12 May.',
  ] },
  { answers: [
    'Callum Yapp', ['14/08/2003', '2003-08-14'], '2236677',
    ['01/06/2026', '2026-06-01'], 'College has excluded Callum for carrying a knife, without telling the transition team, and he has nowhere to be in the day. His EHC plan names the college. College says it is not bound by the escalation procedure as it is not a board member.', [0], [0],
    'Nesta Vickery', 'Transition Social Worker', 'Worcestershire Young Adults Team', 'Giles Romney', 'Vice Principal', 'Heart of Teme College',
    '', '', '', '', '', '',
  ] },
  { answers: [
    'Ivor Pugsley', ['Not known', null], '',
    ['Tues 24 March 2026', '2026-03-24'], 'Safeguarding enquiry about financial abuse was closed on the word of the alleged abuser, who holds power of attorney. The bank had sent us the statements and offered them to the council.', [1], [0],
    'Maud Fenwick', 'Advocate', 'Severn Voices Advocacy', 'Colin Tranter', 'Senior Social Worker', 'Worcestershire Adult Social Care, Safeguarding Team',
    'Colin Tranter', 'Senior Social Worker', 'Worcestershire Adult Social Care, Safeguarding Team', ['Fri 27 March 2026', '2026-03-27'], 'Statements received and the enquiry reopened.', 'Office of the Public Guardian told. Enquiry goes on.',
  ] },
] // prettier-ignore

/** What came in on Warwickshire’s. */
export const warwickshireSheets: readonly Sheet[] = [
  { answers: [
    'Oskar Lindley', ['2 May 2014', '2014-05-02'], '31 Canal Walk, Nuneford, CV99 2AA', 'Nuneford Junior School', 'Warwickshire Children and Families',
    ['Rachel Toone\nr.toone@nunefordjunior.example', { 'escalatedBy.name': 'Rachel Toone', 'escalatedBy.contact': 'r.toone@nunefordjunior.example' }], ['Dominic Airey\n01632 960488', { 'escalatedTo.name': 'Dominic Airey', 'escalatedTo.contact': '01632 960488' }],
    'Oskar’s father, who is barred from contact, picks him up on Fridays. School says that this breaches the plan. Social care say that mother may choose who collects. Police have no order on record. The paediatrician is worried about the change in Oskar’s behaviour.',
    'The plan does not say who may collect. We accept that it should.', 'Plan amended at the core group. Father’s contact to be supervised at the centre.', ['12 June 2026', '2026-06-12'],
    'R. Toone', 'D. Airey', ['Stage 3', 3], 'Five weeks',
  ] },
  { answers: [
    'Mrs Sukhwinder Gill', ['11/9/1958', '1958-09-11'], '', 'Avonside Hospitals NHS Trust', 'Warwickshire Adult Social Care',
    ['Tim Okafor, 01632 960419', { 'escalatedBy.name': 'Tim Okafor', 'escalatedBy.contact': '01632 960419' }], ['Jean Ashby, jean.ashby@warks-asc.example', { 'escalatedTo.name': 'Jean Ashby', 'escalatedTo.contact': 'jean.ashby@warks-asc.example' }],
    'Mrs Gill disclosed to the ward, through a Punjabi-speaking nurse, that she is hit by her daughter-in-law. Adult social care closed the concern as she “did not want anything done”. The disclosure was put to her in English, at home, with the family there.',
    'We agree to see Mrs Gill again on the ward with an interpreter.', 'Seen on 19 May. Safety plan made. Mrs Gill has gone to her sister.', ['22/5/2026', '2026-05-22'],
    '', '', ['2', 2], '9 working days',
  ] },
  { answers: [
    'Ellis and Evan Hartopp', ['TBC', null], 'c/o Bedworth Road Family Centre', 'Bedworth Road Family Centre', 'Avonside 0–19 Service',
    ['Mo Farrell 07700 900677', { 'escalatedBy.name': 'Mo Farrell', 'escalatedBy.contact': '07700 900677' }], ['Sue Lacey – sue.lacey@avonside019.example', { 'escalatedTo.name': 'Sue Lacey', 'escalatedTo.contact': 'sue.lacey@avonside019.example' }],
    'Health visitor will not come to the centre, and mother will not have her in the house. Twins not weighed since January.',
    'Clinic appointment offered.', '', '',
    null, null, '', '',
  ] },
  { answers: [
    'Kenneth Judd', ['7th February 1947', '1947-02-07'], 'Flat 2, Mop End, Alcestrum', 'Orbit and Arden Homes', 'Arden Mental Health Partnership Trust',
    ['Lisa Worrall, l.worrall@oahomes.example', { 'escalatedBy.name': 'Lisa Worrall', 'escalatedBy.contact': 'l.worrall@oahomes.example' }], ['Dr Nia Prosser, 01632 960455', { 'escalatedTo.name': 'Dr Nia Prosser', 'escalatedTo.contact': '01632 960455' }],
    'Mr Judd has been throwing his furniture from the window. The trust discharged him to his GP after one telephone call. The GP disagrees with the discharge and has said so in writing.',
    'There was no evidence of acute illness on the telephone.', 'Home visit on 4 March. Mr Judd taken back on to the caseload.', ['5th March 2026', '2026-03-05'],
    'L Worrall', '', ['Stage 2', 2], '11 working days',
  ] },
] // prettier-ignore
