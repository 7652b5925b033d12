import type { Sheet } from '../filling'

/** What came in on Hertfordshire’s form. */
export const hertfordshireSheets: readonly Sheet[] = [
  { also: { stage: 2 }, answers: [
    [0], [0], [0], [0], [1],
    'Mrs Halina Brody', 'Housing: Mrs Brody is being visited at night by men who owe her late husband money and she has asked us to move her.\nAdult Care Services: she has capacity and has not asked them for anything.\nPolice: no complaint has been made.',
    'Joint visit by housing and Adult Care Services on 14 May. Moved to sheltered housing on 22 May.',
    'S Wickstead', 'Susan Wickstead', 'Head of Housing Options', 'Rib Valley District Council', ['5 May 2026', '2026-05-05'],
    'D. Anand', 'Deepak Anand', 'Service Manager', 'Adult Care Services', ['11 May 2026', '2026-05-11'],
    ['Stage 2. The policy worked but the form is hard to find.', { 'outcome.stage': 2, 'outcome.effectiveness': 'The policy worked but the form is hard to find.' }], '5 working days',
  ] },
  { also: { stage: 1 }, answers: [
    [0], [0], [1], [1], [1],
    'Leonard Farrier', 'Day centre and GP differ about whether Mr Farrier’s bruises need to be looked at. GP has not seen them. Day centre has photographs, taken with his agreement.',
    'GP saw Mr Farrier on 3 June and has made a safeguarding referral.',
    '', 'Tessa Milburn', 'Day Centre Manager', 'Quinn Court Day Centre', ['02/06/2026', '2026-06-02'],
    '', 'Dr Ivo Hartley', 'GP Partner', 'Lea Bridge Surgery', ['03/06/2026', '2026-06-03'],
    ['Stage 1', { 'outcome.stage': 1 }], '1 working day',
  ] },
] // prettier-ignore

/** What came in on Worcestershire’s. */
export const worcestershireSheets: readonly Sheet[] = [
  { answers: [
    'Mr Clement Haywood', ['23 April 1947', '1947-04-23'], '2251304',
    ['29 April 2026', '2026-04-29'], 'Mr Haywood’s direct payment has been used for two years by a man who does not exist. We told the council in January. The audit team says that it will look at it in its turn.\nOutcome sought: payments frozen and an enquiry.', [0], [1],
    'Angela Botterill', 'Payroll Manager', 'Severnside Independent Living', 'Craig Lovell', 'Audit Lead', 'Worcestershire Adult Social Care',
    'Craig Lovell', 'Audit Lead', 'Worcestershire Adult Social Care', ['30 April 2026', '2026-04-30'], 'Payments frozen today. Police told.', 'Enquiry opened. Managed account from 11 May.',
  ] },
  { answers: [
    'Dilys Ranford', ['02/08/1938', '1938-08-02'], ['not known', null],
    ['08/06/2026', '2026-06-08'], 'Physiotherapist was rude to Mrs Ranford and her husband and walked out of the visit when asked about a fall. Trust say it is a complaint for PALS. We think the fall was caused by a hoist that had been condemned.', [1], [0],
    'Justin Keay', 'Care Home Manager', 'Malvern View Nursing Home', 'Priscilla Dunne', 'Therapy Lead', 'Herefordshire Borders NHS Trust',
    '', '', '', '', '', '',
  ] },
] // prettier-ignore

/** What came in on Warwickshire’s. */
export const warwickshireSheets: readonly Sheet[] = [
  { answers: [
    'Jaxon Pettifer', ['12/12/2011', '2011-12-12'], '31 Lock Lane, Ansty Cross, CV99 1ZZ', 'Lock Lane Youth Club', 'Warwickshire Children and Families',
    ['Bryony Sparkes, 01632 960590', { 'escalatedBy.name': 'Bryony Sparkes', 'escalatedBy.contact': '01632 960590' }], ['Mohammed Zaman, m.zaman@warkscf.example', { 'escalatedTo.name': 'Mohammed Zaman', 'escalatedTo.contact': 'm.zaman@warkscf.example' }],
    'Jaxon told the club that he carries parcels for his cousin. Social work team has closed twice as he would not repeat it. Police say that the address is of interest to them and agree with the club that there should be a meeting.',
    'We will call a meeting with police.', 'Exploitation meeting on 10 June. Jaxon has a mentor.', ['10/06/2026', '2026-06-10'],
    '', '', ['Stage 3', 3], '14 working days',
  ] },
] // prettier-ignore
