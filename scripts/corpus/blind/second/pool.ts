import { day } from '../days'
import type { Pool } from '../hand'

/** What is written in the set that was looked at a second time. Every person, place and agency is invented. */
export const secondPool: Pool = {
  set: 'second look',
  subjects: [
    ['Winifred Ogden', 'Winifred Ogden'], ['Mr Alasdair Penrose', 'Mr Alasdair Penrose'], ['Hafsa Noor Yusuf', 'Hafsa Noor Yusuf'], ['Tilly-Mae Crowther', 'Tilly-Mae Crowther'],
    ['Cedric St John-Barlow', 'Cedric St John-Barlow'], ['PARTRIDGE, Muriel', 'PARTRIDGE, Muriel'], ['J.W.', 'J.W.'], ['Mrs Dorota Zielińska', 'Mrs Dorota Zielińska'],
    ['Ethan O’Dowd', 'Ethan O’Dowd'], ['Gwilym Roberts', 'Gwilym Roberts'], ['Ms Comfort Baah', 'Ms Comfort Baah'], ['Leonard Date-Bah', 'Leonard Date-Bah'],
  ],
  professionals: [
    ['Hilary Stott', 'Hilary Stott'], ['Femi Adeleke', 'Femi Adeleke'], ['Dr R Chaudhuri', 'Dr R Chaudhuri'], ['Joan Threlfall', 'Joan Threlfall'], ['PS 4471 Dan Ivory', 'PS 4471 Dan Ivory'],
    ['Mairi Urquhart', 'Mairi Urquhart'], ['Col Bagshaw', 'Col Bagshaw'], ['Suzanne Le Marchant', 'Suzanne Le Marchant'], ['Nikhil Desai', 'Nikhil Desai'], ['Mrs P. Outram', 'Mrs P. Outram'],
    ['Kirsty-Ann Boal', 'Kirsty-Ann Boal'], ['Tunde Fashola', 'Tunde Fashola'], ['Elaine Garside', 'Elaine Garside'], ['Revd Amos Tull', 'Revd Amos Tull'], ['Bryony Sharrock', 'Bryony Sharrock'],
  ],
  births: [
    ['12/03/1947', '1947-03-12'], ['2nd November 1938', '1938-11-02'], ['09.07.2013', '2013-07-09'], ['21 Sept 1962', '1962-09-21'], ['30/8/1955', '1955-08-30'],
    ['1 April 2010', '2010-04-01'], ['17-Dec-1971', '1971-12-17'], ['5 / 6 / 1944', '1944-06-05'], ['Sunday 4th May 1930', '1930-05-04'],
  ],
  jobs: [
    'Social Worker', 'Team Leader', 'Ward Sister', 'Named GP for Safeguarding', 'Housing Manager', 'Detective Inspector', 'Designated Safeguarding Lead', 'Approved Mental Health Professional',
    'Discharge Co-ordinator', 'School Nurse', 'Service Manager', 'Care Home Manager', 'Interim Head of Service, Adults', 'Family Support Worker', 'Occupational Therapist', 'Independent Domestic Violence Adviser',
  ],
  agencies: [
    'Marrick County Council', 'Swale Valley NHS Trust', 'Tideswell Police', 'Northreach Housing Group', 'Corvedale Community Health CIC', 'St Oswin’s Academy', 'Ashcombe Vale Council – Adult Social Care',
    'Beacon Street Surgery', 'Tern Lodge Nursing Home', 'Northreach & Marrick Integrated Care Board', 'Swale Fire and Rescue Service', 'Rowan Tree Drug and Alcohol Service', 'National Probation Service (Northreach)',
  ],
  contacts: [
    '01632 960101', 'hilary.stott@example.org', '07700 900312', '01632 960144 / duty.desk@example.org', 'ext. 5512', '020 7946 0417', 'mash@example.net',
  ],
  addresses: [
    '41 Tanners Row, Swale, SW9 9ZZ', 'Tern Lodge Nursing Home, Priory Road, Marrick MK77 1AA', 'Flat 9\nCallow House\nNorthreach\nNR99 4LL', 'Bay 3, Ward 12, Swale Valley Hospital', '3 The Cuttings, Corvedale',
  ],
  references: ['LL-20417', '4418823', 'NHS 999 052 7781', 'MOS/77/2210', 'CP-2026-0093', 'P 118 204'],
  grounds: [
    'Threshold decision', 'Delay in responding', 'Poor information sharing', 'Care planning', 'Lack of attendance at meetings', 'Mental capacity',
  ],
  raised: ['2026-02-03', '2026-03-11', '2026-04-20', '2026-05-08', '2025-11-17', '2026-01-29', '2026-06-02'],
  dates: [
    (iso) => { const { dd, mm, yyyy } = day(iso); return `${dd}/${mm}/${yyyy}` },
    (iso) => { const { nth, month, yyyy } = day(iso); return `${nth} ${month} ${yyyy}` },
    (iso) => { const { wkd, nth, mon, yyyy } = day(iso); return `${wkd} ${nth} ${mon} ${yyyy}` },
    (iso) => { const { d, m, yy } = day(iso); return `${d}.${m}.${yy}` },
    (iso) => { const { dd, mm, yyyy } = day(iso); return `${dd} / ${mm} / ${yyyy}` },
    (iso) => { const { d, mon, yyyy } = day(iso); return `${d} ${mon}. ${yyyy}` },
    (iso) => { const { dd, mon, yy } = day(iso); return `${dd}-${mon}-${yy}` },
    (iso) => { const { d, month, yyyy } = day(iso); return `${d} ${month} ${yyyy} at 10.15am` },
    (iso) => { const { month, nth, yyyy } = day(iso); return `${month} ${nth}, ${yyyy}` },
    (iso) => { const { weekday, d, month, yyyy } = day(iso); return `${weekday} ${d} ${month} ${yyyy} (by telephone)` },
  ],
  stages: [(n) => `Stage ${n}`, (n) => `Level ${n}`, (n) => `${['First', 'Second', 'Third'][n - 1] ?? ''} stage`, (n) => String(n), (n) => `Stage ${['one', 'two', 'three'][n - 1] ?? ''}`],
  texts: {
    'concern.summary': [
      'We referred on 14 January and again on 28 January. Both referrals were closed without a visit and we were not told why. The care agency has now withdrawn.',
      'The ward says she is medically fit. The community team says that the house is not safe to go back to. Nobody has asked her what she wants.',
      'Section 42 enquiry closed at stage one of the process although two of the three actions were not done: (a) medication review; (b) contact with the daughter.',
      'Name of the allocated worker has been asked for four times. Outcome: no reply to date.',
      'Dad has moved back in, against the safety plan. School rang the duty desk at 3.40pm and were told to “keep monitoring”.\n\nSchool do not agree that this is a Level 2 case.',
      'He is not eating, the flat is infested, and there is disagreement over whose job it is to arrange the capacity assessment – health or social care.',
      'Minutes of the strategy meeting do not record our dissent. We asked for that to be put right on 2/2/26 and 9/2/26.',
      'The housing officer was told that the case is “not safeguarding, it is lifestyle choice”. We think that this is self-neglect.',
      'No agreement about who the lead agency is. Police: social care. Social care: health. Health: police.',
      'Three falls in six weeks, two with head injury. Response from the provider was that falls are to be expected at her age.',
    ],
    'concern.outcomeSought': [
      'A joint visit within five working days.', 'For the enquiry to be re-opened, and for us to be invited.', 'Written reasons for the decision, please.',
      'Child protection conference to be convened', 'One lead worker, named in writing.\nA date for the capacity assessment.', 'Discharge to be put on hold until there is a plan',
    ],
    'response.summary': [
      'Spoke to Hilary by telephone. We will re-open the referral and visit this week.', 'Decision stands. The criteria in section 9 are not met; we suggest a care needs assessment instead.',
      'We accept that the letter should have gone out sooner. It was posted on the 12th.', 'Not agreed – please take to the next stage.', 'Joint visit offered, date to be fixed with the family.\nTeam leader to chair.',
    ],
    'outcome.summary': [
      'Enquiry re-opened. Lead: adult social care. Review in four weeks.', 'Agreed to disagree; referred on to the next level.', 'Conference convened. School satisfied.',
      'Joint visit took place, plan in place, both agencies content.', 'Capacity assessment done by the AMHP on the ward\nBest interests meeting to follow', 'Threshold decision changed on review.',
    ],
    'outcome.timeTaken': ['9 days', 'three weeks', '14 working days', '1 month', 'Two working days'],
    'outcome.effectiveness': ['Yes, it got the right people talking.', 'Slow to start with, good in the end', 'Policy was hard to find on the website.'],
  },
  oddities: [
    {}, { 'subject.reference': ['not known', null] }, {}, { 'escalatedTo.contact': ['N/A', null], 'response.on': ['w/c 9 March 2026', null] }, { 'subject.address': ['', null] },
    {}, { 'outcome.timeTaken': ['tbc', null] }, { 'escalatedTo.name': ['not yet known', null] }, { 'subject.dateOfBirth': ['Not recorded', null] }, { 'concern.outcomeSought': ['-', null] }, { 'outcome.agreedOn': ['ongoing', null] },
  ],
} // prettier-ignore
