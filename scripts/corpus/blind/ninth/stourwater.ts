import type { BoardForm, Sheet } from '../filling'

const stages = ['Stage 1', 'Stage 2', 'Stage 3'] as const

/** A form in PDF for two agencies in dispute. */
export const stourwater: BoardForm = {
  id: 'stourwater', board: 'Stourwater Safeguarding Adults Board', short: 'StSAB', title: 'Dispute Resolution Form DR1',
  guidance: 'Submit within two working days of each stage. Do not use this form for complaints by members of the public.',
  choices: { 'Stage now requested': stages, 'Resolved at': stages },
  parts: [
    ['A. The adult', [['Name of adult', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Case or hospital number', 'subject.reference'], ['Address', 'subject.address']]],
    ['B. The agencies', [['Agency bringing the dispute', 'escalatedBy.agency'], ['Officer bringing the dispute', 'escalatedBy.name'], ['Their job title', 'escalatedBy.jobTitle'], ['Agency answering the dispute', 'escalatedTo.agency'], ['Officer answering the dispute', 'escalatedTo.name'], ['Job title of officer answering', 'escalatedTo.jobTitle']]],
    ['C. The dispute', [['Date dispute notified', 'raisedOn'], ['Stage now requested', 'stage'], ['Details of the dispute, with the position of each agency', 'concern.summary'], ['Solution proposed', 'concern.outcomeSought']]],
    ['D. Answer', [['Date of answer', 'response.on'], ['Answer given', 'response.summary']]],
    ['E. Result', [['Result agreed', 'outcome.summary'], ['Date of agreement', 'outcome.agreedOn'], ['Resolved at', 'outcome.stage'], ['Time taken to resolve', 'outcome.timeTaken'], ['Was the procedure effective?', 'outcome.effectiveness']]],
  ],
} // prettier-ignore

export const stourwaterSheets: readonly Sheet[] = [
  { answers: [
    'Eunice Fairbrass', ['17/06/1943', '1943-06-17'], 'S-70812', 'Ward 6, Stourwater General Hospital',
    'Stourwater General Hospital', 'Kate Ingram', 'Matron', 'Stourwater County Council', 'Bob Whinney', 'Practice Manager, Reviews',
    ['16/04/2026', '2026-04-16'], [0], 'Mrs Fairbrass wishes to go home and is judged able to decide. Family, and now the council, say that she must go to a home. The council would not start a home care package until “the risk is owned”.', 'Package of care to start by 24 April.',
    ['20/04/2026', '2026-04-20'], 'Four calls a day can start on 27 April.', 'Home on 27 April with four calls. Review in two weeks.', ['20/04/2026', '2026-04-20'], [0], '2 working days', 'Yes, once we found the right manager.',
  ] },
  { answers: [
    'Trevor Blissett', ['9 November 1969', '1969-11-09'], 'S-69004', '14 Weir Lane, Stour St Giles',
    'Stourwater Drug and Alcohol Service', 'Nicola Ramm', 'Team Leader', 'Westbourne Housing Association', 'Jim Doubleday', 'Head of Neighbourhoods',
    ['6 May 2026', '2026-05-06'], [1], 'Eviction warrant for 28 May. Housing was at the risk meeting at which it was agreed to pause. Housing’s position is that the meeting cannot bind its board. The service, GP and adult social care take the view that he will die on the street.', 'Warrant put off until detox in July.',
    ['11 May 2026', '2026-05-11'], 'Board’s solicitor instructed to adjourn.', 'Adjourned to 3 August, with weekly visits by both agencies.', ['14 May 2026', '2026-05-14'], [1], '6 working days', 'Partly. Stage 1 was ignored.',
  ] },
  { answers: [
    'Mr H.', ['unknown', null], 'S-71330', '',
    'Stour Ambulance Service', 'Lee Cattermole', 'Safeguarding Lead', 'Brookfield Care Home', 'Mrs Agnes Tombs', 'Manager',
    ['02/06/2026', '2026-06-02'], [0], 'Crew refused entry to the room of a resident who could be heard shouting. Home says it was “personal care time”.', 'An explanation and sight of the care notes.',
    '', '', '', '', [], '', '',
  ] },
  { answers: [
    'Delphine Okoro', ['25/02/1984', '1984-02-25'], 'S-70455', '3 Tannery Court, Stourwater',
    'Stourwater Refuge', 'Abigail Sneath', 'Service Manager', 'Stourwater County Council', 'Marian Lusk', 'Head of Safeguarding',
    ['23/04/2026', '2026-04-23'], [2], 'No recourse to public funds. The council will pay for the two children but not for Ms Okoro, who has a spinal injury from the assault and needs care. Council relies on immigration status. Refuge relies on the Care Act and on counsel’s opinion which it obtained for a fee of £900.', 'The Chair’s view on whether needs have been assessed at all.',
    ['29/04/2026', '2026-04-29'], 'Assessment will be made. Status is a separate question.', 'Chair recommends a human rights assessment within ten days. Both agencies accept.', ['08/05/2026', '2026-05-08'], [2], '10 working days', 'Yes at stage 3',
  ] },
  { answers: [
    'Norman Ellwood', ['1st May 1930', '1930-05-01'], ['N/A', null], 'Brookfield Care Home, Stourwater',
    'Dr Sethi and Partners', 'Dr Amrit Sethi', 'GP', 'Brookfield Care Home', 'Mrs Agnes Tombs', 'Manager',
    ['12th May 2026', '2026-05-12'], [0], 'Covert medicines started on a nurse’s say. I have not authorised it and there has been no meeting. The home believed that the pharmacist had agreed.', 'Stop until there is a best interests decision.',
    ['12th May 2026', '2026-05-12'], 'Stopped today.', 'Best interests meeting on 19th May; covert use of one tablet agreed, reviewed monthly.', ['19th May 2026', '2026-05-19'], [0], 'One week', '',
  ] },
  { answers: [
    'Sheila Mungavin', ['06/12/1953', '1953-12-06'], 'S-68877', '80 Lower Stour Road',
    'Stourwater County Council', 'Ivan Petherick', 'Deputy Team Manager', 'Stour Vale NHS Trust', 'Olga Trench', 'District Nurse Lead',
    ['10/06/2026', '2026-06-10'], [1], 'Nurses have stopped visiting because of the dog. Leg ulcers not dressed for 12 days. Nursing lead says staff safety comes first; council says ask for the dog to be shut away, which Ms Mungavin has always done for carers.', 'Visit tomorrow, dog shut in the kitchen.',
    ['11/06/2026', '2026-06-11'], 'Visit made this morning.', 'Carer to be present at nurse visits and to shut the dog away.', ['12/06/2026', '2026-06-12'], [1], '2 days', 'Yes',
  ] },
  { answers: [
    'Carl Vinney', ['20/10/1995', '1995-10-20'], 'S-71002', 'HMP Stour Hill',
    'HMP Stour Hill', 'Governor J. Arkless', 'Head of Safer Custody', 'Stourwater County Council', 'Bob Whinney', 'Practice Manager, Reviews',
    ['27/05/2026', '2026-05-27'], [0], 'Carl is to be released on 19 June. He is paralysed from the waist. The council says it can assess only once he is out; the prison says that the Care Act applies inside.', 'Assessment in the prison before 12 June.',
    ['04/06/2026', '2026-06-04'], 'Social worker booked for 9 June.', 'Assessed on 9 June. Adapted flat from the day of release.', ['11/06/2026', '2026-06-11'], [0], '11 working days', 'It was, eventually.',
  ] },
] // prettier-ignore
