import type { BoardForm, Sheet } from '../filling'

/** A shire county’s form, one table under shaded headings. */
export const ludbourne: BoardForm = {
  id: 'ludbourne', board: 'Ludbourne and the Levels Safeguarding Adults Board', short: 'LLSAB', title: 'Inter-agency Escalation Tracker',
  guidance: 'One tracker per adult. Send it to the Board’s business support each time the escalation moves up a stage.',
  choices: {
    'Current stage': ['Stage 1', 'Stage 2', 'Stage 3', 'Stage 4'],
    'What the disagreement is about (tick all that apply)': ['Threshold for a section 42 enquiry', 'Mental capacity or best interests', 'Discharge or transfer of care', 'Delay or drift', 'Information sharing', 'Who should lead'],
  },
  parts: [
    ['Adult at risk', [['Full name', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Home address', 'subject.address'], ['NHS or LAS number', 'subject.reference']]],
    ['Raised by', [['Your name', 'escalatedBy.name'], ['Your role', 'escalatedBy.jobTitle'], ['Your organisation', 'escalatedBy.agency'], ['Best number or email to reach you', 'escalatedBy.contact']]],
    ['Raised with', [['Name of person spoken to', 'escalatedTo.name'], ['Their role', 'escalatedTo.jobTitle'], ['Their organisation', 'escalatedTo.agency']]],
    ['The disagreement', [['Date first raised', 'raisedOn'], ['Current stage', 'stage'], ['What the disagreement is about (tick all that apply)', 'concern.grounds'], ['Account of the disagreement', 'concern.summary'], ['What would put this right?', 'concern.outcomeSought']]],
    ['Position now', [['Reply from the other organisation', 'response.summary'], ['Date of reply', 'response.on'], ['What has been agreed', 'outcome.summary'], ['Date agreed', 'outcome.agreedOn'], ['Copied to (for information)', null, '']]],
  ],
} // prettier-ignore

export const ludbourneSheets: readonly Sheet[] = [
  { answers: [
    'Mrs Edna Jellicoe', ['02/11/1938', '1938-11-02'], '14 Withy Close, Ludbourne LB4 2QT', 'LAS 330718',
    'Karen Thripp', 'Community Nursing Sister', 'Levels Community NHS Trust', '01632 960118',
    'Simon Aldous', 'Duty Social Worker', 'Ludbourne Council Adult Social Care',
    ['04/03/2026', '2026-03-04'], [0], [0, 3], 'I raised a safeguarding concern on 16 February about missed insulin by the domiciliary agency. It was closed the same day as “a quality issue”. Mrs Jellicoe was in hospital with ketoacidosis six days later.',
    'The concern to be reopened and a section 42 enquiry started.',
    '', '', '', '', '',
  ] },
  { answers: [
    'Alwyn Purkiss', ['19th July 1951', '1951-07-19'], 'The Old Forge, Muchelbury, LB9 1AB', ['Not known to us', null],
    'Sgt Mel Corrigan', 'Sergeant, Public Protection Unit', 'Mid Severn Police', 'mel.corrigan@midsevern.example',
    'Dr Hetty Laverack', 'Consultant Psychiatrist', 'Parrett Valley Partnership NHS Trust',
    ['27th April 2026', '2026-04-27'], [1], [1, 4], 'Mr Purkiss has been found walking on the A361 five times since Easter. The community mental health team’s position is that he has capacity and drinks. Our position is that nobody has assessed him when he is sober.\nOfficers have taken him home each time. On the last occasion he could not say which house was his.',
    '1. A capacity assessment, in the morning.\n2. A named worker.\n3. The team to tell us when he misses an appointment.',
    'The team will see him at home with an officer present. We do not accept that there was any delay.', ['29th April 2026', '2026-04-29'], '', '', 'Force safeguarding lead',
  ] },
  { answers: [
    'Y.B.', ['TBC', null], ['No fixed abode', 'No fixed abode'], ['N/A', null],
    'Tolu Ashworth', 'Outreach Worker', 'Crossway Drug and Alcohol Service', '07700 900418',
    'Diane Mottram', 'Housing Options Manager', 'Ludbourne District Council',
    ['9 June 2026', '2026-06-09'], [1], [5], 'Housing say that Y.B. is not in priority need. Adult social care say that this is a housing matter. She has been sleeping in the bus station for three weeks and is pregnant.',
    'One agency to take the lead by Friday.',
    ['Awaited', null], '', '', '', '',
  ] },
  { answers: [
    'Trevor Nankervis', ['3.5.60', '1960-05-03'], 'Flat 6, Sedge Court, Ludbourne LB1 3EF', '943 555 0127',
    'Josie Whitelaw', 'Neighbourhood Housing Officer', 'Levels Homes', 'j.whitelaw@levelshomes.example / 01632 960155',
    'Simon Aldous', 'Duty Social Worker', 'Ludbourne Council Adult Social Care',
    ['11.2.26', '2026-02-11'], [1], [0, 3], 'Mr Nankervis is hoarding and has not let our gas engineer in for two years. Four referrals have been closed without a visit as he “declined”. He declined by not answering a letter. He cannot read.',
    'Somebody to see him in person.',
    'Visit carried out on 24 February by a social worker and our officer together.', ['25.2.26', '2026-02-25'], 'Care Act assessment under way. Gas supply made safe on 2 March. Review in six weeks.', ['3.3.26', '2026-03-03'], '',
  ] },
  { answers: [
    'Miss Constance Amory-Booth', ['1 Jan 1933', '1933-01-01'], 'Hatch Lodge Residential Home, Hatch Lane, Curry Levels LB7 8PD', '943 555 2291',
    'Rukhsana Mirza', 'Registered Manager', 'Hatch Lodge Residential Home', '01632 960171',
    'Neil Farrant', 'Matron, Discharge Lounge', 'Ludbourne and District Hospitals NHS Foundation Trust',
    ['Monday 18 May 2026', '2026-05-18'], [1], [2, 4], 'Miss Amory-Booth was brought back to us at ten to midnight on Friday 15 May in a nightgown, with somebody else’s medicines and without the do-not-resuscitate form that had been agreed on the ward. The ambulance crew had no handover. The ward says that we were told; we have no record of a call and our phones are logged.',
    'An apology to Miss Amory-Booth’s nephew, and no discharges to us after 6 pm.',
    'Ward sister has confirmed that the call was made to another home in error.', ['Wednesday 20 May 2026', '2026-05-20'],
    'Letter of apology sent. Trust will ring back on the home’s published number before any discharge. After 6 pm only with the agreement of the manager on call.', ['Friday 22 May 2026', '2026-05-22'], 'CQC inspector',
  ] },
  { answers: [
    'Goran Babić', ['23-08-1979', '1979-08-23'], '', 'LAS 351002',
    'Phil Desborough', 'Probation Officer', 'Probation Service, Ludbourne and Mid Severn', 'phil.desborough@probation.example',
    'Dr Hetty Laverack', 'Consultant Psychiatrist', 'Parrett Valley Partnership NHS Trust',
    ['30-01-2026', '2026-01-30'], [2], [1, 3, 5], 'Refused by the learning disability team (IQ “borderline”), refused by mental health (“behavioural”), refused by the autism service (two-year wait). He is being robbed every benefit day. Stage 2 meeting of 20 February did not reach a view.',
    'One of the three services to accept him, with a date.',
    'Each service has restated its criteria.', ['20-02-2026', '2026-02-20'], 'Not agreed. Goes to Board members at stage 3.', '', 'All attendees of 20 February',
  ] },
  { answers: [
    'Mr Percival Stoate', ['12 October 1944', '1944-10-12'], '2 Drove Cottages, Athelbury, LB8 4HH', 'LAS 301994',
    'Ffion Beddoes', 'Adult Safeguarding Lead', 'Ludbourne Fire and Rescue Service', 'ffion.beddoes@ludfire.example',
    'Amanda Coker', 'Care Coordinator', 'Brightwater Homecare',
    ['14/4/26', '2026-04-14'], [0], [3], 'Emollient cream, roll-ups and an airflow mattress. We asked the agency on 1 April to put a fire risk assessment in his care plan and have heard nothing.',
    'Risk assessment, and metal ashtrays in place of the paper plates that the carers give him.',
    'Done on 15 April, sorry for the delay.', ['16/4/26', '2026-04-16'], 'Assessment in the plan. Flame-retardant bedding supplied by us.', ['16/4/26', '2026-04-16'], '',
  ] },
  { answers: [
    'Sabiha Chowdhury', ['6 March 1988', '1988-03-06'], ['Address withheld – see attached', null], 'LAS 348860',
    'Lorraine Peach', 'Independent Domestic Abuse Adviser', 'Safe Harbour Levels', '0117 496 0140',
    'Stuart Inge', 'Team Manager, First Response', 'Ludbourne Council Adult Social Care',
    ['2 June 2026', '2026-06-02'], [1], [0, 1], 'The council accepts that Sabiha is being abused but not that she has care and support needs. She is deaf and relies on her husband to interpret. She was interviewed with him in the room.',
    'A fresh interview with a registered BSL interpreter.',
    'I have listened to the call and agree that this should not have happened.', ['4 June 2026', '2026-06-04'], 'Interview re-done on 8 June with an interpreter. Enquiry opened.', ['9 June 2026', '2026-06-09'], 'MARAC coordinator',
  ] },
] // prettier-ignore
