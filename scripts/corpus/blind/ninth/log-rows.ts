import type { LogOf } from '../agency-log'

/** What agencies keep of their own escalations. */
export const hospital: LogOf = {
  realDates: true,
  above: [['Stourwater General Hospital'], ['Interagency escalation tracker – April to June 2026'], []],
  below: [],
  columns: [
    ['Ref', null], ['Patient', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['Hospital no.', 'subject.reference'], ['Date escalated', 'raisedOn'], ['Escalated by', 'escalatedBy.name'], ['Role', 'escalatedBy.jobTitle'], ['Escalating organisation', 'escalatedBy.agency'], ['Escalated to (organisation)', 'escalatedTo.agency'], ['Escalated to (name)', 'escalatedTo.name'],
    ['Reason for escalation', 'concern.summary'], ['Stage', 'stage'], ['Date of reply', 'response.on'], ['Reply', 'response.summary'], ['Agreed outcome', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'],
  ],
  rows: [
    ['E26-01', 'Ambrose Tilley', ['', '1938-04-04'], 'SGH 330917', ['', '2026-04-09'], 'Kate Ingram', 'Matron', 'Stourwater General Hospital', 'Stourwater County Council', 'Bob Whinney', 'No social worker for a patient who has been ready to leave for 16 days', ['1', 1], ['', '2026-04-10'], 'Allocated today', 'Left hospital on 14 April with reablement', ['', '2026-04-14']],
    ['E26-02', 'Pearl Osgathorpe', ['', '1950-10-31'], 'SGH 318240', ['', '2026-04-28'], 'Kate Ingram', 'Matron', 'Stourwater General Hospital', 'Stour Vale NHS Trust', 'Olga Trench', 'District nurses declined a patient with a catheter because she has a car', ['1', 1], ['', '2026-04-28'], 'Declined in error', 'On caseload', ['', '2026-04-28']],
    ['E26-03', 'unknown male “Blue”', ['', null], 'SGH 331566', ['', '2026-05-19'], 'Femi Laurence', 'Charge Nurse, ED', 'Stourwater General Hospital', 'Stour Constabulary', 'Insp. Hugh Danby', 'Officers left a man who had been held under section 136 before handover', ['2', 2], ['', '2026-05-26'], 'Being looked into', '', ''],
    ['E26-04', 'Iris Monkton', ['', '1929-12-08'], 'SGH 299004', ['', '2026-06-04'], 'Femi Laurence', 'Charge Nurse, ED', 'Stourwater General Hospital', 'Brookfield Care Home', 'Mrs Agnes Tombs', 'Third admission with no notes sent from the home', ['1', 1], '', '', '', ''],
  ],
} // prettier-ignore

export const police: LogOf = {
  realDates: true, above: [], below: [],
  columns: [
    ['Date raised', 'raisedOn'], ['Niche ref', 'subject.reference'], ['Subject', 'subject.name'], ['Subject DOB', 'subject.dateOfBirth'], ['Raised by', 'escalatedBy.name'], ['Raising agency', 'escalatedBy.agency'], ['Agency in receipt', 'escalatedTo.agency'], ['Contact in that agency', 'escalatedTo.name'], ['Summary of disagreement', 'concern.summary'], ['Desired outcome', 'concern.outcomeSought'], ['Level', 'stage'], ['Outcome', 'outcome.summary'], ['Date concluded', 'outcome.agreedOn'], ['OIC', null],
  ],
  rows: [
    [['', '2026-04-02'], 'NR/26/00417', 'Derek Wainfleet', ['', '1961-06-06'], 'DS Gary Nance', 'Cornouaille Police', 'Penwarren Council Adult Social Care', 'Beverley Hands', 'No feedback after three reports of cuckooing', 'A joint visit', ['Level 1', 1], 'Joint visit on 9 April', ['', '2026-04-09'], 'PC 2204'],
    [['', '2026-05-13'], 'NR/26/00688', 'Morwenna Laity', ['', '2011-03-18'], 'PC Amy Tonkin', 'Cornouaille Police', 'Loe Community Academy', 'Simon Pender', 'Academy deleted the CCTV before police had seen it although told on the day', 'Footage kept for 28 days', ['Level 1', 1], 'Academy to keep footage for 31 days', ['', '2026-05-20'], 'PC 1871'],
    [['', '2026-06-08'], 'NR/26/00803', 'A. S.', ['', null], 'DS Gary Nance', 'Cornouaille Police', 'Royal Penwarren Hospital', 'Colin Spargo', 'Patient discharged while officers were on their way to take a statement', 'A call before discharge', ['Level 2', 2], '', '', 'PC 2204'],
  ],
} // prettier-ignore

export const housing: LogOf = {
  realDates: false, above: [], below: [],
  columns: [
    ['Tenant name', 'subject.name'], ['Tenant date of birth', 'subject.dateOfBirth'], ['Tenancy reference', 'subject.reference'], ['Tenant address', 'subject.address'], ['Escalated on', 'raisedOn'], ['Officer escalating', 'escalatedBy.name'], ['Our organisation', 'escalatedBy.agency'], ['Organisation escalated to', 'escalatedTo.agency'], ['Officer there', 'escalatedTo.name'], ['What the disagreement was about', 'concern.summary'], ['Response received', 'response.summary'], ['Date of response', 'response.on'], ['Agreed actions', 'outcome.summary'], ['Date agreed', 'outcome.agreedOn'], ['Time taken', 'outcome.timeTaken'],
  ],
  rows: [
    ['Josephine Cray', ['12/12/1963', '1963-12-12'], 'MH-10442', '6 Lock House, London SE99 1AB', ['15/04/2026', '2026-04-15'], 'Carla Whitmarsh', 'Marlinge Homes', 'East Thames Mental Health Trust', 'Declan Fury', 'Crisis team ended support by text message', 'Agreed this was wrong', ['17/04/2026', '2026-04-17'], 'Visit weekly until July', ['21/04/2026', '2026-04-21'], '4 working days'],
    ['Hassan Warsame', ['n/k', null], 'MH-11870', '41 Lock House, London SE99 1AB', ['06/05/2026', '2026-05-06'], 'Carla Whitmarsh', 'Marlinge Homes', 'LB Marlinge Adult Social Care', 'Hannah Brightwell', 'Told that gas safety is "not a care need", although he cannot smell', 'Will be assessed', ['11/05/2026', '2026-05-11'], 'Assessed; gas capped and an electric cooker fitted', ['27/05/2026', '2026-05-27'], '14 working days'],
    ['Mrs P. Lavender', ['02/01/1941', '1941-01-02'], 'MH-09316', '2 Basin Street, London SE99 3CD', ['10/06/2026', '2026-06-10'], 'Toby Grice', 'Marlinge Homes', 'London South Ambulance Service', 'Joanna Tibbs', 'Crew broke the door and left it open', '', '', '', '', ''],
  ],
} // prettier-ignore

export const academy: LogOf = {
  realDates: true,
  above: [['Thurlby Academy: challenges to other agencies (DSL’s record)']],
  below: [['Checked by the safeguarding governor 12 June 2026']],
  columns: [
    ['Student', 'subject.name'], ['Student’s DOB', 'subject.dateOfBirth'], ['Year', null], ['Date of challenge', 'raisedOn'], ['Challenged by', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Raised by (school)', 'escalatedBy.agency'], ['Agency challenged', 'escalatedTo.agency'], ['Person challenged', 'escalatedTo.name'], ['Reason for challenge', 'concern.summary'], ['What we want', 'concern.outcomeSought'], ['Their response', 'response.summary'], ['Date they responded', 'response.on'], ['Result', 'outcome.summary'], ['Date of result', 'outcome.agreedOn'],
  ],
  rows: [
    ['Ethan Borrill', ['', '2012-09-25'], '8', ['', '2026-04-21'], 'Derek Holbeach', 'Designated Safeguarding Lead', 'Thurlby Academy', 'Wolds Council Children’s Social Care', 'Kerry Nunn', 'Step down to early help without the school being asked', 'Meeting', 'Meeting can be had', ['', '2026-04-23'], 'Stays as child in need', ['', '2026-04-29']],
    ['Nadia Kowalczyk', ['', '2010-01-07'], '11', ['', '2026-05-11'], 'Derek Holbeach', 'Designated Safeguarding Lead', 'Thurlby Academy', 'Fenland Police', 'Sgt Tim Acaster', 'Nadia’s phone has been with police since October', 'Phone back, or a loan', 'With the digital unit', ['', '2026-05-15'], '', ''],
    ['Sol Ashby', ['', '2013-06-30'], '7', ['', '2026-06-01'], 'Anne Quigley', 'Deputy DSL', 'Thurlby Academy', 'Wolds CAMHS', 'Dr Lena Forsyth', 'Referral sent back for the second time as “not enough detail”', 'Referral to be taken', '', '', '', ''],
  ],
} // prettier-ignore

export const fire: LogOf = {
  realDates: false, above: [], below: [],
  columns: [
    ['Date raised', 'raisedOn'], ['Occupier', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Raised by (officer)', 'escalatedBy.name'], ['Raised by (agency)', 'escalatedBy.agency'], ['Raised with (agency)', 'escalatedTo.agency'], ['Raised with (person)', 'escalatedTo.name'], ['Concern', 'concern.summary'], ['Stage', 'stage'], ['Outcome', 'outcome.summary'], ['Date closed', 'outcome.agreedOn'],
  ],
  rows: [
    [['14/04/2026', '2026-04-14'], 'Edna Rescorla', ['16/08/1937', '1937-08-16'], 'Paul Hocking', 'Cornouaille Fire and Rescue', 'Loe Valley Community Health', 'Jonathan Skewes', 'Airflow mattress and smoking in bed. Nurses will not tell us who else has one.', ['1', 1], 'List shared each month', ['23/04/2026', '2026-04-23']],
    [['21/05/2026', '2026-05-21'], 'Mr D. Kitto', ['not known', null], 'Paul Hocking', 'Cornouaille Fire and Rescue', 'Penwarren Council Adult Social Care', 'Beverley Hands', 'Hoarding and oxygen, referral turned down.', ['1', 1], '', ''],
    [['03/06/2026', '2026-06-03'], 'Sharon Hext', ['29/05/1972', '1972-05-29'], 'Lowena Tripp', 'Cornouaille Fire and Rescue', 'Penwarren Partnership NHS Trust', 'Dr K. Ellery', 'Deliberate fires. Ward says that she is not ill enough to stay.', ['2', 2], 'Fire setting assessment booked', ['10/06/2026', '2026-06-10']],
  ],
} // prettier-ignore

export const refuge: LogOf = {
  realDates: false,
  above: [['Safe Tide escalations']],
  below: [[], ['Initials only, see case files for names']],
  columns: [
    ['Client', 'subject.name'], ['Escalation date', 'raisedOn'], ['Worker', 'escalatedBy.name'], ['Escalated by (agency)', 'escalatedBy.agency'], ['Escalated to (agency)', 'escalatedTo.agency'], ['Issue', 'concern.summary'], ['Stage', 'stage'], ['Response date', 'response.on'], ['Response', 'response.summary'], ['Outcome', 'outcome.summary'], ['Days taken', 'outcome.timeTaken'],
  ],
  rows: [
    ['T.M.', ['7 April 2026', '2026-04-07'], 'Ayesha Lumley', 'Safe Tide Domestic Abuse Service', 'Cornouaille Police', 'Bail conditions lapsed and nobody told the client', ['Stage 1', 1], ['8 April 2026', '2026-04-08'], 'Apologised', 'Protection notice served', '3'],
    ['R.O’B.', ['29 April 2026', '2026-04-29'], 'Gwen Latter', 'Safe Tide Domestic Abuse Service', 'Penwarren Council Housing Options', 'Told to stay where she was as she was “not homeless tonight”', ['Stage 2', 2], ['30 April 2026', '2026-04-30'], 'Decision withdrawn', 'Temporary flat from 1 May', '2'],
    ['H.C.', ['1 June 2026', '2026-06-01'], 'Ayesha Lumley', 'Safe Tide Domestic Abuse Service', 'Cornouaille Police', 'Right to know disclosure late', ['Stage 2', 2], '', '', '', ''],
  ],
} // prettier-ignore
