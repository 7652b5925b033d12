import type { Answer, BoardForm, Sheet } from '../filling'

const stages = ['Stage 1', 'Stage 2', 'Stage 3'] as const

/** A metropolitan partnership’s letter of numbered questions; a workbook asks the same. */
export const stonebeck: BoardForm = {
  id: 'stonebeck', board: 'Stonebeck Safeguarding Partnership', short: 'SSP', title: 'Stonebeck Disagreement Pathway: Letter of Escalation',
  guidance: 'For children and for adults. Answer as many questions as you can and e-mail to the Partnership Manager; send it again, with the rest answered, when there is an outcome.',
  choices: { 'Which stage of the pathway is this?': stages, 'At which stage was it resolved?': stages },
  parts: [
    ['About the child or adult', [['What is the name of the child or adult?', 'subject.name'], ['What is their date of birth?', 'subject.dateOfBirth'], ['Where do they live?', 'subject.address'], ['What is their case number, if you know it?', 'subject.reference']]],
    ['About you', [['What is your name and job title?', ['escalatedBy.name', 'escalatedBy.jobTitle']], ['For which agency do you work?', 'escalatedBy.agency'], ['How can we get hold of you?', 'escalatedBy.contact']]],
    ['About the escalation', [
      ['To which agency are you escalating?', 'escalatedTo.agency'], ['To whom there (name and job title)?', ['escalatedTo.name', 'escalatedTo.jobTitle']], ['On what date did you escalate?', 'raisedOn'], ['Which stage of the pathway is this?', 'stage'],
      ['What is the disagreement? Give both sides.', 'concern.summary'], ['What outcome do you want?', 'concern.outcomeSought'],
    ]],
    ['About the outcome', [['When did they respond?', 'response.on'], ['What did they say?', 'response.summary'], ['When was it resolved?', 'outcome.agreedOn'], ['What was agreed?', 'outcome.summary'], ['At which stage was it resolved?', 'outcome.stage'], ['How long did it take?', 'outcome.timeTaken']]],
  ],
} // prettier-ignore

const by = (name: string, jobTitle: string, between = ', '): Answer => [`${name}${between}${jobTitle}`, { 'escalatedBy.name': name, 'escalatedBy.jobTitle': jobTitle }] // prettier-ignore
const to = (name: string, jobTitle: string, between = ', '): Answer => [`${name}${between}${jobTitle}`, { 'escalatedTo.name': name, 'escalatedTo.jobTitle': jobTitle }] // prettier-ignore

export const stonebeckSheets: readonly Sheet[] = [
  { answers: [
    'Harvey Coldwell', ['21 May 2016', '2016-05-21'], '18 Mill Bank, Stonebeck, ST99 4HB', 'Mosaic 880142',
    by('Rukhsana Latif', 'Family Support Worker'), 'Stonebeck Young Carers', '01632 960801',
    'Stonebeck Children’s Services', to('Owen Brackley', 'Social Worker'), ['2 October 2026', '2026-10-02'], [0],
    'Harvey is ten and gives his mum her insulin. We think that he is a child in need. Owen thinks that Harvey is “a credit to the family” and that there is no role for social care as adult services are coming in. Adult services have been coming in since March.', 'A young carer’s assessment, done by a social worker, and a nurse for the insulin.',
    ['6 October 2026', '2026-10-06'], 'Owen has spoken to his manager and they will assess.', ['14 October 2026', '2026-10-14'], 'Young carer’s assessment begun. District nurses give the insulin from 12 October.', [0], '8 working days',
  ] },
  { answers: [
    'Mr Patrick Enderby', ['07/07/1951', '1951-07-07'], '2 Weir View, Stonebeck', 'SystmOne 4471902',
    by('Andrea Fulbrook', 'Practice Nurse'), 'Weir View Surgery', 'andrea.fulbrook@weirview.example',
    'Stonebeck Adult Services', to('Colin Jessop', 'Duty Officer'), ['08/10/2026', '2026-10-08'], [1],
    'Mr Enderby’s legs are infested and he will not let anybody in but me. Adult Services closed him for non-engagement after two cards through the door. They say he has capacity. I say that nobody has been near enough to him to know.', 'Self neglect procedure. Multi-agency meeting.',
    '', '', '', '', [], '',
  ] },
  { answers: [
    'Shanelle Brightwater', ['12/12/2009', '2009-12-12'], 'Larch House, 40 Beck Road', 'Mosaic 871115',
    by('Toby Ransome', 'Registered Manager'), 'Larch House Children’s Home', '01632 960815',
    'Stonebeck Hospitals NHS Trust', to('Dr Mina Sorrell', 'CAMHS Liaison Consultant'), ['12/10/2026', '2026-10-12'], [0],
    'Shanelle was sent back to us at 4 am after an overdose, with no plan and no notes, in a taxi, on her own. Hospital say she was fit and that we had agreed on the phone. Nobody here took such a call.', 'An apology to Shanelle, a plan, and no more taxis.',
    ['13/10/2026', '2026-10-13'], 'Plan sent by e-mail the same day. Call log shows that it was another home that was rung.', ['16/10/2026', '2026-10-16'], 'Hospital to speak to the manager on call and nobody else. CAMHS seeing Shanelle weekly.', [0], '4 days',
  ] },
  { answers: [
    'Mrs Noor Begum Chaudhry', ['01/01/1946', '1946-01-01'], '115 Quarry Street, ST99 1PP', '',
    by('Sandra Muncaster', 'Safeguarding Lead', ' – '), 'Stonebeck Carers Centre', 'sandra.muncaster@sbcarers.example',
    'Pennine Moor Police', to('Will Haddow', 'Detective Sergeant', ' – '), ['19/10/2026', '2026-10-19'], [1],
    'Mrs Chaudhry told our worker in Punjabi that her daughter in law hits her. Police sent an officer with no interpreter, who asked the daughter in law to interpret, and closed it as “no offences disclosed”.', 'To be seen again on her own with a proper interpreter.',
    ['21/10/2026', '2026-10-21'], 'Agreed. Officer has been spoken to.', ['26/10/2026', '2026-10-26'], 'Seen at the Carers Centre on 23 October with an interpreter. Now staying with her sister. Investigation opened.', [1], '5 working days',
  ] },
  { answers: [
    'A.R.', ['03/09/2023', '2023-09-03'], '', 'Mosaic 884730',
    by('Dean Upshaw', 'Nursery Manager'), 'Beckside Nursery', '01632 960822',
    'Stonebeck Children’s Services', to('Hilary Cawthorne', 'Assistant Team Manager'), ['22/10/2026', '2026-10-22'], [0],
    'A. has had three different bruises in three weeks, all of them on Mondays after contact. Social work view is that dad’s account of a climbing toddler is plausible each time. Ours is that three plausible accounts are not.', 'Medical. Contact supervised in the meantime.',
    ['23/10/2026', '2026-10-23'], 'Will discuss with the paediatrician on Monday.', '', '', [], '',
  ] },
  { answers: [
    'Roger Hartnoll', ['16/03/1964', '1964-03-16'], '9 Tannery Yard, Stonebeck', 'Mosaic 869930',
    by('Grace Oyelaran', 'Advocate'), 'Speak Up Stonebeck', 'grace@speakupsb.example',
    'Beck Valley Care Ltd', to('Julie Tarrant', 'Area Manager'), ['28/10/2026', '2026-10-28'], [0],
    'Roger has a learning disability and is being taken to the bank by his support worker on pay day and comes home with nothing. The company has “looked into it” and says that he likes to treat people. Roger told me that he is scared of losing her.', 'Somebody outside the company to look into it.',
    ['29/10/2026', '2026-10-29'], 'Company have suspended the worker and told the council.', ['05/11/2026', '2026-11-05'], 'Council is leading an enquiry. Appointeeship with the council from 1 December.', [0], '6 working days',
  ] },
  { answers: [
    'Mollie Staveley', ['8th August 2012', '2012-08-08'], ['not given', null], ['n/k', null],
    by('Rev. Peter Longthorne', 'Parish Safeguarding Officer'), 'Diocese of Beckdale', 'safeguarding@beckdale.example',
    'Stonebeck Council LADO Service', to('Ms Vera Ollerton', 'LADO'), ['3rd November 2026', '2026-11-03'], [2],
    'LADO has advised that our youth leader may go back to work as the police took no further action. We believe that what Mollie and two other girls said is true on the balance of probabilities. We have raised it with Ms Ollerton on 12 October and with her manager on 22 October.', 'A third strategy meeting with somebody else in the chair.',
    ['6th November 2026', '2026-11-06'], 'Meeting agreed, to be chaired by the LADO of another council.', ['13th November 2026', '2026-11-13'], 'Concern substantiated. Referred to the DBS by the Diocese.', [2], '',
  ] },
] // prettier-ignore
