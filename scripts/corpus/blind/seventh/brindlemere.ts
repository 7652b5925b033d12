import type { BoardForm, Sheet } from '../filling'

/** A form on a sheet of Excel. */
export const brindlemere: BoardForm = {
  id: 'brindlemere', board: 'Brindlemere Safeguarding Adults Board', short: 'BSAB', title: 'Form E3 – Notification of Escalation',
  guidance: 'Complete the white cells only. Save as E3 and the initials of the adult, and e-mail within two working days.',
  choices: {},
  parts: [
    ['Section 1 – The adult', [['Name of adult', 'subject.name'], ['D.O.B.', 'subject.dateOfBirth'], ['Gender', null, ''], ['Paris ID', 'subject.reference']]],
    ['Section 2 – The agencies', [['Agency escalating', 'escalatedBy.agency'], ['Officer escalating', 'escalatedBy.name'], ['Officer’s telephone', 'escalatedBy.contact'], ['Agency escalated to', 'escalatedTo.agency'], ['Officer escalated to', 'escalatedTo.name']]],
    ['Section 3 – The issue', [['Date escalated', 'raisedOn'], ['Stage (1, 2 or 3)', 'stage'], ['Summary of the issue', 'concern.summary'], ['Action requested', 'concern.outcomeSought']]],
    ['Section 4 – The result', [['Date reply received', 'response.on'], ['Reply', 'response.summary'], ['Result', 'outcome.summary'], ['Date closed', 'outcome.agreedOn'], ['Time taken from escalation to close', 'outcome.timeTaken']]],
  ],
} // prettier-ignore

export const brindlemereSheets: readonly Sheet[] = [
  { answers: [
    'Joan Brackley', ['09/05/1946', '1946-05-09'], 'F', '77120',
    'Brindlemere Homes', 'Sunil Rathod', '0113 496 0121', 'Brindlemere Council Adults’ Front Door', 'Carol Hine',
    ['13/01/2026', '2026-01-13'], ['1', 1], 'No acknowledgement of a self-neglect referral made on 2 December. Ms Brackley has had no heating since.', 'Visit this week.',
    ['15/01/2026', '2026-01-15'], 'Referral had been put on the wrong record.', 'Visited 15 January. Heating repaired. Support plan in place.', ['23/01/2026', '2026-01-23'], '8 working days',
  ] },
  { answers: [
    'Maurice Tindle', ['30/11/1957', '1957-11-30'], 'M', '80233',
    'Wharfedale Probation Delivery Unit', 'Erin Castell', '0113 496 0166', 'Brindlemere Mental Health NHS Trust', 'Dr Guy Lomax',
    ['02/03/2026', '2026-03-02'], ['2', 2], 'Mr Tindle, who lives in an approved premises, told three members of staff that he hears his late mother telling him to set a fire. The crisis team would not come out as he had been drinking.', 'Face to face assessment at the premises.',
    ['04/03/2026', '2026-03-04'], 'Intoxication should not have been a bar.', 'Assessed 4 March and admitted informally.', ['04/03/2026', '2026-03-04'], '2 days',
  ] },
  { answers: [
    'Gladys Yeardley', ['14/02/1931', '1931-02-14'], 'Female', ['not known', null],
    'Ridings Ambulance Service', 'Kofi Darko', ['', null], 'Elm Bank Care Home', 'Mrs Tina Shaw',
    ['27/04/2026', '2026-04-27'], ['1', 1], 'Staff refused to let the crew look at Mrs Yeardley’s sacral area on 25 April. She has since been admitted with sepsis from a pressure sore.', 'Open a safeguarding concern and explain.',
    '', '', '', '', '',
  ] },
  { answers: [
    'K. Hussain', ['21/07/1993', '1993-07-21'], 'M', '81007',
    'Brindlemere Council Learning Disability Team', 'Nuala Carbery', '0113 496 0188', 'Castle Dental Access Centre', 'Dr Petra Novak',
    ['19/05/2026', '2026-05-19'], ['1', 1], 'Treatment under general anaesthetic was booked with consent taken from Mr Hussain’s brother. He has no authority to give it. The centre says that this is what it has always done.', 'Cancel, assess capacity, hold a best interests meeting.',
    ['21/05/2026', '2026-05-21'], 'Appointment cancelled. Centre asks for training.', 'Best interests meeting held 2 June. Treatment to go ahead with Mr Hussain’s IMCA present.', ['02/06/2026', '2026-06-02'], '9 working days',
  ] },
  { answers: [
    'Dorothea Quince', ['03/10/1940', '1940-10-03'], 'F', '79555',
    'Elm Bank Care Home', 'Mrs Tina Shaw', '0113 496 0132', 'Moor Lane Medical Practice', 'Dr S. Iqbal',
    ['08/06/2026', '2026-06-08'], ['1', 1], 'Practice will not visit. Three requests since 1 June, all turned into telephone calls. Mrs Quince is deaf and has dementia.', 'A visit by a GP or nurse practitioner.',
    ['09/06/2026', '2026-06-09'], 'Visit made on 9 June.', 'Weekly round to start again from 15 June.', ['10/06/2026', '2026-06-10'], '2 working days',
  ] },
  { answers: [
    'Stephen Garside', ['25/12/1970', '1970-12-25'], '', '78401',
    'West Brindle Police, Vulnerability Hub', 'PC 1184 Jo Nettleton', '0113 496 0150', 'Brindlemere Homes', 'Sunil Rathod',
    ['11/02/2026', '2026-02-11'], ['3', 3], 'Landlord will not use its powers to close Mr Garside’s flat to visitors. Stage 1 (14 January) and stage 2 (28 January) made no progress. Mr Garside has been stabbed.', 'Premises closure order.',
    ['13/02/2026', '2026-02-13'], 'Board’s Chair has spoken to both chief executives.', 'Application for a closure order made jointly on 16 February and granted.', ['18/02/2026', '2026-02-18'], '5 working days',
  ] },
] // prettier-ignore
