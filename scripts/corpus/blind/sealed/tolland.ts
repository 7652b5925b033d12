import type { FieldValue } from '../../../../src/shared/domain/reading'
import type { Answer, BoardForm, Sheet } from '../filling'

const agreedManager = 'Has your line manager agreed to this escalation?'

/** An adults’ board’s form in lettered sections: each question in a bar, its answer in the box below. */
export const tolland: BoardForm = {
  id: 'tolland', board: 'Tolland and Exewater Safeguarding Adults Board', short: 'TESAB', title: 'Request for Escalation and Resolution (Form ER)',
  guidance: 'Sections A to D are for the agency that escalates, section E for the agency that answers. Email the form to the Board Support Team.',
  choices: {
    'What is the disagreement about? (tick all that apply)': ['Threshold for a section 42 enquiry', 'Mental capacity or best interests', 'Who should lead', 'Quality or safety of care', 'Delay', 'Information sharing'],
    [agreedManager]: ['Yes', 'No'],
    'Resolved at': ['Stage 1: Practitioners', 'Stage 2: Managers', 'Stage 3: Heads of Service', 'Stage 4: Independent Chair'],
  },
  parts: [
    ['Section A – The adult', [['Full name of adult', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['NHS number or care record ID', 'subject.reference'], ['Current address or placement', 'subject.address']]],
    ['Section B – Who is escalating', [['Your name and post', ['escalatedBy.name', 'escalatedBy.jobTitle']], ['Your organisation', 'escalatedBy.agency'], ['Your telephone or email', 'escalatedBy.contact']]],
    ['Section C – Who you are escalating to', [['Name and post of the person you have been dealing with', ['escalatedTo.name', 'escalatedTo.jobTitle']], ['Their organisation', 'escalatedTo.agency']]],
    ['Section D – Reasons', [
      ['Date you are escalating', 'raisedOn'], ['What is the disagreement about? (tick all that apply)', 'concern.grounds'], ['Describe the disagreement, including the other agency’s position', 'concern.summary'], ['What would resolve it?', 'concern.outcomeSought'],
      [agreedManager, null, ''],
    ]],
    ['Section E – Outcome', [
      ['Response', 'response.summary'], ['Response given by (name and post)', ['response.name', 'response.jobTitle']], ['Date of response', 'response.on'], ['Resolved at', 'outcome.stage'],
      ['What was agreed', 'outcome.summary'], ['Date of agreement', 'outcome.agreedOn'], ['Time from escalation to resolution', 'outcome.timeTaken'],
    ]],
  ],
} // prettier-ignore

const who =
  (side: 'escalatedBy' | 'escalatedTo' | 'response') =>
  (name: string, jobTitle: string, between = ', '): Answer => {
    const told: Record<string, FieldValue> = { [`${side}.name`]: name, [`${side}.jobTitle`]: jobTitle }
    return [`${name}${between}${jobTitle}`, told]
  }
const by = who('escalatedBy')
const to = who('escalatedTo')
const says = who('response')

export const tollandSheets: readonly Sheet[] = [
  { answers: [
    'Mrs Edna Brackenbury', ['17/11/1938', '1938-11-17'], '999 602 4417', 'Exe Court Nursing Home, Tolland, TL99 5EC',
    by('Michelle Corrigan', 'Tissue Viability Nurse'), 'Exewater Hospitals NHS Foundation Trust', '01632 960301',
    to('Gavin Loosemore', 'Safeguarding Social Worker'), 'Tolland Council Adult Care',
    ['07/09/2026', '2026-09-07'], [0, 3], 'Mrs Brackenbury was admitted with two category 4 pressure ulcers. The social worker closed the concern because the home had “followed its care plan”. Our position is that the care plan was the problem: there was no turning chart before 20 August.', 'A section 42 enquiry with a nurse on it.', [0],
    'Enquiry opened on review by the team manager.', says('Gavin Loosemore', 'Safeguarding Social Worker'), ['09/09/2026', '2026-09-09'], [0], 'Section 42 enquiry with the tissue viability team as enquirers. Home to get weekly visits.', ['11/09/2026', '2026-09-11'], '4 working days',
  ] },
  { answers: [
    'Raymond Kitto', ['6 March 1961', '1961-03-06'], '', 'NFA – sleeps at the bus station',
    by('Jade Polglase', 'Outreach Worker', ' - '), 'Exewater Street Link', 'jade@exestreetlink.example',
    to('Helena Brook', 'Care Coordinator', ' - '), 'Tamar and Exe Mental Health Trust',
    ['16 September 2026', '2026-09-16'], [1, 4], 'Ray has a leg that smells from across the road and tells everybody that his feet belong to someone else. Mental health say it is drink and that he has capacity to refuse the hospital. Nobody from the Trust has seen him sober. We asked on 28 July, 19 August and 4 September.', 'Capacity assessment in the morning, when he has not been drinking, by a doctor.', [0],
    '', '', '', [], '', '', '',
  ] },
  { answers: [
    'Ms Jacqueline Amory', ['25-04-1984', '1984-04-25'], 'CR 203381', '9b Station Road, Exewater',
    by('Sgt Pete Rudd', 'Neighbourhood Policing'), 'Tolland and Exe Police', '07700 900318',
    to('Nadia Hussein', 'Housing Officer'), 'Exe Homes',
    ['21-09-2026', '2026-09-21'], [2, 5], 'Jacqueline has a learning disability and has three men living in her flat who are not on the tenancy. Exe Homes have been taking complaints about noise since May but will not tell us who has complained or what they saw, because of data protection.', 'A joint visit, and the complaints shared with us and with adult care.', [1],
    'Complaints will be shared under the crime exemption. Joint visit 30 September.', says('Nadia Hussein', 'Housing Officer'), ['24-09-2026', '2026-09-24'], [0], 'Partial closure order applied for. Exe Homes to lead on the tenancy, police on the men, adult care on Jacqueline.', ['01-10-2026', '2026-10-01'], '8 working days',
  ] },
  { answers: [
    'Mr Desmond Fairweather', ['2nd July 1945', '1945-07-02'], '999 618 0092', 'The Willows, Lower Tolland',
    by('Ruth Penhale', 'Best Interests Assessor'), 'Tolland Council Adult Care', 'ruth.penhale@tolland.example',
    to('Dr Anil Mehra', 'GP Partner'), 'Lower Tolland Surgery',
    ['5th October 2026', '2026-10-05'], [1], 'GP is giving covert medication in yoghurt on the strength of a telephone call from the home. There was no best interests meeting and the daughter, who has power of attorney for health, was not asked. Dr Mehra feels that a meeting would delay treatment.', 'Best interests meeting within the week, with pharmacist and daughter.', [0],
    'Happy to attend. Had not been told of the LPA.', says('Dr Anil Mehra', 'GP Partner'), ['7th October 2026', '2026-10-07'], [1], 'Meeting held 13 October. Covert medication to stop apart from one tablet, reviewed monthly.', ['13th October 2026', '2026-10-13'], '6 working days',
  ] },
  { answers: [
    'Gwendoline Ackland', ['14.10.1931', '1931-10-14'], '999 640 7715', '2 Mill Cottages, Exewater, TL99 8MC',
    by('Simon Treloar', 'Care Manager'), 'Moorside Homecare Ltd', '01632 960344',
    to('Lucy Beddoes', 'Discharge Coordinator'), 'Exewater Hospitals NHS Foundation Trust',
    ['12.10.2026', '2026-10-12'], [3, 4, 5], 'Gwen was sent home at 9 at night without her medicines, her key safe number or a call to us. She was found at 8 next morning in the chair she had been left in. The ward says that we had accepted the restart. Our on-call log shows no such call.', 'Incident to be investigated as a safeguarding matter and not as a complaint.', [0],
    'We have opened a safety investigation and told adult care.', says('Lucy Beddoes', 'Discharge Coordinator'), ['14.10.2026', '2026-10-14'], [1], 'Concern raised by the hospital itself. No restart without the name of the person who accepted it.', ['20.10.2026', '2026-10-20'], '6 working days',
  ] },
  { answers: [
    'Mr Colin Vosper', ['30/01/1958', '1958-01-30'], 'CR 199006', 'HMP Exmoor Gate',
    by('Tariq Jamal', 'Social Care Lead'), 'HMP Exmoor Gate', 'tariq.jamal@exmoorgate.example',
    to('Olive Hannaford', 'Service Manager'), 'Tolland Council Adult Care',
    ['19/10/2026', '2026-10-19'], [0, 2], 'Mr Vosper has Parkinson’s and is being “cared for” by his cell mate, who charges him for it. Adult care say that the prison is responsible for the safety of prisoners. We say that his needs for care are theirs under section 76.', 'Care Act assessment and a paid carer.', [0],
    'Assessor will come in on 28 October.', says('Olive Hannaford', 'Service Manager'), ['22/10/2026', '2026-10-22'], [], ['not yet', null], ['', null], ['n/a', null],
  ] },
] // prettier-ignore
