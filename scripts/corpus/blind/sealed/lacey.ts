import type { BoardForm, Sheet } from '../filling'

const steps = ['Step 1', 'Step 2', 'Step 3'] as const

/** A unitary’s sheet in Excel: two panes beside each other, and long answers across both. */
export const lacey: BoardForm = {
  id: 'lacey', board: 'Port Lacey and Roads Safeguarding Partnership', short: 'PLRSP', title: 'Dispute Resolution Sheet (DRS)',
  guidance: 'White cells only. One sheet for each child or adult. Save as DRS and the initials, and send it to the Partnership Coordinator.',
  choices: { 'Current step': steps, 'Settled at step': steps },
  parts: [
    ['Child or adult', [['Name', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['System no.', 'subject.reference'], ['Address', 'subject.address']]],
    ['Raised by', [['Practitioner', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency'], ['Tel / email', 'escalatedBy.contact']]],
    ['Raised with', [['Practitioner', 'escalatedTo.name'], ['Job title', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency'], ['Tel / email', 'escalatedTo.contact']]],
    ['Dispute', [['Date raised', 'raisedOn'], ['Current step', 'stage'], ['What is in dispute', 'concern.summary'], ['Resolution wanted', 'concern.outcomeSought']]],
    ['Response and settlement', [['Response', 'response.summary'], ['Date of response', 'response.on'], ['Settled at step', 'outcome.stage'], ['Settlement', 'outcome.summary'], ['Date settled', 'outcome.agreedOn'], ['Time taken', 'outcome.timeTaken']]],
  ],
} // prettier-ignore

export const laceySheets: readonly Sheet[] = [
  { answers: [
    'Theo Marchbank', ['28/03/2020', '2020-03-28'], 'PL-88120', '71 Dock Terrace, Port Lacey',
    'Julie Ancrum', 'Nursery Manager', 'Tiny Tides Nursery', 'julie@tinytides.example', 'Aaron Fisk', 'Assessment Team Social Worker', 'Port Lacey Children’s Services', '01632 960402',
    ['10/09/2026', '2026-09-10'], [0], 'Theo came in with a slap mark in the shape of a hand. The social worker spoke to dad on the phone, was told that it was his cousin (aged 3) and closed it. It is not the hand of a child of 3.', 'Medical and a visit.',
    'Manager has looked at the photograph. Visit and medical today.', ['11/09/2026', '2026-09-11'], [0], 'Section 47 enquiry. Theo with his grandmother in the meantime.', ['15/09/2026', '2026-09-15'], '3 working days',
  ] },
  { answers: [
    'Mr Ivor Stanhope', ['02/02/1940', '1940-02-02'], 'PL-70033', 'Roads View Care Home',
    'Dawn Pickard', 'Community Pharmacist', 'Harbourside Pharmacy', '01632 960419', 'Trevor Munt', 'Deputy Manager', 'Roads View Care Home', '',
    ['25/09/2026', '2026-09-25'], [1], 'Mr Stanhope’s warfarin was given twice on five days out of nine. The home says that this was a recording error and that he is well. We think it is a pattern: his neighbour had the same in August.', 'Reported as a safeguarding concern by the home.',
    '', '', [], '', '', '',
  ] },
  { answers: [
    'Chantelle Rudge', ['11/11/2008', '2008-11-11'], 'PL-85571', 'supported lodgings, Lacey Road',
    'Miriam Goss', 'Personal Adviser', 'Port Lacey Leaving Care', 'miriam.goss@portlacey.example', 'Dr F. Okonjo', 'Consultant', 'Lacey Bay Hospitals NHS Trust', 'f.okonjo@laceybay.example',
    ['06/10/2026', '2026-10-06'], [0], 'Chantelle will be 18 in five weeks. Children’s ward discharged her to the adult diabetes clinic, which has a four month wait, so that nobody at all is prescribing her insulin.', 'Children’s clinic to keep her until the adult clinic has seen her.',
    'Agreed, sorry. Prescription issued.', ['08/10/2026', '2026-10-08'], [0], 'Children’s clinic keeps all care leavers until a first adult appointment.', ['14/10/2026', '2026-10-14'], '6 days',
  ] },
  { answers: [
    'Mrs Olu Adebayo-Finch', ['19/08/1952', '1952-08-19'], '', '3 Signal House, Port Lacey PL99 2SH',
    'Geoff Larwood', 'Station Manager', 'Lacey Coast Fire and Rescue', '07700 900427', 'Becca Thwaite', 'Duty Worker', 'Port Lacey Adult Services', '01632 960433',
    ['20/10/2026', '2026-10-20'], [1], 'Third fire in her kitchen this year. She hoards, and the only way in is over the sofa. Duty say it is lifestyle choice and she has refused help. I believe that nobody has told her that she will die.', 'Hoarding panel next week, with us there.',
    'Will go to panel on 29 October.', ['22/10/2026', '2026-10-22'], [], '', '', '',
  ] },
  { answers: [
    'Dylan Stokoe', ['5 Sept 2015', '2015-09-05'], 'PL-86604', '18 Beacon Street',
    'Anna Whitlow', 'SENCO', 'Beacon Street Junior School', 'senco@beaconstreet.example', 'Paul Reddish', 'SEND Casework Manager', 'Port Lacey Council', 'paul.reddish@portlacey.example',
    ['2 Nov 2026', '2026-11-02'], [1], 'Dylan has been on a timetable of one hour a day since June because the council cannot find a special school. Mum has lost her job. The council regards this as a matter for the tribunal; we regard it as a child who is out of sight.', 'Full time provision before Christmas and a child in need assessment.',
    'Tuition of 15 hours a week from 9 November. Assessment requested.', ['5 Nov 2026', '2026-11-05'], [1], 'Tuition as offered, special school from January.', ['11 Nov 2026', '2026-11-11'], '7 working days',
  ] },
] // prettier-ignore
