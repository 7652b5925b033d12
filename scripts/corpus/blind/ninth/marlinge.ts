import type { BoardForm, Sheet } from '../filling'

const yesNo = ['Yes', 'No'] as const

/** A borough’s record on a sheet of Excel: two questions to a row. */
export const marlinge: BoardForm = {
  id: 'marlinge', board: 'Marlinge Safeguarding Adults Partnership', short: 'MaSAP', title: 'Challenge Record CR2',
  guidance: 'One record for each challenge. Send to the Partnership Hub when it is opened and again when it is closed.',
  choices: { 'Is it about process?': yesNo, 'Is it about how a professional handled the case?': yesNo },
  parts: [
    ['Resident', [['Resident’s name', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['Mosaic ID', 'subject.reference'], ['Ward', null, '']]],
    ['Challenging agency', [['Agency', 'escalatedBy.agency'], ['Lead officer', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Email', 'escalatedBy.contact']]],
    ['Challenged agency', [['Agency', 'escalatedTo.agency'], ['Lead officer', 'escalatedTo.name'], ['Job title', 'escalatedTo.jobTitle'], ['Email', 'escalatedTo.contact']]],
    ['Challenge', [['Date of challenge', 'raisedOn'], ['Tier (1, 2 or 3)', 'stage'], ['Issue', 'concern.summary'], ['Is it about process?', 'concern.isProcess'], ['Is it about how a professional handled the case?', 'concern.isProfessionalHandling'], ['Remedy requested', 'concern.outcomeSought']]],
    ['Response and closure', [['Date of response', 'response.on'], ['Days open', 'outcome.timeTaken'], ['Response', 'response.summary'], ['Remedy agreed', 'outcome.summary'], ['Date closed', 'outcome.agreedOn'], ['Tier at which closed', 'outcome.stage']]],
  ],
} // prettier-ignore

export const marlingeSheets: readonly Sheet[] = [
  { answers: [
    'Winston Delapenha', ['14/09/1948', '1948-09-14'], '2087741', 'Marlinge Park',
    'St Bride’s Hospital NHS Trust', 'Oluchi Nwosu', 'Safeguarding Adults Nurse', 'o.nwosu@stbrides.example',
    'LB Marlinge Adult Social Care', 'Hannah Brightwell', 'Hospital Team Manager', 'hannah.brightwell@marlinge.example',
    ['06/05/2026', '2026-05-06'], ['1', 1], 'Section 42 decision took 19 days. Mr Delapenha was discharged back to the same carer in the meantime and is in again with dehydration.', [0], [1], 'Enquiry to start today and a call about who told the ward it was safe.',
    ['07/05/2026', '2026-05-07'], '2', 'Decision was in the wrong tray. Enquiry open.', 'Not to go home until the enquiry officer has been to the house.', ['08/05/2026', '2026-05-08'], ['1', 1],
  ] },
  { answers: [
    'Rosario Quiambao', ['03/03/1979', '1979-03-03'], '2090418', 'Canal Side',
    'Marlinge Modern Slavery Project', 'Leo Fairhead', 'Caseworker', 'leo@mmsp.example',
    'Metropolitan South Police', 'DC Imran Sohal', 'Detective Constable', 'imran.sohal@police.example',
    ['13/04/2026', '2026-04-13'], ['2', 2], 'Rosario was interviewed as a suspect in a cannabis house before anybody asked about the NRM. Interpreter was of the wrong language.', [0], [0], 'No further interview without a solicitor and a Tagalog interpreter.',
    ['20/04/2026', '2026-04-20'], '9', 'Agreed; the first interview will not be relied upon.', 'Officer in the case changed. NRM referral made 21 April.', ['24/04/2026', '2026-04-24'], ['2', 2],
  ] },
  { answers: [
    'A. Osei-Tutu', ['', null], '2091155', '',
    'Marlinge Homes', 'Carla Whitmarsh', 'Tenancy Enforcement Officer', 'carla.whitmarsh@marlingehomes.example',
    'East Thames Mental Health Trust', 'Declan Fury', 'Care Coordinator', '',
    ['02/06/2026', '2026-06-02'], ['1', 1], 'Tenant is throwing furniture from the 5th floor. Trust say he is well. No one has been inside since Feb.', [1], [0], 'Home visit with us this week.',
    '', '', '', '', '', '',
  ] },
  { answers: [
    'Beryl Stanyon', ['27/11/1935', '1935-11-27'], '2060092', 'Hope Street',
    'Age Friendly Marlinge', 'Peter Quorn', 'Befriending Manager', 'peter@agefriendly.example',
    'Hope Street Medical Centre', 'Dr Bina Chatwal', 'GP Partner', 'hopestreet.admin@gp.example',
    ['22/04/2026', '2026-04-22'], ['1', 1], 'Surgery has put “family to collect” on Mrs Stanyon’s prescriptions. It is the nephew whom she accuses of taking her tablets.', [0], [1], 'Pharmacy to deliver in a locked box.',
    ['22/04/2026', '2026-04-22'], '1', 'Done. Note removed from the record.', 'Locked box delivered weekly.', ['23/04/2026', '2026-04-23'], ['1', 1],
  ] },
  { answers: [
    'Farida Karimi', ['19/07/1991', '1991-07-19'], '2089960', 'Old Dock',
    'LB Marlinge Adult Social Care', 'Stephen Cropley', 'Approved Mental Health Professional', 'stephen.cropley@marlinge.example',
    'East Thames Mental Health Trust', 'Ines Delgado', 'Bed Manager', 'bedmanagement@ett.example',
    ['11/05/2026', '2026-05-11'], ['3', 3], 'Detained on paper on 9 May and still in A&E on the 11th. No bed. Trust’s on-call director would not come to the phone. Hospital and police support this challenge.', [0], [0], 'A bed today, and a rule about who is woken up.',
    ['12/05/2026', '2026-05-12'], '6', 'Bed found out of area on the 12th.', 'Director on call to join the bed meeting within one hour of any wait over 12 hours.', ['19/05/2026', '2026-05-19'], ['3', 3],
  ] },
  { answers: [
    'Kenneth Prout', ['08/08/1956', '1956-08-08'], '2088127', 'Marlinge Park',
    'London South Ambulance Service', 'Joanna Tibbs', 'Safeguarding Practitioner', 'joanna.tibbs@lsas.example',
    'LB Marlinge Adult Social Care', 'Hannah Brightwell', 'Hospital Team Manager', 'hannah.brightwell@marlinge.example',
    ['28/05/2026', '2026-05-28'], ['1', 1], 'Eleven self-neglect referrals from crews in a year with no outcome sent back. Last crew found him on the floor for two days.', [0], [0], 'A visit, and feedback on all eleven.',
    ['01/06/2026', '2026-06-01'], '8', 'Nine of the eleven were merged with an old contact.', 'Visit 2 June. Feedback now sent to the ambulance hub each Friday.', ['09/06/2026', '2026-06-09'], ['1', 1],
  ] },
  { answers: [
    'Theo Marchetti', ['30/12/2003', '2003-12-30'], '2091301', 'Canal Side',
    'Bridgeway College', 'Samira Haque', 'Safeguarding Officer', 's.haque@bridgeway.example',
    'LB Marlinge Learning Disability Service', 'Neil Osgood-Page', 'Duty Manager', 'ld.duty@marlinge.example',
    ['09/06/2026', '2026-06-09'], ['1', 1], 'Student disclosed that his support worker sends him pictures. Duty told us to ring the police and did not take the concern.', [0], [1], 'Concern to be taken and the worker’s employer told.',
    ['10/06/2026', '2026-06-10'], '1', 'Concern taken; position of trust meeting on 12 June.', 'Duty staff reminded that police and safeguarding run side by side.', ['10/06/2026', '2026-06-10'], ['1', 1],
  ] },
] // prettier-ignore
