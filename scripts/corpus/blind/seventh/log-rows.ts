import type { LogOf } from '../agency-log'

/** What three agencies keep of their own escalations. */
export const trustLog: LogOf = {
  realDates: true,
  above: [['Mere and Vale Hospitals NHS Trust – Safeguarding Adults Team'], ['Escalation register 2026/27 (one line for each escalation)']],
  below: [],
  columns: [
    ['Entry', null], ['Patient', 'subject.name'], ['Hospital number', 'subject.reference'], ['Patient’s date of birth', 'subject.dateOfBirth'], ['Escalated on', 'raisedOn'], ['Raised by', 'escalatedBy.name'], ['Raising organisation', 'escalatedBy.agency'], ['Organisation raised with', 'escalatedTo.agency'], ['Contact there', 'escalatedTo.name'],
    ['Nature of disagreement', 'concern.summary'], ['Stage', 'stage'], ['Answer received', 'response.summary'], ['Answered on', 'response.on'], ['Outcome', 'outcome.summary'], ['Closed on', 'outcome.agreedOn'], ['Next audit', null],
  ],
  rows: [
    ['1', 'Enid Sparrow', 'MV204411', ['', '1934-05-02'], ['', '2026-04-07'], 'Oyin Balogun', 'Mere and Vale Hospitals NHS Trust', 'Thornmere Adult Social Care', 'Deborah Stott', 'Authority says the pressure damage was “acquired at home, not neglect”. The carer had been told three times to ring the nurses.', ['1', 1], 'Will review.', ['', '2026-04-09'], 'Enquiry opened.', ['', '2026-04-14'], 'Q2'],
    ['2', 'Tadeusz Krol', 'MV198020', ['', '1959-12-30'], ['', '2026-04-21'], 'Oyin Balogun', 'Mere and Vale Hospitals NHS Trust', 'Vale Ambulance Trust', 'Glenda Foy', 'Handover took four hours. Patient soiled and without pain relief.', ['1', 1], ['TBC', null], '', '', '', 'Q2'],
    ['3', 'Florence Mabey', 'MV200176', ['', '1941-08-19'], ['', '2026-05-12'], 'Rob Tansley', 'Mere and Vale Hospitals NHS Trust', 'The Willows Care Home', 'Sadie Crook', 'Home will not take Mrs Mabey back although it gave no notice.', ['2', 2], 'Home cannot meet her needs.', ['', '2026-05-13'], 'Home agreed to a four-week trial with one to one support.', ['', '2026-05-19'], 'Q2'],
    ['4', 'J.W.', 'MV211903', ['', null], ['', '2026-06-03'], 'Rob Tansley', 'Mere and Vale Hospitals NHS Trust', 'Mid Thorn Police', ['n/k', null], 'Police want the ward to hold a man who has capacity until an officer is free.', ['1', 1], '', '', '', '', 'Q3'],
    ['5', 'Olwen Prydderch', 'MV187744', ['', '1928-01-15'], ['', '2026-06-09'], 'Oyin Balogun', 'Mere and Vale Hospitals NHS Trust', 'Thornmere Adult Social Care', 'Deborah Stott', 'Deprivation of liberty request outstanding for 90 days.', ['2', 2], 'Assessor booked for 22 June.', ['', '2026-06-11'], '', '', 'Q3'],
  ],
} // prettier-ignore

export const schoolsLog: LogOf = {
  realDates: false, above: [], below: [],
  columns: [
    ['Pupil', 'subject.name'], ['Pupil DOB', 'subject.dateOfBirth'], ['UPN', 'subject.reference'], ['Raised by school', 'escalatedBy.agency'], ['Raised by (DSL)', 'escalatedBy.name'], ['Date raised', 'raisedOn'], ['Agency challenged', 'escalatedTo.agency'], ['Worker challenged', 'escalatedTo.name'], ['What we challenged', 'concern.summary'], ['What we asked for', 'concern.outcomeSought'], ['Result', 'outcome.summary'], ['Date settled', 'outcome.agreedOn'], ['Time taken', 'outcome.timeTaken'], ['Governor informed', null],
  ],
  rows: [
    ['Alfie Crake', ['12/09/2011', '2011-09-12'], 'B820001119901', 'Thrale High School', 'Bernie Tait', ['14/01/2026', '2026-01-14'], 'Aldermoor Council Children’s Social Care', 'Omari Lynch', 'NFA on disclosure of cannabis grown at home', 'Home visit', 'Visit with police, plants removed', ['19/01/2026', '2026-01-19'], '5 days', 'Y'],
    ['Ruqayyah Aziz', ['30/03/2017', '2017-03-30'], 'C820001417702', 'Moorside Academy', 'Pat Ellison', ['05/02/2026', '2026-02-05'], 'Fell CAMHS', 'Sunniva Berg', '52 week wait, selective mutism', 'Earlier date, and advice for staff', ['ongoing', null], '', '', 'N'],
    ['Dylan and Dakota Moss', ['unknown', null], ['', null], 'Moorside Academy', 'Pat Ellison', ['26/02/2026', '2026-02-26'], 'Thrale 0–19 Public Health Nursing', 'Jackie Bonner', 'Not invited to the review of the plan, "schools are always busy"', 'To be invited', 'Apology; school on the list', ['27/02/2026', '2026-02-27'], 'Next day', 'Y'],
    ['Harvey Inchbald', ['08/11/2010', '2010-11-08'], 'A820001010044', 'Thrale High School', 'Bernie Tait', ['22/04/2026', '2026-04-22'], 'Thrale and Fell Police', 'PC Lou Gannon', 'Operation Encompass call not made before school', 'Calls by 8.30', '', '', '', 'N'],
  ],
} // prettier-ignore

export const councilLog: LogOf = {
  realDates: true,
  above: [['Escalations with Ludbourne Council Adult Social Care'], ['']],
  below: [[''], ['Last updated by the Principal Social Worker’s office, June 2026']],
  columns: [
    ['Date of escalation', 'raisedOn'], ['Adult', 'subject.name'], ['LAS no.', 'subject.reference'], ['Escalating agency', 'escalatedBy.agency'], ['Escalating worker', 'escalatedBy.name'], ['Agency receiving', 'escalatedTo.agency'], ['Manager dealing', 'escalatedTo.name'], ['Subject of dispute', 'concern.summary'], ['Stage', 'stage'], ['Response', 'response.summary'], ['Response date', 'response.on'], ['Agreed action', 'outcome.summary'], ['Date agreed', 'outcome.agreedOn'], ['Status', null],
  ],
  rows: [
    [['', '2026-01-19'], 'Jean Pocock', '318820', 'Levels Community NHS Trust', 'Karen Thripp', 'Ludbourne Council Adult Social Care', 'Stuart Inge', 'Review of care not done since 2024.', ['Stage 1', 1], 'Review booked.', ['', '2026-01-20'], 'Care doubled from 2 February.', ['', '2026-01-30'], 'Closed'],
    [['', '2026-03-23'], 'Mr M. Sealy', ['N/A', null], 'Mid Severn Police', 'Mel Corrigan', 'Ludbourne Council Adult Social Care', 'Stuart Inge', 'Out of hours team would not come to custody.', ['Stage 2', 2], 'One worker was covering the county.', ['', '2026-03-25'], 'Second worker on Fridays and Saturdays.', ['', '2026-04-08'], 'Closed'],
    [['', '2026-05-05'], 'Alan Tovey', '340077', 'Ludbourne Council Adult Social Care', 'Simon Aldous', 'Parrett Valley Partnership NHS Trust', 'Hetty Laverack', 'Who pays for aftercare.', ['Stage 2', 2], 'With legal.', ['', '2026-05-14'], ['see file', null], '', 'Open'],
    [['', '2026-06-01'], 'S.G.', '352211', 'Levels Homes', 'Josie Whitelaw', 'Ludbourne Council Adult Social Care', 'Stuart Inge', 'No feedback after three concerns.', ['Stage 1', 1], '', '', '', '', 'Open'],
  ],
} // prettier-ignore
