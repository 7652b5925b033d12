import type { Answer, BoardForm, Sheet } from '../filling'

/** A short list of plain questions, numbered throughout, each with its answer beneath. */
export const thurlby: BoardForm = {
  id: 'thurlby', board: 'Thurlby and the Wolds Safeguarding Children Partnership', short: 'TWSCP', title: 'Stuck Case Form',
  guidance: 'Use this form when you and another agency cannot agree about a child and talking has not worked. Answer as much as you can. Send it to the Partnership Team.',
  choices: {},
  parts: [
    ['The child', [['1. Name of child', 'subject.name'], ['2. Date of birth', 'subject.dateOfBirth'], ['3. Case number, if you have one', 'subject.reference'], ['4. Home address', 'subject.address']]],
    ['You', [['5. Your name and job', ['escalatedBy.name', 'escalatedBy.jobTitle']], ['6. Your agency', 'escalatedBy.agency'], ['7. Your telephone or e-mail', 'escalatedBy.contact']]],
    ['The other agency', [['8. Which agency do you disagree with?', 'escalatedTo.agency'], ['9. Who have you been dealing with there? (name and job)', ['escalatedTo.name', 'escalatedTo.jobTitle']]],
    ],
    ['What is stuck', [['10. When did you first challenge them?', 'raisedOn'], ['11. Why is the case stuck?', 'concern.summary'], ['12. What would get it moving?', 'concern.outcomeSought']]],
    ['What happened', [['13. What was their answer?', 'response.summary'], ['14. Date of their answer', 'response.on'], ['15. What was decided?', 'outcome.summary'], ['16. Date it was decided', 'outcome.agreedOn'], ['17. How long did it take to settle?', 'outcome.timeTaken']]],
  ],
} // prettier-ignore

const by = (name: string, jobTitle: string): Answer => [`${name}, ${jobTitle}`, { 'escalatedBy.name': name, 'escalatedBy.jobTitle': jobTitle }] // prettier-ignore
const to = (name: string, jobTitle: string): Answer => [`${name}, ${jobTitle}`, { 'escalatedTo.name': name, 'escalatedTo.jobTitle': jobTitle }] // prettier-ignore

export const thurlbySheets: readonly Sheet[] = [
  { answers: [
    'Poppy Hallam-Reid', ['21/05/2016', '2016-05-21'], 'LL 406118', '9 Mill Drove, Thurlby, PE99 2RB',
    by('Fiona Garrick', 'Assistant Head'), 'Mill Drove Primary School', 'fgarrick@milldrove.example',
    'Wolds Council Children’s Social Care', to('Kerry Nunn', 'Team Manager'),
    ['20/04/2026', '2026-04-20'], 'Poppy has been on a child in need plan since last July. There have been two meetings. She comes in hungry and her clothes smell of cannabis. Social worker has changed three times and each starts again. Family support worker says it should be child protection, social care say that mum is engaging.', 'A decision about a conference, by somebody who has read all of the file.',
    'File read by service manager. Conference called.', ['24/04/2026', '2026-04-24'], 'Initial conference on 7 May. Plan made under neglect.', ['07/05/2026', '2026-05-07'], '12 working days',
  ] },
  { answers: [
    'Kaiden Stubbs', ['4 October 2010', '2010-10-04'], 'LL 391177', 'Placed at Fen End Children’s Home',
    by('Ruth Cawood', 'Registered Manager'), 'Fen End Children’s Home', '07700 900470',
    'Fenland Police', to('Sgt Tim Acaster', 'Missing Persons Sergeant'),
    ['12 May 2026', '2026-05-12'], 'Police record Kaiden as absent and not missing when he does not come back, because he “always turns up”. He turned up last time in a flat with two men of 30. Placing authority shares our view.', 'Missing means missing. A strategy meeting.',
    'I will speak to the control room.', ['13 May 2026', '2026-05-13'], 'Graded as medium risk from now on. Strategy meeting on 15 May.', ['15 May 2026', '2026-05-15'], '3 days',
  ] },
  { answers: [
    'Unborn child of Jade Ambrose', ['due 30 August 2026', null], '', '22 Station Road, Wold Enderby',
    by('Maggie Tooley', 'Community Midwife'), 'Wolds Hospitals NHS Trust', '01632 960533',
    'Wolds Council Children’s Social Care', to('Prem Nathwani', 'Senior Practitioner'),
    ['8 June 2026', '2026-06-08'], 'Two referrals have been closed because mum is “not 28 weeks yet”. Procedures say from 16. She is 17, homeless since Friday, and her last baby was adopted.', 'Pre-birth assessment to start now.',
    '', '', '', '', '',
  ] },
  { answers: [
    'Aisha Belmadani', ['30.06.2012', '2012-06-30'], 'UPN F92500112014', '5 Cowgate, Thurlby',
    by('Derek Holbeach', 'Designated Safeguarding Lead'), 'Thurlby Academy', 'safeguarding@thurlbyacademy.example',
    'Wolds CAMHS', to('Dr Lena Forsyth', 'Clinical Psychologist'),
    ['22.04.2026', '2026-04-22'], 'CAMHS will not share the risk assessment with us because Aisha is 13 and said no. She is in our building for 32 hours a week and we had to cut a scarf from her neck in March.\nWe do not want her therapy notes. We want to know what to look for.', 'A safety plan for school.',
    'Safety plan can be shared with Aisha’s agreement to that alone. She has given it.', ['01.05.2026', '2026-05-01'], 'Plan received. CAMHS to come to the next review in school.', ['05.05.2026', '2026-05-05'], 'Nearly two weeks',
  ] },
  { answers: [
    'Finley Crust', ['11/01/2019', '2019-01-11'], 'LL 412903', 'With grandparents at 2 Sluice Cottages, Gedby',
    by('Heather Winn', 'Children’s Guardian'), 'Cafcass', 'heather.winn@cafcass.example',
    'Wolds Council Legal Services', to('Adrian Poole', 'Childcare Solicitor'),
    ['15/05/2026', '2026-05-15'], 'The special guardianship support plan offers nothing although the court has asked twice. Local authority’s view is that the grandparents own their house.', 'A plan with figures before the hearing on 16 June.',
    'Plan will be filed by 5 June.', ['22/05/2026', '2026-05-22'], 'Plan filed on 4 June: allowance and therapy for two years.', ['04/06/2026', '2026-06-04'], '13 working days',
  ] },
  { answers: [
    'Oscar Dring', ['2 March 2021', '2021-03-02'], ['don’t know', null], '17 Acre Lane, Wold Enderby',
    by('Shelley Machin', 'Room Leader'), 'Little Sprouts Pre-school', 'office@littlesprouts.example',
    'Wolds 0–19 Health Service', to('Claire Ogden', 'Health Visitor'),
    ['30 April 2026', '2026-04-30'], 'Oscar is five and does not speak. We have asked four times for his two year check. Health visitor says mum declined it and that is that. We think it is neglect as he has also never seen a dentist.', 'Someone to see him at pre-school.',
    'Can come on 14 May with mum’s consent, which she gave me today.', ['6 May 2026', '2026-05-06'], 'Seen at pre-school. Hearing test and speech therapy referrals made.', ['14 May 2026', '2026-05-14'], '2 weeks',
  ] },
  { answers: [
    'Lacey Tunnard', ['19 Aug 2013', '2013-08-19'], 'LL 400256', '60 Priory Way, Thurlby',
    by('Gordon Leake', 'Early Help Worker'), 'Wolds Council Early Help', 'gordon.leake@wolds.example',
    'Thurlby Academy', to('Mrs J. Frow', 'Head of Year 8'),
    ['2 June 2026', '2026-06-02'], 'Lacey is on a part time timetable of one hour a day, which was to be for two weeks in January. Academy says it keeps everyone safe. She is being seen in the town with older boys in school hours.', 'Full time by the end of June.',
    'We cannot staff it.', ['5 June 2026', '2026-06-05'], '', '', '',
  ] },
] // prettier-ignore
