import { day } from '../days'
import type { Pool } from '../hand'

/** What is written in the set that was looked at third. Every person, place and agency is invented. */
export const thirdPool: Pool = {
  // What it was called when it was drawn: another word would draw other values.
  set: 'sealed',
  subjects: [
    ['Arthur Penhaligon', 'Arthur Penhaligon'], ['Miss Jocasta Vane', 'Miss Jocasta Vane'], ['Bashir Al-Khatib', 'Bashir Al-Khatib'], ['Lowenna Trembath', 'Lowenna Trembath'], ['Ffion Haf Gwynne', 'Ffion Haf Gwynne'],
    ['Ronald (Ron) Peasgood', 'Ronald (Ron) Peasgood'], ['M.E.L.', 'M.E.L.'], ['Mrs A. Response', 'Mrs A. Response'], ['Tyrese Campbell-Hume', 'Tyrese Campbell-Hume'], ['Śarah Kowalczyk', 'Śarah Kowalczyk'],
    ['Norah Agency', 'Norah Agency'], ['Mr Piotr Lis', 'Mr Piotr Lis'], ['Sunita Devi Rana', 'Sunita Devi Rana'],
  ],
  professionals: [
    ['Abigail Trott', 'Abigail Trott'], ['Marcus Oyelaran', 'Marcus Oyelaran'], ['Dr Hester Kilby', 'Dr Hester Kilby'], ['Phil Tregear', 'Phil Tregear'], ['DC Lauren Mott', 'DC Lauren Mott'], ['Gaynor Pugh', 'Gaynor Pugh'],
    ['Ajay Raichura', 'Ajay Raichura'], ['Ms T Underhay', 'Ms T Underhay'], ['Roisin McGlone', 'Roisin McGlone'], ['Oswald Finch-Hatton', 'Oswald Finch-Hatton'], ['Bev Stonehouse', 'Bev Stonehouse'], ['Yewande Coker', 'Yewande Coker'],
    ['Keir Pascoe', 'Keir Pascoe'], ['Sr Philomena Dunne', 'Sr Philomena Dunne'], ['Ian Manager-Jones', 'Ian Manager-Jones'], ['Colette Dufresne', 'Colette Dufresne'],
  ],
  births: [
    ['17 October 1941', '1941-10-17'], ['23.09.1958', '1958-09-23'], ['8th of January 2009', '2009-01-08'], ['31/12/1966', '1966-12-31'], ['04-Feb-2012', '2012-02-04'], ['19 June 1929', '1929-06-19'], ['Thurs 11th March 1937', '1937-03-11'], ['22nd Aug 1975', '1975-08-22'],
  ],
  jobs: [
    'Locality Manager', 'Safeguarding Practitioner', 'Community Matron', 'Senior Social Worker', 'Neighbourhood Officer', 'Consultant Geriatrician', 'Deputy Manager', 'Early Help Worker', 'Head Teacher', 'Principal Occupational Therapist',
    'Police Constable', 'Named Midwife', 'Probation Service Officer', 'Adult Safeguarding Co-ordinator', 'Operational Lead, Crisis Team', 'Substance Misuse Nurse', 'Support Planner',
  ],
  agencies: [
    'Hallowmere City Council', 'Pentreath Hospitals NHS Foundation Trust', 'Wexcombe Constabulary', 'Ravensholme Borough Council – Housing', 'Strand Community Mental Health Team', 'Great Mowden Primary School', 'Oakapple Homecare Limited', 'Pentreath and Wexcombe ICB',
    'The Quay Medical Group', 'Lantern House Care Home', 'Turning Tide Recovery', 'Hallowmere Ambulance Service', 'Wexcombe Women’s Refuge', 'Mowden District Nursing',
  ],
  contacts: [
    '01632 960808', 'a.trott@example.org', '07700 900655', '01632 960 911 (direct)', 'via switchboard 01632 960000', 'safeguarding.team@example.net', '0191 498 0122',
  ],
  addresses: [
    '2 Chapel Walk, Hallowmere, HM1 9AA', 'Lantern House Care Home, Quay Road, Pentreath PT4 0ZZ', '118b Station Parade\nWexcombe\nWX22 7ZZ', 'Temporary: Room 14, The Anchor Hostel, Wexcombe', 'The Bungalow, Stage Lane, Mowden MD3 5QQ',
  ],
  references: ['HM0044172', '61-20877', 'NHS number 999 884 2210', 'SG/26/0191', 'LAS 7710042', 'Ref 2026-118'],
  grounds: [
    'Decision not to hold an enquiry', 'Failure to share information', 'Unsafe discharge', 'Disagreement about risk', 'Non-attendance at review', 'Eligibility or funding', 'Other professional disagreement',
  ],
  raised: ['2026-01-13', '2026-02-19', '2026-03-27', '2026-04-07', '2025-10-22', '2026-05-21', '2026-06-09'],
  dates: [
    (iso) => { const { d, month, yy } = day(iso); return `${d} ${month} ’${yy}` },
    (iso) => { const { dd, mm, yy } = day(iso); return `${dd}-${mm}-${yy}` },
    (iso) => { const { nth, month, yyyy } = day(iso); return `${nth} of ${month} ${yyyy}` },
    (iso) => { const { dd, mm, yyyy } = day(iso); return `${dd}.${mm}.${yyyy}` },
    (iso) => { const { dd, mon, yyyy } = day(iso); return `${dd}/${mon}/${yyyy}` },
    (iso) => { const { weekday, nth, month, yyyy } = day(iso); return `${weekday}, ${nth} ${month} ${yyyy}` },
    (iso) => { const { dd, month, yyyy } = day(iso); return `${dd} ${month.toUpperCase()} ${yyyy}` },
    (iso) => { const { d, m, yyyy } = day(iso); return `${d}/${m}/${yyyy} (pm)` },
    (iso) => { const { wkd, d, month, yyyy } = day(iso); return `${wkd}. ${d} ${month}, ${yyyy}` },
    (iso) => { const { d, mon, yy } = day(iso); return `${d} ${mon} ${yy}` },
  ],
  stages: [(n) => `Step ${n}`, (n) => `${n}`, (n) => `Stage ${n}`, (n) => `Stage ${['I', 'II', 'III'][n - 1] ?? ''}`, (n) => `${n}${['st', 'nd', 'rd'][n - 1] ?? ''} stage`],
  texts: {
    'concern.summary': [
      'He was sent home at 2am in a taxi with no key. The ward’s view is that this was his choice; ours is that he could not have made it.',
      'Housing wish to evict. Health wish him to stay where he is. Nobody has called a meeting. Date of hearing: 4 July 2026.',
      'The decision that the criteria were not met was made on the papers. We had evidence which was not asked for: photographs, the carer’s diary, and two statements.',
      'Four missed visits in March. Agency say they were not commissioned for weekends.\n- 7 March\n- 8 March\n- 14 March\n- 15 March',
      'We think the child should be on a plan. The local authority think that early help is enough. Views of other agencies: school agrees with us, GP not contacted.',
      'There was an agreed action for the police to share the log. It has not been shared. Reason given: “data protection”.',
      'The lead practitioner has changed five times since Christmas and each new one starts the assessment again.',
      'Disagreement about whether Ms Vane’s drinking is a choice. She has been in A&E nine times since 1 January.',
      'Mother’s partner has a conviction that was not disclosed to the conference; we want it looked at again. Outcome sought is set out below.',
    ],
    'concern.outcomeSought': [
      'An enquiry, led by somebody new.', 'That no eviction takes place until the multi-agency meeting has been held', 'Information to be shared by Friday\nApology to the family', 'Agreement on a safe discharge policy for weekends.', 'A second opinion on capacity.',
    ],
    'response.summary': [
      'Having looked at the photographs we will hold an enquiry. Thank you for persevering.', 'We remain of the view that this is not a matter for safeguarding.', 'Log shared today by secure e-mail.', 'Weekend visits to be funded until the end of the review.\nProvider told.', 'Manager is on leave; deputy will look into it and reply.',
    ],
    'outcome.summary': [
      'Both managers agreed that the meeting will be chaired by the hospital. Date set.', 'Not resolved: goes up to the heads of service.', 'Plan changed. No further action for the Board.', 'The enquiry found that the discharge was unsafe. Learning shared.\nCase closed to this process.', 'Information was shared and the risk assessment rewritten.',
    ],
    'outcome.timeTaken': ['6 working days', 'just over a fortnight', '21 days', '48 hours', 'Four weeks'],
    'outcome.effectiveness': ['The steps were clear and everybody kept to them.', 'Poor: nobody answered for ten days', 'Good practice shown by both managers.'],
  },
  oddities: [
    {}, {}, { 'subject.reference': ['N/K', null] }, { 'response.on': ['mid-March', null] }, {}, { 'subject.dateOfBirth': ['Age 81', null] }, { 'outcome.timeTaken': ['N/K', null] }, {}, { 'escalatedTo.contact': ['unknown', null] }, { 'subject.address': ['Not disclosed', null] },
    { 'outcome.agreedOn': ['TBA', null] }, {}, { 'outcome.effectiveness': ['N/A', null] },
  ],
} // prettier-ignore
