import type { BoardForm, Sheet } from '../filling'

/** A record about children, whose two professionals are asked the same things under headings of their own. */
export const carrowdale: BoardForm = {
  id: 'carrowdale', board: 'Carrowdale Safeguarding Children Partnership', short: 'CaSCP', title: 'Resolution of Professional Disagreements Record',
  guidance: 'Keep this record on the child’s file in both agencies. The Partnership’s manager is to have a copy when Stage 2 is reached.',
  choices: {
    'Nature of the disagreement (tick those that apply)': ['Threshold for intervention', 'Information sharing', 'Decision of a conference or meeting', 'Delay in acting', 'Roles of professionals'],
    'Has your safeguarding lead been consulted?': ['Yes', 'No'],
    'Stage at which it was resolved': ['Stage 1', 'Stage 2', 'Stage 3'],
  },
  parts: [
    ['Section A – Child or young person', [['Name of child', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Case number', 'subject.reference']]],
    ['Section B – Professional raising the disagreement', [['Name', 'escalatedBy.name'], ['Designation', 'escalatedBy.jobTitle'], ['Employing agency', 'escalatedBy.agency'], ['Contact number', 'escalatedBy.contact']]],
    ['Section C – Professional with whom there is disagreement', [['Name', 'escalatedTo.name'], ['Designation', 'escalatedTo.jobTitle'], ['Employing agency', 'escalatedTo.agency'], ['Contact number', 'escalatedTo.contact']]],
    ['Section D – The disagreement', [['Date disagreement was raised', 'raisedOn'], ['Nature of the disagreement (tick those that apply)', 'concern.grounds'], ['Summary, with the view of each agency', 'concern.summary'], ['Has your safeguarding lead been consulted?', null, '']]],
    ['Section E – Resolution', [['Response of the other professional', 'response.summary'], ['Resolution', 'outcome.summary'], ['Date of resolution', 'outcome.agreedOn'], ['Stage at which it was resolved', 'outcome.stage'], ['Comments on how the policy worked', 'outcome.effectiveness']]],
  ],
} // prettier-ignore

export const carrowdaleSheets: readonly Sheet[] = [
  { answers: [
    'Tobias Wren-Hartley', ['06/10/2015', '2015-10-06'], 'C-55120',
    'Mrs Gwen Ashcombe', 'Designated Safeguarding Lead', 'St Brannock’s Primary School', '01632 960801',
    'Leon Maddox', 'Assistant Team Manager', 'Carrowdale Children’s Services', '01632 960822',
    ['05/05/2026', '2026-05-05'], [0, 3], 'School: Tobias told two adults that he is locked in the shed. He should be seen today and at school.\nChildren’s Services: the referral gives no date for when it happened and mother denies it, so early help is right.', [0],
    'Having read the school’s note I agree that he should be seen.', 'Seen at school on 6 May. Strategy meeting the same day.', ['06/05/2026', '2026-05-06'], [0], 'Straightforward.',
  ] },
  { answers: [
    'Unborn baby Castell', ['EDD 12/09/2026', null], 'C-57733',
    'Ffion Amery', 'Specialist Midwife', 'Carrow Bay University Health Trust', '07700 900318',
    'Dawn Petrie', 'Independent Conference Chair', 'Carrowdale Children’s Services', '01632 960840',
    ['19/06/2026', '2026-06-19'], [2], 'Midwifery and the drug service voted for a plan and the other two agencies did not. The chair recorded “unanimous”.', [0],
    '', '', '', [], '',
  ] },
  { answers: [
    'Kezia Oduya', ['2 December 2010', '2010-12-02'], 'C-50419',
    'PS Ronan Tully', 'Child Protection Sergeant', 'Carrow Police', '01632 960877',
    'Annabel Crewe', 'Head of Year', 'Fallowfield Academy', '',
    ['24 March 2026', '2026-03-24'], [1], 'Academy will not give the names of the pupils who shared the pictures without a court order. Police say that the information sharing protocol allows it and that the academy signed it.', [1],
    'Our trust’s solicitor had advised against it. She has now changed her advice.', 'Names given on 27 March.', ['27 March 2026', '2026-03-27'], [1], 'It took a solicitor three days to read two pages.',
  ] },
  { answers: [
    'Mikolaj Duda', ['14.02.2019', '2019-02-14'], '',
    'Bridget Yarrow', 'Nursery Manager', 'Little Lapwings Nursery', '01632 960855',
    'Sanjay Roper', 'Health Visitor', 'Carrowdale 0–19 Team', '01632 960861',
    ['13.01.2026', '2026-01-13'], [3, 4], 'Nobody has looked at Mikolaj’s burns since the nursery told the health visitor on 7 January. Health visiting understood that the nursery would ring the GP; the nursery understood the opposite.', [1],
    'Saw the child at home on the 14th. Burns are healing. Referral made.', 'Both to ring Children’s Services next time, and each to tell the other.', ['16.01.2026', '2026-01-16'], [0], '',
  ] },
  { answers: [
    'Amber-Rose Kitteridge', ['28 May 2012', '2012-05-28'], 'C-48806',
    'Hugo Blaine', 'Youth Justice Worker', 'Carrowdale Youth Justice Service', '07700 900342',
    'Dr Shireen Vakil', 'Consultant Psychiatrist', 'Northern Carrow CAMHS', '01632 960890',
    ['10 February 2026', '2026-02-10'], [0, 4], 'CAMHS say that self-harm in a child who is exploited is “a social problem”. Youth justice, school and the social worker disagree and think that she will die.', [0],
    'We offered a telephone appointment, which was not taken up.', 'Joint visit by the consultant and the youth worker. Weekly sessions at the youth centre.', ['3 March 2026', '2026-03-03'], [2], 'Stage 2 added nothing but a fortnight.',
  ] },
  { answers: [
    'Noah Prewett', ['11/08/2022', '2022-08-11'], 'C-56002',
    'Caroline Jupp', 'Family Support Worker', 'Homestead Carrow', '01632 960803',
    'Leon Maddox', 'Assistant Team Manager', 'Carrowdale Children’s Services', '01632 960822',
    ['15/04/2026', '2026-04-15'], [1, 3], 'We were not told that Noah’s father had come out of prison and our volunteer met him on the doorstep. Children’s Services said that it was for probation to tell us.', [0],
    'It should have been us.', 'Volunteers’ project to be on the list for release notices.', ['21/04/2026', '2026-04-21'], [0], 'Good to have it in writing',
  ] },
] // prettier-ignore
