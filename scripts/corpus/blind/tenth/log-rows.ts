import type { LogOf } from '../agency-log'

/** What agencies keep of their own escalations. */
export const community: LogOf = {
  realDates: true,
  above: [['Lathermere Community NHS Trust: safeguarding team'], ['Log of escalations to other agencies, quarter 2 of 2026/27'], []],
  below: [],
  columns: [
    ['Log no.', null], ['Date of escalation', 'raisedOn'], ['Patient name', 'subject.name'], ['Patient DOB', 'subject.dateOfBirth'], ['NHS number', 'subject.reference'], ['Escalated by', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Agency escalating', 'escalatedBy.agency'], ['Agency escalated to', 'escalatedTo.agency'], ['Person escalated to', 'escalatedTo.name'],
    ['Reason for disagreement', 'concern.summary'], ['Stage', 'stage'], ['Date of response', 'response.on'], ['Response', 'response.summary'], ['Outcome', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'],
  ],
  rows: [
    ['Q2/01', ['', '2026-07-08'], 'Edna Warboys', ['', '1933-02-17'], '999 120 4471', 'Rebecca Stallard', 'District Nurse', 'Lathermere Community NHS Trust', 'Lathermere County Council', 'Ade Falana', 'Concern closed without a call to the nurse who raised it', ['1', 1], ['', '2026-07-09'], 'Nurse has been rung', 'Concern opened again', ['', '2026-07-10']],
    ['Q2/02', ['', '2026-08-04'], 'Clifford Mayhew', ['', '1947-11-05'], '999 131 9920', 'Tessa Bullimore', 'Continence Nurse', 'Lathermere Community NHS Trust', 'The Limes Care Home', 'Pauline Ogle', 'Home is using one pad a day for each resident to save money', ['1', 1], ['', '2026-08-11'], 'Denied', 'Commissioners to visit', ['', '2026-08-19']],
    ['Q2/03', ['', '2026-09-07'], 'Sylvia Garnock', ['', '1941-02-14'], '999 118 2053', 'Rebecca Stallard', 'District Nurse', 'Lathermere Community NHS Trust', 'Lathermere County Council', 'Ade Falana', 'Pressure ulcer not taken as safeguarding', ['1', 1], ['', '2026-09-08'], 'Enquiry opened', 'Joint visit made, agency changed', ['', '2026-09-11']],
    ['Q2/04', ['', '2026-09-25'], 'Ronald Tysoe', ['', '1950-06-30'], '999 140 0087', 'Imelda Foy', 'Podiatrist', 'Lathermere Community NHS Trust', 'Mere and Vale Partnership NHS Trust', 'Dr Sunil Merchant', 'Two teams each say that the other does capacity for foot care', ['2', 2], '', '', '', ''],
  ],
} // prettier-ignore

export const constabulary: LogOf = {
  realDates: true, above: [], below: [],
  columns: [
    ['Niche no.', 'subject.reference'], ['Child', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Challenging officer', 'escalatedBy.name'], ['Challenging agency', 'escalatedBy.agency'], ['Challenged agency', 'escalatedTo.agency'], ['Challenged person', 'escalatedTo.name'], ['Date of challenge', 'raisedOn'], ['Nature of challenge', 'concern.summary'], ['Outcome sought', 'concern.outcomeSought'], ['Outcome', 'outcome.summary'], ['Date closed', 'outcome.agreedOn'], ['Filed', null],
  ],
  rows: [
    ['FC/260/0914', 'Kofi Amankwah', ['', '2010-12-11'], 'PC Donna Wragg', 'Fenland Constabulary', 'Poplar Lodge Children’s Home', 'Steph Arbon', ['', '2026-09-10'], 'Late reports of missing', 'Report when missing', 'Philomena forms done', ['', '2026-09-21'], 'Y'],
    ['FC/260/0951', 'Summer Aldous', ['', '2014-05-27'], 'DC Nikhil Rao', 'Fenland Constabulary', 'Saxonby Children’s Social Care', 'Jerome Batty', ['', '2026-09-18'], 'Strategy meeting held without police', 'Meeting to be held again', 'Held again on 22 September', ['', '2026-09-22'], 'Y'],
    ['FC/260/1003', 'Finley Tuck', ['', '2016-01-09'], 'DC Nikhil Rao', 'Fenland Constabulary', 'Fenside Hospitals NHS Trust', 'Dr Amara Bell', ['', '2026-10-08'], 'Medical put off to the next day, bruises fading', 'Medicals within four hours', '', '', 'N'],
  ],
} // prettier-ignore

export const landlord: LogOf = {
  realDates: false, above: [], below: [],
  columns: [
    ['Tenant', 'subject.name'], ['Tenant’s date of birth', 'subject.dateOfBirth'], ['Tenancy no.', 'subject.reference'], ['Address', 'subject.address'], ['Date raised', 'raisedOn'], ['Raised by', 'escalatedBy.name'], ['Raised with (agency)', 'escalatedTo.agency'], ['Raised with (person)', 'escalatedTo.name'], ['What we disagreed about', 'concern.summary'], ['Their response', 'response.summary'], ['Date of their response', 'response.on'], ['What was agreed', 'outcome.summary'], ['Date agreed', 'outcome.agreedOn'],
  ],
  rows: [
    ['Gwyn Ellery', ['30/08/1969', '1969-08-30'], 'TD 20417', '5 Bryn Court, Cwmdulais', ['02/09/2026', '2026-09-02'], 'Marged Sefton', 'Teifi University Health Board', 'Dr Owain Stacey', 'Who leads: drink, or psychosis', 'Joint assessment offered', ['18/09/2026', '2026-09-18'], 'Mental health team leads', ['25/09/2026', '2026-09-25']],
    ['Mrs B. Faull', ['16/03/1944', '1944-03-16'], 'TD 18802', '12 Stryd y Bont, Teifi', ['21/09/2026', '2026-09-21'], 'Marged Sefton', 'Cwmdulais Council Adult Services', 'Huw Tanner', '"Lifestyle choice": 60 cats, no water', 'Will visit with RSPCA', ['24/09/2026', '2026-09-24'], '', ['', null]],
    ['Keith Rundle', ['not given', null], 'TD 21156', '31 Heol Las, Cwmdulais', ['14/10/2026', '2026-10-14'], 'Owen Pask', 'Heddlu Dulais Police', 'Sgt Meinir Coe', 'Harassment by neighbours logged as parking', '', ['', null], '', ['', null]],
  ],
} // prettier-ignore

export const hospice: LogOf = {
  realDates: true, above: [['Escalations to other organisations, from September 2026'], []], below: [],
  columns: [
    ['Patient', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['Hospice no.', 'subject.reference'], ['Raised on', 'raisedOn'], ['Raised by', 'escalatedBy.name'], ['Our role', 'escalatedBy.jobTitle'], ['Organisation challenged', 'escalatedTo.agency'], ['Summary of issue', 'concern.summary'], ['Step', 'stage'], ['Resolution', 'outcome.summary'], ['Resolved on', 'outcome.agreedOn'], ['Time taken', 'outcome.timeTaken'],
  ],
  rows: [
    ['Winifred Asante', ['', '1940-08-19'], 'SO-4471', ['', '2026-09-02'], 'Hugh Bracken', 'Social Worker', 'Hithegate Adult Social Care', 'Daughter refused as carer for want of a form', ['1', 1], 'Carer’s assessment done', ['', '2026-09-07'], '3 days'],
    ['Ted Mowbray', ['', '1951-04-23'], 'SO-4486', ['', '2026-10-01'], 'Hugh Bracken', 'Social Worker', 'Hithe Hospital NHS Foundation Trust', 'Sent home to die with no oxygen', ['2', 2], 'Oxygen the same night', ['', '2026-10-02'], '1 day'],
    ['Gloria Penn-Amadi', ['', '1962-12-01'], 'SO-4502', ['', '2026-10-16'], 'Sr Kate Lovatt', 'Ward Sister', 'River Boroughs Police', 'Officers would not wait to see a frightened patient', ['1', 1], '', '', ''],
  ],
} // prettier-ignore

export const college: LogOf = {
  realDates: false, above: [], below: [],
  columns: [
    ['Student', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['Date raised', 'raisedOn'], ['Raised by', 'escalatedBy.name'], ['Agency', 'escalatedTo.agency'], ['Concern', 'concern.summary'], ['Response', 'response.summary'], ['Outcome', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'],
  ],
  rows: [
    ['Skye Pullinger', ['19/10/2008', '2008-10-19'], ['12/10/2026', '2026-10-12'], 'Mr P. Rendle', 'Saxonby Children’s Social Care', 'Sent away by duty at 17', 'Assessment offered', 'Accommodated', ['14/10/2026', '2026-10-14']],
    ['Jamal Whitby', ['01/04/2009', '2009-04-01'], ['15/09/2026', '2026-09-15'], 'Mr P. Rendle', 'Fenside CAMHS', 'Waiting list of 14 months after an overdose', 'Cannot be seen sooner', '', ''],
    ['Lily Farthing', ['22/11/2008', '2008-11-22'], ['21/10/2026', '2026-10-21'], 'Ms Deb Oakes', 'Fenland Constabulary', 'Stalked on the bus, no crime number given', '', '', ''],
  ],
} // prettier-ignore
