import type { ReturnState } from '@shared/domain/return-state'

/** Where an agency's return stands, as a report prints it. */
export const stateInWords: Record<ReturnState, string> = {
  asked: 'Asked, not back yet',
  late: 'Late, nothing heard',
  received: 'Received',
  nil: 'Nothing to report',
  queried: 'Queried',
  'signed-off': 'Signed off',
  silent: 'Silent: nothing heard',
}
