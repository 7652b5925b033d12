import type { BoardForm, Sheet } from '../filling'

/** A Welsh region’s record for children and adults: each question stands over its answer within one box. */
export const glanHafren: BoardForm = {
  id: 'glan-hafren', board: 'Glan Hafren Regional Safeguarding Board', short: 'GHRSB', title: 'Resolution of Professional Differences – Record',
  guidance: 'To be kept by the practitioner who raises the difference. A copy goes to the Regional Safeguarding Board Business Unit at the end of each step.',
  choices: {
    'Child or adult at risk?': ['Child', 'Adult'],
    'Step at which it was resolved': ['Step 1', 'Step 2', 'Step 3', 'Step 4'],
  },
  parts: [
    ['The individual', [['Child or adult at risk?', 'subject.kind'], ['Individual’s name', 'subject.name'], ['D.o.B.', 'subject.dateOfBirth'], ['WCCIS number', 'subject.reference']]],
    ['Practitioner raising the difference', [['Practitioner’s name', 'escalatedBy.name'], ['Role', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency'], ['Contact details', 'escalatedBy.contact']]],
    ['Practitioner responding', [['Practitioner’s name', 'escalatedTo.name'], ['Role', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency'], ['Contact details', 'escalatedTo.contact']]],
    ['The professional difference', [['Date raised with the other agency', 'raisedOn'], ['Reason for the difference of view', 'concern.summary'], ['Outcome you are looking for', 'concern.outcomeSought']]],
    ['The response', [['Date response given', 'response.on'], ['Summary of the response', 'response.summary']]],
    ['How it ended', [['Resolution agreed', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'], ['Step at which it was resolved', 'outcome.stage'], ['Length of time taken', 'outcome.timeTaken'], ['Learning: how well did the protocol work?', 'outcome.effectiveness']]],
  ],
} // prettier-ignore

export const glanHafrenSheets: readonly Sheet[] = [
  { answers: [
    [0], 'Elin Mair Prosser', ['16/11/2014', '2014-11-16'], 'W-118802',
    'Bethan Cadwaladr', 'Head Teacher', 'Ysgol Gynradd Nant Ddu', '029 2018 0114',
    'Aled Wynne', 'Consultant Social Worker', 'Hafren Council Children’s Services', '029 2018 0161',
    ['05/05/2026', '2026-05-05'], 'School reported on 29 April that Elin had a burn in the shape of an iron. The information, advice and assistance team recorded it as an accident on mum’s account alone. School nurse agrees with us that it was not.', 'Strategy discussion and medical.',
    ['05/05/2026', '2026-05-05'], 'Agreed on the telephone. Strategy discussion at 2pm.', 'Medical the same evening. Section 47 enquiry.', ['05/05/2026', '2026-05-05'], [0], 'Same day', 'Very well, the duty manager picked up straight away.',
  ] },
  { answers: [
    [1], 'Mr Idwal Bebb', ['2 June 1940', '1940-06-02'], 'W-097715',
    'Catrin Hughes-Doyle', 'Ward Manager', 'Hafren University Health Board', 'catrin.hughes-doyle@hafrenuhb.example',
    'Siôn Rees', 'Safeguarding Coordinator', 'Hafren Council Adult Services', 'sion.rees@hafren.example',
    ['Monday 18 May 2026', '2026-05-18'], 'The report about Mr Bebb’s bruises was screened out with the words “care quality”. His sister had told the screener that he is afraid of one carer by name. The council’s view is that this was not in the written report.', 'Re-screen with what the sister said.',
    ['Wednesday 20 May 2026', '2026-05-20'], 'Not re-screened. A new report is needed.', 'New report sent 20 May, enquiries begun under section 126.', ['Thursday 21 May 2026', '2026-05-21'], [1], '3 working days', '',
  ] },
  { answers: [
    [0], 'Macsen Tudor', ['9.8.2009', '2009-08-09'], 'W-104436',
    'Rhodri Vaughan', 'Youth Justice Practitioner', 'Hafren Youth Justice Service', '07700 900455',
    'Dr Anwen Lloyd', 'Consultant', 'Hafren University Health Board CAMHS', '',
    ['27.4.2026', '2026-04-27'], 'CAMHS will not see Macsen in the secure home as he is “out of area”. The home’s own health board says that he is ours.', 'One of the two boards to see him before his release in June.',
    '', '', '', '', [], '', '',
  ] },
  { answers: [
    [1], 'Ms Tegwen Howells', ['24/03/1967', '1967-03-24'], '',
    'Dafydd Orrell', 'Housing Support Officer', 'Cartrefi Hafren', '029 2018 0190',
    'PC Lowri Madog', 'Vulnerability Officer', 'Mid Hafren Police', 'lowri.madog@police.example',
    ['08/04/2026', '2026-04-08'], 'Seven calls about cuckooing at Tegwen’s flat have been logged as anti social behaviour. We asked for her to be treated as a victim. Officer’s view was that she lets them in.\nMARAC coordinator shares our view.', 'Cuckooing to be recorded, and a joint visit.',
    ['10/04/2026', '2026-04-10'], 'Inspector has reviewed the calls and will change the records.', 'Joint visit 13 April. Lock changed. Closure order applied for.', ['17/04/2026', '2026-04-17'], [2], '7 working days', 'Took an inspector to move it. Step 2 was a repeat of step 1.',
  ] },
  { answers: [
    [0], 'Baby Gwilym', ['12 January 2026', '2026-01-12'], 'W-121190',
    'Nerys Pugh', 'Health Visitor', 'Hafren University Health Board', 'nerys.pugh@hafrenuhb.example',
    'Owen Tasker', 'Team Manager', 'Hafren Council Children’s Services', 'owen.tasker@hafren.example',
    ['1 June 2026', '2026-06-01'], 'Conference decided by a majority not to place Gwilym on the register. Health, police and the family’s support worker all voted for it. The chair counted votes of council staff separately.', 'Conference to be held again with a different chair.',
    ['8 June 2026', '2026-06-08'], 'I have looked at the minutes and the vote was not counted properly.', 'Conference to be reconvened on 19 June.', ['9 June 2026', '2026-06-09'], [1], '6 working days', 'The form was useful, but nobody at the council had seen one before.',
  ] },
  { answers: [
    [1], 'Gwyneth Sandbrook', ['03/09/1951', '1951-09-03'], 'W-110027',
    'Martin Fairclough', 'Practice Nurse', 'Meddygfa Pont Hafren', '029 2018 0133',
    'Julie Penhale', 'Branch Manager', 'Gofal Da Homecare Ltd', 'julie@gofalda.example',
    ['14/04/2026', '2026-04-14'], 'Carers are applying cream to a wound which needs a dressing, and wrote “healing” each day. It is a grade 4. Agency said wounds are for nurses and they had not been told.', 'Agency to report skin damage on the day it is seen.',
    ['15/04/2026', '2026-04-15'], 'Staff to be retrained. Body maps now in the folder.', 'Daily body map, and district nurses have the number of the branch.', ['21/04/2026', '2026-04-21'], [0], '5 working days', 'OK',
  ] },
  { answers: [
    [1], 'Tomos Breese', ['28/02/1999', '1999-02-28'], 'W-115560',
    'Lisa Emlyn', 'Learning Disability Nurse', 'Hafren University Health Board', '029 2018 0177',
    'Gethin Moss', 'Service Manager', 'Hafren Council Adult Services', '',
    ['10/06/2026', '2026-06-10'], 'Day service was withdrawn with a week’s notice and no review. Family cannot cope and Tomos has hit his mother. Council says it is a matter of budget and not safeguarding.', 'Day service back until there is a review.',
    '', '', '', '', [], '', '',
  ] },
] // prettier-ignore
