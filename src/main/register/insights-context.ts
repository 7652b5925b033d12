import type { Clock } from '@shared/domain/dates'
import type { PackSet } from '@shared/protocol/pack-set'
import type { Store } from '../store'

/** What figures are worked out from; every register context has it. */
export interface InsightsContext {
  readonly store: Store
  readonly clock: Clock
  readonly packs: PackSet
}
