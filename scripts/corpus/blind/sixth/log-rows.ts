import type { LogOf } from '../agency-log'

export const nurseLog: LogOf = {
  realDates: true,
  above: [['Eskdale Community Health NHS Trust'], ['Log of safeguarding escalations raised by district nursing teams, 2026'], ['']],
  below: [[''], ['Log kept by the Named Nurse. Reviewed monthly at the safeguarding committee.']],
  columns: [
    ['Log no.', null], ['Date escalated', 'raisedOn'], ['Patient name', 'subject.name'], ['NHS number', 'subject.reference'], ['Escalated by', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Escalating service', 'escalatedBy.agency'], ['Escalated to (agency)', 'escalatedTo.agency'],
    ['Reason for escalation', 'concern.summary'], ['Stage', 'stage'], ['Outcome', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'], ['Datix', null],
  ],
  rows: [
    ['1', ['', '2026-01-08'], 'Doris Kellet', '999 600 1201', 'Gillian Harker', 'District Nurse Team Leader', 'Eskdale Community Health NHS Trust', 'Westmoor Council Adult Social Care', 'No reply to a concern about neglect by a private carer, sent 23 December.', ['1', 1], 'Concern found in the wrong inbox. Enquiry started.', ['', '2026-01-12'], 'W4471'],
    ['2', ['', '2026-02-03'], 'Arnold Threlfall', '999 600 3345', 'Priti Raval', 'Community Staff Nurse', 'Eskdale Community Health NHS Trust', 'The Beck Surgery', 'Controlled drugs prescribed for a patient who is known to be selling them.', ['1', 1], 'Prescription changed to daily collection.', ['', '2026-02-05'], ''],
    ['3', ['', '2026-03-19'], 'Mrs E. Braithwaite', '999 201 4477', 'Gillian Harker', 'District Nurse Team Leader', 'Eskdale Community Health NHS Trust', 'Harrowfell Royal Infirmary', 'Discharged without a wound care plan, second time.', ['2', 2], 'Trust to audit. Not fully resolved.', ['ongoing', null], 'W4602'],
    ['4', ['', '2026-05-06'], 'Stanley Noble', ['n/k', null], 'Siân Dacre', 'Night Nurse', 'Eskdale Community Health NHS Trust', 'Northern Dales Police', 'Police would not attend with staff to a house where the patient’s son had threatened them with a knife.', ['2', 2], 'Agreed that a joint risk assessment is made before each visit.', ['', '2026-05-20'], 'W4718'],
    ['5', ['', '2026-06-11'], 'Pauline Wren', '999 600 7718', 'Priti Raval', 'Community Staff Nurse', 'Eskdale Community Health NHS Trust', 'Brackenside Care Home', 'Insulin given by untrained staff.', ['1', 1], '', '', 'W4790'],
  ],
} // prettier-ignore

export const custodyLog: LogOf = {
  realDates: false, above: [], below: [],
  columns: [
    ['Niche ref', 'subject.reference'], ['Person', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['Escalating officer', 'escalatedBy.name'], ['Escalating agency', 'escalatedBy.agency'], ['Agency escalated to', 'escalatedTo.agency'], ['Officer spoken to', 'escalatedTo.name'],
    ['Date raised', 'raisedOn'], ['Summary of disagreement', 'concern.summary'], ['Response', 'response.summary'], ['Response date', 'response.on'], ['Time taken', 'outcome.timeTaken'], ['OIC initials', null],
  ],
  rows: [
    ['ND/26/00412', 'Lewis Armer', ['14/02/1998', '1998-02-14'], 'DS Helen Wardle', 'Northern Dales Police – Public Protection Unit', 'Lakeland Mental Health NHS Trust', 'Beth Ainscough', ['09/01/2026', '2026-01-09'], 'Detained under s136, released from the suite after 40 minutes, found on the bridge two hours later.', 'The assessment was thorough, in our opinion, but the police should have been told.', ['13/01/2026', '2026-01-13'], '4 days', 'HW'],
    ['ND/26/01178', 'Samina Chaudhry', ['02/07/1991', '1991-07-02'], 'DC Ben Tyas', 'Northern Dales Police – Public Protection Unit', 'Westmoor Council Children’s Social Care', 'Lorna Fisk', ['17/02/2026', '2026-02-17'], 'Children returned to the father, "no further role", with the trial in three weeks.', 'Decision reviewed, children with their aunt.', ['18/02/2026', '2026-02-18'], '1 day', 'BT'],
    ['ND/26/02050', 'Sheila Mounsey', ['09/08/1962', '1962-08-09'], 'DS Helen Wardle', 'Northern Dales Police – Public Protection Unit', 'Westmoor Council Adult Social Care', 'Paul Tindall', ['05/05/2026', '2026-05-05'], 'Who leads the s42 enquiry?', 'Council remains of the view that police should lead.', ['08/05/2026', '2026-05-08'], '', 'HW'],
    ['ND/26/02333', 'R.D.', ['not known', null], 'PC Alison Moss', 'Northern Dales Police – Public Protection Unit', 'Harrowfell Royal Infirmary', ['', null], ['01/06/2026', '2026-06-01'], 'Emergency department will not give a statement about injuries without consent, although she was strangled.', '', '', '', 'AM'],
  ],
} // prettier-ignore

export const housingLog: LogOf = {
  realDates: true,
  above: [['FELLSIDE HOMES – PROFESSIONAL CHALLENGE LOG']],
  below: [[''], ['Complete a line within two working days of each challenge. Send to head office on the last Friday of the month.']],
  columns: [
    ['Date of challenge', 'raisedOn'], ['Tenant', 'subject.name'], ['Tenancy ref', 'subject.reference'], ['Challenge made by (agency)', 'escalatedBy.agency'], ['Challenge made to (agency)', 'escalatedTo.agency'], ['Issue', 'concern.summary'], ['Stage', 'stage'], ['Outcome agreed', 'outcome.summary'], ['Date closed', 'outcome.agreedOn'], ['RAG', null],
  ],
  rows: [
    [['', '2026-02-12'], 'Ivy Postgate', 'FH/10442', 'Fellside Homes', 'Westmoor Council Adult Social Care', 'No care package although discharged four weeks ago.', ['Stage 1', 1], 'Package started.', ['', '2026-02-20'], 'Green'],
    [['', '2026-03-02'], 'Jason Hird', 'FH/11903', 'Recovery North', 'Fellside Homes', 'Notice served on a tenant in his first week of detox.', ['Stage 2', 2], 'Notice withdrawn. Support plan signed.', ['', '2026-03-11'], 'Green'],
    [['', '2026-04-01'], 'T.W.', 'FH/20331', 'Fellside Homes', 'Westmoor Council Adult Social Care', 'Self-neglect; four referrals closed at the front door.', ['Stage 1', 1], ['TBC', null], '', 'Red'],
    [['', '2026-04-29'], 'Miriam Osgood', 'FH/17750', 'Harrowfell Fire and Rescue Service', 'Fellside Homes', 'Fire door removed, landlord had known since January.', ['Stage 1', 1], 'New door fitted.', ['', '2026-05-01'], 'Amber'],
  ],
} // prettier-ignore
