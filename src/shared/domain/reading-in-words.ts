import type { ItemKind, NotAForm } from './reading'

export const kindWords: Record<ItemKind, string> = {
  form: 'Form',
  'log-row': 'Log row',
  'annual-return': 'Annual return',
  'free-text': 'E-mail text',
  'not-a-form': 'Not a form',
  duplicate: 'Already here',
  unreadable: 'Could not be read',
}

export const notAFormWords: Record<NotAForm, string> = {
  'blank-form': 'Blank form',
  'automatic-reply': 'Automatic reply',
  newsletter: 'Newsletter',
  'safeguarding-concern': 'Safeguarding concern, not an escalation',
  'cover-note': 'Covering note',
  empty: 'Empty',
  'left-aside': 'Left aside',
  other: 'Not a form',
}
