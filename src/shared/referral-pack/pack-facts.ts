import { z } from 'zod'
import { isoDate } from '../domain/dates'
import { personInvolved, subject } from '../domain/escalation'
import { referralParty, referralAction, referralMeeting, resolutionPanel, referral } from '../domain/referral'

const date = isoDate.nullable()
const yesNo = z.enum(['yes', 'no']).nullable()

/** How a deadline turned out. `stopped`: the case went on before it fell due, or it had no date to meet. */
export const deadlineOutcome = z.enum(['met', 'late', 'missed', 'running', 'stopped', 'unknown'])
export type DeadlineOutcome = z.infer<typeof deadlineOutcome>

export const packDeadline = z.object({
  id: z.string(),
  stage: z.string(),
  what: z.string(),
  clause: z.string(),
  /** Whose turn it was, by name. */
  whose: z.string(),
  dueOn: date,
  doneOn: date,
  outcome: deadlineOutcome,
  note: z.string().nullable(),
})
export type PackDeadline = z.infer<typeof packDeadline>

export const packStage = z.object({
  id: z.string(),
  name: z.string(),
  /** Who meets whom, in the policy’s words. */
  who: z.string(),
  clause: z.string(),
  state: z.enum(['entered', 'passed-over', 'not-reached']),
  enteredOn: date,
  leftOn: date,
  how: z.string().nullable(),
  tried: z.object({ who: z.string(), account: z.string().nullable() }).nullable(),
})
export type PackStage = z.infer<typeof packStage>

export const packDocument = z.object({
  submission: z.string(),
  name: z.string(),
  receivedOn: isoDate,
  sha256: z.string(),
})
export type PackDocument = z.infer<typeof packDocument>

const decided = referral.pick({
  phase: true,
  opened: true,
  referredOn: true,
  ownViews: true,
  evidence: true,
  information: true,
  recommendation: true,
  communicated: true,
  answers: true,
  checkedBack: true,
  beyond: true,
})

/**
 * What a referral pack says, before it is a document: facts of the register and nothing else. Each version of a pack
 * is kept as this, so that the next can say what changed.
 */
export const packFacts = decided.extend({
  board: z.string(),
  policy: z.object({ title: z.string(), version: z.string() }),
  /** Of the referral, and of its case. */
  ref: z.string(),
  caseRef: z.string(),
  person: subject,
  /** Every way the person’s name was written. Not printed; a pack with initials leaves them out by it. */
  names: z.array(z.string()),
  question: z.string().nullable(),
  raisedOn: date,
  grounds: z.array(z.string()),
  concern: z.object({
    summary: z.string().nullable(),
    outcomeSought: z.string().nullable(),
    isProcess: yesNo,
    isProfessionalHandling: yesNo,
  }),
  response: z.object({ on: date, summary: z.string().nullable() }),
  /** What was agreed so far, as the forms say it. */
  agreed: z.string().nullable(),
  parties: z.array(referralParty),
  people: z.array(personInvolved),
  chronology: z.array(
    z.object({ on: date, what: z.string(), detail: z.string().nullable(), document: z.string().nullable() }),
  ),
  stages: z.array(packStage),
  deadlines: z.array(packDeadline),
  /** What agreement obliges under the protocol. */
  duties: z.array(z.object({ id: z.string(), what: z.string(), due: date, doneOn: date })),
  actions: z.array(referralAction),
  meetings: z.array(referralMeeting),
  panel: resolutionPanel.nullable(),
  disagreements: z.array(
    z.object({ field: z.string(), says: z.array(z.object({ document: z.string(), value: z.string() })) }),
  ),
  /** What the protocol expects of a referral and is not there, or was set aside with a reason. */
  gaps: z.array(z.object({ what: z.string(), detail: z.string(), setAside: z.boolean() })),
  documents: z.array(packDocument),
}) // prettier-ignore
export type PackFacts = z.infer<typeof packFacts>
