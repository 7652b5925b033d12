import { CircleHelp, Eye } from 'lucide-react'
import type { ReactNode } from 'react'
import type { TriageState } from '@shared/contract/triage'
import type { FieldKind } from '@shared/domain/fields'
import type { Confidence, FieldValue } from '@shared/domain/reading'
import { shortDate } from '../format/dates'
import type { Tone } from '../feedback/tag'

interface Look {
  readonly words: string
  readonly tone: Tone
}

export const triageStateLooks: Record<TriageState, Look> = {
  waiting: { words: 'Waiting', tone: 'info' },
  'accepted-new': { words: 'New case', tone: 'good' },
  'accepted-update': { words: 'Update of a case', tone: 'good' },
  duplicate: { words: 'Duplicate', tone: 'quiet' },
  'filed-return': { words: 'Filed as a return', tone: 'good' },
  'not-a-form': { words: 'Not a form', tone: 'quiet' },
  'out-of-scope': { words: 'Out of scope', tone: 'quiet' },
  'more-information': { words: 'More information needed', tone: 'warn' },
}

/** How a reading's certainty is marked; what is sure needs no mark. */
export const confidenceLooks: Record<Confidence, (Look & { readonly icon: ReactNode }) | null> = {
  sure: null,
  likely: { words: 'Glance at this', tone: 'info', icon: <Eye size={13} aria-hidden="true" /> },
  doubtful: { words: 'Doubtful', tone: 'warn', icon: <CircleHelp size={13} aria-hidden="true" /> },
}

const words: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No', adult: 'Adult', child: 'Child' }

/** A read value as a person writes it. */
export function valueInWords(value: FieldValue, kind: FieldKind): string {
  if (Array.isArray(value)) return value.join('\n')
  if (typeof value === 'number') return kind === 'stage' ? `Stage ${value}` : String(value)
  if (kind === 'date') return shortDate(value)
  if (kind === 'yesNo' || kind === 'personKind') return words[value] ?? value
  return value
}
