import type { BoardForm, Sheet } from '../filling'

const steps = ['Step 1', 'Step 2', 'Step 3'] as const

/** A London borough’s form, filled in on its website and told of by mail; some have it in Word. */
export const hithegate: BoardForm = {
  id: 'hithegate', board: 'Hithegate Safeguarding Adults Partnership Board', short: 'HSAPB', title: 'Inter-agency Dispute Referral',
  guidance: 'Tell us about a dispute between organisations about an adult. You can come back and add what happened later.',
  choices: { 'Which step are you at?': steps, 'Have you told your safeguarding lead?': ['Yes', 'No'], 'At which step was it agreed?': steps },
  parts: [
    ['About you', [['Your name', 'escalatedBy.name'], ['Your job title', 'escalatedBy.jobTitle'], ['Your organisation', 'escalatedBy.agency'], ['Your work email or phone', 'escalatedBy.contact'], ['Have you told your safeguarding lead?', null, '']]],
    ['About the adult', [['Name of the adult', 'subject.name'], ['Adult’s date of birth', 'subject.dateOfBirth'], ['Adult’s address', 'subject.address'], ['Mosaic or NHS number', 'subject.reference']]],
    ['About the dispute', [['Which organisation is the dispute with?', 'escalatedTo.agency'], ['Who have you spoken to there?', 'escalatedTo.name'], ['Job title of that person', 'escalatedTo.jobTitle'], ['When did you raise the dispute with them?', 'raisedOn'], ['Which step are you at?', 'stage'], ['What is the dispute about?', 'concern.summary'], ['What would you like to happen?', 'concern.outcomeSought']]],
    ['What has happened since', [['What was their response?', 'response.summary'], ['When did they respond?', 'response.on'], ['What has been agreed?', 'outcome.summary'], ['When was it agreed?', 'outcome.agreedOn'], ['At which step was it agreed?', 'outcome.stage'], ['How long did it take?', 'outcome.timeTaken'], ['How could the process be better?', 'outcome.effectiveness']]],
  ],
} // prettier-ignore

export const hithegateSheets: readonly Sheet[] = [
  { answers: [
    'Tolu Adebayo-Finch', 'Safeguarding Midwife', 'Hithe Hospital NHS Foundation Trust', 'tolu.af@hithehospital.example', [0],
    'Marcela Duarte', ['09/12/1995', '1995-12-09'], 'Room 6, Seafarers Hostel, Dock Street', '2410993',
    'Hithegate Adult Social Care', 'Brendan Colley', 'Duty Manager', ['04/09/2026', '2026-09-04'], [0], 'Marcela gave birth on 1 September and is deaf. No BSL interpreter has been booked for the assessment of her needs as a parent and the social worker used her mother in law, whom she is afraid of. Adult Social Care says that interpreters are for the trust to pay.', 'Interpreter booked and the assessment done again.',
    'Will book one. Not sure who pays.', ['08/09/2026', '2026-09-08'], 'New assessment with interpreter on 11 September. Cost shared.', ['09/09/2026', '2026-09-09'], [0], '3 working days', '',
  ] },
  { answers: [
    'Graeme Pettitt', 'Tenancy Manager', 'Hithegate Homes', '020 7946 0310', [1],
    'Mr Cyril Bonsu', ['22/07/1947', '1947-07-22'], '90 Lighterman House, SE99 4RT', '2388106',
    'South Bank Mental Health Trust', 'Anneka Voss', 'Older Adults Team Lead', ['11/09/2026', '2026-09-11'], [0], 'Mr Bonsu lets strangers in at all hours because he takes them for his brothers. Trust discharged him to his GP in July for not answering letters. He cannot read letters any more.', 'See him at home with us.',
    '', '', '', '', [], '', '',
  ] },
  { answers: [
    'DS Patrick Olowe', 'Detective Sergeant, Adults at Risk', 'River Boroughs Police', 'patrick.olowe@police.example', [0],
    'Jean Tattersall', ['05/04/1938', '1938-04-05'], '2 Ropewalk Mews, SE99 1DD', '',
    'First Thames Bank', 'Siobhan Kerr', 'Vulnerable Customer Lead', ['18/09/2026', '2026-09-18'], [1], 'Bank has let £41,000 go in five payments to the same “builder”. Branch staff were worried but the fraud team lifted the stop each time because Mrs Tattersall said yes on the telephone. Bank’s position is that she authorised it.', 'A stop on the account until a visit has been made.\nA named contact for police.',
    'Stop put on for 30 days. Named contact given.', ['21/09/2026', '2026-09-21'], 'Visit with the bank’s own nurse adviser on 25 September. Daughter now has power of attorney registered with the bank.', ['02/10/2026', '2026-10-02'], [1], '10 working days', 'The bank is not a member of the Board and did not know of the policy.',
  ] },
  { answers: [
    'Maeve Corrigan', 'Nurse Consultant', 'Hithegate Drug and Alcohol Service', 'maeve.corrigan@hdas.example', [0],
    'Stefan Iordache', ['17/01/1983', '1983-01-17'], 'no fixed abode', '2419872',
    'Hithe Hospital NHS Foundation Trust', 'Mr Rajan Pillai', 'Consultant Surgeon', ['29/09/2026', '2026-09-29'], [0], 'Stefan was discharged two days after losing three toes, in paper slippers, as he had “broken the ward rules” by going out to smoke. No methadone script was sent. Surgeon tells us that it was a self discharge. Stefan says that security walked him out.', 'Dressing clinic to see him at our hub. A review of the discharge.',
    'Clinic can come on Tuesdays. The trust will look at the CCTV.', ['01/10/2026', '2026-10-01'], 'Dressings at the hub from 6 October. Trust accepts that it was not a self discharge.', ['09/10/2026', '2026-10-09'], [0], '8 working days', 'Name a person at each hospital to send these to.',
  ] },
  { answers: [
    'Yasmin Talbot', 'Manager', 'Harbour View Supported Living', 'yasmin@harbourview.example', [0],
    'Connor Blythe', ['26/06/2000', '2000-06-26'], 'Flat 4, Harbour View, SE99 2LB', '2401155',
    'Hithegate Adult Social Care', 'Brendan Colley', 'Duty Manager', ['07/10/2026', '2026-10-07'], [1], 'Connor has been assessed as needing two to one. Funding stopped on 1 October at panel without a review. Social worker agrees with us, panel does not. There have been two assaults on staff and one on another tenant since.', 'Two to one until there is a review.',
    'Panel will look at it again.', ['14/10/2026', '2026-10-14'], '', '', [], '', '',
  ] },
  { answers: [
    'Rev. Alice Munroe', 'Parish Safeguarding Officer', 'St Olave’s Church', '07700 900527', [1],
    'Brian Eastlake', ['30/10/1955', '1955-10-30'], 'The Vestry Rooms, Hithe Lane', '',
    'Hithegate Homes', 'Graeme Pettitt', 'Tenancy Manager', ['19/10/2026', '2026-10-19'], [0], 'Mr Eastlake has been sleeping in our porch since he was evicted on 12 October. He has a learning disability. Hithegate Homes told us that they did not know, though it is on his tenancy form.', 'A roof, and somebody to explain to him what has happened.',
    'Temporary flat offered.', ['20/10/2026', '2026-10-20'], 'Moved to a temporary flat on 21 October. Eviction to be reviewed with an advocate.', ['21/10/2026', '2026-10-21'], [0], 'Two days', '',
  ] },
] // prettier-ignore
