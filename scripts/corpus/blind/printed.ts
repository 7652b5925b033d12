import type { BoardForm } from './filling'

const yesNo = ['Yes', 'No'] as const
const checks = [
  'Have you consulted a supervisor/manager, to seek advice about resolving your concern?',
  'Have you made clear initial attempts to resolve the problem at the lowest possible level?',
  'Did the supervisor/manager raise the concerns with their equivalent in the other agency?',
  'If this did not resolve the concerns, has the Senior Manager or Named/Designated Safeguarding representatives attempt to resolve the professional differences through discussion?',
  'If this did not resolve the professional differences, are you seeking resolution by the Independent Chair of the HSAB?',
] as const

/** The three printed forms, question for question as their policies print them. */
export const hertfordshire: BoardForm = {
  id: 'hertfordshire', board: 'Hertfordshire Safeguarding Adult Board', short: 'HSAB', title: 'Escalation Protocol – Monitoring Form', form: 'hertfordshire/monitoring-form',
  guidance: 'A tool to record decisions and to monitor the effectiveness of the Escalation Protocol',
  choices: Object.fromEntries(checks.map((label) => [label, yesNo])),
  parts: [
    ['Checklist', [[checks[0], 'checklist.1'], [checks[1], 'checklist.2'], [checks[2], 'checklist.3'], [checks[3], 'checklist.4'], [checks[4], 'checklist.5']]],
    [null, [['Name', 'subject.name'], ['Summary of reason for dispute – include views of all agencies concerned', 'concern.summary'], ['Agreed outcomes or actions if satisfactorily resolved – includes escalation to next stage if unresolved', 'outcome.summary']]],
    ['Referring manager', [['Signature of referring manager', null, ''], ['Name', 'referringManager.name'], ['Designation', 'referringManager.jobTitle'], ['Agency', 'referringManager.agency'], ['Date', 'referringManager.on']]],
    ['Receiving manager', [['Signature of receiving manger', null, ''], ['Name', 'receivingManager.name'], ['Designation', 'receivingManager.jobTitle'], ['Agency', 'receivingManager.agency'], ['Date', 'receivingManager.on']]],
    [null, [['Stage at which resolution achieved, noting how effective the policy/practice was in resolving the issue', ['outcome.stage', 'outcome.effectiveness']], ['Time taken to reach resolution', 'outcome.timeTaken']]],
  ],
} // prettier-ignore

export const worcestershire: BoardForm = {
  id: 'worcestershire', board: 'Worcestershire Safeguarding Adults Board', short: 'WSAB', form: 'worcestershire/record-of-escalation',
  title: 'Record of escalation of concern regarding an adult with care and support needs at risk/ experiencing abuse or neglect',
  guidance: 'The completed form should be completed and emailed to line manager (or as per own organisation guidance) within 2 working days of the Escalating Concerns process being invoked.',
  choices: { 'Is this a concern about process?': yesNo, 'Is this a complaint about professional handling of case?': yesNo },
  parts: [
    [null, [['Adult’s name:', 'subject.name'], ['Date of Birth:', 'subject.dateOfBirth'], ['Framework reference (if known):', 'subject.reference']]],
    ['ESCALATION OF CONCERN REGARDING AN ADULT', [['Date of escalation:', 'raisedOn'], ['Brief description of concern and outcome sought:', 'concern.summary'], ['Is this a concern about process?', 'concern.isProcess'], ['Is this a complaint about professional handling of case?', 'concern.isProfessionalHandling']]],
    ['Matter escalated by:', [['Name', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency']]],
    ['Matter escalated to:', [['Name', 'escalatedTo.name'], ['Job title', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency']]],
    ['Response from:', [['Name', 'response.name'], ['Job title', 'response.jobTitle'], ['Agency', 'response.agency']]],
    [null, [['Date of response:', 'response.on'], ['Brief description of response:', 'response.summary']]],
    ['OUTCOME', [['Outcome of escalation:', 'outcome.summary']]],
  ],
} // prettier-ignore

export const warwickshire: BoardForm = {
  id: 'warwickshire', board: 'Warwickshire Safeguarding', short: 'Warwickshire Safeguarding', form: 'warwickshire/escalation-monitoring-form',
  title: 'Warwickshire Safeguarding Escalation Monitoring Form – a tool to record decisions and to monitor the Escalation Process Protocol',
  guidance: 'Please return to Warwickshire Safeguarding only if the escalation reaches Stage 3',
  choices: {},
  parts: [
    [null, [
      ['Child/Adult Name:', 'subject.name'], ['DOB:', 'subject.dateOfBirth'], ['Address:', 'subject.address'], ['Escalating organisation:', 'escalatedBy.agency'], ['Recipient organisation:', 'escalatedTo.agency'],
      ['Escalator name and contact details:', ['escalatedBy.name', 'escalatedBy.contact']], ['Recipient name and contact details:', ['escalatedTo.name', 'escalatedTo.contact']],
      ['Summary of reason for dispute. Please include views of any other agencies involved', 'concern.summary'], ['Response from the recipient:', 'response.summary'], ['Agreed outcomes:', 'outcome.summary'], ['Date agreed:', 'outcome.agreedOn'],
      ['Escalator signature:', null, ''], ['Recipient signature:', null, ''], ['Escalation stage that agreement was reached:', 'outcome.stage'], ['Time taken to reach resolution:', 'outcome.timeTaken'],
    ]],
  ],
} // prettier-ignore
