import type { TriageItem } from '@shared/contract/triage'

/** The decisions an officer takes, each with its key. */
export type Decision = 'new' | 'update' | 'duplicate' | 'not-a-form' | 'out-of-scope' | 'more-information'

export const decisionKeys: readonly {
  readonly key: string
  readonly decision: Decision
  readonly label: string
}[] = [
  { key: 'A', decision: 'new', label: 'Accept new' },
  { key: 'U', decision: 'update', label: 'Update of…' },
  { key: 'D', decision: 'duplicate', label: 'Duplicate' },
  { key: 'N', decision: 'not-a-form', label: 'Not a form' },
  { key: 'O', decision: 'out-of-scope', label: 'Out of scope' },
  { key: 'M', decision: 'more-information', label: 'Need more' },
]

/** The decision the app would propose, shown as the main button; null when it has no opinion. */
export function proposedDecision(item: Pick<TriageItem, 'kind' | 'match'>): Decision | null {
  if (item.kind === 'not-a-form') return 'not-a-form'
  if (item.kind === 'duplicate') return 'duplicate'
  if (item.match?.decision === 'update') return 'update'
  if (item.match?.decision === 'new') return 'new'
  return null
}
