import { describe, expect, it } from 'vitest'
import { doc, sheet } from './testing/build'
import { readOne } from './testing/read'

type Rows = readonly (readonly [question: string, answer: string])[]

const person: Rows = [
  ['Name', 'Ivy Crane'],
  ['Date of birth', '02/03/1941'],
]
const papers: Record<string, { title: string; rows: Rows; said?: string }> = {
  'a survey about the policy': {
    title: 'Escalation Policy Survey 2026',
    rows: [['Your name', 'Petra Lowe'], ['Your agency', 'Hexby NHS Trust'], ['Have you used the policy in the last 12 months?', 'Yes'], ['At what stage was it resolved?', 'Stage 2'], ['What was the outcome?', 'A plan was agreed'], ['How effective was the process?', 'Slow']],
  },
  'a booking for training in challenge': {
    title: 'Training booking form: Professional Challenge and Escalation',
    rows: [['Name of delegate', 'Jo Park'], ['Organisation', 'Hexby Council'], ['Manager', 'Liz Corran'], ['Course date', '21/06/2026']],
  },
  'an audit of how escalations were recorded': {
    title: 'Escalation Audit Tool',
    rows: [['Case reference', 'AB-1187'], ['Name of auditor', 'Liz Corran'], ['Agency', 'Hexby Council'], ['Were timescales met at Stage 1?', 'No'], ['Was the outcome recorded?', 'Yes']],
  },
  'a ticket for computers': {
    title: 'IT Service Desk – Escalation Request',
    rows: [['Ticket number', 'INC0045521'], ['Raised by', 'Tom Varley'], ['Date raised', '11/05/2026'], ['Priority', 'P2'], ['Escalated to', 'Second line'], ['Reason for escalation', 'Printer offline'], ['Date resolved', '13/05/2026']],
  },
  'a report of an incident that was passed on': {
    title: 'Incident Report Form',
    rows: [...person, ['Date of incident', '11/05/2026'], ['Location of incident', 'Ward 4'], ['Escalated to', 'Matron A Bligh'], ['Date escalated', '11/05/2026'], ['Outcome', 'Bed rails fitted']],
  },
  'the investigation of a complaint': {
    title: 'Adult Social Care Complaint – Investigation',
    rows: [['Complainant', 'Ron Abel'], ['Service user', 'Edna Abel'], ['Date of birth', '01/02/1939'], ['Service complained about', 'Hexby Home Care'], ['Stage', '2'], ['Summary of complaint', 'Carers late'], ['Desired outcome', 'Regular carers'], ['Outcome', 'Upheld'], ['Date of response', '01/05/2026'], ['Escalated to Ombudsman?', 'No']],
  },
  'a referral to MARAC': {
    title: 'MARAC Referral Form',
    rows: [['Victim name', 'Ana Reyes'], ['DOB', '01/01/1990'], ['Referring agency', 'Hexby Police'], ['Reason for referral', 'Escalation in frequency'], ['DASH score', '15'], ['Outcome sought', 'Support']],
    said: 'safeguarding-concern',
  },
  'what was decided about a referral': {
    title: 'MASH Enquiry Outcome – Feedback to Referrer',
    rows: [['Child', 'Kit Dell'], ['DOB', '03/04/2015'], ['Referring agency', 'Hexby Academy'], ['Decision', 'No further action'], ['Reason for decision', 'Threshold not met'], ['Decision made by', 'C Odell'], ['Date of decision', '06/05/2026']],
  },
  'a record of supervision': {
    title: 'Supervision Record',
    rows: [['Supervisee', 'Jo Park'], ['Supervisor', 'Liz Corran'], ['Date', '04/05/2026'], ['Concerns', 'Consider escalation'], ['Actions agreed', 'JP to escalate'], ['Escalated to', 'Service manager']],
  },
  'a risk for the risk register': {
    title: 'Risk Escalation Form',
    rows: [['Risk title', 'Agency staff'], ['Date raised', '04/05/2026'], ['Description of risk', 'Vacancies'], ['Current score', '16'], ['Reason for escalation', 'Score above 15'], ['Escalated by', 'Liz Corran'], ['Escalated to', 'Corporate board'], ['Outcome', 'Accepted']],
  },
  'the record of a patient who is getting worse': {
    title: 'Deteriorating patient escalation record',
    rows: [['Patient', 'Ivy Crane'], ['DOB', '02/03/1941'], ['Escalated by', 'SN P Rao'], ['Escalated to', 'Medical registrar'], ['Time escalated', '02:10'], ['Date', '03/05/2026'], ['Outcome', 'Transferred']],
  },
  'a concern about a provider': {
    title: 'Provider Quality Concern Form',
    rows: [['Provider', 'Hexby House'], ['Person raising concern', 'Del Moss'], ['Organisation', 'Hexby Fire and Rescue'], ['Date', '03/05/2026'], ['Nature of concern', 'Fire doors'], ['Raised with provider?', 'Yes'], ['Outcome', 'Contracts team informed']],
  },
  'guidance that says what to write beside each question': {
    title: 'Guidance on completing the Escalation Form',
    rows: [['Name of adult', 'Give the full name as on the case record.'], ['Escalating agency', 'The agency that raises the concern.'], ['Receiving agency', 'The agency with which the concern is raised.'], ['Reason for escalation', 'Say briefly what the disagreement is about.'], ['Outcome', 'Say what was agreed.']],
  },
} // prettier-ignore

describe('a paper that is no escalation form', () => {
  it.each(Object.entries(papers))(
    'is said to be none, filled in or empty: %s',
    (_, { title, rows, said }) => {
      const inTable = readOne(doc().p(title, { heading: 1 }).table(rows).build())
      expect([inTable.kind, inTable.notAForm, inTable.reading]).toEqual(['not-a-form', said ?? 'other', {}])
      const inSheet = readOne(sheet([[title, null], ...rows]))
      expect([inSheet.kind, inSheet.notAForm]).toEqual(['not-a-form', said ?? 'other'])
      const empty = rows.map(([question]) => [question, ''] as const)
      expect(readOne(doc().p(title, { heading: 1 }).table(empty).build()).kind).toBe('not-a-form')
    },
  )

  it('is a protocol by who keeps it and what it says of each stage', () => {
    const made = doc()
      .p('Resolving Professional Disagreements Protocol', { heading: 1 })
      .p('Version 3. Review date: 1 April 2028. Owner: the Board.')
      .p('2. Stage 1: The practitioner who is concerned speaks to the other agency.')
      .p('3. Stage 2: The manager contacts the manager of the receiving agency within five days.')
      .p('4. Stage 3: Senior managers meet.')
    expect(readOne(made.build())).toMatchObject({ kind: 'not-a-form', notAForm: 'other' })
  })
})

const both: Rows = [
  ['Escalating agency', 'Hexby Fire and Rescue'],
  ['Receiving agency', 'Hexby Council'],
]
const forms: Record<string, { title: string; rows: Rows; doubt: boolean }> = {
  'with the title of a concern, but asking why somebody disagrees': {
    title: 'Safeguarding Concern – disagreement with decision',
    rows: [...person, ['Agency that made the referral', 'Hexby Fire and Rescue'], ['Agency that made the decision', 'Hexby Council'], ['Why do you disagree with the decision?', 'The risk is high'], ['Response', 'Will look again'], ['Outcome', 'Accepted']],
    doubt: false,
  },
  'about an incident, without the word escalation': {
    title: 'Multi-agency working incident: request for resolution',
    rows: [...person, ['Reporting organisation', 'Hexby NHS Trust'], ['Date of incident', '01/05/2026'], ['Stage of resolution', '2'], ['What would put it right', 'Joint review'], ['Response', 'Agreed'], ['Date closed', '06/05/2026']],
    doubt: true,
  },
  'called a questionnaire, but asking who raised what with whom': {
    title: 'Professional differences: questionnaire',
    rows: [...person, ...both, ['Have you used the policy before?', 'No'], ['Date of escalation', '1 May 2026'], ['Reason for escalation', 'The referral was closed']],
    doubt: true,
  },
  'that asks two things reports of incidents ask': {
    title: 'Escalation form',
    rows: [...person, ...both, ['Date of incident', '28 April 2026'], ['Severity', 'High'], ['Date of escalation', '1 May 2026'], ['Reason for escalation', 'The referral was closed']],
    doubt: false,
  },
} // prettier-ignore

describe('an escalation form of an unknown board that looks like another paper', () => {
  it.each(Object.entries(forms))('is still read, and nothing sure where in doubt: %s', (_, { title, rows, doubt }) => {
    const item = readOne(doc().p(title, { heading: 1 }).table(rows).build())
    expect(item.kind).toBe('form')
    const sure = Object.values(item.reading).some((read) => read?.confidence === 'sure')
    expect(sure).toBe(!doubt)
  }) // prettier-ignore

  it('is put to a person when two agencies write to each other that they disagree', () => {
    const made = doc().p('Stuck case').table([...person, ['What is stuck', 'No reply to two referrals, we disagree about the threshold']]) // prettier-ignore
    expect(readOne(made.build()).kind).toBe('free-text')
  })
})
