import type { BoardForm, Sheet } from '../filling'

/** A record for children and adults, a table for each part, whose parties are asked the same things. */
export const thornmere: BoardForm = {
  id: 'thornmere', board: 'Thornmere Safeguarding Partnership', short: 'TSP', title: 'Professional Challenge Record (PCR)',
  guidance: 'This record belongs to both agencies. Complete Parts 1 to 3 when the challenge is made and Parts 4 and 5 when it has been answered.',
  choices: { 'Child or adult?': ['Child', 'Adult'], 'Stage closed at': ['Stage 1', 'Stage 2', 'Stage 3'] },
  parts: [
    ['Part 1: Person concerned', [['Name of child or adult', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Child or adult?', 'subject.kind'], ['Case system number', 'subject.reference']]],
    ['Part 2a: Challenge made by', [['Name', 'escalatedBy.name'], ['Role', 'escalatedBy.jobTitle'], ['Organisation', 'escalatedBy.agency'], ['Telephone or e-mail', 'escalatedBy.contact']]],
    ['Part 2b: Challenge made to', [['Name', 'escalatedTo.name'], ['Role', 'escalatedTo.jobTitle'], ['Organisation', 'escalatedTo.agency'], ['Telephone or e-mail', 'escalatedTo.contact']]],
    ['Part 3: The challenge', [['Date challenge made', 'raisedOn'], ['What is the challenge?', 'concern.summary'], ['What outcome is wanted?', 'concern.outcomeSought']]],
    ['Part 4: Reply given by', [['Name', 'response.name'], ['Role', 'response.jobTitle'], ['Organisation', 'response.agency'], ['Date of reply', 'response.on'], ['Reply', 'response.summary']]],
    ['Part 5: Closing the challenge', [['Outcome', 'outcome.summary'], ['Date closed', 'outcome.agreedOn'], ['Stage closed at', 'outcome.stage'], ['Did this record help?', 'outcome.effectiveness']]],
  ],
} // prettier-ignore

export const thornmereSheets: readonly Sheet[] = [
  { answers: [
    'Beatrix Lanyon', ['11/11/2016', '2016-11-11'], [0], 'T-40812',
    'Helen Sowter', 'Head Teacher', 'Thornmere C of E Primary School', 'head@thornmereprimary.example',
    'Joel Appiah', 'Team Manager', 'Thornmere Children’s Services', '01632 960312',
    ['03/02/2026', '2026-02-03'], 'The child in need plan was closed without the school being asked. Beatrix has been late on 31 days since then and comes in hungry. The closing summary says that school has “no concerns”, which is not what we said.', 'The plan to be reopened and the summary put right.',
    'Joel Appiah', 'Team Manager', 'Thornmere Children’s Services', ['06/02/2026', '2026-02-06'], 'The summary has been corrected. We would prefer early help to a new plan.',
    'Early help plan with the school as lead. To be stepped up if attendance is below 85 % at Easter.', ['11/02/2026', '2026-02-11'], [0], 'Yes. It kept us to the point.',
  ] },
  { answers: [
    'Mr Leonard Pask', ['27/06/1942', '1942-06-27'], [1], 'T-33190',
    'Oyin Balogun', 'Lead Nurse, Safeguarding', 'Mere and Vale Hospitals NHS Trust', '01632 960340',
    'Deborah Stott', 'Service Manager', 'Thornmere Adult Social Care', 'd.stott@thornmere-asc.example',
    ['14/04/2026', '2026-04-14'], 'Mr Pask has been medically fit since 12 March. Two dates for discharge have passed because no social worker has seen him. He has caught pneumonia on the ward.', 'Named worker today and discharge by 24 April.',
    'Deborah Stott', 'Service Manager', 'Thornmere Adult Social Care', ['15/04/2026', '2026-04-15'], 'Worker named. Brokerage is looking for a home that can take him with oxygen.',
    'Discharged to The Willows on 23 April.', ['24/04/2026', '2026-04-24'], [1], 'Too many boxes.',
  ] },
  { answers: [
    'Amelie Rusk', ['5 July 2008', '2008-07-05'], [0], ['Unknown', null],
    'Gwilym Pugh', 'Project Worker', 'Mere Young People’s Housing', '07700 900533',
    'Sgt Katy Bonham', 'Missing Persons Coordinator', 'Mid Thorn Police', '',
    ['20 May 2026', '2026-05-20'], 'Amelie was graded “no apparent risk” when she went missing for the sixth time. She is 17, in care, and has named an adult who gives her crack.', 'To be graded high risk from the first call.',
    '', '', '', '', '', '', '', [], '',
  ] },
  { answers: [
    'Winifred Ojo', ['16 March 1937', '1937-03-16'], [1], 'T-38875',
    'Ged Mulvaney', 'Watch Manager, Prevention', 'Thorn and Mere Fire and Rescue', 'ged.mulvaney@tmfire.example',
    'Fiona Raitt', 'Operations Manager', 'Vale Telecare', '01632 960377',
    ['9 March 2026', '2026-03-09'], 'The telecare company took the linked smoke alarm out of Mrs Ojo’s flat when her direct debit failed. We were not told. She had a fire on 6 March and was pulled out by a neighbour.', 'No removal of a linked alarm without 14 days’ notice to the fire service.',
    'Fiona Raitt', 'Operations Manager', 'Vale Telecare', ['12 March 2026', '2026-03-12'], 'Alarm refitted free of charge. Policy under review.',
    'Notice period of 14 days written into the contract by the council.', ['2 April 2026', '2026-04-02'], [1], 'Yes',
  ] },
  { answers: [
    'Jasper Thwaite-Noon', ['8 January 2020', '2020-01-08'], [0], 'T-41266',
    'Sr Marie-Claire Dupuis', 'Health Visitor', 'Thornmere 0–19 Service', 'mc.dupuis@thornmere019.example',
    'Joel Appiah', 'Team Manager', 'Thornmere Children’s Services', '01632 960312',
    ['27 April 2026', '2026-04-27'], 'I was told on the day before that the review conference would be held without me as “health have sent a report”. My report was about the baby, not about Jasper, who has stopped speaking.', 'Conference to be held again with health present.',
    'Joel Appiah', 'Team Manager', 'Thornmere Children’s Services', ['28 April 2026', '2026-04-28'], 'The conference will be reconvened on 11 May.',
    'Reconvened on 11 May. Speech and language referral made.', ['12 May 2026', '2026-05-12'], [0], 'It did, I would use it again.',
  ] },
  { answers: [
    'Carlton Weekes', ['22/02/1966', '1966-02-22'], [1], 'T-39004',
    'Sharon Dyer', 'Registered Manager', 'Larchfield Supported Living', 'sharon@larchfield.example',
    'Dr Imogen Platt', 'GP', 'The Mere Surgery', 'mere.surgery@gp.example',
    ['05/06/2026', '2026-06-05'], 'Carlton’s annual health check was done over the telephone with a member of staff who had started that week. He has Down’s syndrome and has lost two stone.', 'Face to face check with bloods.',
    'Dr Imogen Platt', 'GP', 'The Mere Surgery', ['08/06/2026', '2026-06-08'], 'Booked for 10 June, double appointment.',
    'Seen 10 June. Referred on the two-week pathway.', ['10/06/2026', '2026-06-10'], [0], '',
  ] },
] // prettier-ignore
