import type { DueGroup } from '@shared/contract/due'
import type { Tone } from '../../ui/feedback/tag'
import type { Turn } from './queries'

interface GroupWords {
  readonly title: string
  /** Said in place of the list when it is empty. */
  readonly empty: string
  readonly tone: Tone
  readonly note: string | null
}

export const dueGroups: readonly DueGroup[] = ['overdue', 'today', 'this-week', 'drifting']

export const groupWords: Record<DueGroup, GroupWords> = {
  overdue: { title: 'Overdue', empty: 'Nothing is overdue.', tone: 'bad', note: null },
  today: { title: 'Due today', empty: 'Nothing is due today.', tone: 'warn', note: null },
  'this-week': {
    title: 'Due this week',
    empty: 'Nothing is due in the next seven days.',
    tone: 'info',
    note: null,
  },
  drifting: {
    title: 'Drifting',
    empty: 'Every open case has a date to meet.',
    tone: 'violet',
    note: 'Open cases in which nobody has a date to meet. Set a response date on the case.',
  },
}

export const turnChoices: readonly { readonly value: Turn | 'everyone'; readonly label: string }[] = [
  { value: 'everyone', label: 'Everyone' },
  { value: 'escalating', label: 'Escalating agency' },
  { value: 'receiving', label: 'Receiving agency' },
  { value: 'chair', label: 'Chair' },
  { value: 'board', label: 'Board' },
]

/** Whose turn an address asks for; null for everyone's. */
export function turnOf(text: string | null): Turn | null {
  const found = turnChoices.find(({ value }) => value === text)?.value
  return found === undefined || found === 'everyone' ? null : found
}
