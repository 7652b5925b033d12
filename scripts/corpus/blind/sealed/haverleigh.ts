import type { Answer, BoardForm, Sheet } from '../filling'

const stages = ['Stage 1 – practitioners', 'Stage 2 – line managers', 'Stage 3 – senior leaders'] as const

/** A children’s partnership’s appendix: both professionals side by side in one table. */
export const haverleigh: BoardForm = {
  id: 'haverleigh', board: 'Haverleigh Safeguarding Children Partnership', short: 'HavSCP', title: 'Appendix A: Professional Disagreement Recording Template',
  guidance: 'To be saved on the child’s file by both agencies. Copy to the Partnership Business Unit at every stage.',
  choices: { 'Stage': stages, 'Stage resolved at': stages },
  parts: [
    ['Details of child', [['Child’s full name', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['LCS ID', 'subject.reference'], ['Home address', 'subject.address'], ['Legal status (CIN / CP / CLA / none)', null, '']]],
    ['Professional raising the disagreement', [['Name', 'escalatedBy.name'], ['Role', 'escalatedBy.jobTitle'], ['Agency / service', 'escalatedBy.agency'], ['Email or telephone', 'escalatedBy.contact']]],
    ['Professional receiving the disagreement', [['Name', 'escalatedTo.name'], ['Role', 'escalatedTo.jobTitle'], ['Agency / service', 'escalatedTo.agency'], ['Email or telephone', 'escalatedTo.contact']]],
    ['The disagreement', [['Date disagreement raised', 'raisedOn'], ['Stage', 'stage'], ['Nature of the professional disagreement', 'concern.summary'], ['Preferred resolution', 'concern.outcomeSought']]],
    ['Resolution', [['Response of receiving agency', 'response.summary'], ['Date response received', 'response.on'], ['Agreed actions', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'], ['Stage resolved at', 'outcome.stage']]],
  ],
} // prettier-ignore

const none = ['n/a', null] as const
/** A job title put into the box for the name. */
const posted = (name: string, jobTitle: string): Answer => [`${name} (${jobTitle})`, { 'escalatedBy.name': name, 'escalatedBy.jobTitle': jobTitle }] // prettier-ignore

export const haverleighSheets: readonly Sheet[] = [
  { answers: [
    'Amelia-Rose Dunstan', ['09/02/2017', '2017-02-09'], '5510482', '11 Chapel Rise, Haverleigh, HV99 3DU', 'CIN',
    'Karen Ashdown', 'Deputy Head and DSL', 'St Wilfrid’s Primary School', 'k.ashdown@stwilfrids.example',
    'Joe Farrant', 'Social Worker', 'Haverleigh Children’s Social Care', '01632 960118',
    ['14/09/2026', '2026-09-14'], [0], 'Amelia-Rose’s child in need plan is about to be closed. She has been collected late on nine of the last eleven school days, twice by a man nobody at school knows. Social worker feels mum has engaged well over the summer. School feels nothing has changed since July.', 'Plan to stay open for another review period and the man to be identified.',
    'Agreed to hold off closing until the next CIN meeting.', ['16/09/2026', '2026-09-16'], 'Plan stays open to the end of October. SW to do checks on mum’s new partner. School to send weekly attendance.', ['18/09/2026', '2026-09-18'], [0],
  ] },
  { answers: [
    'B.T.', ['4 December 2011', '2011-12-04'], '5507731', none, 'CLA s20',
    'Sunita Varma', 'Named Nurse, Children in Care', 'Haverleigh Community Health NHS Trust', '07700 900141',
    'Rob Ellingham', 'Team Manager', 'Haverleigh Children’s Social Care', 'rob.ellingham@haverleigh.example',
    ['22 September 2026', '2026-09-22'], [1], 'B. has moved placement four times since May and the health team was told of none of the moves. He has missed two orthopaedic appointments as a result. The team manager’s view is that carers should let us know.', 'Notification within 24 hours of any move, by the social worker.',
    'Accepts that it is for the social worker to tell health. Will remind the team.', ['25 September 2026', '2026-09-25'], '', '', [],
  ] },
  { answers: [
    'Kian Prewett', ['30/08/2013', '2013-08-30'], '', 'Flat 2, 8 Harbour Parade, Haverleigh', 'none',
    posted('PC Lorna Tidswell', 'Schools Liaison Officer'), '', 'Wessmoor Police', 'lorna.tidswell@wessmoor.example',
    'Mr G. Abara', 'Head of Year 8', 'Harbour Academy', '01632 960155',
    ['01/10/2026', '2026-10-01'], [0], 'School excluded Kian for having cannabis and rang police afterwards to “let us know”. He was out on the street by half ten. We say that he is being exploited and that school should have kept him there and made a referral. School say the behaviour policy gives them no choice.', 'Referral to be made today. Exclusion to be looked at again.',
    'Referral sent. Exclusion stands.', ['02/10/2026', '2026-10-02'], 'Referral accepted by the exploitation team. School will ring the liaison officer before excluding any child open to that team.', ['06/10/2026', '2026-10-06'], [0],
  ] },
  { answers: [
    'Isla Monkton', ['17 Jan 2025', '2025-01-17'], '5512906', '40 Quay Street, Haverleigh HV99 1QS', 'CP (neglect)',
    'Beatrice Oyewole', 'Specialist Health Visitor', 'Haverleigh Community Health NHS Trust', 'b.oyewole@hcht.example',
    'Diane Sturry', 'Conference Chair', 'Haverleigh Children’s Social Care', 'diane.sturry@haverleigh.example',
    ['12 Oct 2026', '2026-10-12'], [1], 'Conference on 8 October ended Isla’s plan by a majority of one. Health visitor, nursery and GP all dissented. Her weight is still falling. The chair’s position is that parents should be given a chance on a lower level of plan.', 'Reconvene conference with the dietitian’s report.',
    'Chair has spoken to her manager. Minutes will show the dissent but the decision stands.', ['15 Oct 2026', '2026-10-15'], ['TBC', null], ['TBC', null], [],
  ] },
  { answers: [
    'Reuben Slade', ['21/06/2010', '2010-06-21'], '5498820', 'Larkhill, Top Road, Nether Haver', none,
    'Fay Merriott', 'Counsellor', 'Open Door Young People’s Service', 'fay@opendoor-hav.example',
    'Dr K. Winstanley', 'CAMHS Consultant', 'Wessmoor Partnership NHS Trust', '',
    ['19/10/2026', '2026-10-19'], [0], 'Reuben was discharged from CAMHS after one assessment as “not meeting criteria”. He told me on 16 October that he had a date in mind. I am a counsellor with 6 hours a week and cannot hold this.', 'CAMHS to take him back and see him this week.',
    'Duty clinician will ring Reuben today. Assessment brought forward.', ['19/10/2026', '2026-10-19'], 'Seen 21 October. Open to CAMHS crisis pathway, safety plan shared with school and home.', ['22/10/2026', '2026-10-22'], [0],
  ] },
  { answers: [
    'Maisie Colyer', ['3.5.2019', '2019-05-03'], '5511377', '6 Rectory Close, Haverleigh', 'CIN',
    'Pauline Gosden', 'Manager', 'Haverleigh Family Refuge', '01632 960172',
    'Hugh Tranter', 'Head of Service', 'Haverleigh Children’s Social Care', 'hugh.tranter@haverleigh.example',
    ['26.10.2026', '2026-10-26'], [2], 'Social care gave the address of the refuge to Maisie’s father in a court statement. This is the second time this year. We have raised it with the social worker and the team manager and have been told it was “an admin error”.', 'Family to be moved at social care’s cost, and an account of how it happened.',
    'Sincere apologies. We will pay for the move and report the breach.', ['28.10.2026', '2026-10-28'], 'Family moved out of area on 29 October. Breach reported. Statements to be checked by a manager before filing.', ['30.10.2026', '2026-10-30'], [2],
  ] },
] // prettier-ignore
