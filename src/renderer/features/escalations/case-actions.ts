import type { CaseDetail } from '@shared/contract/escalations'

/** What can be done to a case, each in a dialog of its own. */
export type CaseAction = 'advance' | 'resolve' | 'withdraw' | 'reopen' | 'correct'

/** The actions open to a case as it stands, the most likely first. */
export function actionsFor(one: Pick<CaseDetail, 'status'>): readonly CaseAction[] {
  return one.status === 'open' ? ['advance', 'resolve', 'correct', 'withdraw'] : ['reopen', 'correct']
}

export const actionWords: Record<CaseAction, string> = {
  advance: 'Move to a stage',
  resolve: 'Record resolution',
  withdraw: 'Withdraw',
  reopen: 'Reopen',
  correct: 'Correct a fact',
}
