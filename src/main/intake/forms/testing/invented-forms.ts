import type { FieldKey } from '@shared/domain/fields'
import type { FieldValue } from '@shared/domain/reading'

/** A question as an invented board words it, the field it asks for if any, what somebody wrote, and what that means. */
export type InventedQuestion = readonly [
  label: string,
  field: FieldKey | null,
  written: string,
  value?: FieldValue,
]

export interface InventedForm {
  readonly title: string
  readonly board: string
  readonly qs: readonly (
    InventedQuestion | { readonly section: string; readonly qs: readonly InventedQuestion[] }
  )[]
}

/** Forms of boards nobody has told Accord about. People, places and boards are invented. */
export const inventedForms: readonly InventedForm[] = [
  {
    title: 'Safeguarding Escalation Form',
    board: 'Fenwick Safeguarding Adults Board',
    qs: [
      {
        section: 'Section 1: Adult at risk',
        qs: [
          ['Name', 'subject.name', 'Wilf Arden'],
          ['Date of Birth', 'subject.dateOfBirth', '4 May 1939', '1939-05-04'],
          ['Home address', 'subject.address', '3 Mill Lane, Fenwick'],
          ['Social care ID', 'subject.reference', '771920'],
          ['Gender', null, 'Male'],
        ],
      },
      {
        section: 'Section 2: Escalating practitioner',
        qs: [
          ['Name', 'escalatedBy.name', 'Josie Clay'],
          ['Job role', 'escalatedBy.jobTitle', 'District Nurse'],
          ['Organisation', 'escalatedBy.agency', 'Fenwick Community NHS Trust'],
          ['Email', 'escalatedBy.contact', 'josie.clay@nhs.example'],
        ],
      },
      {
        section: 'Section 3: Receiving practitioner',
        qs: [
          ['Name', 'escalatedTo.name', 'Ade Benson'],
          ['Job role', 'escalatedTo.jobTitle', 'Line Manager'],
          ['Organisation', 'escalatedTo.agency', 'Fenwick Council'],
          ['Email', 'escalatedTo.contact', 'ade.benson@council.example'],
        ],
      },
      ['Date escalation raised', 'raisedOn', '01/06/2026', '2026-06-01'],
      ['Current stage of escalation', 'stage', 'Stage 2', 2],
      [
        'Please describe the nature of the professional disagreement',
        'concern.summary',
        'The nurse believes a best interests meeting is needed.',
      ],
      ['What have you done to resolve this so far?', null, 'Two phone calls.'],
      ['What would you like to happen next?', 'concern.outcomeSought', 'A meeting within a week.'],
      ['Receiving agency response', 'response.summary', 'We will attend.'],
      ['Date response received', 'response.on', '3/6/26', '2026-06-03'],
      ['Outcome / agreed actions', 'outcome.summary', 'Meeting on 9 June.'],
      ['Date of resolution', 'outcome.agreedOn', '09.06.2026', '2026-06-09'],
      ['Stage resolved at', 'outcome.stage', '2', 2],
      ['Signed', null, 'J Clay'],
    ],
  },
  {
    title: 'Resolving Professional Differences: Recording Template',
    board: 'Holt and Marsh Safeguarding Children Partnership',
    qs: [
      ["Child's name", 'subject.name', 'Bea Lomax'],
      ["Child's DOB", 'subject.dateOfBirth', '12/01/2015', '2015-01-12'],
      ['Unique ID', 'subject.reference', 'LCS-88120'],
      ['Name of professional raising the concern', 'escalatedBy.name', 'Rory Pike'],
      ['Role of professional raising the concern', 'escalatedBy.jobTitle', 'Head Teacher'],
      ['Agency of professional raising the concern', 'escalatedBy.agency', 'Holt Primary School'],
      ['Name of professional with whom the concern was raised', 'escalatedTo.name', 'Kit Sawyer'],
      ['Their role', 'escalatedTo.jobTitle', 'Social Worker'],
      ['Their agency', 'escalatedTo.agency', 'Holt Council'],
      ['Date concern raised', 'raisedOn', '2nd June 2026', '2026-06-02'],
      ['Summary of the professional difference', 'concern.summary', 'Threshold for a plan.'],
      ['Stage 1 outcome', null, 'Not resolved'],
      ['Final outcome', 'outcome.summary', 'Plan started.'],
      ['Date resolved', 'outcome.agreedOn', '12 June 2026', '2026-06-12'],
      ['How long did it take to resolve?', 'outcome.timeTaken', '8 working days'],
    ],
  },
  {
    title: 'Multi-Agency Escalation Record',
    board: 'Tarn SAB',
    qs: [
      ['Adult', 'subject.name', 'Edie Voss'],
      ['DoB', 'subject.dateOfBirth', '1-2-1950', '1950-02-01'],
      ['Ref no.', 'subject.reference', 'T/1192'],
      ['Escalated by (name)', 'escalatedBy.name', 'Uma Reed'],
      ['Escalated by (job title)', 'escalatedBy.jobTitle', 'Safeguarding Lead'],
      ['Escalated by (agency)', 'escalatedBy.agency', 'Tarn Ambulance Service'],
      ['Escalated to (name)', 'escalatedTo.name', 'Vic Stone'],
      ['Escalated to (job title)', 'escalatedTo.jobTitle', 'Service Manager'],
      ['Escalated to (agency)', 'escalatedTo.agency', 'Tarn District Council'],
      ['Date of escalation', 'raisedOn', '5 Jun 26', '2026-06-05'],
      ['Issue', 'concern.summary', 'Housing refused an inspection.'],
      ['Is this about process?', 'concern.isProcess', 'Yes', 'yes'],
      ['Outcome wanted', 'concern.outcomeSought', 'An inspection.'],
      ['Response', 'response.summary', 'Inspection booked.'],
      ['Resolution', 'outcome.summary', 'Repairs done.'],
      ['Resolved at stage', 'outcome.stage', 'Stage one', 1],
      ['Resolution date', 'outcome.agreedOn', 'Thursday 11 June 2026', '2026-06-11'],
    ],
  },
  {
    title: 'Escalation and Challenge Form',
    board: 'Quarry Vale Safeguarding Adults Partnership',
    qs: [
      ['Name of adult at risk', 'subject.name', 'Ned Huxley'],
      ['Date of birth', 'subject.dateOfBirth', '30/09/1944', '1944-09-30'],
      ['Challenging agency', 'escalatedBy.agency', 'Quarry Vale Police'],
      ['Name of challenger', 'escalatedBy.name', 'Ola Finch'],
      ['Agency being challenged', 'escalatedTo.agency', 'Vale Hospice'],
      ['Date of challenge', 'raisedOn', '28/05/2026', '2026-05-28'],
      ['Reason for challenge', 'concern.summary', 'No information was shared.\nTwo requests were ignored.'],
      ['Level of escalation', 'stage', 'Level 3', 3],
      ['Action agreed', 'outcome.summary', 'Sharing agreement signed.'],
      ['Date closed', 'outcome.agreedOn', '10/06/2026', '2026-06-10'],
      ['Completed by', null, 'Ola Finch'],
      ['Learning', null, 'Share early.'],
    ],
  },
  {
    title: 'Interagency Dispute Form',
    board: 'Corbel and Wick Safeguarding Adults Board',
    qs: [
      {
        section: 'Person details',
        qs: [
          ['Full name', 'subject.name', 'Lorcan Shaw'],
          ['NHS no', 'subject.reference', '943 476 5870'],
          ['DOB', 'subject.dateOfBirth', '21st August 1952', '1952-08-21'],
          ['Address including postcode', 'subject.address', '9 Tan Yard, Wick'],
        ],
      },
      {
        section: 'Details of agency raising dispute',
        qs: [
          ['Agency', 'escalatedBy.agency', 'Wick Housing Trust'],
          ['Name', 'escalatedBy.name', 'Priya Lunt'],
          ['Position', 'escalatedBy.jobTitle', 'Housing Officer'],
          ['Tel no', 'escalatedBy.contact', '01632 960321'],
        ],
      },
      {
        section: 'Details of agency dispute is with',
        qs: [
          ['Agency', 'escalatedTo.agency', 'Corbel NHS Foundation Trust'],
          ['Name', 'escalatedTo.name', 'Gil Marden'],
          ['Position', 'escalatedTo.jobTitle', 'Consultant'],
          ['Tel no', 'escalatedTo.contact', '01632 960322'],
        ],
      },
      {
        section: 'The dispute',
        qs: [
          ['Date dispute raised', 'raisedOn', '03.06.26', '2026-06-03'],
          ['Stage of dispute', 'stage', '1', 1],
          ['Details of dispute', 'concern.summary', 'No discharge letter.'],
          ['Desired outcome', 'concern.outcomeSought', 'Letters within a day.'],
        ],
      },
      {
        section: 'Resolution',
        qs: [
          ['Has the dispute been resolved?', null, 'Yes'],
          ['How was the dispute resolved?', 'outcome.summary', 'New process agreed.'],
          ['Date dispute resolved', 'outcome.agreedOn', '11 June 2026', '2026-06-11'],
          ['At what stage was the dispute resolved?', 'outcome.stage', '1', 1],
          ['How effective was this process?', 'outcome.effectiveness', 'Quick.'],
        ],
      },
      {
        section: 'Sign off',
        qs: [
          ['Name', null, 'Moira Flint'],
          ['Designation', null, 'Head of Service'],
          ['Date', null, '12/06/2026'],
        ],
      },
    ],
  },
  {
    title: 'Practitioner Escalation Log Sheet',
    board: 'Ridge LSAB',
    qs: [
      ['Service user', 'subject.name', 'Mrs Fay Ince'],
      ['Service user DOB', 'subject.dateOfBirth', '07/07/1937', '1937-07-07'],
      ['Escalated from (agency)', 'escalatedBy.agency', 'Ridge Care Home Ltd'],
      ['Practitioner', 'escalatedBy.name', 'Dan Wray'],
      ['Escalated to (agency)', 'escalatedTo.agency', 'Ridge Council'],
      ['Raised with (name)', 'escalatedTo.name', 'Sal Orme'],
      ['When was the concern raised?', 'raisedOn', '10 June 2026', '2026-06-10'],
      ['Brief outline of the issue', 'concern.summary', 'Review overdue.'],
      ['What was the response?', 'response.summary', 'Booked.'],
      ['What was agreed?', 'outcome.summary', 'Review held.'],
      ['When was it resolved?', 'outcome.agreedOn', '15 June 2026', '2026-06-15'],
    ],
  },
]
