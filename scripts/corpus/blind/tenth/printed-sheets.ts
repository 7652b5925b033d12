import type { Sheet } from '../filling'

/** What came in on Hertfordshire’s form. */
export const hertfordshireSheets: readonly Sheet[] = [
  { also: { stage: 2 }, answers: [
    [0], [0], [0], [1], [1],
    'Mrs Noreen Castleton', 'Community nurses: wound care has been refused since Mrs Castleton’s nephew moved in and he answers for her.\nAdult Care Services: she told the social worker on the telephone that she is happy.\nGP: has not seen her since April and shares the nurses’ worry.',
    'Joint visit by social worker and nurse on 16 September without the nephew. Enquiry opened.',
    'M Ferrier', 'Moira Ferrier', 'Locality Manager', 'Ver Valley Community NHS Trust', ['10 September 2026', '2026-09-10'],
    'J. Stott', 'Julian Stott', 'Team Manager', 'Adult Care Services', ['14 September 2026', '2026-09-14'],
    ['Stage 2. Effective once managers had spoken.', { 'outcome.stage': 2, 'outcome.effectiveness': 'Effective once managers had spoken.' }], '4 working days',
  ] },
  { also: { stage: 3 }, answers: [
    [0], [0], [0], [0], [0],
    'Samuel Oduya', 'Supported housing and the mental health trust do not agree on who is to hold Mr Oduya’s risk plan. The trust say that he has not been open to them since 2024. Police are called weekly and take no side.',
    'Not resolved. Sent to the Independent Chair on 8 October.',
    '', 'Olivia Teasdale', 'Head of Service', 'Gade Supported Housing', ['08/10/2026', '2026-10-08'],
    '', 'Dr Piers Langton', 'Clinical Director', 'Chess Valley Mental Health Trust', ['07/10/2026', '2026-10-07'],
    '', '',
  ] },
] // prettier-ignore

/** What came in on Worcestershire’s. */
export const worcestershireSheets: readonly Sheet[] = [
  { answers: [
    'Mrs Ivy Danforth', ['7 May 1932', '1932-05-07'], '2267745',
    ['22 September 2026', '2026-09-22'], 'Mrs Danforth was moved from her own home to Teme Lodge by her solicitor, who holds power of attorney for money only. Social worker accepted his signature. Outcome sought: best interests meeting and an advocate.', [0], [0],
    'Judith Kemble', 'Manager', 'Teme Lodge Care Home', 'Nigel Farrow', 'Team Manager', 'Worcestershire Adult Social Care',
    'Nigel Farrow', 'Team Manager', 'Worcestershire Adult Social Care', ['24 September 2026', '2026-09-24'], 'Accept that the authority was not checked.', 'Advocate appointed. Best interests meeting held on 1 October.',
  ] },
  { answers: [
    'Roy Bascombe', ['14/11/1953', '1953-11-14'], '',
    ['14/10/2026', '2026-10-14'], 'Ambulance crew would not take Mr Bascombe although he had fallen and did not know what year it was. He was found next morning by our driver. We ask for the call to be listened to again.', [1], [0],
    'Sheila Truscott', 'Volunteer Coordinator', 'Teme Valley Lunch Club', 'Dean Orchard', 'Operations Manager', 'Severn Counties Ambulance Trust',
    '', '', '', '', '', '',
  ] },
] // prettier-ignore

/** What came in on Warwickshire’s. */
export const warwickshireSheets: readonly Sheet[] = [
  { answers: [
    'Ellie-Mae Thrupp', ['08/08/2017', '2017-08-08'], '6 Weavers Court, Arden Heath, CV98 3ZZ', 'Arden Heath Primary School', 'Warwickshire Children and Families',
    ['Claire Dunstan, 01632 960633', { 'escalatedBy.name': 'Claire Dunstan', 'escalatedBy.contact': '01632 960633' }], ['Victor Amos, v.amos@warkscf.example', { 'escalatedTo.name': 'Victor Amos', 'escalatedTo.contact': 'v.amos@warkscf.example' }],
    'School made four referrals in the summer term about Ellie-Mae being left alone at night. Each was answered with a leaflet. Health visitor and school agree that the threshold is met.',
    'The four will be read together.', 'Child in need plan from 28 September.', ['25/09/2026', '2026-09-25'],
    '', '', ['Stage 2', 2], '9 working days',
  ] },
] // prettier-ignore
