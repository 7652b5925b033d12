import type { Ask, BlindForm } from '../form'

const check: readonly Ask[] = [
  ['Have you consulted your supervisor or manager?', 'checklist.1'], ['Have you tried to resolve this at the lowest possible level?', 'checklist.2'],
  ['Has your manager raised it with the equivalent manager?', 'checklist.3'], ['Has a senior manager / named lead attempted to resolve it?', 'checklist.4'],
  ['Are you seeking resolution by the Independent Chair?', 'checklist.5'],
] // prettier-ignore

/** Forms of boards nobody has told Accord about, and the three printed ones as people typed them again. */
export const secondForms: readonly BlindForm[] = [
  {
    id: 'marrick', board: 'Marrick and Swale Safeguarding Adults Partnership', short: 'MSSAP', title: 'Professional Resolution Form',
    guidance: 'To be completed at every stage and e-mailed to the partnership business team. Please type.',
    parts: [
      ['About the adult', [
        ['Full name of adult', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Current address / location', 'subject.address'], ['Electronic record no.', 'subject.reference'], ['First language', null, 'English'],
      ]],
      ['Professional raising the issue', [
        ['Name', 'escalatedBy.name'], ['Job role', 'escalatedBy.jobTitle'], ['Employing organisation', 'escalatedBy.agency'], ['Email / phone', 'escalatedBy.contact'],
      ]],
      ['Professional the issue is raised with', [
        ['Name', 'escalatedTo.name'], ['Job role', 'escalatedTo.jobTitle'], ['Employing organisation', 'escalatedTo.agency'], ['Email / phone', 'escalatedTo.contact'],
      ]],
      ['The issue', [
        ['Date the issue was first raised', 'raisedOn'], ['Which stage are you at?', 'stage'], ['What type of issue is it? (tick all that apply)', 'concern.grounds'],
        ['Describe the professional difference', 'concern.summary'], ['What would resolve it for you?', 'concern.outcomeSought'],
      ]],
      ['Reply and resolution', [
        ['Reply from the other organisation', 'response.summary'], ['Date of reply', 'response.on'], ['Resolution agreed', 'outcome.summary'], ['Date resolution agreed', 'outcome.agreedOn'],
        ['Stage at which it was resolved', 'outcome.stage'], ['How long did it take?', 'outcome.timeTaken'], ['Date sent to business team', null, '30/06/2026'],
      ]],
    ],
  },
  {
    id: 'tideswell', board: 'Tideswell Bay Safeguarding Children Partnership', short: 'TBSCP', title: 'Inter-Agency Challenge Form',
    guidance: 'Challenge is everybody’s business. Use this form when you cannot agree about a child.',
    parts: [
      [null, [
        ['Child / young person', 'subject.name'], ['DoB', 'subject.dateOfBirth'], ['Mosaic or NHS no.', 'subject.reference'], ['School or nursery', null, 'St Oswin’s'],
        ['Challenge made by (name, role)', ['escalatedBy.name', 'escalatedBy.jobTitle']], ['Agency making the challenge', 'escalatedBy.agency'],
        ['Challenge made to (name, role)', ['escalatedTo.name', 'escalatedTo.jobTitle']], ['Agency receiving the challenge', 'escalatedTo.agency'],
        ['Date of challenge', 'raisedOn'], ['Level of challenge', 'stage'],
      ]],
      ['The challenge', [
        ['What are you worried about?', 'concern.summary'], ['What do you want to happen?', 'concern.outcomeSought'], ['Does the family know about the challenge?', null, 'No, it would put the child at risk'],
      ]],
      ['The answer', [
        ['Answer from the agency challenged', 'response.summary'], ['Date answered', 'response.on'], ['How was the challenge resolved?', 'outcome.summary'], ['Date closed', 'outcome.agreedOn'],
        ['Has the process made a difference? Tell us how', 'outcome.effectiveness'],
      ]],
    ],
  },
  {
    id: 'corvedale', board: 'Corvedale Safeguarding Adults Board', short: 'CSAB', title: 'Escalation Record (Appendix 2)',
    guidance: 'Retain on the adult’s file. Send a copy to the Board Co-ordinator within 3 working days.',
    parts: [
      ['1. Adult', [['Adult’s name', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['System number', 'subject.reference']]],
      ['2. Escalating practitioner', [['Name', 'escalatedBy.name'], ['Post', 'escalatedBy.jobTitle'], ['Organisation', 'escalatedBy.agency'], ['Tel.', 'escalatedBy.contact']]],
      ['3. Receiving practitioner', [['Name', 'escalatedTo.name'], ['Post', 'escalatedTo.jobTitle'], ['Organisation', 'escalatedTo.agency'], ['Tel.', 'escalatedTo.contact']]],
      ['4. Escalation', [
        ['Date of escalation', 'raisedOn'], ['Reason for escalation', 'concern.summary'], ['Is the concern about how a process was followed?', 'concern.isProcess'],
        ['Is it about the conduct of a professional?', 'concern.isProfessionalHandling'], ['Outcome wanted', 'concern.outcomeSought'],
      ]],
      ['5. Response', [['Response given by', 'response.name'], ['Date of response', 'response.on'], ['Details of response', 'response.summary']]],
      ['6. Outcome', [['Outcome', 'outcome.summary'], ['Date of outcome', 'outcome.agreedOn'], ['Resolved at stage', 'outcome.stage'], ['Number of days to resolve', 'outcome.timeTaken'], ['Lessons for the Board', null, 'None']]],
    ],
  },
  {
    id: 'northreach', board: 'Northreach Safeguarding Partnership', short: 'NSP', title: 'Dissent Notification',
    guidance: 'For use when a practitioner dissents from a multi-agency decision concerning a child or an adult with care and support needs.',
    parts: [
      ['Part 1 – Subject', [['Subject’s name', 'subject.name'], ['Adult or child', 'subject.kind'], ['Date of birth', 'subject.dateOfBirth'], ['Home address', 'subject.address'], ['Unique identifier', 'subject.reference'], ['Type of meeting', null, 'Core group']]],
      ['Part 2 – Dissenting practitioner', [['Name', 'escalatedBy.name'], ['Designation', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency'], ['Contact details', 'escalatedBy.contact']]],
      ['Part 3 – Practitioner responsible for the decision', [['Name', 'escalatedTo.name'], ['Designation', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency'], ['Contact details', 'escalatedTo.contact']]],
      ['Part 4 – Grounds', [['Date dissent notified', 'raisedOn'], ['Grounds for dissent', 'concern.summary'], ['Remedy sought', 'concern.outcomeSought'], ['Stage', 'stage']]],
      ['Part 5 – Determination', [['Response of decision-maker', 'response.summary'], ['Response dated', 'response.on'], ['Final determination', 'outcome.summary'], ['Date of determination', 'outcome.agreedOn']]],
    ],
  },
  {
    id: 'ashcombe', board: 'Ashcombe Vale Safeguarding Adults Board', short: 'AVSAB', title: 'Request to Resolve a Professional Difference of Opinion',
    guidance: 'Please answer every question. If a question does not apply, say so.',
    parts: [
      [null, [
        ['What is the name of the person you are concerned about?', 'subject.name'], ['When were they born?', 'subject.dateOfBirth'], ['What reference do you hold for them?', 'subject.reference'],
        ['Who is making this request?', 'escalatedBy.name'], ['What is your job?', 'escalatedBy.jobTitle'], ['Which organisation do you work for?', 'escalatedBy.agency'], ['How can we contact you?', 'escalatedBy.contact'],
        ['Which organisation do you disagree with?', 'escalatedTo.agency'], ['Who have you spoken to there?', 'escalatedTo.name'], ['When did you first raise the difference of opinion?', 'raisedOn'],
        ['What is the difference of opinion?', 'concern.summary'], ['What outcome are you looking for?', 'concern.outcomeSought'], ['Is anyone at immediate risk?', null, 'No'],
        ['What was their response?', 'response.summary'], ['When did they respond?', 'response.on'], ['What was agreed?', 'outcome.summary'], ['When was it agreed?', 'outcome.agreedOn'], ['How effective was this procedure?', 'outcome.effectiveness'],
      ]],
    ],
  },
  {
    id: 'hertfordshire', board: 'Hertfordshire Safeguarding Adults Board', short: 'HSAB', title: 'Escalation Protocol – Monitoring Form', form: 'hertfordshire/monitoring-form',
    guidance: 'To be completed by the escalating agency and a copy sent to the HSAB team.',
    parts: [
      [null, [...check, ['Name', 'subject.name'], ['Summary of reason for dispute (include views of all agencies)', 'concern.summary'], ['Agreed outcomes / actions (incl. escalation to next stage if unresolved)', 'outcome.summary']]],
      ['Referring manager', [['Signature', null, ''], ['Name', 'referringManager.name'], ['Designation', 'referringManager.jobTitle'], ['Agency', 'referringManager.agency'], ['Date', 'referringManager.on']]],
      ['Receiving manager', [['Signature', null, ''], ['Name', 'receivingManager.name'], ['Designation', 'receivingManager.jobTitle'], ['Agency', 'receivingManager.agency'], ['Date', 'receivingManager.on']]],
      [null, [['Stage at which resolution achieved', 'outcome.stage'], ['How effective was the policy / practice?', 'outcome.effectiveness'], ['Time taken to reach resolution', 'outcome.timeTaken']]],
    ],
  },
  {
    id: 'worcestershire', board: 'Worcestershire Safeguarding Adults Board', short: 'WSAB', title: 'Record of Escalation', form: 'worcestershire/record-of-escalation',
    guidance: 'E-mail within 2 working days of the process being invoked.',
    parts: [
      [null, [
        ['Adult’s name', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['Framework ref. (if known)', 'subject.reference'], ['Date of escalation', 'raisedOn'],
        ['Brief description of concern and outcome sought', 'concern.summary'], ['Concern about process?', 'concern.isProcess'], ['Complaint about professional handling of case?', 'concern.isProfessionalHandling'],
      ]],
      ['Matter escalated by', [['Name', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency']]],
      ['Matter escalated to', [['Name', 'escalatedTo.name'], ['Job title', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency']]],
      ['Response from', [['Name', 'response.name'], ['Job title', 'response.jobTitle'], ['Agency', 'response.agency']]],
      [null, [['Date of response', 'response.on'], ['Brief description of response', 'response.summary'], ['Outcome of escalation', 'outcome.summary']]],
    ],
  },
  {
    id: 'warwickshire', board: 'Warwickshire Safeguarding', short: 'WS', title: 'Escalation Monitoring Form', form: 'warwickshire/escalation-monitoring-form',
    guidance: 'Return to the partnership only if stage 3 is reached.',
    parts: [
      [null, [
        ['Child / Adult name', 'subject.name'], ['D.O.B', 'subject.dateOfBirth'], ['Address', 'subject.address'], ['Escalating organisation', 'escalatedBy.agency'], ['Recipient organisation', 'escalatedTo.agency'],
        ['Escalator name & contact details', ['escalatedBy.name', 'escalatedBy.contact']], ['Recipient name & contact details', ['escalatedTo.name', 'escalatedTo.contact']],
        ['Summary of the reason for dispute (incl. views of other agencies)', 'concern.summary'], ['Response from recipient', 'response.summary'], ['Agreed outcome(s)', 'outcome.summary'], ['Date agreed', 'outcome.agreedOn'],
        ['Stage agreement was reached', 'outcome.stage'], ['Time taken to reach a resolution', 'outcome.timeTaken'],
      ]],
    ],
  },
] // prettier-ignore
