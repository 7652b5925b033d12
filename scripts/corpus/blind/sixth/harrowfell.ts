import type { BoardForm, Sheet } from '../filling'

/** A northern board's sheet: a table of two columns under shaded headings. */
export const harrowfell: BoardForm = {
  id: 'harrowfell', board: 'Harrowfell and Eskdale Safeguarding Adults Board', short: 'HESAB', title: 'Multi-Agency Challenge Log Sheet',
  guidance: 'One sheet for each challenge. Please return it to the Board’s business unit within five working days of each stage.',
  choices: {
    'Stage of challenge': ['Stage 1', 'Stage 2', 'Stage 3'], 'Stage at which agreed': ['Stage 1', 'Stage 2', 'Stage 3'],
    'Area of difference (tick all that apply)': ['Threshold or eligibility', 'Communication between agencies', 'Discharge or transfer of care', 'Roles and responsibilities', 'Delay or drift', 'Mental capacity'],
  },
  parts: [
    ['About the adult', [['Name of adult', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Home address', 'subject.address'], ['Case / NHS number', 'subject.reference']]],
    ['Who is making the challenge', [['Name', 'escalatedBy.name'], ['Role', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency'], ['Contact details', 'escalatedBy.contact']]],
    ['Who is being challenged', [['Name', 'escalatedTo.name'], ['Role', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency'], ['Contact details', 'escalatedTo.contact']]],
    ['The challenge', [['Date of challenge', 'raisedOn'], ['Stage of challenge', 'stage'], ['Area of difference (tick all that apply)', 'concern.grounds'], ['Details of the challenge', 'concern.summary'], ['What would resolve it?', 'concern.outcomeSought']]],
    ['Reply and outcome', [['Reply from the challenged agency', 'response.summary'], ['Date of reply', 'response.on'], ['What was agreed', 'outcome.summary'], ['Date agreed', 'outcome.agreedOn'], ['Stage at which agreed', 'outcome.stage'], ['How long it took', 'outcome.timeTaken']]],
  ],
} // prettier-ignore

/** What came in on it in the month. */
export const harrowfellSheets: readonly Sheet[] = [
  { answers: [
    'Mrs Edna Braithwaite', ['14 February 1938', '1938-02-14'], '7 Tarn Row, Eskdale, HF4 2AA', '999 201 4477',
    'Gillian Harker', 'District Nurse Team Leader', 'Eskdale Community Health NHS Trust', '01632 960141 / g.harker@eskdalecommunity.example',
    'Martin Oldroyd', 'Discharge Co-ordinator', 'Harrowfell Royal Infirmary', 'Ward 9, ext 4410',
    ['12 May 2026', '2026-05-12'], [1], [2, 1], 'Mrs Braithwaite was discharged on a Friday evening with a grade 3 pressure ulcer to her sacrum. No wound care plan, no dressings and no referral to us. Her daughter rang on the Saturday because the dressing had come away.\nThis is the third such discharge from Ward 9 since Easter. The ward’s position is that the referral was sent electronically; we have checked and nothing was received.',
    'Acknowledgement that the discharge was unsafe and a review of how Ward 9 refers to the district nursing service.',
    'The ward manager has reviewed the notes and accepts that the referral was saved but never sent. An apology has been given to the family.', ['15 May 2026', '2026-05-15'],
    'All referrals from Ward 9 to be telephoned as well as sent until the end of July. Ward staff to have refresher training. Joint audit in September.', ['19 May 2026', '2026-05-19'], [1], '5 working days',
  ] },
  { answers: [
    'T.W.', ['unknown', null], 'Flat 12, Ghyll Court, Harrowfell', 'FH/20331',
    'Stuart Pickles', 'Neighbourhood Housing Officer', 'Fellside Homes', '07700 900318',
    'Rachel Iveson', 'Advanced Practitioner', 'Westmoor Council Adult Social Care', ['TBC', null],
    ['01/04/26', '2026-04-01'], [0], [0, 4], 'Tenant is self-neglecting. No electricity since January, flat full of refuse, refuses all help. We have made four referrals and each has been closed at the front door because he is “making an unwise decision”. We do not believe anyone has assessed his capacity.',
    'A needs assessment and a capacity assessment, face to face.', '', '', '', '', '', '',
  ] },
  { answers: [
    'Mr Jack Ormondroyd', ['3.11.51', '1951-11-03'], 'Brackenside Care Home, Moor Lane, Harrowfell HF1 7QQ', ['N/A', null],
    'Denise Farrar', 'Registered Manager', 'Brackenside Care Home', 'manager@brackenside.example',
    'Dr Imtiaz Rashid', 'GP Partner', 'The Beck Surgery', '01632 960772',
    ['23.4.26', '2026-04-23'], [0], [1], 'GP declined to visit Mr Ormondroyd on three occasions between 16 and 22 April although he had stopped eating and drinking. Telephone advice only was given. He was admitted by ambulance on 22 April with sepsis.',
    'We would like the surgery to agree when a visit will be made to a resident of the home.', 'Dr Rashid telephoned. He said that he had not been told that Mr Ormondroyd was not drinking.', ['24.4.26', '2026-04-24'],
    'Weekly ward round to restart. Home to use the NEWS2 score when ringing.', ['28.4.26', '2026-04-28'], [0], '3 days',
  ] },
  { answers: [
    'Sheila Mounsey', ['9th August 1962', '1962-08-09'], '41 Croft Avenue\nEskdale\nHF4 8BD', 'LAS118203',
    'DS Helen Wardle', 'Detective Sergeant', 'Northern Dales Police – Public Protection Unit', 'h.wardle@northerndales.example',
    'Paul Tindall', 'Team Manager', 'Westmoor Council Adult Social Care', 'p.tindall@westmoor.example',
    ['Tuesday 5th May 2026', '2026-05-05'], [2], [3, 4], 'Ms Mounsey has learning disabilities and is being financially exploited by a neighbour. Police submitted vulnerable adult reports on 2 March, 17 March and 9 April. The section 42 enquiry was “caused” to the police on 20 March although no offence can be charged without her account. Nobody has been to see her.\nStage 2 discussion between DI Sharrock and the Service Manager on 28 April did not resolve who should lead.',
    'Adult Social Care to lead the enquiry and to appoint an advocate. Strategy meeting within the week.',
    'We remain of the view that the police are best placed to lead while a criminal investigation is open. We will appoint an advocate.', ['Friday 8th May 2026', '2026-05-08'],
    ['TBC', null], '', '', ['TBC', null],
  ] },
  { answers: [
    'Leonard Cragg', ['30-Jun-1945', '1945-06-30'], '2 Smithy Yard, Low Harrowfell', '999 310 0024',
    'Ian Dobbs', 'Watch Manager, Prevention', 'Harrowfell Fire and Rescue Service', 'prevention@harrowfellfire.example',
    'Moira Kell', 'Locality Lead', 'Eskdale Community Health NHS Trust', '01632 960155',
    ['27-Apr-2026', '2026-04-27'], [1], [1], 'Mr Cragg is on home oxygen, uses emollient creams and smokes in bed. We were not told about the oxygen or the airflow mattress until after a small fire on 25 April. The risk was known to the community nurses from October.',
    'An agreed route for telling us about every patient on home oxygen who smokes.', 'Agreed that this should have been shared. The nurse had understood that the oxygen company would do so.', ['30-Apr-2026', '2026-04-30'],
    'Oxygen company, nurses and the fire service to share a monthly list. Safe and well visit done on 1 May; fire-retardant bedding supplied.', ['01-May-2026', '2026-05-01'], [1], 'Four days',
  ] },
  { answers: [
    'Miss Aneta Wójcik', ['21/12/1989', '1989-12-21'], 'c/o Dale Street Hostel, Harrowfell', 'RN-0457',
    'Craig Lowther', 'Recovery Worker', 'Recovery North', 'c.lowther@recoverynorth.example',
    'Beth Ainscough', 'Community Psychiatric Nurse', 'Lakeland Mental Health NHS Trust', 'Crisis Team, 01632 960303',
    ['8/6/26', '2026-06-08'], [0], [0, 3, 5], 'Aneta has been refused a mental health assessment three times because she is drinking. She is hearing voices when sober. Our view is that this is dual diagnosis and both services should be working together.\n\nCrisis Team say she must be abstinent for four weeks first. The hostel agrees with us.',
    'Joint assessment by the Crisis Team and Recovery North.', '', '', '', '', '', '',
  ] },
  { answers: [
    'Mr and Mrs Hartley', ['see attached', null], '19 The Green, Eskdale', 'WM 44120 and WM 44121',
    'Joanne Metcalfe', 'Senior Practitioner, Hospital Social Work', 'Westmoor Council Adult Social Care', 'j.metcalfe@westmoor.example',
    'Karen Blezard', 'CHC Lead Nurse', 'Eskdale and Harrowfell Integrated Care Board', '01632 960880',
    ['14 April 2026', '2026-04-14'], [1], [0], 'The ICB has withdrawn Continuing Healthcare funding for both without a multi-disciplinary meeting. The decision was communicated by letter to Mr Hartley, who has advanced dementia.',
    'Funding to be reinstated until a lawful review has taken place.', 'The decision was made in line with the national framework. However, the ICB accepts that the letter should have gone to the attorney and will hold the meeting.', ['22 April 2026', '2026-04-22'],
    'MDT held on 6 May. Funding reinstated from the date of withdrawal. Review in three months.', ['6 May 2026', '2026-05-06'], [1], '15 working days',
  ] },
  { answers: [
    'Kenneth Sowerby', ['2nd Oct 1957', '1957-10-02'], 'HMP Thornhow', ['not known', null],
    'Sonia Grewal', 'Probation Officer', 'Dales Probation Delivery Unit', 's.grewal@probation.example',
    'Paul Tindall', 'Team Manager', 'Westmoor Council Adult Social Care', 'p.tindall@westmoor.example',
    ['Weds 20 May 2026', '2026-05-20'], [0], [0], 'Mr Sowerby is due for release on 1 July. He has had two strokes, cannot wash or dress himself and the approved premises cannot give personal care. The council says he must be assessed after release because he is “ordinarily resident” elsewhere.',
    'Assessment in prison before the release date, and a named social worker.', 'Ordinary residence disputed with Calderbeck Council, but the council will assess without prejudice.', ['Fri 29 May 2026', '2026-05-29'],
    'Assessment booked for 10 June by video link.', ['Mon 1 June 2026', '2026-06-01'], [0], ['n/k', null],
  ] },
] // prettier-ignore
