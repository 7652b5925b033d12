import type { ImportItem } from '@shared/contract/intake'

/** What is said of one thing found. Whatever was refused before it was stored is said not to be kept. */
export function said({
  problem,
  submissionId,
  why,
}: Pick<ImportItem, 'problem' | 'submissionId' | 'why'>): string {
  if (problem === null) return why.join(' ')
  const kept = submissionId === null ? ' It was not kept in the register.' : ''
  return `${problem.message}${kept} ${problem.whatToDo}`
}
