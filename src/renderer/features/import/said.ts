import type { ImportItem } from '@shared/contract/intake'

/** What is said of one thing found. Whatever was refused before it was stored is said not to be kept; what came before, to be here. */
export function said({
  kind,
  problem,
  submissionId,
  why,
}: Pick<ImportItem, 'problem' | 'submissionId' | 'why' | 'kind'>): string {
  if (problem === null) return why.join(' ')
  const kept = submissionId === null ? ' It was not kept in the register.' : ''
  const before = kind === 'duplicate' ? 'Already here. ' : ''
  return `${before}${problem.message}${kept} ${problem.whatToDo}`
}
