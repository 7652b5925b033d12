import { z } from 'zod'
import { isoDate } from './dates'
import { reading } from './reading'

export const escalationStatus = z.enum(['open', 'resolved', 'withdrawn', 'out-of-scope'])
export type EscalationStatus = z.infer<typeof escalationStatus>

/** Common rungs that make "stage reached" comparable between boards, lowest first. */
export const rung = z.enum([
  'practitioner',
  'line-manager',
  'senior-manager',
  'board-member',
  'chair',
  'board-or-regulator',
])
export type Rung = z.infer<typeof rung>

/** A stage a case is in or has been through. */
export const stagePassed = z.object({
  id: z.string(),
  /** Null for stages the board does not number. */
  number: z.number().nullable(),
  name: z.string(),
  rung,
  enteredOn: isoDate.nullable(),
  leftOn: isoDate.nullable(),
  /** How the case got there, in words: "Form of 3 March 2026", "Moved by hand: …", "Skipped: …". */
  how: z.string(),
})
export type StagePassed = z.infer<typeof stagePassed>

export const personInvolved = z.object({
  role: z.enum(['escalated-by', 'escalated-to', 'response', 'referring-manager', 'receiving-manager']),
  name: z.string().nullable(),
  jobTitle: z.string().nullable(),
  agency: z.string().nullable(),
  contact: z.string().nullable(),
})
export type PersonInvolved = z.infer<typeof personInvolved>

/** The person the disagreement is about. */
export const subject = z.object({
  name: z.string().nullable(),
  dateOfBirth: isoDate.nullable(),
  address: z.string().nullable(),
  reference: z.string().nullable(),
  kind: z.enum(['adult', 'child']).nullable(),
})
export type Subject = z.infer<typeof subject>

/** One accepted submission as evidence of a case: what was read, with a person's corrections on top. */
export const caseSource = z.object({
  submission: z.string(),
  sha256: z.string(),
  /** Date the board received it: the mail's date when known, else the date of import. */
  receivedOn: isoDate,
  form: z.string().nullable(),
  reading,
})
export type CaseSource = z.infer<typeof caseSource>

/** An agency as it stands in a case: as somebody wrote it, and which agency of the directory that is. */
export const agencyInCase = z.object({ agencyId: z.string(), agency: z.string() })

/** A ground of disagreement: as worded, and the taxonomy theme it maps to. */
export const groundInCase = z.object({ ground: z.string(), label: z.string(), theme: z.string() })

export const timelineEntry = z.object({
  on: isoDate.nullable(),
  what: z.string(),
  detail: z.string().nullable(),
  submission: z.string().nullable(),
})

export const caseTask = z.object({
  id: z.string(),
  what: z.string(),
  dueOn: isoDate.nullable(),
  doneOn: isoDate.nullable(),
})

export const caseDocument = z.object({
  submission: z.string(),
  name: z.string(),
  receivedOn: isoDate,
  kind: z.string(),
  form: z.string().nullable(),
  sha256: z.string(),
})

export const historyEntry = z.object({
  sequence: z.number(),
  at: z.iso.datetime(),
  actor: z.string(),
  action: z.string(),
  summary: z.string(),
})
