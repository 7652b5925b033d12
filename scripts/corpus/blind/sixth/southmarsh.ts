import type { BoardForm, Sheet } from '../filling'

/** A London borough's form in numbered sections. */
export const southmarsh: BoardForm = {
  id: 'southmarsh', board: 'Southmarsh Safeguarding Adults Partnership Board', short: 'SSAPB', title: 'Concern about Practice: Inter-Agency Record (CP2)',
  guidance: 'Use this record when you have a concern about the practice of another organisation. It is not for complaints from residents or their families.',
  choices: { 'Is the concern about process?': ['Yes', 'No'], 'Is the concern about a worker’s professional practice?': ['Yes', 'No'] },
  parts: [
    ['1. Resident', [['Resident’s full name', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['Address', 'subject.address'], ['Mosaic ID', 'subject.reference']]],
    ['2. Organisation raising the concern', [['Completed by', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Organisation / team', 'escalatedBy.agency'], ['Telephone / email', 'escalatedBy.contact']]],
    ['3. Organisation the concern is about', [['Person contacted', 'escalatedTo.name'], ['Job title', 'escalatedTo.jobTitle'], ['Organisation / team', 'escalatedTo.agency']]],
    ['4. The concern', [['Date concern raised', 'raisedOn'], ['Is the concern about process?', 'concern.isProcess'], ['Is the concern about a worker’s professional practice?', 'concern.isProfessionalHandling'], ['Summary of concern', 'concern.summary'], ['What are you asking the other organisation to do?', 'concern.outcomeSought']]],
    ['5. Response', [['Response from', 'response.name'], ['Post', 'response.jobTitle'], ['Date response received', 'response.on'], ['Summary of response', 'response.summary']]],
    ['6. Closure', [['Outcome', 'outcome.summary'], ['Date closed', 'outcome.agreedOn'], ['Stage at closure', 'outcome.stage']]],
  ],
} // prettier-ignore

export const southmarshSheets: readonly Sheet[] = [
  { answers: [
    'Mr Winston Aloysius Baptiste', ['17/06/1944', '1944-06-17'], '88 Tanner’s Wharf, London SE99 4QX', '1104477',
    'Folake Adeyemi', 'Tissue Viability Nurse', 'Southmarsh and Deptley University Hospitals NHS Trust', 'f.adeyemi@sduh.example',
    'Ryan Costello', 'Registered Manager', 'Golden Lane Nursing Home',
    ['06/05/2026', '2026-05-06'], [1], [0], 'Mr Baptiste was admitted on 5 May with two category 4 pressure ulcers. The home’s turning charts are complete for every two hours, in the same handwriting, including the night he was already with us. I believe the charts were filled in afterwards.',
    'An account of who completed the charts. A referral to the nursing regulator if the charts were made up.',
    'Ryan Costello', 'Registered Manager', ['08/05/2026', '2026-05-08'], 'The night nurse has been suspended. Charts secured and sent to the local authority.',
    'Referred to the NMC. Section 42 enquiry led by the borough.', ['14/05/2026', '2026-05-14'], ['Stage 1', 1],
  ] },
  { answers: [
    'Fatoumata Diallo', ['1 January 1971', '1971-01-01'], 'Room 6, 14 Albion Hill, London SE98 1ZZ', ['not on Mosaic', null],
    'Leon Marchetti', 'Tenancy Sustainment Officer', 'Thameside Homes / Resident Support', '020 7946 0311',
    'Amrit Sandhu', 'Senior Social Worker', 'LB Southmarsh, First Response',
    ['11 May 2026', '2026-05-11'], [0], [1], 'Three safeguarding concerns were sent through the portal (8 April, 21 April, 5 May). None was acknowledged. When I rang I was told that there was no record. Ms Diallo is locked in her room at night by the people she lodges with.',
    'To acknowledge every concern within one working day, and to see Ms Diallo alone with a Fula interpreter.',
    'Amrit Sandhu', 'Senior Social Worker', ['12 May 2026', '2026-05-12'], 'The concerns had gone to a mailbox that was closed in March. Ms Diallo was visited on 12 May with police and has moved to a refuge.',
    'Mailbox forwarded. Portal provider to test every link. Ms Diallo safe.', ['15 May 2026', '2026-05-15'], ['1', 1],
  ] },
  { answers: [
    'Colin Reginald Spragg', ['22.8.39', '1939-08-22'], ['as above', null], 'M 998120',
    'Dr Anjali Menon', 'Old Age Psychiatrist', 'South Reach Mental Health NHS Foundation Trust', 'secretary 020 7946 0402',
    'Tracey-Ann Noble', 'Service Manager', 'LB Southmarsh, Deprivation of Liberty Team',
    ['30.3.26', '2026-03-30'], [0], [1], 'The authorisation for Mr Spragg ran out on 2 February. The request for a further authorisation was made in January. He asks to go home every day and his objection has never been put before the court.',
    'An assessor within seven days, and an application to the court.',
    'Tracey-Ann Noble', 'Service Manager', ['2.4.26', '2026-04-02'], 'There are 340 people on the waiting list. Mr Spragg will be moved up because he objects.',
    'Assessed on 9 April. Not in his best interests to stay. Home on 20 April with live-in care.', ['21.4.26', '2026-04-21'], ['Stage 2', 2],
  ] },
  { answers: [
    'Priscilla Boateng-Shaw', ['5-Dec-1992', '1992-12-05'], '3B Cutler Row, London SE99 7TT', '1120093',
    'Nadine Fearon', 'Independent Domestic Violence Adviser', 'Haven South', 'nadine@havensouth.example',
    'DC Tom Ridley', 'Officer in the Case', 'Southern Basin Police, Public Protection',
    ['27-May-2026', '2026-05-27'], [1], [0], 'The officer told Priscilla’s husband which refuge she was in while arranging for him to collect his post. She has had to move again, for the third time this year.',
    'That the officer is taken off the case. That a risk assessment is made of the new address.',
    'DI Shirin Kazemi', 'Detective Inspector', ['29-May-2026', '2026-05-29'], 'The matter has been referred to Professional Standards. A new officer is in the case from today.',
    '', '', '',
  ] },
  { answers: [
    'J. O’S.', ['TBC', null], 'Bay C, Camberley Ward', '1099331',
    'Siobhan Kehoe', 'Hospital Social Work Manager', 'LB Southmarsh, Hospital Discharge Team', '020 7946 0377',
    'Olu Bankole', 'Matron', 'Southmarsh and Deptley University Hospitals NHS Trust',
    ['Friday 1st May 2026', '2026-05-01'], [0], [1], 'Patients who lack capacity are being moved to “discharge to assess” beds without a best interests decision. J is the fourth this month. The trust’s view is that the decision is a clinical one and that the pathway allows for it.',
    'No move without a recorded best interests decision. Meeting of the two services.',
    'Olu Bankole', 'Matron', ['Wednesday 6th May 2026', '2026-05-06'], 'Agreed in principle. The flow team has been told.',
    'Template for best interests decisions now part of the pathway. Audit of twenty sets of notes in July.', ['Monday 18th May 2026', '2026-05-18'], ['Stage 2', 2],
  ] },
  { answers: [
    'Desmond Achebe', ['12 April 1960', '1960-04-12'], '210 Jamaica Walk, London SE98 5PL', '1077420',
    'Kim Nwosu', 'Station Officer, Fire Safety', 'Capital Fire and Rescue, Southmarsh', 'k.nwosu@capitalfire.example',
    'Leon Marchetti', 'Tenancy Sustainment Officer', 'Thameside Homes / Resident Support',
    ['14 May 2026', '2026-05-14'], [0], [1], 'We have written to the landlord four times about hoarding at this address. The flat is above a nursery. Level 8 on the clutter scale, one exit blocked. The landlord says that it will wait for a possession hearing in September.',
    'Clearance of the exit within 14 days and a multi-agency meeting.',
    '', '', '', '', '', '', '',
  ] },
  { answers: [
    'Mrs Kalpana Trivedi', ['03/10/1948', '1948-10-03'], '7 Mulberry Close, London SE99 2AB', '1088815',
    'Grace Oduya', 'Designated Nurse, Adults', 'South Thames Basin ICB', 'g.oduya@stbicb.example',
    'Peter Hallam', 'Head of Quality', 'Southmarsh and Deptley University Hospitals NHS Trust',
    ['20/04/2026', '2026-04-20'], [0], [0], 'A serious incident report about Mrs Trivedi’s fall was closed without the family or the care agency being asked. The report leaves out that she had been given another patient’s sedative.',
    'Reopen the report with an independent investigator.',
    'Peter Hallam', 'Head of Quality', ['27/04/2026', '2026-04-27'], 'Reopened on 27 April. Duty of candour letter sent.',
    'New report received and accepted by the ICB.', ['05/06/2026', '2026-06-05'], ['Stage 2', 2],
  ] },
] // prettier-ignore
