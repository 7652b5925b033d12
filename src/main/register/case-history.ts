import { z } from 'zod'
import type { historyEntry } from '@shared/domain/escalation'
import { dateInWords } from '@shared/domain/date-in-words'
import { isoDate } from '@shared/domain/dates'
import { fieldDefinition, isFieldKey } from '@shared/domain/fields'
import { auditOf, type AuditRow, type Db } from '../store'

/** The trail of a case in plain English, oldest first. */
export async function caseHistory(
  db: Db,
  caseIds: readonly string[],
): Promise<z.infer<typeof historyEntry>[]> {
  const rows = await auditOf(db, 'case', ...caseIds)
  return rows.map(({ sequence, at, actor, action, details }) => ({
    sequence,
    at,
    actor,
    action,
    summary: summaryOf({ action, details }),
  }))
}

const details = z.object({
  ref: z.string().nullish(),
  decision: z.string().optional(),
  corrected: z.array(z.string()).optional(),
  stage: z.string().optional(),
  on: z.string().optional(),
  reason: z.string().optional(),
  due: z.string().optional(),
  what: z.string().optional(),
  version: z.string().optional(),
  moved: z.array(z.object({ what: z.string(), from: isoDate.nullable(), to: isoDate.nullable() })).optional(),
  field: z.string().optional(),
  grounds: z.array(z.string()).optional(),
  into: z.string().optional(),
  other: z.string().optional(),
})
type Details = z.infer<typeof details>

/** One row of the trail as a sentence. */
export function summaryOf(row: Pick<AuditRow, 'action' | 'details'>): string {
  const found = details.parse(JSON.parse(row.details))
  const say = sentences[row.action]
  return say ? say(found) : row.action
}

const sentences: Readonly<Record<string, (found: Details) => string>> = {
  'triage.accept-new': (found) => `Case opened from a submission${corrections(found)}`,
  'triage.accept-update': (found) => `Submission added${corrections(found)}`,
  'triage.undone': () => 'Submission taken out again',
  'escalation.advanced': (found) =>
    `Moved to ${found.stage ?? 'another stage'}${on(found)}${found.due ? `, response asked for by ${due(found)}` : ''}${reason(found)}`,
  'escalation.resolved': (found) => `Resolved${found.stage ? ` at ${found.stage}` : ''}${on(found)}`,
  'escalation.withdrawn': (found) => `Withdrawn${on(found)}${reason(found)}`,
  'escalation.reopened': (found) => `Reopened${on(found)}${reason(found)}`,
  'escalation.stage-skipped': (found) =>
    `${found.stage ?? 'A stage'} passed over${on(found)}${reason(found)}`,
  'escalation.out-of-scope': (found) => `Closed as out of scope${on(found)}${reason(found)}`,
  'escalation.response-date-set': (found) => `Response asked for by ${due(found)}${reason(found)}`,
  'escalation.due-brought-forward': (found) =>
    `Due date brought forward to ${due(found)}${found.what ? ` (${found.what})` : ''}${reason(found)}`,
  'escalation.recalculated': ({ moved = [] }) =>
    `Worked out again with a newer list of bank holidays: ${moved.map(move).join('; ')}`,
  'escalation.recorded': (found) => `${found.what ?? 'Something'} recorded${on(found)}${reason(found)}`,
  'escalation.protocol-changed': (found) =>
    `Moved to version ${found.version ?? ''} of the protocol${reason(found)}`,
  'escalation.corrected': (found) => `${label(found.field ?? '')} corrected${reason(found)}`,
  'escalation.grounds-set': (found) => `Grounds set: ${(found.grounds ?? []).join('; ') || 'none'}`,
  'referral.pack-written': (found) => `Pack for the Chair written, version ${found.version ?? ''}`,
  'referral.opened': (found) => `Referral to the Chair opened${on(found)}${reason(found)}`,
  'referral.recorded': (found) => `Referral: ${found.what ?? 'something recorded'}${on(found)}`,
  'referral.struck-out': (found) => `Referral: an entry struck out${reason(found)}`,
  'escalation.merged-into': (found) =>
    `${found.ref ?? 'It'} made part of ${found.into ?? 'another case'}${reason(found)}`,
  'escalation.taken-apart': (found) => `${found.other ?? 'A case'} taken apart again`,
  'agencies.merged': () => 'Agencies merged',
  'agencies.unmerged': () => 'Agencies taken apart again',
}

function corrections({ corrected = [] }: Details): string {
  return corrected.length === 0 ? '' : `, with ${corrected.map((field) => label(field)).join(', ')} corrected`
}

function label(field: string): string {
  return isFieldKey(field) ? fieldDefinition(field).label : field
}

function move({ what, from, to }: NonNullable<Details['moved']>[number]): string {
  const date = (day: string | null) => (day === null ? 'no date' : dateInWords(day))
  return from === to ? what : `${what}, ${date(from)} to ${date(to)}`
}

const on = (found: Details): string => (found.on ? ` on ${dateInWords(found.on)}` : '')
const due = (found: Details): string => (found.due ? dateInWords(found.due) : 'a date')
const reason = (found: Details): string => (found.reason ? `: ${found.reason}` : '')
