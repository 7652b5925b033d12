import { commas, itemsOf, workbook, type LogFile, type LogOf } from '../agency-log'

/** What two agencies of no board’s keep of their own challenges. */
const ambulance: LogOf = {
  realDates: true,
  above: [['Three Rivers Ambulance Service: safeguarding team']],
  below: [],
  columns: [
    ['Log no.', null], ['Date raised', 'raisedOn'], ['Patient name', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Incident no.', 'subject.reference'], ['Raised by', 'escalatedBy.name'], ['From (agency)', 'escalatedBy.agency'], ['To (agency)', 'escalatedTo.agency'], ['Person spoken to', 'escalatedTo.name'],
    ['Issue', 'concern.summary'], ['Stage', 'stage'], ['Response', 'response.summary'], ['Date of response', 'response.on'], ['Outcome', 'outcome.summary'], ['Date closed', 'outcome.agreedOn'],
  ],
  rows: [
    ['1', ['', '2026-04-13'], 'Agatha Prowse', ['', '1936-07-22'], 'TR-88120', 'Dean Sillitoe', 'Three Rivers Ambulance Service', 'Wyvelstone Council Adult Social Care', 'Martin Keele', 'No feedback on four referrals for the same address.', ['1', 1], 'All four had gone to an old inbox.', ['', '2026-04-14'], 'Visit made; inbox closed.', ['', '2026-04-16']],
    ['2', ['', '2026-05-04'], 'B. Rahmani', ['', null], 'TR-88764', 'Dean Sillitoe', 'Three Rivers Ambulance Service', 'West Wyvel Police', 'Sgt Cara Noone', 'Crew left alone with a man who had a knife.', ['2', 2], 'Under review.', ['', '2026-05-07'], '', ''],
    ['3', ['', '2026-06-10'], 'Jack Stallybrass', ['', '2012-02-29'], 'TR-89530', 'Mina Fairhurst', 'Three Rivers Ambulance Service', 'Carrowdale Children’s Services', 'Leon Maddox', 'Third overdose; referral closed by letter.', ['1', 1], '', '', '', ''],
  ],
} // prettier-ignore

const hospice: LogOf = {
  realDates: false, above: [], below: [],
  columns: [
    ['Date', 'raisedOn'], ['Patient', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['NHS no.', 'subject.reference'], ['Our staff member', 'escalatedBy.name'], ['Agency challenged', 'escalatedTo.agency'], ['Their staff member', 'escalatedTo.name'], ['Reason for challenge', 'concern.summary'], ['Outcome wanted', 'concern.outcomeSought'], ['Outcome', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'], ['Time taken', 'outcome.timeTaken'],
  ],
  rows: [
    [['12/01/2026', '2026-01-12'], 'Lionel Bosanko', ['01/05/1944', '1944-05-01'], '9435550271', 'Ruth Ambler', 'Esk Estuary Hospital', 'Judy Amos', 'Do not resuscitate form signed without telling the wife', 'Form to be talked through', 'Done, form withdrawn', ['14/01/2026', '2026-01-14'], '2 days'],
    [['03/03/2026', '2026-03-03'], 'Mrs E. Carlyon', ['n/k', null], '9435550288', 'Ruth Ambler', 'Eskmouth Primary Care Alliance', 'Philippa Dunn', '"Not for us": syringe driver, no nurse after 8 pm', 'Night nurse', 'Night nurse from 5 March', ['05/03/2026', '2026-03-05'], '2 days'],
    [['18/05/2026', '2026-05-18'], 'Horace Tregenna', ['23/11/1931', '1931-11-23'], '9435550299', 'Ollie Penberthy', 'Eskmouth Council', 'Tamsin Bright', 'Allegation about a bank nurse, no meeting in four weeks', 'A meeting', '', ['', null], ''],
  ],
} // prettier-ignore

export async function eighthLogs(): Promise<LogFile[]> {
  return [
    { name: 'log-ambulance', writer: 'xlsx', bytes: await workbook(ambulance, 'Challenges 2026'), items: itemsOf(ambulance, 'Challenges 2026') },
    { name: 'log-hospice', writer: 'csv', bytes: commas(hospice), items: itemsOf(hospice, 'Sheet1') },
  ]
} // prettier-ignore
