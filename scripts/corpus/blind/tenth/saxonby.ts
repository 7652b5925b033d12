import type { BoardForm, Sheet } from '../filling'

const levels = ['Level 1 – practitioner', 'Level 2 – team manager', 'Level 3 – head of service', 'Level 4 – partnership'] as const // prettier-ignore

/** A partnership’s entry for its challenge log, on a sheet of Excel with lists to choose from. */
export const saxonby: BoardForm = {
  id: 'saxonby', board: 'Saxonby and Fenside Safeguarding Children Partnership', short: 'SFSCP', title: 'Professional Challenge Log: Individual Entry',
  guidance: 'One sheet for each challenge. Yellow cells are for you. E-mail to the Partnership when the challenge is made and again when it is closed.',
  choices: { 'Level of challenge': levels, 'Level at which it closed': levels },
  parts: [
    ['CHILD', [['Child’s name', 'subject.name'], ['Child’s DOB', 'subject.dateOfBirth'], ['LCS or NHS no.', 'subject.reference'], ['School or setting', null, '']]],
    ['CHALLENGE MADE BY', [['Professional', 'escalatedBy.name'], ['Position', 'escalatedBy.jobTitle'], ['Service', 'escalatedBy.agency'], ['Telephone or e-mail', 'escalatedBy.contact']]],
    ['CHALLENGE MADE TO', [['Professional', 'escalatedTo.name'], ['Position', 'escalatedTo.jobTitle'], ['Service', 'escalatedTo.agency'], ['Telephone or e-mail', 'escalatedTo.contact']]],
    ['THE CHALLENGE', [['Challenge made on', 'raisedOn'], ['Level of challenge', 'stage'], ['Describe the challenge (facts and both opinions)', 'concern.summary'], ['Resolution wanted', 'concern.outcomeSought']]],
    ['REPLY', [['Reply received on', 'response.on'], ['Reply given by', 'response.name'], ['What the reply was', 'response.summary']]],
    ['CLOSURE', [['Challenge closed on', 'outcome.agreedOn'], ['Level at which it closed', 'outcome.stage'], ['What was agreed', 'outcome.summary'], ['Time from challenge to closure', 'outcome.timeTaken']]],
  ],
} // prettier-ignore

export const saxonbySheets: readonly Sheet[] = [
  { answers: [
    'Amelia-Rose Dack', ['23/06/2019', '2019-06-23'], 'LCS 80417', 'Fenside Infants',
    'Mrs Karen Loomis', 'Designated Safeguarding Lead', 'Fenside Infant School', 'dsl@fensideinfants.example',
    'Jerome Batty', 'Duty Social Worker', 'Saxonby Children’s Social Care', '01632 960233',
    ['03/09/2026', '2026-09-03'], [0], 'Amelia-Rose came back from the holidays with her hair cut off and 3 kg lighter. Referral of 2 September was sent on to Early Help the same afternoon. Duty view: no disclosure has been made. School view: she does not speak at all, so there will not be one.', 'Social worker to see her this week.',
    ['04/09/2026', '2026-09-04'], 'Jerome Batty', 'Will be seen Monday with the school nurse.', ['09/09/2026', '2026-09-09'], [0], 'Seen 7 September. Child and family assessment started.', '4 working days',
  ] },
  { answers: [
    'Kofi Amankwah', ['11/12/2010', '2010-12-11'], '', 'Saxonby High',
    'PC Donna Wragg', 'Missing Persons Coordinator', 'Fenland Constabulary', 'donna.wragg@police.example',
    'Steph Arbon', 'Residential Manager', 'Poplar Lodge Children’s Home', '01632 960252',
    ['10/09/2026', '2026-09-10'], [1], 'Missing 14 times in August. The home rings us at 10 pm whatever time he went. Home says that it is in his placement plan. Social worker has not seen that plan and agrees with us.', 'Report when missing. Philomena protocol to be filled in.',
    ['17/09/2026', '2026-09-17'], 'Steph Arbon', 'Plan was an old one. Staff have been told.', ['21/09/2026', '2026-09-21'], [1], 'Philomena form done for Kofi and for the other two residents.', '7 working days',
  ] },
  { answers: [
    'Unborn baby Cleaver', ['', null], 'LCS 81002', '',
    'Magda Nowicka', 'Specialist Midwife', 'Fenside Hospitals NHS Trust', 'magda.nowicka@fensidehospitals.example',
    'Rob Sallis', 'Team Manager, Assessment', 'Saxonby Children’s Social Care', 'rob.sallis@saxonby.example',
    ['24/09/2026', '2026-09-24'], [1], 'Mother is 33 weeks. Two older children adopted. Pre-birth conference has been put off twice because of leave. We do not accept that it can wait until 36 weeks as she went at 35 with the last one.', 'Conference by 2 October and a plan for the ward.',
    '', '', '', '', '', '', '',
  ] },
  { answers: [
    'Theo and Isla Marchbank', ['', null], 'LCS 79330 and 79331', 'Marsh Lane Academy',
    'Helen Prideaux', 'Independent Reviewing Officer', 'Saxonby Children’s Social Care', '01632 960240',
    'Dr Lucy Farnham', 'Clinical Lead', 'Fenside CAMHS', 'camhs.fenside@nhs.example',
    ['28/09/2026', '2026-09-28'], [2], 'CAMHS will not begin work until the children are in a “permanent placement”. The court will not settle the placement until it knows what help they will have. I have raised this with the team and its manager since May.', 'Assessment of both before the hearing on 30 October.',
    ['05/10/2026', '2026-10-05'], 'Prof. Ian Heathcote', 'An assessment can be made without treatment. Dates offered.', ['12/10/2026', '2026-10-12'], [2], 'Both to be assessed on 20 October. Report to the court by the 27th.', '10 working days',
  ] },
  { answers: [
    'Bailey Stannard', ['02/02/2013', '2013-02-02'], 'NHS 999 271 6605', 'Elective home education',
    'Faye Cordell', 'School Nurse', 'Fenside 0–19 Service', 'faye.cordell@fenside019.example',
    'Martin Ashdown', 'EHE Officer', 'Saxonby Council Education', 'm.ashdown@saxonby.example',
    ['06/10/2026', '2026-10-06'], [0], 'Nobody has seen Bailey since March. Education wrote three letters and took a typed reply as proof of a suitable education. I think he should be seen; Education say that they have no power to.', 'Joint visit. School attendance order if there is no answer.',
    ['07/10/2026', '2026-10-07'], 'Martin Ashdown', 'Happy to come along on a visit.', '', '', '', '',
  ] },
  { answers: [
    'Skye Pullinger', ['19/10/2008', '2008-10-19'], 'LCS 77218', 'Fenside College',
    'Aidan Rourke', 'Youth Worker', 'The Hub Saxonby', 'aidan@thehubsaxonby.example',
    'Rob Sallis', 'Team Manager, Assessment', 'Saxonby Children’s Social Care', 'rob.sallis@saxonby.example',
    ['13/10/2026', '2026-10-13'], [0], 'Skye is 17 and was told by duty to “go to housing”. Housing told her to go to social care. She slept in the college car park on Sunday. It is a Southwark case and neither of them asked her about it.', 'Joint housing assessment today.',
    ['13/10/2026', '2026-10-13'], 'Rob Sallis', 'Assessment at 3 pm today.', ['14/10/2026', '2026-10-14'], [0], 'Accommodated under section 20. Place found at Bridge House.', '1 day',
  ] },
] // prettier-ignore
