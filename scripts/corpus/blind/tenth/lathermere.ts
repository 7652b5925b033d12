import type { BoardForm, Sheet } from '../filling'

const stages = ['Stage 1', 'Stage 2', 'Stage 3'] as const
const yesNo = ['Yes', 'No'] as const

/** A county’s record: the two professionals are the columns of one table. */
export const lathermere: BoardForm = {
  id: 'lathermere', board: 'Lathermere Safeguarding Adults Board', short: 'LMSAB', title: 'Escalation and Resolution Record',
  guidance: 'Sections 1 to 3 are completed at the point of escalation, sections 4 and 5 when the other agency has responded. Each agency keeps a copy and one is sent to the Business Manager.',
  choices: {
    'Is the adult aware of this escalation?': yesNo,
    'Current stage of escalation': stages,
    'Area of disagreement (tick all that apply)': ['Thresholds', 'Roles and responsibilities', 'Quality of practice', 'Lack of action or delay', 'Information sharing', 'Hospital discharge'],
    'Stage at which resolved': stages,
  },
  parts: [
    ['Section 1: About the adult', [['Adult’s full name', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['LAS / NHS number', 'subject.reference'], ['Is the adult aware of this escalation?', null, ''], ['Address, including postcode', 'subject.address']]],
    ['Escalating professional', [['Name', 'escalatedBy.name'], ['Role and team', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency'], ['Tel / email', 'escalatedBy.contact']]],
    ['Receiving professional', [['Name', 'escalatedTo.name'], ['Role and team', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency'], ['Tel / email', 'escalatedTo.contact']]],
    ['Section 3: The disagreement', [['Date of escalation', 'raisedOn'], ['Current stage of escalation', 'stage'], ['Area of disagreement (tick all that apply)', 'concern.grounds'], ['Summary of the disagreement, including the views of the other agency', 'concern.summary'], ['What outcome is the escalating agency seeking?', 'concern.outcomeSought']]],
    ['Section 4: Response of the receiving agency', [['Date of response', 'response.on'], ['Response', 'response.summary']]],
    ['Section 5: Resolution', [['Agreed actions', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'], ['Stage at which resolved', 'outcome.stage'], ['Working days taken to resolve', 'outcome.timeTaken'], ['Comments on how well the policy worked', 'outcome.effectiveness']]],
  ],
} // prettier-ignore

export const lathermereSheets: readonly Sheet[] = [
  { answers: [
    'Mrs Sylvia Garnock', ['14/02/1941', '1941-02-14'], 'LAS 553018', [0], '8 Tithe Barn Close, Lathermere, LM99 3DX',
    'Rebecca Stallard', 'District Nurse, North Locality', 'Lathermere Community NHS Trust', '01632 960141',
    'Ade Falana', 'Senior Practitioner, Adult MASH', 'Lathermere County Council', 'ade.falana@lathermere.example',
    ['07/09/2026', '2026-09-07'], [0], [0, 3], 'Category 4 pressure ulcer reported by us on 28 August with photographs. MASH closed it as “not safeguarding, for the provider to look into”. The provider is the one who did not turn her. Adult MASH say that the tissue viability report was not with the referral.', 'Section 42 enquiry to be opened and a nurse to be part of it.',
    ['08/09/2026', '2026-09-08'], 'Agreed once the report had been seen. Enquiry opened 8 September.', 'Joint visit by enquiry officer and district nurse on 10 September. Care agency changed.', ['11/09/2026', '2026-09-11'], [0], '4', 'Worked well. It helped to be able to name the stage.',
  ] },
  { answers: [
    'Trevor Ibbotson', ['3 January 1958', '1958-01-03'], ['not known', null], [1], 'Tent behind 22 Canal Road, Mere Bridge',
    'Kim Lavery', 'Outreach Worker', 'Lathermere Street Link', 'kim.lavery@streetlink.example',
    'Dr Sunil Merchant', 'Consultant, Crisis Team', 'Mere and Vale Partnership NHS Trust', '',
    ['15 September 2026', '2026-09-15'], [1], [0], 'Trevor has stopped eating as he believes the food is drugged. Crisis team have seen him once, for ten minutes, and say he is “choosing to live outside”. GP and police both agree with me that he is unwell. He has lost a lot of weight.', 'Mental Health Act assessment.',
    '', '', '', '', [], '', '',
  ] },
  { answers: [
    'Daphne Lidgate', ['30.11.1934', '1934-11-30'], 'NHS 999 018 3342', [0], 'The Limes Care Home, Ashby Road, Lathermere',
    'Pauline Ogle', 'Registered Manager', 'The Limes Care Home', 'manager@thelimes.example',
    'Gareth Tunney', 'Discharge Coordinator', 'Lathermere Royal Infirmary', '01632 960177 bleep 4410',
    ['21.9.2026', '2026-09-21'], [0], [5, 4], 'Came back to us at 23.40 on Saturday in a gown, without her inhalers and with a new diagnosis of C. diff that nobody told us about. Infirmary says that the ward rang and left a message. We have no message.', 'An apology, and no transfers to us after 8 pm.',
    ['22.9.2026', '2026-09-22'], 'Ward manager has apologised. Message was left on the old number.', 'Number corrected on the hospital system. Nurse to nurse handover for all residents with an infection.', ['24.9.2026', '2026-09-24'], [0], '3 working days', '',
  ] },
  { answers: [
    'Mr Abdul Karim Choudhury', ['12th August 1966', '1966-08-12'], 'LAS 560227', [0], '51 Station Parade, Mere Bridge, LM98 1AA',
    'Sgt Ellen Whitworth', 'Vulnerability Hub', 'Mercian Shires Police', 'ellen.whitworth@police.example',
    'Lorna Pickersgill', 'Team Manager, Learning Disability', 'Lathermere County Council', '01632 960163',
    ['1st October 2026', '2026-10-01'], [1], [1, 3], 'Mr Choudhury’s benefits go into an account held by a neighbour. We reported it in June and in August. LD team says that it is theft and so for the police; CPS will not look at it without a capacity assessment about money, which only the council can do.', 'Capacity assessment within two weeks.\nAppointee to be found.',
    ['5th October 2026', '2026-10-05'], 'Assessor identified. The delay was ours.', 'Assessment done 14 October: lacks capacity for this decision. Council has applied to be appointee.', ['16th October 2026', '2026-10-16'], [1], '11', 'Stage 1 was ignored, stage 2 was quick.',
  ] },
  { answers: [
    'Hazel Brownrigg', ['09/05/1972', '1972-05-09'], 'LAS 548890', [1], '3 Fuller’s Row, Lathermere, LM99 2PT',
    'Joanne Etheridge', 'IDVA', 'Haven Lathermere', '07700 900318',
    'Chris Mottram', 'Housing Options Manager', 'Lathermere District Council', 'c.mottram@lathermeredc.example',
    ['Tuesday 6 October 2026', '2026-10-06'], [0], [2, 0], 'Hazel was told at the desk that she is intentionally homeless because she left a secure tenancy. She left because he broke her jaw. Officer’s view is that an injunction would have let her stay.', 'Interim accommodation tonight and a new decision.',
    ['Tuesday 6 October 2026', '2026-10-06'], 'Interim accommodation from tonight. Decision withdrawn.', '', '', [], '', '',
  ] },
  { answers: [
    'Leonard Applegarth', ['27/07/1939', '1939-07-27'], 'LAS 539114', [1], '14 Orchard Flats, Lathermere',
    'Station Manager Ray Huddlestone', 'Prevention', 'Lathermere Fire and Rescue Service', 'ray.huddlestone@lfrs.example',
    'Ade Falana', 'Senior Practitioner, Adult MASH', 'Lathermere County Council', 'ade.falana@lathermere.example',
    ['12/10/2026', '2026-10-12'], [0], [0], 'Third fire in the flat since July. He smokes in bed and has burns to both hands. Our referrals come back “no care and support needs”. Occupational therapist who went with us on 8 October thinks that he has.', 'Assessment of need and a multi-agency risk meeting.',
    ['14/10/2026', '2026-10-14'], 'Will assess. Do not think that a meeting is needed.', 'Assessment on 19 October. Fire retardant bedding fitted. Meeting to be called if there is a fourth fire.', ['20/10/2026', '2026-10-20'], [0], '6', 'OK',
  ] },
  { answers: [
    'Miss Roisin Tulley', ['18/03/2001', '2001-03-18'], 'NHS 999 044 7719', [0], 'Willow Unit, Mere Hospital',
    'Fergus Allenby', 'Advocate', 'Speak Up Lathermere', 'fergus@speakuplathermere.example',
    'Ms T. Adeyemi-Cross', 'Ward Manager, Willow Unit', 'Mere and Vale Partnership NHS Trust', 'willow.ward@merevale.example',
    ['22/10/2026', '2026-10-22'], [2], [2, 4], 'Roisin has been restrained nine times this month and each time by men. Trust says that it has recorded this and that staffing does not allow otherwise. We were not given the records although she has signed for us to have them. ICB commissioner shares our view.', 'Records within 48 hours. A woman on every shift.',
    ['26/10/2026', '2026-10-26'], 'Records sent today. Rota under review by the director of nursing.', 'Two women on each shift from 2 November. Independent review of the nine incidents.', ['29/10/2026', '2026-10-29'], [2], '5 working days', 'We should have gone to stage 3 sooner.',
  ] },
] // prettier-ignore
