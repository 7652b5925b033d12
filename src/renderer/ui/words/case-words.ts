import type { CaseRow } from '@shared/contract/escalations'
import type { EscalationStatus, PersonInvolved, Rung } from '@shared/domain/escalation'
import type { ClockState } from '@shared/protocol/clock-state'
import type { Tone } from '../feedback/tag'

interface Look {
  readonly words: string
  readonly tone: Tone
}

export const statusLooks: Record<EscalationStatus, Look> = {
  open: { words: 'Open', tone: 'info' },
  resolved: { words: 'Resolved', tone: 'good' },
  withdrawn: { words: 'Withdrawn', tone: 'quiet' },
  'out-of-scope': { words: 'Out of scope', tone: 'quiet' },
}

export const clockLooks: Record<ClockState['state'], Look> = {
  'not-started': { words: 'Not started', tone: 'quiet' },
  running: { words: 'Running', tone: 'info' },
  'due-soon': { words: 'Due soon', tone: 'warn' },
  overdue: { words: 'Overdue', tone: 'bad' },
  met: { words: 'Met', tone: 'good' },
  'met-late': { words: 'Met late', tone: 'warn' },
  stopped: { words: 'Stopped', tone: 'quiet' },
  unknown: { words: 'Not known', tone: 'quiet' },
}

export const turnWords: Record<ClockState['turn'], string> = {
  escalating: 'Escalating agency to act',
  receiving: 'Receiving agency to act',
  chair: 'Chair to act',
  board: 'Board to act',
}

export const roleWords: Record<PersonInvolved['role'], string> = {
  'escalated-by': 'Escalated by',
  'escalated-to': 'Escalated to',
  response: 'Response from',
  'referring-manager': 'Referring manager',
  'receiving-manager': 'Receiving manager',
}

export const rungWords: Record<Rung, string> = {
  practitioner: 'Practitioners',
  'line-manager': 'Line managers',
  'senior-manager': 'Senior managers',
  'board-member': 'Board members',
  chair: 'Independent Chair',
  'board-or-regulator': 'Board or regulator',
}

/** The person a case is about, or that nobody recorded who. */
export const subjectOf = (one: Pick<CaseRow, 'subject'>): string => one.subject.name ?? 'Person not recorded'

/** The agencies a case was raised with. */
export const receiversOf = (one: Pick<CaseRow, 'receiving'>): string =>
  one.receiving.map(({ agency }) => agency).join(', ')

/** A clock still to be met, if any, whose due date comes first. */
export function nextDue(one: Pick<CaseRow, 'clocks'>): ClockState | null {
  const live = one.clocks.filter((clock) => ['running', 'due-soon', 'overdue'].includes(clock.state))
  return live.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))[0] ?? null
}
