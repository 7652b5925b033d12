import type { BoardForm, Sheet } from '../filling'

/** A letter with gaps, and the slip that comes back with it. */
export const gullmouth: BoardForm = {
  id: 'gullmouth', board: 'Gullmouth Bay Safeguarding Adults Partnership', short: 'GBSAP', title: 'Letter of Professional Challenge',
  guidance: 'Use this letter when a conversation has not settled the matter. Send a copy to the Partnership office on the same day.',
  choices: { 'Is it about how a process works?': ['Yes', 'No'], 'Is it about how a member of your staff acted?': ['Yes', 'No'] },
  parts: [
    [null, [['Date of challenge', 'raisedOn'], ['From (name)', 'escalatedBy.name'], ['Post held', 'escalatedBy.jobTitle'], ['Writing on behalf of', 'escalatedBy.agency'], ['Direct line or e-mail', 'escalatedBy.contact'], ['To (name)', 'escalatedTo.name'], ['Post held by addressee', 'escalatedTo.jobTitle'], ['Agency written to', 'escalatedTo.agency']]],
    ['About', [['Name of adult', 'subject.name'], ['Born on', 'subject.dateOfBirth'], ['Living at', 'subject.address']]],
    ['Our challenge', [['We disagree because', 'concern.summary'], ['We ask you to', 'concern.outcomeSought'], ['Is it about how a process works?', 'concern.isProcess'], ['Is it about how a member of your staff acted?', 'concern.isProfessionalHandling'], ['Please reply no later than', null, '']]],
    ['Reply slip', [['Reply from', 'response.name'], ['Post', 'response.jobTitle'], ['Date of reply', 'response.on'], ['Our reply', 'response.summary']]],
    ['For the Partnership office', [['How it was settled', 'outcome.summary'], ['Settled on', 'outcome.agreedOn']]],
  ],
} // prettier-ignore

export const gullmouthSheets: readonly Sheet[] = [
  { answers: [
    ['16 February 2026', '2026-02-16'], 'Isobel Trenchard', 'Safeguarding Nurse Specialist', 'Gull Coast University Hospitals NHS Trust', '01632 960207', 'Marcus Veale', 'Registered Manager', 'Seaview Nursing Home',
    'Mr Cyril Penrose', ['8 April 1935', '1935-04-08'], 'Seaview Nursing Home, Marine Parade, Gullmouth',
    'Mr Penrose came to the emergency department on 13 February with a fractured hip that was, in the view of our orthopaedic team, at least three days old. The home’s record for those days reads “settled, no concerns”.\nYou told our sister that residents’ falls are written down only if they are seen.', 'look again at how falls are found and recorded, and to give us the names of the staff on duty from 10 to 13 February.', [1], [0], '20 February 2026',
    'Marcus Veale', 'Registered Manager', ['19 February 2026', '2026-02-19'], 'We have changed the policy. Staff rota attached.', 'Home’s falls policy now agreed with the hospital. Police were told and took no action.', ['27 February 2026', '2026-02-27'],
  ] },
  { answers: [
    ['7th May 2026', '2026-05-07'], 'Ravi Chandran', 'Pharmacist Prescriber', 'Harbour Recovery (drug and alcohol service)', 'r.chandran@harbourrecovery.example', 'Dr Lucinda Farr', 'GP Partner', 'Quayside Surgery',
    'Denise Mabbutt', ['21st November 1974', '1974-11-21'], 'Flat 11, Customs House, Gullmouth',
    'The surgery continues to prescribe 300 mg of pregabalin to Denise alongside our methadone. We have written three times. She has overdosed twice this spring.', 'reduce and stop, with us, to a joint plan.', [1], [0], '14th May 2026',
    '', '', '', '', '', '',
  ] },
  { answers: [
    ['22.3.26', '2026-03-22'], 'Wendy Skerritt', 'Scheme Manager', 'Bay Extra Care Housing', '01632 960233', 'Tamsin Rolle', 'Senior Social Worker', 'Gullmouth Council, Adults South',
    'Kathleen O’Dwyer', ['13.1.40', '1940-01-13'], ['as above', null],
    'Mrs O’Dwyer’s son has moved into her flat. She has asked me to ask him to go. Your worker’s view is that it is a tenancy matter. She sleeps in the chair and he has her pension card.', 'treat this as domestic and financial abuse.', [1], [1], '27.3.26',
    'Tamsin Rolle', 'Senior Social Worker', ['26.3.26', '2026-03-26'], 'On reflection I agree.', 'Son left on 4 April with police present. Bank told. Locks changed by scheme.', ['7.4.26', '2026-04-07'],
  ] },
  { answers: [
    ['Wednesday, 10 June 2026', '2026-06-10'], 'Det Con Lewis Amadi', 'Adult Abuse Investigator', 'Gull Coast Constabulary PPU', ['ext. 4471', 'ext. 4471'], 'Philippa Grange', 'Head of Quality', 'NHS Gull Coast ICB',
    'Ronald Fitch', ['2 August 1949', '1949-08-02'], '7 Rope Walk, Gullmouth GB2 5TT',
    'The continuing healthcare team declined to hand over Mr Fitch’s file to the investigation into his carers, on the ground that he has not consented. He cannot: he has been in a coma since 29 May.', 'disclose under the public interest today.', [0], [1], '12 June 2026',
    'Philippa Grange', 'Head of Quality', ['Thursday, 11 June 2026', '2026-06-11'], 'File disclosed this afternoon on the Caldicott Guardian’s advice.', 'File disclosed. ICB to amend its guidance.', ['Monday, 15 June 2026', '2026-06-15'],
  ] },
  { answers: [
    ['30/01/26', '2026-01-30'], 'Gaynor Hext', 'Head of Care', 'St Piran’s Hospice', 'g.hext@stpirans.example', ['unknown', null], 'On-call Manager', 'South Coast Ambulance Service',
    'Arthur Wills', ['N/K', null], '3 Fore Street, Gullmouth',
    'Crew resuscitated Mr Wills in front of his wife although the treatment escalation plan was on the fridge and I was on the telephone to them.', 'tell us how crews are made aware of plans.', [0], [0], '',
    'Ben Lobb', 'Clinical Team Leader', ['06/02/26', '2026-02-06'], 'The electronic flag had lapsed. Crew has reflected.', 'Flags now renewed each month by the hospice.', ['20/02/26', '2026-02-20'],
  ] },
  { answers: [
    ['2 June 2026', '2026-06-02'], 'Cheryl Mudge', 'Tenancy Enforcement Officer', 'Gullmouth Homes', '01632 960266', 'Tamsin Rolle', 'Senior Social Worker', 'Gullmouth Council, Adults South',
    'Barry Stannard', ['17 September 1968', '1968-09-17'], '22 Battery Road, Gullmouth GB1 7QX',
    'Barry has been targeted by a group of teenagers since March: windows, fires, filmed assaults. Your duty team has twice said that he is “not known and does not meet threshold”. He has a brain injury and cannot use the telephone.', 'hold a planning meeting within five working days with us and the police.', [1], [1], '9 June 2026',
    'Tamsin Rolle', 'Senior Social Worker', ['5 June 2026', '2026-06-05'], 'Meeting booked for 9 June at 2 pm, Town Hall.', '', '',
  ] },
] // prettier-ignore
