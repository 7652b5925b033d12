import type { BoardForm, Sheet } from '../filling'

const stages = ['Stage 1', 'Stage 2', 'Stage 3'] as const
const yesNo = ['Yes', 'No'] as const

/** A governance record: a header table, five parts, and at the end the people who sign under one another. */
export const melbury: BoardForm = {
  id: 'melbury', board: 'Melbury and Stour Downs Safeguarding Adults Board', short: 'MSDSAB', title: 'Record of Inter-agency Dispute (G17)',
  guidance: 'Parts 1 and 2 are completed by the agency that declares the dispute, part 3 by the agency that replies, part 4 by both. Return to the Board’s Governance Officer.',
  choices: {
    'Grounds of dispute': ['Eligibility or threshold', 'Mental capacity', 'Lead agency', 'Delay', 'Quality of care or treatment', 'Sharing of information'],
    'Does the dispute concern process?': yesNo, 'Does the dispute concern the practice of a professional?': yesNo, 'Stage of dispute': stages, 'Stage at which resolved': stages,
  },
  parts: [
    ['Part 1: The adult', [['Name of adult', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['NHS or Liquidlogic no.', 'subject.reference'], ['Usual address', 'subject.address']]],
    ['Part 2: The dispute', [
      ['Date dispute declared', 'raisedOn'], ['Stage of dispute', 'stage'], ['Agency declaring the dispute', 'escalatedBy.agency'], ['Declared by', 'escalatedBy.name'], ['Agency with whom in dispute', 'escalatedTo.agency'], ['Person there spoken to', 'escalatedTo.name'],
      ['Grounds of dispute', 'concern.grounds'], ['Statement of the dispute', 'concern.summary'], ['Resolution requested', 'concern.outcomeSought'],
      ['Does the dispute concern process?', 'concern.isProcess'], ['Does the dispute concern the practice of a professional?', 'concern.isProfessionalHandling'],
    ]],
    ['Part 3: Reply', [['Date of reply', 'response.on'], ['Reply', 'response.summary']]],
    ['Part 4: Resolution', [['Resolution agreed', 'outcome.summary'], ['Date of resolution', 'outcome.agreedOn'], ['Stage at which resolved', 'outcome.stage'], ['Time taken', 'outcome.timeTaken']]],
    ['Referring manager', [['Name', 'referringManager.name'], ['Designation', 'referringManager.jobTitle'], ['Agency', 'referringManager.agency'], ['Date', 'referringManager.on']]],
    ['Receiving manager', [['Name', 'receivingManager.name'], ['Designation', 'receivingManager.jobTitle'], ['Agency', 'receivingManager.agency'], ['Date', 'receivingManager.on']]],
    ['Governance use', [['Logged by', null, '']]],
  ],
} // prettier-ignore

export const melburySheets: readonly Sheet[] = [
  { answers: [
    'Mrs Constance Applegarth', ['11/09/1936', '1936-09-11'], '999 555 0134', '3 Glebe Cottages, Stour Ferris, SD99 2LP',
    ['01/10/2026', '2026-10-01'], [0], 'Stour Downs Community Healthcare', 'Kath Olander', 'Melbury Council', 'Douglas Wray',
    [0, 4], 'Mrs Applegarth has had four different agencies in six weeks and none of them has a hoist. She has been in bed since 9 September. The council’s view is that this is a contract matter for brokerage. Ours is that it is neglect by omission and that somebody has to own it.', 'Section 42 enquiry. Hoist within two days.',
    [1], [1], ['02/10/2026', '2026-10-02'], 'Enquiry will be opened. Brokerage had told us that the hoist was in place.', 'Hoist delivered 5 October. New agency, same carers each day. Enquiry led by the council.', ['07/10/2026', '2026-10-07'], [0], '4 working days',
    'Kath Olander', 'Community Matron', 'Stour Downs Community Healthcare', ['01/10/2026', '2026-10-01'], 'Douglas Wray', 'Locality Manager', 'Melbury Council', ['02/10/2026', '2026-10-02'], 'B. Okafor 08/10/2026',
  ] },
  { answers: [
    'Mr Leonard Pask', ['4th May 1949', '1949-05-04'], 'LL 70318', 'Flat 6, Abbotts Court, Melbury',
    ['6th October 2026', '2026-10-06'], [1], 'Melbury Court Housing', ['Dee Rawlings, Scheme Manager', { 'escalatedBy.name': 'Dee Rawlings', 'escalatedBy.jobTitle': 'Scheme Manager' }], 'Downs and Vale Mental Health Trust', 'Dr Yusuf Mbeki',
    [1, 3], 'Leonard has given away his furniture, his cooker and now his front door key. Trust did a capacity assessment over the telephone in eleven minutes and says he has capacity and may be as generous as he likes. I have known him for nineteen years and this is not generosity.', 'Assessment face to face, with me or his niece there.',
    [0], [0], '', '', '', '', [], '',
    'Simon Achterberg', 'Head of Supported Housing', 'Melbury Court Housing', ['7th October 2026', '2026-10-07'], '', '', '', '', '',
  ] },
  { answers: [
    'Beverley Nunn', ['23-07-1972', '1972-07-23'], 'LL 70944', '',
    ['09-10-2026', '2026-10-09'], [0], 'Melbury Women’s Refuge', 'Shabnam Idris', 'Melbury Council', 'Petra Lowdell',
    [0], 'Council says Beverley is not eligible as she can wash and dress. She has a brain injury from the assaults, cannot manage money and has twice let him know where she is. We are not a care provider.', 'Care Act assessment that looks at the risk and not only at washing.',
    [1], [0], ['13-10-2026', '2026-10-13'], 'New assessment offered with the brain injury worker.', 'Assessed 15 October. Eligible: ten hours of support and a money management service.', ['16-10-2026', '2026-10-16'], [0], '5 working days',
    'Shabnam Idris', 'Refuge Manager', 'Melbury Women’s Refuge', ['09-10-2026', '2026-10-09'], 'Petra Lowdell', 'Advanced Practitioner', 'Melbury Council', ['13-10-2026', '2026-10-13'], '',
  ] },
  { answers: [
    'Mr Owen Tregarth', ['30 January 1955', '1955-01-30'], '999 571 2208', 'Ward 9, Melbury General',
    ['20 October 2026', '2026-10-20'], [1], 'Melbury General Hospital', 'Sr Alice Vantongeren', 'Melbury Council', ['Douglas Wray, Locality Manager', { 'escalatedTo.name': 'Douglas Wray', 'escalatedTo.jobTitle': 'Locality Manager' }],
    [2, 3], 'Mr Tregarth has been fit to leave for 33 days. The council and the ICB each say that the other should fund the placement and neither will send a worker to the ward. He now has hospital pneumonia. DoLS ran out on 12 October and nobody has renewed it.', 'One lead agency by the end of the week and the rest sorted out afterwards.',
    [0], [1], ['23 October 2026', '2026-10-23'], 'Council will lead without prejudice. Worker on the ward from Monday.', 'Placement found at Stour House, funded half and half until the panel in December.', ['29 October 2026', '2026-10-29'], [1], 'seven working days',
    'Alice Vantongeren', 'Ward Sister', 'Melbury General Hospital', ['20 October 2026', '2026-10-20'], 'Ines Carvell', 'Assistant Director', 'Melbury Council', ['23 October 2026', '2026-10-23'], 'B. Okafor',
  ] },
  { answers: [
    'Doreen Huxtable', ['16/12/1943', '1943-12-16'], '', '27 Sheepwash Lane, Melbury SD99 7QT',
    ['02/11/2026', '2026-11-02'], [0], 'Stour Downs Fire and Rescue', 'Lee Bonnington', 'Stour Downs Community Healthcare', 'Kath Olander',
    [5], 'Crew found home oxygen in use beside three lit candles and a full ashtray. Healthcare will not tell us who else in the county is on oxygen and smokes. They say it is confidential. We say that it is a matter of life and death, and not only hers.', 'An information sharing agreement, and this lady’s oxygen reviewed now.',
    [0], [1], ['05/11/2026', '2026-11-05'], 'Oxygen reviewed on 3 November and a firebreak fitted. Agreement is with our information governance lead.', '', '', [], '',
    'Lee Bonnington', 'Watch Manager', 'Stour Downs Fire and Rescue', ['02/11/2026', '2026-11-02'], 'Kath Olander', 'Community Matron', 'Stour Downs Community Healthcare', ['05/11/2026', '2026-11-05'], '',
  ] },
  { answers: [
    'Mr A. Delacroix', ['08.02.1981', '1981-02-08'], '999 580 6617', 'No fixed abode',
    ['03.11.26', '2026-11-03'], [2], 'Probation Service, Melbury', 'Fran Lockett', 'Melbury Council', 'Ines Carvell',
    [0, 2], 'Mr Delacroix left prison in a wheelchair with a catheter and a tent. Referrals were made by the prison in July and September and by me on 19 October. The council says he was not ordinarily resident anywhere and so not theirs. Stages 1 and 2 took nine days and changed nothing.', 'A bed tonight. Argue about residence later.',
    [1], [1], ['04.11.26', '2026-11-04'], 'Interim placement agreed. Legal services to look at residence.', 'Placed at Millrace Lodge on 4 November for six weeks. Review on 9 December.', ['04.11.26', '2026-11-04'], [2], '12 working days since stage 1',
    'Fran Lockett', 'Senior Probation Officer', 'Probation Service, Melbury', ['03.11.26', '2026-11-03'], 'Ines Carvell', 'Assistant Director', 'Melbury Council', ['04.11.26', '2026-11-04'], '',
  ] },
] // prettier-ignore
