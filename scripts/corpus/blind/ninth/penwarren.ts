import type { BoardForm, Sheet } from '../filling'

const levels = ['Level 1', 'Level 2', 'Level 3'] as const

/** A notification for adults: one table, the part’s name down its left side. */
export const penwarren: BoardForm = {
  id: 'penwarren', board: 'Penwarren and Loe Safeguarding Adults Board', short: 'PLSAB', title: 'Professional Disagreement Notification',
  guidance: 'Complete parts 1 to 4 when you put the disagreement to the other agency and parts 5 and 6 when you have heard from them. Return to the Board Support Officer each time.',
  choices: {
    'Level this notification is for': levels,
    'Which of these is it about?': ['Eligibility or threshold', 'Quality of an assessment', 'Delay or drift', 'Information not shared', 'Mental capacity and consent', 'Funding'],
    'Level at which it was agreed': levels,
  },
  parts: [
    ['1. Adult', [['Full name of adult', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Usual address', 'subject.address'], ['NHS or social care number', 'subject.reference']]],
    ['2. Raised by', [['Name', 'escalatedBy.name'], ['Post held', 'escalatedBy.jobTitle'], ['Organisation', 'escalatedBy.agency'], ['Telephone or e-mail', 'escalatedBy.contact']]],
    ['3. Raised with', [['Name', 'escalatedTo.name'], ['Post held', 'escalatedTo.jobTitle'], ['Organisation', 'escalatedTo.agency'], ['Telephone or e-mail', 'escalatedTo.contact']]],
    ['4. The disagreement', [['Date first raised with them', 'raisedOn'], ['Level this notification is for', 'stage'], ['Which of these is it about?', 'concern.grounds'], ['What do you disagree about? Please give both views', 'concern.summary'], ['What do you want to happen?', 'concern.outcomeSought']]],
    ['5. Their reply', [['Date of reply', 'response.on'], ['Who replied', 'response.name'], ['What they said', 'response.summary']]],
    ['6. Resolution', [['What has been agreed', 'outcome.summary'], ['Date agreed', 'outcome.agreedOn'], ['Level at which it was agreed', 'outcome.stage']]],
  ],
} // prettier-ignore

export const penwarrenSheets: readonly Sheet[] = [
  { answers: [
    'Mrs Loveday Trembath', ['11/02/1939', '1939-02-11'], '3 Chapel Terrace, Polmear, PL99 4QT', '943 218 0077',
    'Jonathan Skewes', 'Community Matron', 'Loe Valley Community Health', '01632 960411',
    'Beverley Hands', 'Team Leader', 'Penwarren Council Adult Social Care', 'beverley.hands@penwarren.example',
    ['28/04/2026', '2026-04-28'], [0], [0, 2], 'We referred on 9 April for a care act assessment as Mrs Trembath’s daughter, who does everything for her, is going into hospital. Duty said that she has “informal support” and is not eligible until it breaks down. We think that this is wrong in law and in practice.', 'Assessment before 11 May, when the daughter is admitted.',
    ['30/04/2026', '2026-04-30'], 'Beverley Hands', 'Accepts that a carer’s breakdown which is known of in advance is a ground to assess. Allocated.', 'Assessed on 6 May. Respite bed from 11 to 25 May.', ['06/05/2026', '2026-05-06'], [0],
  ] },
  { answers: [
    'Piotr Wasilewski', ['3 Sept 1974', '1974-09-03'], 'NFA – uses the Harbour Night Shelter', '',
    'Demelza Rowe', 'Shelter Manager', 'Harbour Night Shelter', 'demelza@harbournight.example',
    'Dr K. Ellery', 'Consultant Psychiatrist', 'Penwarren Partnership NHS Trust', '',
    ['14 May 2026', '2026-05-14'], [1], [4], 'Piotr has been refusing insulin since the weekend because “the nurses put tracking in it”. Two assessments of capacity by the outreach nurse, one week apart, say opposite things. Trust says the second one stands. We say nobody asked him about the insulin either time.', 'A joint capacity assessment about insulin only.',
    '', '', '', '', '', [],
  ] },
  { answers: [
    'Graham Olver', ['22.12.1951', '1951-12-22'], 'Trevean Nursing Home, Loe', '1043388',
    'Sister Maria Abano', 'Clinical Lead', 'Trevean Nursing Home', '01632 960478',
    'Colin Spargo', 'Discharge Lead', 'Royal Penwarren Hospital', '01632 960500 ext 2217',
    ['20.4.2026', '2026-04-20'], [0], [3], 'Mr Olver was sent back to us without his DNACPR form, his hearing aids or a medicines list. Ward told us they “always send it electronically” – we have never had access. Hospital view is that it is for the home to ask.', 'A phone call handover for every resident of ours.',
    ['21.4.2026', '2026-04-21'], 'Colin Spargo', 'Apology given. Ward has been spoken to.', 'Nurse in charge to ring us before transport is booked.\nHearing aids returned by taxi on 21st.', ['22.4.2026', '2026-04-22'], [0],
  ] },
  { answers: [
    'Honor Chenoweth', ['7th July 1988', '1988-07-07'], '41 Quay Rise, Penwarren', '1041906',
    'Ayesha Lumley', 'IDVA', 'Safe Tide Domestic Abuse Service', '07700 900412',
    'DS Gary Nance', 'Detective Sergeant', 'Cornouaille Police', 'gary.nance@police.example',
    ['1st June 2026', '2026-06-01'], [1], [2, 3], 'Disclosure under the right to know has been outstanding for 38 days. Honor is due to move in with him on the 15th. The police position is that the unit is working through a backlog by date and will not take one out of order; the guidance says 28 days at most.', 'Disclosure to be made before 15 June.',
    ['3rd June 2026', '2026-06-03'], 'DI Rachel Uren', 'Agreed it should have been graded as high risk.', 'Disclosure made in person on 5 June with IDVA there.', ['5th June 2026', '2026-06-05'], [1],
  ] },
  { answers: [
    'Mr D. Kitto', ['not known', null], 'Flat 2, 18 Fore Street, St Enys', ['not known', null],
    'Watch Manager Paul Hocking', 'Fire Safety Officer', 'Cornouaille Fire and Rescue', 'p.hocking@fire.example',
    'Beverley Hands', 'Team Leader', 'Penwarren Council Adult Social Care', '',
    ['Thursday 21 May 2026', '2026-05-21'], [0], [0], 'Hoarding, smoking, oxygen in the flat. Referral sent 4 May. Reply by email says he does not meet the three stage test because he “chooses to live like this”. We do not agree. There are six other flats in the building.', 'Safeguarding enquiry, or a multi agency meeting at the least.',
    '', '', '', '', '', [],
  ] },
  { answers: [
    'Zillah Annear', ['30/01/1946', '1946-01-30'], '7 Rosewarne Gardens, Loe', '1039270',
    'Tom Bolitho', 'Advocate', 'Voice West Advocacy', 'tom.b@voicewest.example',
    'Sandra Pryor', 'Head of Continuing Care', 'NHS Penwarren Integrated Care Board', 'chc@penwarrenicb.example',
    ['07/04/2026', '2026-04-07'], [2], [5, 1], 'Continuing healthcare funding was stopped from 1 April on a desktop review. Council says it will not pick up the cost, ICB says it has given notice. The home has told Mrs Annear that she must leave. Each agency is content that the other is wrong.', 'Neither to stop paying until the dispute is settled, as the framework requires.',
    ['16/04/2026', '2026-04-16'], 'Sandra Pryor', 'Funding reinstated without prejudice while we review.', 'ICB pays until a full assessment in July. Refund between agencies to follow.', ['24/04/2026', '2026-04-24'], [2],
  ] },
  { answers: [
    'Reginald Pascoe', ['19 March 1933', '1933-03-19'], 'Pendarves Court, Loe', '1042215',
    'Nita Desai', 'Registered Manager', 'Pendarves Court Extra Care', 'nita.desai@pendarves.example',
    'Dr Hal Tregear', 'GP', 'Loe Surgery', 'loe.surgery@nhs.example',
    ['11 June 2026', '2026-06-11'], [0], [2], 'Three requests for a medication review since Easter. Mr Pascoe has had four falls, all within an hour of his tablets. Surgery say the pharmacist does reviews by rota and his is due in September.', 'Review this month.',
    ['12 June 2026', '2026-06-12'], 'Sonia Heard', 'Pharmacist will ring on Tuesday.', '', '', [],
  ] },
  { answers: [
    'Jory Nankivell', ['05/10/2001', '2001-10-05'], '12 Wheal Close, Penwarren', 'LD-20931',
    'Elaine Stoddart', 'Transitions Social Worker', 'Penwarren Council Adult Social Care', '01632 960420',
    'Mark Vellacott', 'Area Manager', 'Kestrel Supported Living', 'm.vellacott@kestrelsl.example',
    ['09/05/2026', '2026-05-09'], [0], [3, 4], 'Staff at Jory’s house have been holding his bank card. Provider’s view: it was asked for by his mother and is in the support plan. Our view: he has never been assessed as unable to manage money, and mother has no authority.', 'Card returned and an account of what has been spent.',
    ['15/05/2026', '2026-05-15'], 'Mark Vellacott', 'We accept that consent was not recorded.', 'Card returned 15 May. Audit of spending by 5 June; to be shared with the council.', ['18/05/2026', '2026-05-18'], [0],
  ] },
] // prettier-ignore
