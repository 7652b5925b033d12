import type { Ask, BlindForm } from '../form'

const steps: readonly Ask[] = [
  ['I have consulted my supervisor / line manager', 'checklist.1'], ['We have tried to sort this out at the lowest level', 'checklist.2'], ['My manager has raised it with the equivalent manager', 'checklist.3'],
  ['A senior manager or named lead has attempted resolution', 'checklist.4'], ['We now seek resolution by the Independent Chair', 'checklist.5'],
] // prettier-ignore

/** Boards, forms and wordings that no other set has; and the printed forms typed again by other people. */
export const thirdForms: readonly BlindForm[] = [
  {
    id: 'hallowmere', board: 'Hallowmere Safeguarding Adults Board', short: 'HalSAB', title: 'Concern Resolution Template',
    guidance: 'Save this template under the adult’s initials. One template for each matter.',
    parts: [
      ['Adult at the centre of the matter', [['Surname and forenames', 'subject.name'], ['Born on', 'subject.dateOfBirth'], ['Living at', 'subject.address'], ['Case number', 'subject.reference'], ['Advocate', null, 'None appointed']]],
      ['Organisation raising the matter', [['Officer', 'escalatedBy.name'], ['Position', 'escalatedBy.jobTitle'], ['Organisation', 'escalatedBy.agency'], ['Telephone or e-mail', 'escalatedBy.contact']]],
      ['Organisation asked to respond', [['Officer', 'escalatedTo.name'], ['Position', 'escalatedTo.jobTitle'], ['Organisation', 'escalatedTo.agency'], ['Telephone or e-mail', 'escalatedTo.contact']]],
      ['The matter', [['Date matter raised', 'raisedOn'], ['Step reached in the procedure', 'stage'], ['Nature of the matter', 'concern.grounds'], ['Account of the matter', 'concern.summary'], ['Resolution proposed', 'concern.outcomeSought']]],
      ['Closing', [['Organisation’s response', 'response.summary'], ['Response received on', 'response.on'], ['Matter resolved as follows', 'outcome.summary'], ['Resolved on', 'outcome.agreedOn'], ['Resolved at step', 'outcome.stage'], ['Elapsed time', 'outcome.timeTaken']]],
    ],
  },
  {
    id: 'pentreath', board: 'Pentreath and Isles Safeguarding Partnership', short: 'PISP', title: 'Constructive Challenge Sheet',
    guidance: 'Challenge is a sign of a healthy partnership. Keep it short.',
    parts: [
      [null, [
        ['Child’s or adult’s name', 'subject.name'], ['Child / adult', 'subject.kind'], ['Date of birth', 'subject.dateOfBirth'], ['ID', 'subject.reference'], ['Date challenge raised', 'raisedOn'],
        ['Challenged by: name', 'escalatedBy.name'], ['Challenged by: job', 'escalatedBy.jobTitle'], ['Challenged by: agency', 'escalatedBy.agency'],
        ['Person challenged: name', 'escalatedTo.name'], ['Person challenged: job', 'escalatedTo.jobTitle'], ['Person challenged: agency', 'escalatedTo.agency'],
        ['Why we are challenging', 'concern.summary'], ['What good would look like', 'concern.outcomeSought'], ['Tell us the child’s or adult’s own view', null, 'Wants to stay at home'],
        ['What the other agency said', 'response.summary'], ['When they said it', 'response.on'], ['Where we ended up', 'outcome.summary'], ['Date challenge closed', 'outcome.agreedOn'],
      ]],
    ],
  },
  {
    id: 'wexcombe', board: 'Wexcombe Local Safeguarding Adults Board', short: 'WLSAB', title: 'Multi-Agency Dispute Pro-forma (MAD1)',
    guidance: 'To be completed in full and returned to the Board’s administrator at each stage.',
    parts: [
      ['Section A: service user', [['Name of service user', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Permanent address', 'subject.address'], ['Agency reference', 'subject.reference']]],
      ['Section B: disputing agency', [['Agency', 'escalatedBy.agency'], ['Named contact', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Contact no.', 'escalatedBy.contact']]],
      ['Section C: responding agency', [['Agency', 'escalatedTo.agency'], ['Named contact', 'escalatedTo.name'], ['Job title', 'escalatedTo.jobTitle'], ['Contact no.', 'escalatedTo.contact']]],
      ['Section D: dispute', [['Date dispute declared', 'raisedOn'], ['Stage of dispute', 'stage'], ['Particulars of dispute', 'concern.summary'], ['Remedy requested', 'concern.outcomeSought'], ['Does the dispute concern process?', 'concern.isProcess'], ['Does the dispute concern an individual’s professional practice?', 'concern.isProfessionalHandling']]],
      ['Section E: reply', [['Reply', 'response.summary'], ['Date of reply', 'response.on'], ['Reply made by', 'response.name']]],
      ['Section F: settlement', [['Terms of settlement', 'outcome.summary'], ['Date of settlement', 'outcome.agreedOn'], ['Stage at which settled', 'outcome.stage'], ['Administrator’s initials', null, 'PT']]],
    ],
  },
  {
    id: 'ravensholme', board: 'Ravensholme and District Safeguarding Children Board', short: 'RDSCB', title: 'Case Disagreement: Referral for Resolution',
    guidance: 'This referral must be seen by your designated lead before it is sent.',
    parts: [
      ['Child', [['Name of child', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['Address of child', 'subject.address'], ['Child’s case reference', 'subject.reference'], ['Ethnicity', null, 'White Irish']]],
      ['Referring professional', [['Name', 'escalatedBy.name'], ['Title', 'escalatedBy.jobTitle'], ['Agency/establishment', 'escalatedBy.agency'], ['Phone', 'escalatedBy.contact']]],
      ['Other professional', [['Name', 'escalatedTo.name'], ['Title', 'escalatedTo.jobTitle'], ['Agency/establishment', 'escalatedTo.agency'], ['Phone', 'escalatedTo.contact']]],
      [null, [['Date of disagreement', 'raisedOn'], ['What is the disagreement?', 'concern.summary'], ['What are you asking for?', 'concern.outcomeSought'], ['Their reply', 'response.summary'], ['Date of their reply', 'response.on'], ['Decision', 'outcome.summary'], ['Date of decision', 'outcome.agreedOn'], ['Did this procedure help?', 'outcome.effectiveness']]],
    ],
  },
  {
    id: 'strand', board: 'Strand and Inverlow Adult Protection Committee', short: 'SIAPC', title: 'Record of Professional Disagreement',
    guidance: 'For the council officer’s file; copy to the committee’s lead officer.',
    parts: [
      [null, [['Adult', 'subject.name'], ['d.o.b.', 'subject.dateOfBirth'], ['CareFirst / CHI no', 'subject.reference'], ['Disagreement noted on', 'raisedOn']]],
      ['Agency noting the disagreement', [['Staff member', 'escalatedBy.name'], ['Grade or post', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency']]],
      ['Agency with whom the disagreement is', [['Staff member', 'escalatedTo.name'], ['Grade or post', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency']]],
      [null, [['Substance of the disagreement', 'concern.summary'], ['Outcome requested', 'concern.outcomeSought'], ['Reply received', 'response.summary'], ['Date reply received', 'response.on'], ['How settled', 'outcome.summary'], ['Date settled', 'outcome.agreedOn'], ['Level at which settled', 'outcome.stage'], ['Days from start to finish', 'outcome.timeTaken']]],
    ],
  },
  {
    id: 'hertfordshire', board: 'HSAB', short: 'HSAB', title: 'Escalation Protocol Monitoring Form', form: 'hertfordshire/monitoring-form',
    guidance: 'Appendix A. Complete at each stage.',
    parts: [
      [null, steps],
      [null, [['Name:', 'subject.name'], ['Summary of reason for dispute:', 'concern.summary'], ['Agreed outcomes or actions:', 'outcome.summary']]],
      ['Referring Manager', [['Name', 'referringManager.name'], ['Designation', 'referringManager.jobTitle'], ['Agency', 'referringManager.agency'], ['Date', 'referringManager.on']]],
      ['Receiving Manager', [['Name', 'receivingManager.name'], ['Designation', 'receivingManager.jobTitle'], ['Agency', 'receivingManager.agency'], ['Date', 'receivingManager.on']]],
      [null, [['Stage at which resolution was achieved', 'outcome.stage'], ['Effectiveness of policy / practice', 'outcome.effectiveness'], ['Time taken to reach resolution', 'outcome.timeTaken']]],
    ],
  },
  {
    id: 'worcestershire', board: 'Worcestershire Safeguarding Adults Board (WSAB)', short: 'WSAB', title: 'RECORD OF ESCALATION', form: 'worcestershire/record-of-escalation',
    guidance: 'Please complete electronically.',
    parts: [
      [null, [['Adult’s Name', 'subject.name'], ['Date of Birth', 'subject.dateOfBirth'], ['Framework reference', 'subject.reference'], ['Date of escalation', 'raisedOn'], ['Brief description of concern & outcome sought', 'concern.summary'], ['Is this a concern about process?', 'concern.isProcess'], ['Is this a complaint about the professional handling of the case?', 'concern.isProfessionalHandling']]],
      ['Matter escalated by:', [['Name', 'escalatedBy.name'], ['Job Title', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency']]],
      ['Matter escalated to:', [['Name', 'escalatedTo.name'], ['Job Title', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency']]],
      ['Response from:', [['Name', 'response.name'], ['Job Title', 'response.jobTitle'], ['Agency', 'response.agency']]],
      [null, [['Date of response', 'response.on'], ['Brief description of the response', 'response.summary'], ['Outcome of escalation', 'outcome.summary']]],
    ],
  },
  {
    id: 'warwickshire', board: 'Warwickshire Safeguarding', short: 'WS', title: 'Practitioner Escalation – Escalation Monitoring Form', form: 'warwickshire/escalation-monitoring-form',
    guidance: 'Update at stage 2.',
    parts: [
      [null, [
        ['Name of child/adult', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['Address', 'subject.address'], ['Escalating organisation', 'escalatedBy.agency'], ['Recipient organisation', 'escalatedTo.agency'],
        ['Escalator’s name and contact details', ['escalatedBy.name', 'escalatedBy.contact']], ['Recipient’s name and contact details', ['escalatedTo.name', 'escalatedTo.contact']],
        ['Summary of reason for dispute', 'concern.summary'], ['Response from the recipient', 'response.summary'], ['Agreed outcomes', 'outcome.summary'], ['Date agreed', 'outcome.agreedOn'], ['Escalation stage that agreement was reached', 'outcome.stage'], ['Time taken to reach resolution', 'outcome.timeTaken'],
      ]],
    ],
  },
] // prettier-ignore
