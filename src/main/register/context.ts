import type { Clock } from '@shared/domain/dates'
import type { PackSet } from '@shared/protocol/pack-set'
import type { Store } from '../store'

/** What every command and query of an open register works with. */
export interface RegisterContext {
  readonly store: Store
  readonly clock: Clock
  /** Who acts: the officer's name as set, or `command line`. Written into the audit trail. */
  readonly actor: string
  readonly packs: PackSet
  /** Pack id of the board the register belongs to. */
  readonly board: string
}
