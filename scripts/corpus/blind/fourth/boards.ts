import type { Ask, BlindForm } from '../form'

const steps: readonly Ask[] = [
  ['Supervisor or line manager consulted?', 'checklist.1'], ['Resolution attempted at the lowest possible level?', 'checklist.2'], ['Line manager has raised it with the equivalent manager?', 'checklist.3'],
  ['Senior manager or named lead has attempted resolution?', 'checklist.4'], ['Resolution by the Independent Chair now sought?', 'checklist.5'],
] // prettier-ignore

/** Boards, forms and wordings that no other set has; and the printed forms typed once more. */
export const fourthForms: readonly BlindForm[] = [
  {
    id: 'harrowmoor', board: 'Harrowmoor Safeguarding Adults Board', short: 'HmSAB', title: 'Resolving Inter-agency Disagreements: Notification (RID2)',
    guidance: 'Notify the business unit each time a disagreement moves up a tier. Keep to the facts.',
    parts: [
      ['A. What has happened', [['Disagreement arose on', 'raisedOn'], ['Tier reached', 'stage'], ['Point at issue', 'concern.summary'], ['What your agency would accept', 'concern.outcomeSought']]],
      ['B. The adult', [['Adult concerned', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Where the adult lives', 'subject.address'], ['Care system no.', 'subject.reference'], ['Mental capacity for this decision', null, 'Assessed, lacks capacity']]],
      ['C. Your agency', [['Worker', 'escalatedBy.name'], ['Role', 'escalatedBy.jobTitle'], ['Agency and team', 'escalatedBy.agency'], ['Direct line', 'escalatedBy.contact']]],
      ['D. The agency you disagree with', [['Worker', 'escalatedTo.name'], ['Role', 'escalatedTo.jobTitle'], ['Agency and team', 'escalatedTo.agency'], ['Direct line', 'escalatedTo.contact']]],
      ['E. What came of it', [['Other agency’s position', 'response.summary'], ['Position received on', 'response.on'], ['What was settled', 'outcome.summary'], ['Settled on', 'outcome.agreedOn'], ['Settled at tier', 'outcome.stage'], ['Days or weeks taken', 'outcome.timeTaken']]],
    ],
  },
  {
    id: 'tamsworth', board: 'Tamsworth and Blythe Safeguarding Children Partnership', short: 'TBlySCP', title: 'Professional Curiosity and Challenge Form',
    guidance: 'Being curious is being kind. Talk first, then write.',
    parts: [
      [null, [['Child or young person’s full name', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['NHS no. or UPN', 'subject.reference'], ['Family home', 'subject.address'], ['Brothers and sisters', null, 'Two, both at primary school']]],
      ['Practitioner who is challenging', [['Full name', 'escalatedBy.name'], ['Profession', 'escalatedBy.jobTitle'], ['Setting or service', 'escalatedBy.agency'], ['Best way to make contact', 'escalatedBy.contact']]],
      ['Practitioner being challenged', [['Full name', 'escalatedTo.name'], ['Profession', 'escalatedTo.jobTitle'], ['Setting or service', 'escalatedTo.agency'], ['Best way to make contact', 'escalatedTo.contact']]],
      ['Curiosity and challenge', [['When was the challenge first voiced?', 'raisedOn'], ['What are you curious or uneasy about?', 'concern.summary'], ['What difference do you want to see for the child?', 'concern.outcomeSought'], ['Challenge is now at stage', 'stage']]],
      ['Reflection', [['How did the other practitioner respond?', 'response.summary'], ['Heard back on', 'response.on'], ['Where has this left the child?', 'outcome.summary'], ['Challenge ended on', 'outcome.agreedOn'], ['Did the process work well? Please say how', 'outcome.effectiveness']]],
    ],
  },
  {
    id: 'ormsdale', board: 'Ormsdale Safeguarding Adults Board', short: 'OrSAB', title: 'Effective Challenge and Escalation Record',
    guidance: 'Both organisations keep a copy of this record.',
    parts: [
      [null, [
        ['Person at risk', 'subject.name'], ['Their date of birth', 'subject.dateOfBirth'], ['Record no. (Liquidlogic or Rio)', 'subject.reference'],
        ['Challenging organisation', 'escalatedBy.agency'], ['Challenging professional', 'escalatedBy.name'], ['Post held by challenging professional', 'escalatedBy.jobTitle'],
        ['Challenged organisation', 'escalatedTo.agency'], ['Challenged professional', 'escalatedTo.name'], ['Post held by challenged professional', 'escalatedTo.jobTitle'],
        ['First challenged on', 'raisedOn'], ['Stage of escalation', 'stage'], ['Nature of challenge', 'concern.grounds'], ['Challenge in full', 'concern.summary'],
        ['Is the challenge about procedure?', 'concern.isProcess'], ['Is the challenge about how a worker handled the case?', 'concern.isProfessionalHandling'], ['Remedy', 'concern.outcomeSought'],
        ['Name of person replying', 'response.name'], ['Reply in full', 'response.summary'], ['Replied on', 'response.on'], ['Conclusion', 'outcome.summary'], ['Concluded on', 'outcome.agreedOn'], ['Concluded at stage', 'outcome.stage'],
      ]],
    ],
  },
  {
    id: 'wharram', board: 'Wharram Safeguarding Partnership', short: 'WhSP', title: 'Conflict Resolution Notification',
    guidance: 'For conflicts between partner agencies only. Complaints by families go to the agency.',
    parts: [
      ['Section 1 – Notifier', [['Notified by', 'escalatedBy.name'], ['Notifier’s grade', 'escalatedBy.jobTitle'], ['Notifier’s organisation', 'escalatedBy.agency'], ['Notifier’s phone or e-mail', 'escalatedBy.contact']]],
      ['Section 2 – Counterpart', [['Counterpart', 'escalatedTo.name'], ['Counterpart’s grade', 'escalatedTo.jobTitle'], ['Counterpart’s organisation', 'escalatedTo.agency'], ['Counterpart’s phone or e-mail', 'escalatedTo.contact']]],
      ['Section 3 – Adult or child', [['Name of adult / child', 'subject.name'], ['Is this an adult or a child?', 'subject.kind'], ['D.O.B.', 'subject.dateOfBirth'], ['Usual residence', 'subject.address'], ['Identifier on your system', 'subject.reference']]],
      ['Section 4 – Conflict', [['Conflict began on', 'raisedOn'], ['What is in conflict', 'concern.summary'], ['Notifier’s proposal', 'concern.outcomeSought'], ['Interim safety plan', null, 'Daily calls by the care provider']]],
      ['Section 5 – Resolution', [['Counterpart’s answer', 'response.summary'], ['Answer dated', 'response.on'], ['Agreement reached', 'outcome.summary'], ['Agreement dated', 'outcome.agreedOn'], ['Resolution stage', 'outcome.stage'], ['Duration', 'outcome.timeTaken']]],
    ],
  },
  {
    id: 'hertfordshire', board: 'Hertfordshire Safeguarding Adults Board (HSAB)', short: 'HSAB', title: 'HSAB Escalation Protocol: Monitoring Form', form: 'hertfordshire/monitoring-form',
    guidance: 'Send a copy to the Board at each stage.',
    parts: [
      [null, [['Name of adult', 'subject.name']]],
      [null, steps],
      [null, [['Summary of the reason for the dispute', 'concern.summary'], ['Agreed outcomes and actions', 'outcome.summary']]],
      ['Referring Manager:', [['Name', 'referringManager.name'], ['Designation', 'referringManager.jobTitle'], ['Agency', 'referringManager.agency'], ['Date', 'referringManager.on']]],
      ['Receiving Manager:', [['Name', 'receivingManager.name'], ['Designation', 'receivingManager.jobTitle'], ['Agency', 'receivingManager.agency'], ['Date', 'receivingManager.on']]],
      [null, [['Stage resolution was achieved', 'outcome.stage'], ['Effectiveness of the policy/practice', 'outcome.effectiveness'], ['Time taken to resolution', 'outcome.timeTaken']]],
    ],
  },
  {
    id: 'worcestershire', board: 'WORCESTERSHIRE SAFEGUARDING ADULTS BOARD', short: 'WSAB', title: 'Record of escalation', form: 'worcestershire/record-of-escalation',
    guidance: 'To be e-mailed to the Board when the process is invoked.',
    parts: [
      [null, [['Adult’s name:', 'subject.name'], ['Adult’s date of birth:', 'subject.dateOfBirth'], ['Framework-i reference:', 'subject.reference'], ['Escalated on (date):', 'raisedOn'], ['Description of concern & outcome sought:', 'concern.summary'], ['Concern about process?', 'concern.isProcess'], ['Complaint about the professional handling of the case?', 'concern.isProfessionalHandling']]],
      ['Escalated by', [['Name', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency']]],
      ['Escalated to', [['Name', 'escalatedTo.name'], ['Job title', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency']]],
      ['Response', [['Name', 'response.name'], ['Job title', 'response.jobTitle'], ['Agency', 'response.agency'], ['Date of response', 'response.on']]],
      [null, [['Description of response:', 'response.summary'], ['Outcome of the escalation:', 'outcome.summary']]],
    ],
  },
  {
    id: 'warwickshire', board: 'WARWICKSHIRE SAFEGUARDING', short: 'WS', title: 'Escalation monitoring form (practitioners)', form: 'warwickshire/escalation-monitoring-form',
    guidance: 'One form for each dispute.',
    parts: [
      [null, [
        ['Name of Child / Adult', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Address', 'subject.address'], ['Organisation escalating', 'escalatedBy.agency'], ['Organisation receiving', 'escalatedTo.agency'],
        ['Name and contact details of escalator', ['escalatedBy.name', 'escalatedBy.contact']], ['Name and contact details of recipient', ['escalatedTo.name', 'escalatedTo.contact']],
        ['Reason for dispute (summary)', 'concern.summary'], ['Recipient’s response', 'response.summary'], ['Agreed outcome', 'outcome.summary'], ['Date outcome agreed', 'outcome.agreedOn'], ['Stage at which agreement was reached', 'outcome.stage'], ['Time to reach resolution', 'outcome.timeTaken'],
      ]],
    ],
  },
] // prettier-ignore
