import type { Ask, BlindForm } from '../form'

const asked = [
  'Have you consulted a supervisor/manager, to seek advice about resolving your concern?', 'Have you made clear initial attempts to resolve the problem at the lowest possible level?',
  'Did the supervisor/manager raise the concerns with their equivalent in the other agency?', 'If this did not resolve the concerns, has the Senior Manager or Named/Designated Safeguarding representatives attempt to resolve the professional differences through discussion?',
  'If this did not resolve the professional differences, are you seeking resolution by the Independent Chair of the HSAB?',
] // prettier-ignore
const checklist = asked.map((label, n): Ask => [label, `checklist.${n + 1}`])

/** Five boards’ own forms, and the three printed ones word for word. */
export const fifthForms: readonly BlindForm[] = [
  {
    id: 'ashcombe', board: 'Ashcombe Vale Safeguarding Adults Board', short: 'AVSAB', title: 'Professional Disagreement and Escalation Form',
    guidance: 'This form should be completed by the practitioner raising the escalation and updated at each stage. Please return to the Board’s business team once complete.',
    parts: [
      ['Section 1 – Details of the adult', [['Name of adult', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Home address', 'subject.address'], ['Mosaic number', 'subject.reference'], ['GP practice', null, 'Holloway Road Surgery']]],
      ['Section 2 – Person raising the escalation', [['Name', 'escalatedBy.name'], ['Role', 'escalatedBy.jobTitle'], ['Organisation', 'escalatedBy.agency'], ['Email and telephone', 'escalatedBy.contact']]],
      ['Section 3 – Person the escalation is being raised with', [['Name', 'escalatedTo.name'], ['Role', 'escalatedTo.jobTitle'], ['Organisation', 'escalatedTo.agency'], ['Email and telephone', 'escalatedTo.contact']]],
      ['Section 4 – The escalation', [['Date escalation raised', 'raisedOn'], ['Current stage', 'stage'], ['Reason for escalation (tick all that apply)', 'concern.grounds'], ['Details of the disagreement', 'concern.summary'], ['What steps have already been taken to resolve this?', null, '@tried'], ['What outcome are you seeking?', 'concern.outcomeSought']]],
      ['Section 5 – Response and resolution', [['Response received', 'response.summary'], ['Date of response', 'response.on'], ['Agreed outcome and actions', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'], ['Stage at which resolved', 'outcome.stage']]],
    ],
  },
  {
    id: 'calderwick', board: 'Calderwick Safeguarding Children Partnership', short: 'CalSCP', title: 'Resolving Professional Disagreements: Notification Form',
    guidance: 'Please complete all boxes and send by secure email.',
    parts: [[null, [
      ['Child/young person’s name', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['Address', 'subject.address'], ['LCS number', 'subject.reference'], ['Is the child subject to a plan (CIN/CP/LAC)?', null, '@plan'],
      ['Date disagreement raised', 'raisedOn'], ['Agency raising the disagreement', 'escalatedBy.agency'], ['Name and job title of professional raising the disagreement', ['escalatedBy.name', 'escalatedBy.jobTitle']], ['Contact details', 'escalatedBy.contact'],
      ['Agency the disagreement is with', 'escalatedTo.agency'], ['Name and job title of professional the disagreement is with', ['escalatedTo.name', 'escalatedTo.jobTitle']],
      ['Summary of the disagreement', 'concern.summary'], ['What would resolve the disagreement?', 'concern.outcomeSought'], ['Stage of the process (1, 2 or 3)', 'stage'],
      ['Response from the other agency', 'response.summary'], ['Date of response', 'response.on'], ['Outcome', 'outcome.summary'], ['Date disagreement resolved', 'outcome.agreedOn'], ['Time taken to resolve', 'outcome.timeTaken'],
    ]]],
  },
  {
    id: 'dunmere', board: 'Dunmere Safeguarding Adults Board', short: 'DunSAB', title: 'Escalation Record',
    guidance: 'One record should be kept for each escalation and a copy placed on the adult’s file in both agencies.',
    parts: [
      [null, [['Adult', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Current address', 'subject.address'], ['NHS/PARIS number', 'subject.reference'], ['Date of escalation', 'raisedOn']]],
      ['Escalating professional', [['Name', 'escalatedBy.name'], ['Designation', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency'], ['Contact number/email', 'escalatedBy.contact']]],
      ['Escalated to', [['Name', 'escalatedTo.name'], ['Designation', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency'], ['Contact number/email', 'escalatedTo.contact']]],
      ['Concern', [['Nature of the concern', 'concern.summary'], ['Is this about a process?', 'concern.isProcess'], ['Is this about how an individual professional has handled the case?', 'concern.isProfessionalHandling'], ['Desired outcome', 'concern.outcomeSought']]],
      ['Outcome', [['Summary of response', 'response.summary'], ['Response given by', 'response.name'], ['Response date', 'response.on'], ['Final outcome', 'outcome.summary'], ['Date of final outcome', 'outcome.agreedOn'], ['How well did the escalation policy work?', 'outcome.effectiveness']]],
    ],
  },
  {
    id: 'marrow', board: 'East Marrow Safeguarding Partnership', short: 'EMSP', title: 'Inter-agency Escalation Notification',
    guidance: 'White cells only. Save a copy and email to the Partnership office.',
    parts: [
      ['The person', [['Adult or child', 'subject.kind'], ['Full name', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Address', 'subject.address'], ['Case ID', 'subject.reference']]],
      ['Organisation escalating', [['Organisation', 'escalatedBy.agency'], ['Lead officer', 'escalatedBy.name'], ['Post held', 'escalatedBy.jobTitle'], ['Phone or email', 'escalatedBy.contact']]],
      ['Organisation escalated to', [['Organisation', 'escalatedTo.agency'], ['Lead officer', 'escalatedTo.name'], ['Post held', 'escalatedTo.jobTitle'], ['Phone or email', 'escalatedTo.contact']]],
      ['Escalation', [['Date raised', 'raisedOn'], ['Escalation stage', 'stage'], ['What is the disagreement about?', 'concern.summary'], ['What does your organisation want to happen?', 'concern.outcomeSought']]],
      ['Reply and outcome', [['Reply', 'response.summary'], ['Date of reply', 'response.on'], ['Outcome', 'outcome.summary'], ['Date of outcome', 'outcome.agreedOn'], ['Stage resolved', 'outcome.stage'], ['Working days taken', 'outcome.timeTaken']]],
    ],
  },
  {
    id: 'fenbury', board: 'Fenbury and Holt Safeguarding Adults Partnership', short: 'FHSAP', title: 'Professional Challenge Form',
    guidance: 'Complete on screen. Boxes will expand when printed.',
    parts: [
      ['About the adult', [['Name of adult', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Address', 'subject.address'], ['Liquidlogic ID', 'subject.reference']]],
      ['Challenge raised by', [['Name', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency'], ['Telephone/email', 'escalatedBy.contact']]],
      ['Challenge raised with', [['Name', 'escalatedTo.name'], ['Job title', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency'], ['Telephone/email', 'escalatedTo.contact']]],
      ['The challenge', [['Date of challenge', 'raisedOn'], ['Stage', 'stage'], ['Please describe the challenge', 'concern.summary'], ['Outcome wanted', 'concern.outcomeSought']]],
      ['Conclusion', [['Outcome reached', 'outcome.summary'], ['Date outcome reached', 'outcome.agreedOn'], ['Stage at which it was resolved', 'outcome.stage']]],
    ],
  },
  {
    id: 'hertfordshire', board: 'Hertfordshire Safeguarding Adults Board', short: 'HSAB', title: 'Hertfordshire Safeguarding Adult Board Escalation Protocol – Monitoring Form', form: 'hertfordshire/monitoring-form',
    guidance: 'This form to be used at the point of escalation to the practitioner’s manager and at each further step of the Escalation Protocol.',
    parts: [
      ['Checklist', checklist],
      [null, [['Name', 'subject.name'], ['Summary of reason for dispute – include views of all agencies concerned', 'concern.summary'], ['Agreed outcomes or actions if satisfactorily resolved – includes escalation to next stage if unresolved', 'outcome.summary']]],
      ['Signature of referring manager', [['Name', 'referringManager.name'], ['Designation', 'referringManager.jobTitle'], ['Agency', 'referringManager.agency'], ['Date', 'referringManager.on']]],
      ['Signature of receiving manger', [['Name', 'receivingManager.name'], ['Designation', 'receivingManager.jobTitle'], ['Agency', 'receivingManager.agency'], ['Date', 'receivingManager.on']]],
      [null, [['Stage at which resolution achieved, noting how effective the policy/practice was in resolving the issue', ['outcome.stage', 'outcome.effectiveness']], ['Time taken to reach resolution', 'outcome.timeTaken']]],
    ],
  },
  {
    id: 'worcestershire', board: 'Worcestershire Safeguarding Adults Board', short: 'WSAB', title: 'Record of escalation of concern regarding an adult with care and support needs at risk/ experiencing abuse or neglect', form: 'worcestershire/record-of-escalation',
    guidance: 'The completed form should be completed and emailed to line manager (or as per own organisation guidance) within 2 working days of the Escalating Concerns process being invoked.',
    parts: [
      [null, [['Adult’s name:', 'subject.name'], ['Date of Birth:', 'subject.dateOfBirth'], ['Framework reference (if known):', 'subject.reference']]],
      ['ESCALATION OF CONCERN REGARDING AN ADULT', [['Date of escalation:', 'raisedOn'], ['Brief description of concern and outcome sought:', 'concern.summary'], ['Is this a concern about process?', 'concern.isProcess'], ['Is this a complaint about professional handling of case?', 'concern.isProfessionalHandling']]],
      ['Matter escalated by:', [['Name', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency']]],
      ['Matter escalated to:', [['Name', 'escalatedTo.name'], ['Job title', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency']]],
      ['Response from:', [['Name', 'response.name'], ['Job title', 'response.jobTitle'], ['Agency', 'response.agency']]],
      ['RESPONSE', [['Date of response:', 'response.on'], ['Brief description of response:', 'response.summary']]],
      ['OUTCOME', [['Outcome of escalation:', 'outcome.summary']]],
    ],
  },
  {
    id: 'warwickshire', board: 'Warwickshire Safeguarding', short: 'Warwickshire Safeguarding', title: 'Warwickshire Safeguarding Escalation Monitoring Form', form: 'warwickshire/escalation-monitoring-form',
    guidance: 'Please return to Warwickshire Safeguarding only if the escalation reaches Stage 3.',
    parts: [[null, [
      ['Child/Adult Name:', 'subject.name'], ['DOB:', 'subject.dateOfBirth'], ['Address:', 'subject.address'], ['Escalating organisation:', 'escalatedBy.agency'], ['Recipient organisation:', 'escalatedTo.agency'],
      ['Escalator name and contact details:', ['escalatedBy.name', 'escalatedBy.contact']], ['Recipient name and contact details:', ['escalatedTo.name', 'escalatedTo.contact']],
      ['Summary of reason for dispute. Please include views of any other agencies involved', 'concern.summary'], ['Response from the recipient:', 'response.summary'], ['Agreed outcomes:', 'outcome.summary'], ['Date agreed:', 'outcome.agreedOn'],
      ['Escalation stage that agreement was reached:', 'outcome.stage'], ['Time taken to reach resolution:', 'outcome.timeTaken'],
    ]]],
  },
] // prettier-ignore
