import type { LogOf } from '../agency-log'

/** What agencies keep of their own challenges. */
export const hospital: LogOf = {
  realDates: true,
  above: [['QUARN VALLEY HOSPITALS NHS TRUST'], ['Safeguarding professional differences tracker 2026-27'], ['Owner: Named Nurse. Update every Friday.'], []],
  below: [],
  columns: [
    ['No', null], ['Raised on', 'raisedOn'], ['Child (initials)', 'subject.name'], ['Born', 'subject.dateOfBirth'], ['NHS no', 'subject.reference'], ['Our staff member', 'escalatedBy.name'], ['Their role', 'escalatedBy.jobTitle'], ['Raised with (agency)', 'escalatedTo.agency'], ['Raised with (name)', 'escalatedTo.name'],
    ['Issue', 'concern.summary'], ['Tier', 'stage'], ['Reply on', 'response.on'], ['Reply', 'response.summary'], ['Agreed', 'outcome.summary'], ['Agreed on', 'outcome.agreedOn'], ['Tier settled', 'outcome.stage'], ['RAG', null],
  ],
  rows: [
    ['1', ['', '2026-10-01'], 'T.W.', ['', '2019-09-09'], '999 411 2780', 'Jo Kerslake', 'Ward Sister, Paediatrics', 'Quarnborough Children’s Services', 'Gareth Pym', 'Discharge planning meeting held without the ward', ['1', 1], ['', '2026-10-02'], 'Held again with ward present', 'Discharged to foster carer', ['', '2026-10-05'], ['1', 1], 'Green'],
    ['2', ['', '2026-10-14'], 'Unborn F.', '', '', 'Comfort Addison', 'Named Midwife', 'Quarnborough Children’s Services', 'Ravi Sandhar', 'Closed as mother moved over the boundary', ['2', 2], ['', '2026-10-19'], 'Will keep the case', 'Assessment to be finished', ['', '2026-10-20'], ['2', 2], 'Green'],
    ['3', ['', '2026-10-23'], 'M.A.-B.', ['', '2011-02-03'], '999 438 0096', 'Dr Priya Castell', 'Consultant Paediatrician', 'North Quarn Police', 'Neil Hathersage', 'Officer took a statement in resus against advice', ['1', 1], '', '', '', '', '', 'Amber'],
    ['4', ['', '2026-11-04'], 'S.L.', ['', '2022-07-19'], '999 440 7718', 'Jo Kerslake', 'Ward Sister, Paediatrics', 'Quarn Academy', 'Mr D. Whitcombe', 'School will not store her rescue medicine', ['1', 1], ['', '2026-11-06'], 'Waiting for insurers', '', '', '', 'Red'],
  ],
} // prettier-ignore

export const probation: LogOf = {
  realDates: true, above: [], below: [],
  columns: [
    ['Case (CRN)', 'subject.reference'], ['Person on probation', 'subject.name'], ['D.o.B.', 'subject.dateOfBirth'], ['Date of dispute', 'raisedOn'], ['Practitioner', 'escalatedBy.name'], ['In dispute with', 'escalatedTo.agency'], ['Contact there', 'escalatedTo.name'], ['Stage', 'stage'], ['Reason for dispute', 'concern.summary'], ['What we asked for', 'concern.outcomeSought'], ['Resolution', 'outcome.summary'], ['Date of resolution', 'outcome.agreedOn'], ['Time taken', 'outcome.timeTaken'],
  ],
  rows: [
    ['X440187', 'Mr A. Delacroix', ['', '1981-02-08'], ['', '2026-11-03'], 'Fran Lockett', 'Melbury Council', 'Ines Carvell', ['Stage 3', 3], 'Released disabled with no care', 'A bed the same night', 'Interim placement for six weeks', ['', '2026-11-04'], '12 working days'],
    ['X431902', 'Tracey Hebden', ['', '1990-06-17'], ['', '2026-10-12'], 'Jamil Osborne', 'Downs and Vale Mental Health Trust', 'Dr Yusuf Mbeki', ['Stage 1', 1], 'Discharged for missing one appointment while in custody', 'Taken back on', 'Taken back on', ['', '2026-10-16'], '4 working days'],
    ['X452266', 'Leroy Fanshawe', ['', '1957-12-29'], ['', '2026-10-26'], 'Jamil Osborne', 'Melbury Court Housing', 'Dee Rawlings', ['Stage 2', 2], 'Notice served for visitors who are cuckooing him', 'Notice withdrawn, closure order on the flat instead', '', '', ''],
  ],
} // prettier-ignore

export const charity: LogOf = {
  realDates: false, above: [], below: [],
  columns: [
    ['Ref', null], ['Client name', 'subject.name'], ['Client DOB', 'subject.dateOfBirth'], ['Date escalated', 'raisedOn'], ['Escalated by', 'escalatedBy.name'], ['Escalated to (agency)', 'escalatedTo.agency'], ['Escalated to (person)', 'escalatedTo.name'], ['Nature of disagreement', 'concern.summary'], ['Agency response', 'response.summary'], ['Date of response', 'response.on'], ['Outcome', 'outcome.summary'], ['Date closed', 'outcome.agreedOn'],
  ],
  rows: [
    ['SBCC-31', 'Mrs N. Chaudhry', ['01/01/1946', '1946-01-01'], ['19/10/2026', '2026-10-19'], 'Sandra Muncaster', 'Pennine Moor Police', 'Will Haddow', 'Daughter in law used as interpreter', 'Agreed, will see her again', ['21/10/2026', '2026-10-21'], 'Seen, now with sister', ['26/10/2026', '2026-10-26']],
    ['SBCC-32', 'Kenneth Appleyard', ['17/08/1939', '1939-08-17'], ['27/10/2026', '2026-10-27'], 'Sandra Muncaster', 'Stonebeck Adult Services', 'Colin Jessop', 'Carer, 87, refused respite "until there is a crisis"', 'This is the crisis, says manager; two weeks offered', ['28/10/2026', '2026-10-28'], 'Respite from 2 November', ['30/10/2026', '2026-10-30']],
    ['SBCC-33', 'Maureen Splaine', ['05/05/1955', '1955-05-05'], ['10/11/2026', '2026-11-10'], 'Rob Naylor', 'Stonebeck Hospitals NHS Trust', 'Dr Mina Sorrell', 'Ward will not speak to husband, who has LPA', '', '', '', ''],
  ],
} // prettier-ignore

export const school: LogOf = {
  realDates: false, above: [], below: [],
  columns: [
    ['Pupil', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['Date raised', 'raisedOn'], ['Staff', 'escalatedBy.name'], ['Agency challenged', 'escalatedTo.agency'], ['Reason for challenge', 'concern.summary'], ['Their response', 'response.summary'], ['Outcome', 'outcome.summary'], ['Date of outcome', 'outcome.agreedOn'],
  ],
  rows: [
    ['Macsen Rowlands-Pike', ['17/04/2013', '2013-04-17'], ['13/10/2026', '2026-10-13'], 'B. Lodwick', 'Cyngor Gogledd Ceredwen Children’s Services', 'Plan ended by letter', '', '', ''],
    ['Seren Haf Dobson', ['29/08/2014', '2014-08-29'], ['21/09/2026', '2026-09-21'], 'T. Vaughan-Ellis', 'Betsan Health Board', 'No school nurse since June', 'Post is advertised', 'Cover one day a week from 5 October', ['28/09/2026', '2026-09-28']],
    ['Iestyn Corless', ['02/12/2011', '2011-12-02'], ['06/11/2026', '2026-11-06'], 'B. Lodwick', 'North Ceredwen Police', 'Encompass notice came four days late', 'Will look into it', '', ''],
  ],
} // prettier-ignore
