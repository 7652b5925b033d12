import type { BoardForm, Sheet } from '../filling'

/** A regional board's record: plain paragraphs, each question in bold. */
export const cwmDulas: BoardForm = {
  id: 'cwm-dulas', board: 'Bwrdd Diogelu Rhanbarthol Cwm Dulas Regional Safeguarding Board', short: 'CDRSB', title: 'Professional Difference Record',
  guidance: 'Mae croeso i chi ysgrifennu atom yn Gymraeg. You are welcome to write to us in Welsh or in English. Keep a copy on the individual’s file.',
  choices: { 'Adult or child': ['Adult', 'Child'] },
  parts: [
    [null, [['Name of individual', 'subject.name'], ['Adult or child', 'subject.kind'], ['Date of birth', 'subject.dateOfBirth'], ['WCCIS or NHS number', 'subject.reference']]],
    ['Raised by', [['Practitioner', 'escalatedBy.name'], ['Post held', 'escalatedBy.jobTitle'], ['Organisation', 'escalatedBy.agency']]],
    ['Raised with', [['Practitioner', 'escalatedTo.name'], ['Post held', 'escalatedTo.jobTitle'], ['Organisation', 'escalatedTo.agency']]],
    ['The difference', [['Date first raised', 'raisedOn'], ['What is the difference of view?', 'concern.summary'], ['What outcome are you looking for?', 'concern.outcomeSought']]],
    ['Resolution', [['Response of the other organisation', 'response.summary'], ['Date of response', 'response.on'], ['Outcome', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'], ['Stage at which resolved', 'outcome.stage'], ['Did the procedure work well?', 'outcome.effectiveness']]],
  ],
} // prettier-ignore

export const cwmDulasSheets: readonly Sheet[] = [
  { answers: [
    'Carys Mair Llewellyn', [1], ['04/09/2014', '2014-09-04'], 'W-88213',
    'Rhodri Pryce', 'Headteacher and Designated Safeguarding Person', 'Ysgol Gynradd Pont-y-Dulas', 'Sioned Bevan', 'Duty Social Worker', 'Dulas County Council Children’s Services',
    ['18/05/2026', '2026-05-18'], 'Carys has disclosed to two members of staff that her mother’s boyfriend hits her brother. The school made a multi-agency referral on the same day. We were told by e-mail that it would be dealt with by “information and advice to the family”. The school does not agree that this is safe: both children go home to him.',
    'A strategy discussion today with police and health, and a visit to both children before the weekend.',
    'The referral was looked at again by the Principal Officer. A strategy discussion was held at 3.30pm and a section 47 enquiry has started.', ['18/05/2026', '2026-05-18'],
    'Section 47 enquiry. Boyfriend has moved out. School to be sent the outcome.', ['20/05/2026', '2026-05-20'], ['Stage 1', 1], 'Yes. The Principal Officer rang straight back.',
  ] },
  { answers: [
    'Mr Dafydd Wyn Rowlands', [0], ['11.1.1949', '1949-01-11'], '999 440 1186',
    'Lowri Haf Parry', 'Community Resource Team Manager', 'Cwm Dulas University Health Board', 'Gethin Ellis', 'Contracts Monitoring Officer', 'Dulas County Council Commissioning',
    ['7.4.2026', '2026-04-07'], 'Four visits were missed by the domiciliary care agency in one week. Insulin was not given.\n- 30 March, tea call\n- 31 March, morning call\n- 2 April, both calls\nCommissioning have recorded this as a contract matter and not as neglect.',
    'That the missed visits are treated as a report of neglect under Part 7.',
    'Commissioning accept that the threshold is met and have sent the report to the safeguarding team.', ['9.4.2026', '2026-04-09'],
    'Report accepted. Agency suspended from new packages. Health board to give insulin in the meantime.', ['13.4.2026', '2026-04-13'], ['2', 2], 'It did once it was clear who the contracts manager was. The list of contacts is out of date.',
  ] },
  { answers: [
    'Nia Fflur Edwards', [0], ['6 March 1997', '1997-03-06'], ['unknown', null],
    'PC Owain Meredith', 'Vulnerability Officer', 'Dulas Valleys Police', 'Angharad Vaughan', 'Manager', 'Hafan Ddiogel Women’s Centre',
    ['2 June 2026', '2026-06-02'], 'Police asked for the name of Nia’s former partner for a Clare’s Law disclosure. The centre will not share it without her written consent. Police view is that the risk to others overrides this.',
    'Agreement about what may be shared, and when.', '', '', '', '', '', '',
  ] },
  { answers: [
    'Twm Siôn Hopkins', [1], ['23rd July 2009', '2009-07-23'], 'W-90177',
    'Meinir Foulkes', 'Looked After Children’s Nurse', 'Cwm Dulas University Health Board', 'Steffan Rhys', 'Placements Manager', 'Dulas County Council Children’s Services',
    ['24th April 2026', '2026-04-24'], 'Twm has been placed out of county, 90 miles away, without a health assessment and without his ADHD medication. The placement was told he had no health needs.',
    'Health assessment within 10 working days. A written apology to Twm.', 'Placement was made in an emergency at the weekend. Information had not been uploaded by the out of hours team.', ['28th April 2026', '2026-04-28'],
    'Medication sent by courier on 24 April.\nAssessment done on 6 May by the receiving health board.\nOut of hours team given a checklist.', ['6th May 2026', '2026-05-06'], ['Stage 1', 1], ['N/A', null],
  ] },
  { answers: [
    'Mrs Beti Gwilym', [0], ['29/02/1936', '1936-02-29'], 'DCC 3051',
    'Alun Prosser', 'Senior Support Officer', 'Cartrefi Dulas Housing Association', 'Ffion Medi Thomas', 'Occupational Therapist', 'Dulas County Council Adult Services',
    ['Monday 16 March 2026', '2026-03-16'], 'Mrs Gwilym has fallen eleven times on the stairs. The occupational therapist recommends a stairlift and puts the adaptation at “medium priority”, a wait of some nine months. We think she needs to move now to the extra care scheme, where a flat is empty.',
    'Joint visit. Decision on extra care before the flat is let to somebody else.', 'The occupational therapist will visit with Mr Prosser. Mrs Gwilym’s own wishes must be heard.', ['Thursday 19 March 2026', '2026-03-19'],
    'Mrs Gwilym chose to move. Tenancy signed.', ['Thursday 2 April 2026', '2026-04-02'], ['Stage 1 (practitioners)', 1], 'Yes, it made us talk to each other.',
  ] },
  { answers: [
    'G.Ll.', [0], '', '999 771 9302',
    'Dr Elin Tudor', 'Consultant in Emergency Medicine', 'Ysbyty Cwm Dulas', 'Huw Cadwaladr', 'Approved Mental Health Professional', 'Dulas County Council Adult Services',
    ['9 May 26', '2026-05-09'], 'Patient waited 31 hours in the department for a Mental Health Act assessment. She tried to leave twice and was held by security staff. AMHP service says that no second doctor could be found.',
    'A written plan for second doctors at weekends.', ['See attached', null], ['12 May 26', '2026-05-12'], 'Rota agreed between the two services until September.', ['5 June 26', '2026-06-05'], ['Stage 2 – senior managers', 2], 'It was slow. It took a fortnight to find the right senior manager.',
  ] },
  { answers: [
    'Iestyn Gruffudd', [0], ['17.08.1978', '1978-08-17'], 'BAR/0092',
    'Non Eleri Watkins', 'Keyworker', 'Barod Dulas Drug and Alcohol Service', 'Marc Bowen', 'Offender Manager', 'Probation Service, Dulas Delivery Unit',
    ['01.06.2026', '2026-06-01'], 'Recall to prison was started for one positive test although Iestyn had told his keyworker himself and was back on his script. We were not consulted. He is a carer for his father, who has motor neurone disease and has nobody else.',
    'The recall to be looked at again and the father’s needs to be assessed whatever is decided.', 'Recall stands. Referral for the father was made the same day.', ['03.06.2026', '2026-06-03'],
    'Not agreed. Going to stage 2.', '', '', '',
  ] },
  { answers: [
    'Mali Enfys Harries', [1], ['30 November 2025', '2025-11-30'], 'W-93340',
    'Bethan Orwig', 'Health Visitor', 'Cwm Dulas University Health Board', 'Catrin Lewis', 'Team Manager', 'Dulas County Council Children’s Services',
    ['13 May 2026', '2026-05-13'], 'Baby Mali’s case was closed after one visit. Her mother had denied drinking. I have smelt alcohol at three visits and weight gain is poor. I was not asked for my view before the case was closed.',
    'Case to be reopened and a multi-agency meeting called.', 'Having seen the growth chart I agree. Case reopened.', ['15 May 2026', '2026-05-15'],
    'Care and support plan in place. Health visitor to weigh Mali every week.', ['22 May 2026', '2026-05-22'], ['1', 1], 'Yes, and quickly.',
  ] },
] // prettier-ignore
