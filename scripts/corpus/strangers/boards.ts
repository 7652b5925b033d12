import type { FieldKey } from '../../../src/shared/domain/fields'
import { fieldDefinition } from '../../../src/shared/domain/fields'
import type { FieldValue } from '../../../src/shared/domain/reading'
import type { Filled, Line, Part } from '../forms'
import type { OtherHand } from './values'

/** A question as printed, and the field it asks for; null for what no register keeps, with what people put there. */
type Question =
  readonly [label: string, field: FieldKey] | readonly [label: string, field: null, answer: string]
interface Form {
  readonly id: string
  readonly board: string
  readonly title: string
  readonly guidance: string
  readonly parts: readonly (readonly [heading: string | null, questions: readonly Question[]])[]
}

/** Forms of boards that no pack says anything about. */
export const strangeForms: readonly Form[] = [
  {
    id: 'aldermere', board: 'Aldermere Safeguarding Children Partnership', title: 'Resolving Professional Disagreements: notification form',
    guidance: 'Send this form to the partnership office within one working day of each stage. Do not include more detail than is needed.',
    parts: [
      ['Child’s details', [
        ['Name(s) of child(ren)', 'subject.name'], ['DOB/EDD', 'subject.dateOfBirth'], ['Home address', 'subject.address'],
        ['Case ID (LCS / RiO / SystmOne)', 'subject.reference'], ['Legal status', null, 'Child in need'],
      ]],
      ['Practitioner initiating resolution', [
        ['Name', 'escalatedBy.name'], ['Role', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency'], ['Tel / email', 'escalatedBy.contact'],
      ]],
      ['Practitioner / manager contacted', [
        ['Name', 'escalatedTo.name'], ['Role', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency'], ['Tel / email', 'escalatedTo.contact'],
      ]],
      [null, [
        ['Date resolution process initiated', 'raisedOn'], ['Stage of the process', 'stage'],
        ['What is the professional disagreement about? Please be specific', 'concern.summary'],
        ['What do you think needs to happen to safeguard the child?', 'concern.outcomeSought'],
        ['Is the family aware of the disagreement?', null, 'No'],
        ['Response by the other agency', 'response.summary'], ['Date response received', 'response.on'],
        ['Agreed outcome and actions', 'outcome.summary'], ['Date agreed', 'outcome.agreedOn'],
        ['If not agreed, who has been told?', null, 'Partnership office'], ['How long did it take to reach an outcome?', 'outcome.timeTaken'],
      ]],
    ],
  },
  {
    id: 'skerrow', board: 'Skerrow Adult Protection Committee', title: 'Dispute resolution: record',
    guidance: 'To be kept with the case file. A copy goes to the committee’s lead officer.',
    parts: [
      [null, [
        ['Name of adult', 'subject.name'], ['D.O.B.', 'subject.dateOfBirth'], ['CHI / Mosaic number', 'subject.reference'], ['Adult’s usual address', 'subject.address'],
        ['GP practice', null, 'Harbour Street'], ['Date dispute first raised', 'raisedOn'],
      ]],
      ['Dispute raised by', [
        ['Officer’s name', 'escalatedBy.name'], ['Designation', 'escalatedBy.jobTitle'], ['Service', 'escalatedBy.agency'], ['Telephone', 'escalatedBy.contact'],
      ]],
      ['Dispute raised with', [
        ['Officer’s name', 'escalatedTo.name'], ['Designation', 'escalatedTo.jobTitle'], ['Service', 'escalatedTo.agency'], ['Telephone', 'escalatedTo.contact'],
      ]],
      ['The dispute', [
        ['Matters in dispute', 'concern.summary'], ['Steps taken so far', null, 'Two telephone calls and a letter.'], ['Resolution sought', 'concern.outcomeSought'],
        ['Is the dispute about process?', 'concern.isProcess'], ['Reply of the other service', 'response.summary'], ['Replied by', 'response.name'], ['Date of reply', 'response.on'],
      ]],
      ['Conclusion', [
        ['Final resolution', 'outcome.summary'], ['Date of resolution', 'outcome.agreedOn'], ['Level at which resolved', 'outcome.stage'],
        ['Working days taken', 'outcome.timeTaken'], ['Learning for the committee', null, 'Share with the practice forum.'],
      ]],
    ],
  },
  {
    id: 'llanbryn', board: 'Llanbryn Regional Safeguarding Board', title: 'Professional Differences Notification',
    guidance: 'Please type. One form for each child or adult at risk.',
    parts: [
      [null, [
        ['Name of person', 'subject.name'], ['Is this an adult or a child?', 'subject.kind'], ['Date of birth', 'subject.dateOfBirth'],
        ['Address including postcode', 'subject.address'], ['WCCIS number', 'subject.reference'], ['Preferred language', null, 'Welsh'],
      ]],
      ['Part A: agency raising the difference', [
        ['Practitioner’s name', 'escalatedBy.name'], ['Post held', 'escalatedBy.jobTitle'], ['Organisation', 'escalatedBy.agency'], ['Contact number', 'escalatedBy.contact'],
      ]],
      ['Part B: agency with which it is raised', [
        ['Practitioner’s name', 'escalatedTo.name'], ['Post held', 'escalatedTo.jobTitle'], ['Organisation', 'escalatedTo.agency'], ['Contact number', 'escalatedTo.contact'],
      ]],
      [null, [
        ['Date the professional difference was raised', 'raisedOn'], ['Grounds (tick those that apply)', 'concern.grounds'],
        ['Outline of the professional difference', 'concern.summary'], ['Outcome you are seeking', 'concern.outcomeSought'],
      ]],
      ['Part C: reply', [
        ['Reply given by', 'response.name'], ['Date of reply', 'response.on'], ['Summary of the reply', 'response.summary'],
      ]],
      ['Part D: how it ended', [
        ['How was it resolved?', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'], ['Stage reached when resolved', 'outcome.stage'],
        ['Was the procedure helpful?', 'outcome.effectiveness'], ['Signature of board officer', null, ''],
      ]],
    ],
  },
  {
    id: 'pellworth', board: 'Pellworth and Vale Safeguarding Adults Board', title: 'Escalation of concerns: Form E2',
    guidance: 'Complete sections 1 to 3 when escalating and return the whole form when the matter is closed.',
    parts: [
      ['Section 1', [
        ['Name of service user (or initials)', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Service user ID', 'subject.reference'],
        ['Escalating agency', 'escalatedBy.agency'], ['Escalating officer', 'escalatedBy.name'], ['Escalating officer’s role', 'escalatedBy.jobTitle'],
        ['Receiving agency', 'escalatedTo.agency'], ['Receiving officer', 'escalatedTo.name'], ['Receiving officer’s role', 'escalatedTo.jobTitle'],
        ['Date escalated', 'raisedOn'], ['Current stage', 'stage'],
      ]],
      ['Section 2', [
        ['Summary of concern (include dates of contact)', 'concern.summary'], ['What outcome is the escalating agency seeking?', 'concern.outcomeSought'],
        ['Does the concern relate to professional handling of the case?', 'concern.isProfessionalHandling'], ['Advocate involved', null, 'None'],
      ]],
      ['Section 3', [
        ['Receiving agency’s response', 'response.summary'], ['Response date', 'response.on'],
        ['Outcome of escalation', 'outcome.summary'], ['Outcome date', 'outcome.agreedOn'], ['Office use: date logged by board', null, '3 July 2026'],
      ]],
      ['Signature of referring manager', [
        ['Print name', 'referringManager.name'], ['Designation', 'referringManager.jobTitle'], ['Agency', 'referringManager.agency'], ['Date', 'referringManager.on'],
      ]],
      ['Signature of receiving manager', [
        ['Print name', 'receivingManager.name'], ['Designation', 'receivingManager.jobTitle'], ['Agency', 'receivingManager.agency'], ['Date', 'receivingManager.on'],
      ]],
    ],
  },
] // prettier-ignore

/** One of these forms filled in. */
export function fillStrange(form: Form, hand: OtherHand): Filled {
  const fields: Record<string, FieldValue> = {}
  const parts = form.parts.map(([heading, questions]): Part => ({
    heading,
    lines: questions.map((question): Line => {
      const [label, field] = question
      if (field === null) return { field, label, long: false, written: { text: question[2], truth: null } }
      const written = hand.write(field)
      if (written.truth !== null) fields[field] = written.truth
      return { field, label, long: fieldDefinition(field).kind === 'longText', written }
    }),
  }))
  return { board: form.board, title: form.title, guidance: form.guidance, parts, form: '', fields }
} // prettier-ignore
