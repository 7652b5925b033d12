import type { AppState } from '@shared/contract/app'
import { AccordError } from '@shared/domain/problem'
import type { OpenRegister } from './open-register'

/** A register just created whose recovery key has not been typed back yet: nothing is usable until it has. */
export interface PendingRegister {
  readonly register: OpenRegister
  readonly recoveryKey: string
  readonly confirmGroups: readonly number[]
}

/** Which register the data process has open. One at a time. */
export class Session {
  open: OpenRegister | null = null
  pending: PendingRegister | null = null
  /** The register last open, for the unlock screen after locking. */
  lastOpen: AppState['register'] = null

  /** The open register, or the refusal every call but unlocking meets while locked. */
  require(): OpenRegister {
    if (this.open) return this.open
    throw new AccordError({
      code: 'register/locked',
      message: 'The register is locked.',
      whatToDo: 'Unlock it, then try again.',
    })
  }

  async close(): Promise<void> {
    const closing = [this.open, this.pending?.register]
    this.open = null
    this.pending = null
    for (const register of closing) await register?.close()
  }
}
