import type { BoardForm, Sheet } from '../filling'

/** A London borough's form as a PDF to be filled in. */
export const kingsholt: BoardForm = {
  id: 'kingsholt', board: 'Royal Borough of Kingsholt Safeguarding Adults Executive Board', short: 'KSAEB', title: 'Notification of Inter-Agency Difference (SAB4)',
  guidance: 'Fill this form in on screen and send it to the Board office. Boxes grow no larger than the page: attach more sheets if you must.',
  choices: { 'Stage now': ['Stage 1', 'Stage 2', 'Stage 3'], 'Is this about process?': ['Yes', 'No'] },
  parts: [
    ['Adult at risk', [['Name of adult at risk', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Reference number', 'subject.reference']]],
    ['Notifying agency', [['Your name', 'escalatedBy.name'], ['Your job title', 'escalatedBy.jobTitle'], ['Your agency', 'escalatedBy.agency'], ['Your telephone or e-mail', 'escalatedBy.contact']]],
    ['Other agency', [['Their name', 'escalatedTo.name'], ['Their job title', 'escalatedTo.jobTitle'], ['Their agency', 'escalatedTo.agency']]],
    ['Difference', [['Date raised with the other agency', 'raisedOn'], ['Stage now', 'stage'], ['Is this about process?', 'concern.isProcess'], ['Reason for the difference', 'concern.summary'], ['Outcome you are seeking', 'concern.outcomeSought']]],
    ['Result', [['Their response', 'response.summary'], ['Date of their response', 'response.on'], ['Agreed outcome', 'outcome.summary'], ['Date of agreement', 'outcome.agreedOn']]],
  ],
} // prettier-ignore

export const kingsholtSheets: readonly Sheet[] = [
  { answers: [
    'Mrs Yvonne Delacroix', ['02/11/1940', '1940-11-02'], 'KH 30918', 'Bernadette Quill', 'Lead Nurse, Safeguarding', 'St Osyth’s Hospital NHS Trust', 'b.quill@stosyth.example', 'Hamid Rezai', 'Team Manager', 'Kingsholt Adult Social Care',
    ['13/05/2026', '2026-05-13'], [1], [0], 'Ward staff raised a concern that Mrs Delacroix’s son is taking her money. The concern was closed because she “has capacity”. Nobody asked her on her own. We think that coercion was not considered.', 'That she is seen alone and the decision is made again.',
    'A social worker will see her on the ward without her son.', ['15/05/2026', '2026-05-15'], 'Seen alone. She asked for help. Enquiry opened and bank told.', ['21/05/2026', '2026-05-21'],
  ] },
  { answers: [
    'Gary Pocock', ['9 May 1985', '1985-05-09'], ['unknown', null], 'Tunde Afolabi', 'Outreach Worker', 'Streetlight Kingsholt', '07700 900772', 'Louise Marriner', 'Housing Options Manager', 'Royal Borough of Kingsholt Housing',
    ['3 June 2026', '2026-06-03'], [0], [0], 'Gary was found not to be in priority need. He has a brain injury, cannot manage money and has been assaulted twice in the car park where he sleeps. The letter was sent to an address he left in 2024.', 'Interim accommodation while the decision is reviewed.',
    '', '', '', '',
  ] },
  { answers: [
    'Shanthi Ramanathan', ['30.01.1976', '1976-01-30'], '999 018 3345', 'Dr Fergus Lamb', 'GP', 'Palace Road Surgery', '020 7946 0515', 'Ewa Zielinska', 'Operational Manager', 'Kingsholt Talking Therapies',
    ['21.04.2026', '2026-04-21'], [1], [1], 'Referral refused on the ground that she is “too risky” for talking therapy. The crisis team say she is not risky enough. She took an overdose on 19 April.', 'One service to take responsibility.',
    'We accept that she fell between us.', ['24.04.2026', '2026-04-24'], 'Crisis team to lead, reviewed with the surgery every fortnight.', ['30.04.2026', '2026-04-30'],
  ] },
  { answers: [
    'Albert Fenwick-Moss', ['11th June 1932', '1932-06-11'], 'KH 28874', 'Marisol Vega', 'Care Home Manager', 'Elmhurst Residential Care Home', 'manager@elmhurst.example', 'Dawn Prentice', 'Ambulance Team Leader', 'Thames Basin Ambulance Service',
    ['6th May 2026', '2026-05-06'], [0], [0], 'Crew would not take Mr Fenwick-Moss to hospital after a fall because he has a “do not attempt resuscitation” form. He had a broken hip.', 'Training for crews: the form is not about treatment.',
    'The crew misread the form. We are sorry.', ['8th May 2026', '2026-05-08'], 'Crew retrained. A briefing goes to all stations.', ['14th May 2026', '2026-05-14'],
  ] },
  { answers: [
    'Rosalind Achterberg', ['28 Feb 1967', '1967-02-28'], 'KH 31120', 'Ola Lindqvist', 'Neighbourhood Inspector', 'Kingsholt Borough Police', 'o.lindqvist@kbp.example', 'Hamid Rezai', 'Team Manager', 'Kingsholt Adult Social Care',
    ['26 May 2026', '2026-05-26'], [2], [0], 'Twenty-two merlins for Ms Achterberg since January. Cuckooing. Social care say it is a matter for the police; we cannot rehouse her.', 'High risk panel to take the case.',
    'Will be put to the panel of 16 June.', ['29 May 2026', '2026-05-29'], ['TBC', null], '',
  ] },
] // prettier-ignore
