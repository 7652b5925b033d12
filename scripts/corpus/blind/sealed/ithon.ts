import type { BoardForm, Sheet } from '../filling'

/** A Welsh region’s notification: on its website, and in Word without a single table. */
export const ithon: BoardForm = {
  id: 'ithon', board: 'Mid Ithon Regional Safeguarding Board', short: 'MIRSB', title: 'Resolving Professional Differences: Notification to the Board',
  guidance: 'Please complete one notification for each person. You can come back and tell us the outcome later.',
  choices: { 'Is the person an adult or a child?': ['Adult', 'Child'], 'Level reached so far': ['Level 1', 'Level 2', 'Level 3'], 'Has it been resolved?': ['Yes', 'No'] },
  parts: [
    ['Your details', [['Your full name', 'escalatedBy.name'], ['Job role', 'escalatedBy.jobTitle'], ['Organisation', 'escalatedBy.agency'], ['Work email or phone', 'escalatedBy.contact']]],
    ['Who is this about?', [['Is the person an adult or a child?', 'subject.kind'], ['Name or initials', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['WCCIS number', 'subject.reference']]],
    ['The difference of opinion', [
      ['Which organisation do you disagree with?', 'escalatedTo.agency'], ['Who have you discussed this with there?', 'escalatedTo.name'], ['Their job role', 'escalatedTo.jobTitle'], ['Date you raised it with them', 'raisedOn'], ['Level reached so far', 'stage'],
      ['Tell us about the difference of opinion', 'concern.summary'], ['What do you think should happen now?', 'concern.outcomeSought'],
    ]],
    ['Outcome', [['Has it been resolved?', null, ''], ['Date resolved', 'outcome.agreedOn'], ['How was it resolved?', 'outcome.summary'], ['How long did it take?', 'outcome.timeTaken'], ['Was the protocol helpful?', 'outcome.effectiveness']]],
  ],
} // prettier-ignore

export const ithonSheets: readonly Sheet[] = [
  { answers: [
    'Carys Penry', 'Senior Practitioner', 'Ithon Valley County Council', 'carys.penry@ithonvalley.example', [0], 'Mr Emlyn Probert', ['22/05/1949', '1949-05-22'], '7004418',
    'Mid Ithon University Health Board', 'Dr Rhian Maddocks', 'Consultant Psychiatrist', ['03/09/2026', '2026-09-03'], [0],
    'Mr Probert’s memory clinic appointment was cancelled because he did not reply to two letters. He cannot read the letters; that is why he was referred. The health board say that a third letter can be sent.', 'A home visit by the memory nurse.',
    [0], ['10/09/2026', '2026-09-10'], 'Memory nurse visited with the social worker. Diagnosis given, care package agreed.', '5 working days', 'Yes, once I had found it on the website.',
  ] },
  { answers: [
    'Huw Blackwell', 'Education Welfare Officer', 'Ithon Valley County Council', '029 2018 0233', [1], 'L.P-J', ['14/02/2014', '2014-02-14'], '',
    'Heddlu Canol Ithon Police', 'DS Meg Rosser', 'Detective Sergeant, Public Protection', ['24/09/2026', '2026-09-24'], [1],
    'L. disclosed at school that her stepfather films her in the bathroom. Police say there is not enough to seize his phone and want an interview first. By then there will be nothing on it. Children’s services agree with us.', 'Phone to be seized before he knows.',
    [1], '', '', '', '',
  ] },
  { answers: [
    'Angharad Siencyn', 'Occupational Therapist', 'Mid Ithon University Health Board', 'angharad.siencyn@mithb.example', [0], 'Margaret Tilsley', ['08/12/1953', '1953-12-08'], '7011290',
    'Ithon Valley County Council', 'Gethin Harries', 'Commissioning Officer', ['30/09/2026', '2026-09-30'], [0],
    'Margaret needs two carers for the hoist. Commissioning have agreed one, with a stand aid that she cannot use. I have told them in writing that this is not safe and was told that the panel had decided.', 'Two carers, from now, until the panel meets again.',
    [0], ['07/10/2026', '2026-10-07'], 'Second carer agreed for all four calls. Panel papers to carry the OT’s report in future.', 'One week', 'It helped to quote it.',
  ] },
  { answers: [
    'Owain Trefor', 'Registered Manager', 'Bryn Eithin Children’s Home', 'manager@bryneithin.example', [1], 'Kaden Whitcroft', ['19/07/2011', '2011-07-19'], '7019934',
    'Marchley City Council', 'Stella Danbury', 'Team Manager, Looked After Children', ['12/10/2026', '2026-10-12'], [1],
    'Kaden is placed here by an English authority that has not visited since April. They want him moved to a flat of his own at 15 because it is cheaper. We do not believe that he can live without staff at night, and nor does his school.', 'No move before a review with the reviewing officer present.',
    [1], '', '', '', '',
  ] },
  { answers: [
    'Bronwen Eccles', 'Community Nurse, Learning Disability', 'Mid Ithon University Health Board', '029 2018 0268', [0], 'Gareth W.', ['1 June 1979', '1979-06-01'], '7002155',
    'Cartref Clyd Supported Living', 'Lee Sandiford', 'Service Manager', ['15 October 2026', '2026-10-15'], [0],
    'Gareth’s epilepsy plan says that somebody must be awake at night. Cartref Clyd changed to sleeping nights on 1 October without telling us. They say that the monitor is enough. It did not go off on the 11th.', 'Waking nights back at once.',
    [0], ['19 October 2026', '2026-10-19'], 'Waking nights from this evening. Monitor to be tested. Council informed as commissioner.', '2 working days', '',
  ] },
  { answers: [
    'Rev. Delyth Cadogan', 'Chaplain', 'Ysbyty Maes Ithon', 'delyth.cadogan@mithb.example', [0], 'Mrs Iris Penhallow', ['3 October 1944', '1944-10-03'], ['not known', null],
    'Ithon Valley County Council', 'Carys Penry', 'Senior Practitioner', ['29 October 2026', '2026-10-29'], [2],
    'Mrs Penhallow told me, and later the ward sister, that her son takes her pension. The council will not proceed because she has since said she does not want a fuss. We believe that he had been to see her in between. Levels 1 and 2 have been tried.', 'Someone independent to speak to her, on her own.',
    [0], ['9 November 2026', '2026-11-09'], 'Advocate saw her twice. She has asked for help and the enquiry has been opened again.', '7 working days', 'Slow at Level 2, otherwise good.',
  ] },
] // prettier-ignore
