import type { Answer, BoardForm, Sheet } from '../filling'

const stages = ['Stage 1', 'Stage 2', 'Stage 3', 'Stage 4'] as const
const yesNo = ['Yes', 'No'] as const

/** A Welsh region’s notification: headings in both languages, every question with its number in a column of its own. */
export const cwmdulais: BoardForm = {
  id: 'cwmdulais', board: 'Cwmdulais and Teifi Regional Safeguarding Board', short: 'CTRSB', title: 'Notification of Professional Disagreement',
  guidance: 'Send to the Regional Safeguarding Board Support Unit at every stage. You may write in Welsh or in English / Cewch ysgrifennu yn Gymraeg neu yn Saesneg.',
  choices: { 'Is this about a child or an adult at risk?': ['Child', 'Adult'], 'Stage now reached': stages, 'Is it a concern about process?': yesNo, 'Is it a concern about the practice of a professional?': yesNo, 'Stage at which it was resolved': stages },
  parts: [
    ['Part A: The person / Rhan A: Y person', [['Is this about a child or an adult at risk?', 'subject.kind'], ['Name of the person', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['WCCIS or NHS number', 'subject.reference']]],
    ['Part B: The organisations / Rhan B: Y sefydliadau', [['Organisation raising the disagreement', 'escalatedBy.agency'], ['Raised by (name and job title)', ['escalatedBy.name', 'escalatedBy.jobTitle']], ['Their telephone number or e-mail', 'escalatedBy.contact'], ['Organisation it is raised with', 'escalatedTo.agency'], ['Raised with (name and job title)', ['escalatedTo.name', 'escalatedTo.jobTitle']]]],
    ['Part C: The disagreement / Rhan C: Yr anghytundeb', [['Date first raised', 'raisedOn'], ['Stage now reached', 'stage'], ['Nature of the professional disagreement', 'concern.summary'], ['What would resolve it?', 'concern.outcomeSought'], ['Is it a concern about process?', 'concern.isProcess'], ['Is it a concern about the practice of a professional?', 'concern.isProfessionalHandling']]],
    ['Part D: Reply and resolution / Rhan D: Ateb a datrysiad', [['Date of reply', 'response.on'], ['Reply of the other organisation', 'response.summary'], ['Date of resolution', 'outcome.agreedOn'], ['Resolution reached', 'outcome.summary'], ['Stage at which it was resolved', 'outcome.stage'], ['How long did it take to resolve?', 'outcome.timeTaken']]],
  ],
} // prettier-ignore

const by = (name: string, jobTitle: string): Answer => [`${name}, ${jobTitle}`, { 'escalatedBy.name': name, 'escalatedBy.jobTitle': jobTitle }] // prettier-ignore
const to = (name: string, jobTitle: string): Answer => [`${name}, ${jobTitle}`, { 'escalatedTo.name': name, 'escalatedTo.jobTitle': jobTitle }] // prettier-ignore

export const cwmdulaisSheets: readonly Sheet[] = [
  { answers: [
    [1], 'Mrs Olwen Pryce', ['21/01/1937', '1937-01-21'], 'W-330418',
    'Teifi University Health Board', by('Nerys Gwilliam', 'Community Psychiatric Nurse'), 'nerys.gwilliam@teifiuhb.example', 'Cwmdulais Council Adult Services', to('Huw Tanner', 'Team Manager'),
    ['09/09/2026', '2026-09-09'], [0], 'Mrs Pryce’s son has locked the kitchen. I reported it on 4 September. Adult Services say that he is protecting her from the cooker and that it is a care planning matter. She has lost a stone.', 'An enquiry under section 126.', [1], [1],
    ['10/09/2026', '2026-09-10'], 'Accepted. It should have been looked at together with the July report.', ['14/09/2026', '2026-09-14'], 'Enquiry begun. Meals brought twice a day from 12 September.', [0], '3 working days',
  ] },
  { answers: [
    [0], 'Ioan Bevan-Clarke', ['6 April 2012', '2012-04-06'], 'W-341902',
    'Ysgol Bro Dulais', by('Ceri Maddocks', 'Pastoral Lead'), '029 2018 0277', 'Cwmdulais Council Children’s Services', to('Gethin Frost', 'Senior Social Worker'),
    ['17 September 2026', '2026-09-17'], [1], 'Ioan’s name was taken off the register on 15 September although the school and the police voted against. We were told that the chair’s decision is final. He has been out in cars with two men of thirty since.', 'Conference to be reconvened.', [0], [1],
    ['23 September 2026', '2026-09-23'], 'The chair will not reconvene but a strategy discussion can be held on the new information.', ['', null], '', [], '',
  ] },
  { answers: [
    [1], 'Gwyn Ellery', ['30.8.1969', '1969-08-30'], '',
    'Tai Dulais', by('Marged Sefton', 'Tenancy Sustainment Officer'), 'marged.sefton@taidulais.example', 'Teifi University Health Board', to('Dr Owain Stacey', 'Consultant Psychiatrist'),
    ['2.9.2026', '2026-09-02'], [2], 'Gwyn has cut the gas pipe twice. Health board’s opinion is that this is drink and that the community drug and alcohol team should lead. That team says it is psychosis. In the meantime a block of twelve flats is at risk.', 'One of the two to take the lead and tell us which.', [0], [0],
    ['18.9.2026', '2026-09-18'], 'Apologies for the delay. Joint assessment offered.', ['25.9.2026', '2026-09-25'], 'Joint assessment 24 September. Mental health team leads. Gas capped and electric cooker put in by Tai Dulais.', [2], 'Over three weeks',
  ] },
  { answers: [
    [0], 'Cadi Rosser', ['15th May 2021', '2021-05-15'], 'W-352217',
    'Flying Start Teifi', by('Anwen Hale', 'Health Visitor'), 'anwen.hale@flyingstart.example', 'Heol Goch Surgery', to('Dr Meurig Sands', 'GP'),
    ['28th September 2026', '2026-09-28'], [0], 'Surgery took Cadi off its list after mum swore at reception. She has epilepsy and needs her medicine every month. Dr Sands says that the health board will give them another surgery and that it is not for him to wait until it does.', 'Cadi to stay on the list until she has another GP.', [0], [1],
    ['28th September 2026', '2026-09-28'], 'Agreed, with an apology.', ['29th September 2026', '2026-09-29'], 'Whole family back on the list. Mum will ring and not come to the desk.', [0], '1 day',
  ] },
  { answers: [
    [1], 'Mr Desmond Yorath', ['11/11/1950', '1950-11-11'], '999 610 2244',
    'Welsh Coast Ambulance Service', by('Lisa Penry', 'Paramedic Team Leader'), 'lisa.penry@wcas.example', 'Teifi District Hospital', to('Alun Critchley', 'Site Manager'),
    ['05/10/2026', '2026-10-05'], [1], 'Mr Yorath was nine hours on the back of an ambulance on 3 October with a hip fracture and dementia. No drink was given and he was restrained by his own blanket. Hospital declines to record this as neglect as “all patients wait”.', 'To be reported under duty to report, by the hospital.', [0], [0],
    ['12/10/2026', '2026-10-12'], 'We shall report it. We do not agree that it was restraint.', ['15/10/2026', '2026-10-15'], 'Report made 12 October. Patients with dementia to be first off.', [1], '8 working days',
  ] },
  { answers: [
    [0], 'Lowri Anstey', ['03/03/2009', '2009-03-03'], 'W-338765',
    'Teifi Youth Justice Service', by('Dewi Marlow', 'Case Manager'), '07700 900466', 'Heddlu Dulais Police', to('DC Sara Vokes', 'Investigator'),
    ['20/10/2026', '2026-10-20'], [0], 'Lowri is to be charged with supplying although she has a conclusive grounds decision. Investigator was not told of it by her own unit. We ask that the charge be looked at again with the CPS.', 'Section 45 defence to be put before the CPS.', '', '',
    '', '', '', '', [], '',
  ] },
] // prettier-ignore
