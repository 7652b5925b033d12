import { day } from '../days'
import type { Pool } from '../hand'

/** What is written in the set that nobody looks at. Every person, place and agency is invented. */
export const fourthPool: Pool = {
  set: 'sealed in november',
  subjects: [
    ['Edith Ravenscroft', 'Edith Ravenscroft'], ['Mr Cuthbert Amadi', 'Mr Cuthbert Amadi'], ['Noor-ul-Ain Bashir', 'Noor-ul-Ain Bashir'], ['Teddy Outram', 'Teddy Outram'], ['Ms Gwenllian Prosser', 'Ms Gwenllian Prosser'],
    ['Grace Stage', 'Grace Stage'], ['J.T.B.', 'J.T.B.'], ['Oluwaseun Adeyinka', 'Oluwaseun Adeyinka'], ['Mrs Una Date-Holroyd', 'Mrs Una Date-Holroyd'], ['Zoë Lindqvist', 'Zoë Lindqvist'], ['Alfie Worker', 'Alfie Worker'], ['Hyacinth St Clair', 'Hyacinth St Clair'],
  ],
  professionals: [
    ['Maureen Tickell', 'Maureen Tickell'], ['Dr Obinna Eze', 'Dr Obinna Eze'], ['Fran Cobbold', 'Fran Cobbold'], ['Sgt Leah Brockbank', 'Sgt Leah Brockbank'], ['Ms R. Position', 'Ms R. Position'], ['Graham Yelland', 'Graham Yelland'], ['Nkechi Udoh', 'Nkechi Udoh'],
    ['Sian Beddoes', 'Sian Beddoes'], ['Terence O’Dowd', 'Terence O’Dowd'], ['Polly Service-Hart', 'Polly Service-Hart'], ['Imran Qadri', 'Imran Qadri'], ['Mx Rowan Tease', 'Mx Rowan Tease'], ['Sister Joan Aldous', 'Sister Joan Aldous'], ['Dilys Maddocks', 'Dilys Maddocks'],
  ],
  births: [
    ['4 March 1939', '1939-03-04'], ['27/11/1951', '1951-11-27'], ['15th July 2011', '2011-07-15'], ['09.05.1983', '1983-05-09'], ['30-Sep-2014', '2014-09-30'], ['Monday 6 August 1945', '1945-08-06'], ['12th of December, 1930', '1930-12-12'], ['1 Jan 1968', '1968-01-01'],
  ],
  jobs: [
    'Advanced Practitioner', 'Tenancy Sustainment Officer', 'Safeguarding Nurse Specialist', 'Family Support Worker', 'Custody Sergeant', 'Clinical Lead', 'SENCo', 'Interim Service Manager', 'Care Co-ordinator', 'Discharge Liaison Nurse', 'Independent Reviewing Officer', 'Health Visitor', 'Duty Social Worker', 'Paramedic Team Leader', 'Group Manager',
  ],
  agencies: [
    'Harrowmoor Metropolitan Borough Council', 'Tamsworth Community Health NHS Trust', 'Blythe Valley Police', 'Ormsdale Homes', 'Wharram Road Surgery', 'Beckside Academy', 'Comfort at Home (Ormsdale) Ltd', 'Northern Fells Ambulance Trust', 'Tamsworth Children’s Services', 'Kite Hill Nursing Home', 'Open Door Recovery Service', 'Harrowmoor and Ormsdale ICB', 'Blythe Hospice',
  ],
  contacts: ['01632 960515', 'm.tickell@example.org', '07700 900318', '01632 960 640 (duty desk)', 'fran.cobbold@example.net', '029 2018 0455', '01632 960722 / 07700 900112'],
  addresses: ['31 Tanner’s Yard, Harrowmoor, HR2 8ZZ', 'Room 6, Kite Hill Nursing Home, Ormsdale OD5 1QQ', 'Flat C, 9 Blythe Terrace\nTamsworth\nTB1 6ZZ', 'Sofa-surfing; last known at 4 Weir Row, Wharram', 'Top Farm Cottage, Outcome Lane, Ormsdale OD9 3ZZ'],
  references: ['CS-440192', 'LL0098817', '943 111 8822', 'RIO/7719-B', '2026/RID/31', 'T400518'],
  grounds: ['Threshold decision', 'Delay or drift', 'Information not shared', 'Roles unclear', 'Quality of assessment', 'Funding', 'Something else'],
  raised: ['2026-02-03', '2026-03-12', '2026-04-22', '2026-05-05', '2025-11-18', '2026-05-28', '2026-01-27'],
  dates: [
    (iso) => { const { d, mon, yy } = day(iso); return `${d} ${mon} ’${yy}` },
    (iso) => { const { wkd, dd, mon, yyyy } = day(iso); return `${wkd} ${dd}-${mon}-${yyyy}` },
    (iso) => { const { nth, month, yyyy } = day(iso); return `${nth} ${month}, ${yyyy}` },
    (iso) => { const { dd, mm, yyyy } = day(iso); return `${dd} / ${mm} / ${yyyy}` },
    (iso) => { const { dd, mm, yyyy } = day(iso); return `${dd} ${mm} ${yyyy}` },
    (iso) => { const { dd, mm, yyyy } = day(iso); return `${dd}/${mm}/${yyyy} at 10.30am` },
    (iso) => { const { d, month, yyyy } = day(iso); return `${month} ${d}, ${yyyy}` },
    (iso) => { const { dd, mm, yy } = day(iso); return `${dd}/${mm}/${yy}` },
    (iso) => { const { weekday, nth, month, yyyy } = day(iso); return `${weekday} the ${nth} of ${month} ${yyyy}` },
    (iso) => { const { d, m, yyyy } = day(iso); return `${d}.${m}.${yyyy}` },
    (iso) => { const { d, month, yyyy } = day(iso); return `${d} ${month} ${yyyy}` },
  ],
  stages: [(n) => `Tier ${n}`, (n) => `Stage ${['One', 'Two', 'Three'][n - 1] ?? ''}`, (n) => `Level ${n}`, (n) => `Stage ${n} (${['practitioners', 'managers', 'heads of service'][n - 1] ?? ''})`, (n) => `${n}`],
  texts: {
    'concern.summary': [
      'She has been found on the landing three times since Easter. The landlord calls it nuisance; we call it self-neglect.',
      'The core group has not met since February and the plan still names a worker who left. Our position is that there is drift.',
      'The hospital will not share the body map. Date of injury is not agreed: we say 9 April, the home says 14 April.',
      'Section 42 enquiry closed without speaking to him. His sister’s letter was not read out. We asked for the reasons on two occasions and got none.',
      'Three agencies each believe that another is leading. Response to our e-mails: none.\nThe review was cancelled on the morning of the meeting.',
      'Mum’s new partner was not checked. Children’s Services are content that the school “keeps an eye”. The school is not.',
      'Care calls were cut from four to two a day with no new assessment; he lost 6 kg in seven weeks.',
      'Police closed the log as “words of advice”. The stage 1 talk between the sergeant and our manager changed nothing.',
    ],
    'concern.outcomeSought': ['A core group within ten days and a named worker', 'Re-opening of the enquiry.', 'That the body map is shared with the home and the Board', 'Four calls a day until she has been assessed again.', 'A clear statement of which agency leads'],
    'response.summary': ['We accept that the review should not have been cancelled; a new date has been offered.', 'No change. The enquiry was proportionate and the adult did not want it.', 'Body map sent by secure mail to the manager of the home.', 'Will discuss with our legal team and write again.', 'Agreed in part: the calls go back to four, the assessment stays.'],
    'outcome.summary': ['The council leads. Plan to be reviewed every fortnight.', 'Enquiry re-opened under a new officer.', 'Could not be settled between the managers and moves to the next tier.', 'All sides content. Nothing further needed.', 'Calls reinstated from Monday.\nBoth agencies to audit ten other cases.'],
    'outcome.timeTaken': ['11 working days', 'About three weeks', '72 hours', 'two months', '5 days'],
    'outcome.effectiveness': ['Yes: it gave us a reason to ring each other.', 'Too slow at the first tier.', 'It worked once the heads of service spoke.'],
  },
  oddities: [
    {}, { 'subject.reference': ['not on our system', null] }, {}, {}, { 'subject.dateOfBirth': ['approx. 80 years old', null] }, {}, { 'response.on': ['still waiting', null] }, {}, { 'escalatedTo.contact': ['–', null] }, { 'outcome.timeTaken': ['n/k', null] }, {}, { 'subject.address': ['Confidential', null] },
  ],
} // prettier-ignore
